import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import type { Statement } from "../../../src/statements/statement.js";
import { type Ask, askOf, dataOf, type Paged, readPages, type WithId } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askOf(
    [source("a")],
    [
      ...entity("ustb", "University", "University of Science and Technology Beijing"),
      named("ustb", "北京科技大学", "zh-Hans", "OFFICIAL"),
      named("ustb", "Beijing Science and Technology University", "en", "MACHINE_TRANSLATION"),
      ...entity("ustc", "University", "University of Science and Technology of China"),
      named("ustc", "中国科学技术大学", "zh-Hans", "OFFICIAL"),
      named("ustc", "中科大", "zh-Hans", "ABBREVIATION"),
      ...entity("hrbust", "University", "Harbin University of Science and Technology"),
      named("hrbust", "哈尔滨理工大学", "zh-Hans", "OFFICIAL"),
      ...entity("shagang", "Enterprise", "Jiangsu Shagang Group Co., Ltd."),
      named("shagang", "江苏沙钢集团有限公司", "zh-Hans", "OFFICIAL"),
      ...entity("shigang", "Enterprise", "石钢京诚装备技术有限公司"),
      ...entity("beihang", "University", "北京航空航天大学"),
      named("beihang", "北航", "zh-Hans", "ABBREVIATION"),
      ...entity("beihang-school", "OrganizationalUnit", "北京航空航天大学生物与医学工程学院"),
      ...entity("lvliang", "University", "吕梁学院", { validFrom: "2010" }),
      ...entity("closed", "University", "青钢学院", { validFrom: "1980", validTo: "1999-06" }),
      ...entity("hebei", "University", "河北大学"),
      ...entity("peking", "University", "北京大学"),
      statement({
        subjectId: "peking",
        predicate: "identifier",
        value: "4111010001",
        details: { scheme: "MOE" },
      }),
      statement({
        subjectId: "shagang",
        predicate: "identifier",
        value: "02v51f717",
        details: { scheme: "ROR" },
      }),
      ...entity("shan", "Person", "单仁平"),
      ...entity("zeng", "Person", "曾毅"),
      ...entity("qiu", "Person", "仇旻"),
      ...entity("ecole", "University", "École Centrale de Pékin"),
      ...listFamous(),
    ],
  );
});

/** Two of each short name, and a ministry in charge of one of them and of others in three other provinces. */
function listFamous(): readonly Statement[] {
  const universities = [
    "山西大学",
    "山东大学",
    "大连工人大学",
    "中国人民大学",
    "厦门大学",
    "吉林艺术学院",
    "四川音乐学院",
  ];
  return [
    ...entity("ministry", "GovernmentBody", "教育部"),
    ...universities.flatMap((name, index) => [
      ...entity(`famous-${index}`, "University", name),
      ...entity(`province-${index}`, "Place", `第${index}省`),
      statement({ subjectId: `province-${index}`, predicate: "level", value: "PROVINCIAL" }),
      link(`famous-${index}`, "LOCATED_IN", `province-${index}`),
      ...(index % 2 === 1 || index > 3 ? [link("ministry", "IN_CHARGE_OF", `famous-${index}`)] : []),
    ]),
    ...entity("tsinghua-school", "EducationalOrganization", "Tsinghua SIGS"),
    ...entity("tsinghua", "University", "清华大学"),
    named("tsinghua", "Tsinghua University", "en", "LABEL"),
  ];
}

interface Found extends Paged {
  readonly total: number;
  readonly hits: readonly { readonly score: number; readonly matchedName: string; readonly entity: WithId }[];
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

async function search(text: string, args = ""): Promise<Found> {
  const query = `query ($text: String!) { search(text: $text ${args}) { total hits { score matchedName matchedLanguage entity { id } } kinds { kind count } pageInfo { endCursor hasNextPage } } }`;
  return (await dataOf<{ search: Found }>(ask(query, { text }))).search;
}

const ids = ({ hits }: Found): string[] => hits.map(({ entity: { id } }) => id);

describe("finds first", () => {
  test.each<[string, string, string]>([
    ["simplified Chinese", "北京科技大学", "ustb"],
    ["traditional Chinese", "北京航空航天大學", "beihang"],
    ["a part of a Chinese name", "沙钢", "shagang"],
    ["the beginning of one", "江苏沙钢", "shagang"],
    ["an abbreviation that is a name", "北航", "beihang"],
    ["an abbreviation that is not: its characters in order", "哈理工", "hrbust"],
    ["another", "北科大", "ustb"],
    ["the shortest name that has them", "科大", "ustc"],
    ["what a university is called for short, though it stands in another's name", "北大", "peking"],
    ["the same in pinyin", "beida", "peking"],
    ["of two of that name the one that a ministry of the whole country is in charge of", "山大", "famous-1"],
    ["a short name without the country, though it stands in another's name", "人大", "famous-3"],
    ["a short name in pinyin, read as in the long one", "xiada", "famous-4"],
    ["a word of its own, though another begins with it", "tsinghua", "tsinghua"],
    ["what has those characters in a row, where nothing else fits", "河北大", "hebei"],
    ["an identifier", "4111010001", "peking"],
    ["an identifier as a link", "https://ror.org/02v51f717", "shagang"],
    ["a single character", "旻", "qiu"],
    ["an English name", "University of Science and Technology Beijing", "ustb"],
    ["words of one, in another order", "beijing technology science university", "ustb"],
    ["the beginning of a word", "shag", "shagang"],
    ["an acronym", "USTC", "ustc"],
    ["an acronym in full width", "ＵＳＴＣ", "ustc"],
    ["pinyin, joined", "beijingkejidaxue", "ustb"],
    ["pinyin, syllables apart", "bei jing ke ji da xue", "ustb"],
    ["pinyin, words apart", "beijing keji daxue", "ustb"],
    ["the beginning of pinyin", "haerbinligong", "hrbust"],
    ["pinyin from the middle of a name", "jingcheng", "shigang"],
    ["initials", "bjhkhtdx", "beihang"],
    ["initials of what a company is called", "sg", "shagang"],
    ["pinyin of what a company is called", "sha gang", "shagang"],
    ["ü typed as v", "lvliang xueyuan", "lvliang"],
    ["ü typed as u", "luliang", "lvliang"],
    ["ü as passports have it", "lyuliangxueyuan", "lvliang"],
    ["a surname read as one: 单", "shan renping", "shan"],
    ["曾", "zeng yi", "zeng"],
    ["仇", "qiumin", "qiu"],
    ["given name first", "renping shan", "shan"],
    ["no accents", "ecole centrale", "ecole"],
    ["a slip in English", "Jiangsu Shagong Group", "shagang"],
    ["a slip in one word", "Shagnag", "shagang"],
    ["slips in two words", "Harbim Univercity", "hrbust"],
    ["a slip in pinyin", "beijinghangkonghangtiandaxeu", "beihang"],
    ["brackets and quotes around it", '（"沙钢"）', "shagang"],
    ["an emoji beside it", "沙钢 🏭", "shagang"],
  ])("%s: %s", async (_, text, expected) => {
    expect(ids(await search(text))[0]).toBe(expected);
  });
});

describe("answers, whatever the text", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["spaces", "   "],
    ["emoji", "👩‍🔬🎓"],
    ["brackets", "()[]{}"],
    ["an open quote", '"'],
    ["a lone operator", "AND"],
    ["a wildcard", "*"],
    ["a field", "text:*"],
    ["a range", "[a TO b]"],
    ["a regular expression", "/.*/"],
    ["a backslash", "\\"],
    ["stop words", "the of and"],
    ["Cyrillic", "Пекин"],
    ["two hundred characters", "钢".repeat(200)],
    ["a Cypher string", "'}) DETACH DELETE n //"],
  ])("%s", async (_, text) => {
    const { total, hits } = await search(text);
    expect(hits.length).toBeLessThanOrEqual(20);
    expect(total).toBeGreaterThanOrEqual(hits.length);
  });

  test("an operator is a word", async () => {
    expect(ids(await search("Shagang OR Harbin"))).not.toContain("beihang");
    expect(ids(await search("-Shagang"))).toContain("shagang");
    expect(ids(await search("Shag*"))).toContain("shagang");
  });
});

test("ranks a whole name over a whole key, a beginning, words in a row, all words, and slips", async () => {
  const classes = async (text: string, id: string): Promise<number> =>
    Math.floor((await search(text)).hits.find(({ entity }) => entity.id === id)!.score);
  expect(await classes("北航", "beihang")).toBe(9);
  expect(await classes("bjhkhtdx", "beihang")).toBe(8);
  expect(await classes("北京航空", "beihang")).toBe(7);
  expect(await classes("航空航天大学", "beihang")).toBe(6);
  expect(await classes("beijing technology", "ustb")).toBe(5);
  expect(await classes("哈理工", "hrbust")).toBe(8);
  expect(await classes("哈滨理工", "hrbust")).toBe(4);
  expect(await classes("haerbin", "hrbust")).toBe(3);
  expect(await classes("Shagong", "shagang")).toBe(1);
});

test("a machine's translation finds, below what people wrote", async () => {
  const { hits } = await search("Beijing Science and Technology University");
  expect(hits[0]).toMatchObject({
    entity: { id: "ustb" },
    matchedName: "Beijing Science and Technology University",
    matchedLanguage: "en",
  });
  expect(hits[0]!.score).toBeLessThan((await search("University of Science and Technology Beijing")).hits[0]!.score);
});

test("counts each entity once, by kind, and keeps to the kinds asked for", async () => {
  const all = await search("北京航空航天大学");
  expect(ids(all)).toEqual(["beihang", "beihang-school"]);
  expect(all).toMatchObject({
    total: 2,
    kinds: [
      { kind: "ORGANIZATIONAL_UNIT", count: 1 },
      { kind: "UNIVERSITY", count: 1 },
    ],
  });
  const units = await search("北京航空航天大学", ", kinds: [ORGANIZATIONAL_UNIT]");
  expect(ids(units)).toEqual(["beihang-school"]);
  expect(units).toMatchObject({ total: 1, kinds: all.kinds });
});

test.each<[string, string[]]>([
  ["1990", ["closed"]],
  ["1999", ["closed"]],
  ["2005", []],
  ["1979", []],
])("at %s, what may have existed", async (at, expected) => {
  expect(ids(await search("青钢", `, at: "${at}"`))).toEqual(expected);
});

test("pages add up to the whole", async () => {
  const whole = ids(await search("大学"));
  expect(whole.length).toBeGreaterThan(3);
  const pages = await readPages((after) => search("大学", `, first: 2 ${after ? `, after: "${after}"` : ""}`));
  expect(pages.flatMap(ids)).toEqual(whole);
});

test("one statement, and one more for what else of the entities is asked", async () => {
  await ask("{ entities(limit: 1) { id } }");
  expect((await ask('{ search(text: "沙钢") { hits { entity { id kind name } } } }')).cypher).toHaveLength(1);
  const { data, cypher } = await ask(
    '{ search(text: "沙钢") { hits { entity { label: name organization { names { value } } } } } }',
  );
  expect(cypher).toHaveLength(2);
  expect(data).toHaveProperty("search.hits.0.entity", {
    label: "江苏沙钢集团有限公司",
    organization: { names: [{ value: "江苏沙钢集团有限公司" }, { value: "Jiangsu Shagang Group Co., Ltd." }] },
  });
});
