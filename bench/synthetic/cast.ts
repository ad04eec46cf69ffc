import { createRandom } from "./random.js";
import type { Sizes } from "./sizes.js";
import { FIRST_YEAR, YEARS } from "./sizes.js";
import * as words from "./words.js";

/**
 * Someone or something that sentences speak of, by number: made from seed and number alone, so that none has to be
 * kept.
 */
export interface Actor {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export interface Cast {
  province(index: number): Actor & { readonly short: string; readonly code: string };
  prefecture(index: number): Actor & { readonly province: number; readonly code: string };
  governmentBody(index: number): Actor & { readonly level: string; readonly place: Actor | undefined };
  university(index: number): Actor & { readonly place: number; readonly vocational: boolean };
  enterprise(index: number): Actor & { readonly place: number; readonly industry: number; readonly short: string };
  association(index: number): Actor & { readonly industry: number };
  medium(index: number): Actor;
  unit(index: number): Actor & { readonly parent: Actor };
  community(index: number): Actor & { readonly industry: number };
  programme(index: number): Actor & { readonly year: number };
  project(index: number): Actor & { readonly programme: number };
  person(index: number): Actor & { readonly family: words.Word; readonly given: words.Word };
  industry(index: number): Actor;
  major(index: number): Actor;
  facility(index: number): Actor & { readonly laboratory: boolean };
  agreement(index: number): Actor;
  event(index: number): Actor;
  policy(index: number): Actor & { readonly year: number };
}

/**
 * Numbers run from 0. Every other university is a vocational school. Bodies and communities that have to be told apart
 * by name have names of their own, in both languages.
 */
export function createCast(seed: number, sizes: Sizes): Cast {
  const place = (index: number): Actor => (index < 34 ? cast.province(index) : cast.prefecture(index - 34));
  const cast: Cast = {
    province: (index) => {
      const [code, zh, short, en] = words.PROVINCES[index]!;
      return { id: `place-${code}0000`, zh, short, en, code: `${code}0000` };
    },
    prefecture: (index) => {
      const [first, second] = [words.PLACE_FIRST[index % 20]!, words.PLACE_SECOND[Math.floor(index / 20)]!];
      const province = index % 34;
      const code = `${words.PROVINCES[province]![0]}${String(Math.floor(index / 34) + 1).padStart(2, "0")}00`;
      return {
        id: `place-${code}`,
        zh: `${first[0]}${second[0]}市`,
        en: capital(first[1] + second[1]),
        province,
        code,
      };
    },
    governmentBody: (index) => {
      if (index === 0)
        return {
          id: "government-body-moe",
          zh: "中华人民共和国教育部",
          en: "Ministry of Education of the People's Republic of China",
          level: "NATIONAL",
          place: undefined,
        };
      const at = place(Math.floor((index - 1) / 3));
      const [zh, en] = (
        [
          ["教育厅", "Department of Education"],
          ["工业和信息化厅", "Department of Industry and Information Technology"],
          ["人力资源和社会保障厅", "Department of Human Resources and Social Security"],
        ] as const
      )[(index - 1) % 3]!;
      const provincial = index <= 34 * 3;
      return {
        id: id("government-body", index),
        zh: `${at.zh}${provincial ? zh : zh.replace("厅", "局")}`,
        en: `${at.en} ${provincial ? en : en.replace("Department", "Bureau")}`,
        level: provincial ? "PROVINCIAL" : "PREFECTURE",
        place: at,
      };
    },
    university: (index) => {
      const vocational = index % 2 === 1;
      const fields = vocational ? words.INDUSTRIES : words.UNIVERSITY_FIELDS;
      const [at, which, again] = spread(Math.floor(index / 2), seed, sizes.prefectures, fields.length);
      const [{ en }, [field, english], city] = [
        cast.prefecture(at),
        fields[which]!,
        cast.prefecture(at).zh.slice(0, 2),
      ];
      return {
        id: id("university", index),
        place: at,
        vocational,
        zh: vocational ? `${city}${again.zh}${field}职业技术学院` : `${city}${again.zh}${field}大学`,
        en: vocational
          ? `${en} ${again.en}Vocational and Technical College of ${english}`
          : `${en} ${again.en}University of ${english}`,
      };
    },
    enterprise: (index) => {
      const brands = words.BRAND_FIRST.length * words.BRAND_SECOND.length;
      const [at, rest, again] = spread(index, seed, sizes.prefectures, brands * words.INDUSTRIES.length);
      const [industry, brand] = [Math.floor(rest / brands), rest % brands];
      const [first, second] = [words.BRAND_FIRST[brand % 30]!, words.BRAND_SECOND[Math.floor(brand / 30)]!];
      const [{ zh, en }, [work, english]] = [cast.prefecture(at), words.INDUSTRIES[industry]!];
      const random = createRandom(seed, "enterprise", index);
      const group = random.chance(0.2);
      return {
        id: id("enterprise", index),
        place: at,
        industry,
        short: `${zh.slice(0, 2)}${again.zh}${first[0]}${second[0]}`,
        zh: `${zh.slice(0, 2)}${again.zh}${first[0]}${second[0]}${work}${group ? "集团" : ""}${random.chance(0.15) ? "股份" : ""}有限公司`,
        en: `${en} ${again.en}${capital(first[1] + second[1])} ${english}${group ? " Group" : ""} Co., Ltd.`,
      };
    },
    association: (index) => {
      const [at, industry, again] = spread(index, seed, 34, words.INDUSTRIES.length);
      const [[, , short, en], [work, english]] = [words.PROVINCES[at]!, words.INDUSTRIES[industry]!];
      return {
        id: id("association", index),
        industry,
        zh: `${short}${again.zh}${work}行业协会`,
        en: `${en} ${again.en}${english} Industry Association`,
      };
    },
    medium: (index) => {
      const [at, , again] = spread(index, seed, sizes.prefectures, 1);
      const { zh, en } = cast.prefecture(at);
      return {
        id: id("media-organization", index),
        zh: `${zh.slice(0, 2)}${again.zh}教育网`,
        en: `${en} ${again.en}Education Online`,
      };
    },
    unit: (index) => {
      const random = createRandom(seed, "unit", index);
      const parent = random.chance(0.6)
        ? cast.university(random.below(sizes.universities))
        : cast.enterprise(random.below(sizes.enterprises));
      const [zh, en] = random.pick(words.UNIT_NAMES);
      return { id: id("unit", index), parent, zh: `${parent.zh}${zh}`, en: `${en}, ${parent.en}` };
    },
    community: (index) => {
      const [at, rest, again] = spread(index, seed, 34, words.INDUSTRIES.length * 2);
      const [industry, regional] = [rest >> 1, rest % 2 === 1];
      const [[, , short, province], [work, english]] = [words.PROVINCES[at]!, words.INDUSTRIES[industry]!];
      return {
        id: id("community", index),
        industry,
        zh: `${short}${regional ? "区域" : ""}${again.zh}${work}行业产教融合共同体`,
        en: `${province} ${regional ? "Regional " : ""}${again.en}Industry–Education Integration Community of ${english}`,
      };
    },
    programme: (index) => {
      const year = FIRST_YEAR + (index % YEARS);
      const track = Math.floor(index / YEARS) + 1;
      return {
        id: id("programme", index, 4),
        year,
        zh: `${year}年产学合作协同育人项目第${track}批`,
        en: `${year} Industry–University Collaborative Education Programme, batch ${track}`,
      };
    },
    project: (index) => {
      const random = createRandom(seed, "project", index);
      const programme = random.below(sizes.programmes);
      const [field, english] = random.pick(words.INDUSTRIES);
      const [word, wordEn] = random.pick(words.MAJOR_WORDS);
      const [zh, en] = random.pick([
        ["课程体系改革", "Curriculum Reform"],
        ["师资培训", "Teacher Training"],
        ["实践基地建设", "Practice Base"],
        ["新工科建设", "Emerging Engineering"],
        ["创新创业教育改革", "Entrepreneurship Education"],
      ] as const);
      return {
        id: id("project", index),
        programme,
        zh: `面向${field}的${word}专业${zh}`,
        en: `${wordEn} ${en} for ${english}`,
      };
    },
    person: (index) => {
      const random = createRandom(seed, "person", index);
      const family = random.pick(words.SURNAMES);
      const [first, second] = [random.pick(words.GIVEN), random.chance(0.8) ? random.pick(words.GIVEN) : ["", ""]];
      const given = [`${first[0]}${second[0]}`, capital(`${first[1]}${second[1]}`)] as const;
      return { id: id("person", index), family, given, zh: `${family[0]}${given[0]}`, en: `${family[1]} ${given[1]}` };
    },
    industry: (index) => ({
      id: id("industry", index, 2),
      zh: words.INDUSTRIES[index]![0],
      en: words.INDUSTRIES[index]![1],
    }),
    major: (index) => {
      const [[zh, en], [kind, english]] = [
        words.MAJOR_WORDS[index % 20]!,
        words.MAJOR_KINDS[Math.floor(index / 20) % 10]!,
      ];
      const level = ["", "（本科）", "（专科）", "（职业本科）"][Math.floor(index / 200)]!;
      return { id: id("major", index, 4), zh: `${zh}${kind}${level}`, en: `${en} ${english}` };
    },
    facility: (index) => {
      const random = createRandom(seed, "facility", index);
      const laboratory = random.chance(0.4);
      const [work, english] = random.pick(words.INDUSTRIES);
      const { zh, en } = cast.prefecture(random.below(sizes.prefectures));
      const [kind, kindEn] = laboratory
        ? ["联合实验室", "Joint Laboratory"]
        : random.pick([
            ["现代产业学院", "Modern Industrial College"],
            ["实训基地", "Training Base"],
            ["研究生工作站", "Postgraduate Workstation"],
            ["协同创新中心", "Innovation Centre"],
          ] as const);
      return {
        id: id("facility", index),
        laboratory,
        zh: `${zh.slice(0, 2)}${work}${kind}`,
        en: `${en} ${kindEn} of ${english}`,
      };
    },
    agreement: (index) => {
      const [work, english] = createRandom(seed, "agreement", index).pick(words.INDUSTRIES);
      return {
        id: id("agreement", index),
        zh: `${work}产教融合战略合作协议（第${index + 1}号）`,
        en: `Strategic Cooperation Agreement No. ${index + 1} on ${english}`,
      };
    },
    event: (index) => {
      const random = createRandom(seed, "event", index);
      const [work, english] = random.pick(words.INDUSTRIES);
      const edition = random.between(1, 12);
      return {
        id: id("event", index),
        zh: `第${edition}届${work}产教融合大会（${index + 1}）`,
        en: `Conference No. ${index + 1} on ${english} and Education`,
      };
    },
    policy: (index) => {
      const year = FIRST_YEAR + createRandom(seed, "policy", index).below(YEARS);
      return {
        id: id("policy-document", index),
        year,
        zh: `关于公布${year}年产教融合名单的通知（之${index + 1}）`,
        en: `Notice No. ${index + 1} on the ${year} list`,
      };
    },
  };
  return cast;
}

/**
 * Walks through all pairs of a first and a second, in an order that looks random; when all have been, through all of
 * them again as "No. 2".
 */
function spread(
  index: number,
  seed: number,
  firsts: number,
  seconds: number,
): readonly [number, number, { readonly zh: string; readonly en: string }] {
  const pairs = firsts * seconds;
  // A prime step that divides no such number meets each pair once.
  const pair = (index * 1_000_003 + seed * 7_919) % pairs;
  const round = Math.floor(index / pairs) + 1;
  return [
    pair % firsts,
    Math.floor(pair / firsts),
    round === 1 ? { zh: "", en: "" } : { zh: `第${round}`, en: `No. ${round} ` },
  ];
}

function id(prefix: string, index: number, digits = 6): string {
  return `${prefix}-${String(index).padStart(digits, "0")}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
