import { foldHanNumerals } from "./parts/fold-numerals.js";
import { takeHanPlaces } from "./parts/take-places.js";
import { printSearchText } from "../../text/print-search-text.js";

/** Words of what a university teaches, as names have them, and by what characters each is called for short. */
const FIELDS: readonly (readonly [word: string, short: readonly string[]])[] = [
  ["航空航天", ["航"]],
  ["理工", ["理工", "工"]],
  ["工程", ["工程"]],
  ["工业", ["工"]],
  ["科技", ["科", "科技"]],
  ["科学技术", ["科"]],
  ["师范", ["师"]],
  ["农业", ["农"]],
  ["林业", ["林"]],
  ["医科", ["医"]],
  ["中医药", ["中医", "中医药"]],
  ["财经", ["财"]],
  ["交通", ["交"]],
  ["邮电", ["邮"]],
  ["石油", ["石"]],
  ["地质", ["地"]],
  ["矿业", ["矿"]],
  ["外国语", ["外"]],
  ["政法", ["政法", "法"]],
  ["民族", ["民"]],
  ["海事", ["海事"]],
  ["海洋", ["海洋", "海"]],
  ["电力", ["电"]],
  ["化工", ["化"]],
  ["建筑", ["建"]],
  ["体育", ["体"]],
  ["工商", ["工商"]],
  ["信息", ["信"]],
  ["语言", ["语"]],
  ["电子科技", ["电子科", "电"]],
  ["传媒", ["传"]],
  ["经济贸易", ["经贸"]],
  ["对外经济贸易", ["外经贸", "贸"]],
  ["农林", ["农林", "农"]],
  ["药科", ["药"]],
  ["人民公安", ["公安"]],
  ["警察", ["警"]],
  ["音乐", ["音"]],
  ["美术", ["美"]],
  ["戏剧", ["戏"]],
  ["戏曲", ["戏"]],
  ["电影", ["电影", "影"]],
  ["舞蹈", ["舞"]],
  ["第2外国语", ["二外"]],
];
/** Longer ones first: 电子科技 is not 科技. */
const BY_LENGTH = [...FIELDS].sort(([a], [b]) => b.length - a.length);
/** Parts of the country that begin names as places do. */
const REGION = /^(?:华东|华南|华中|华北|西北|西南|东北|中南|东南|中国|中央|首都)/u;
/** Beside the first character: 央财 and 中财 of 中央财经大学, 国美 of 中国美术学院. */
const OTHER_FRONTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["中央", ["央"]],
  ["中国", ["国"]],
]);
/** What institutes of art and of languages teach; of the others too many of one province are called alike (南理工). */
const OF_INSTITUTES = new Set(["音乐", "美术", "戏剧", "戏曲", "电影", "舞蹈", "体育", "第2外国语"]);
const MOST_CHARACTERS = 14;

/**
 * What a Chinese university is called for short, by the words that its name is of: 北大 of 北京大学, 哈工大 of 哈尔滨工业大学, 北师大 and 北京师大 of
 * 北京师范大学, 人大 of 中国人民大学, 央美 of 中央美术学院. What nobody says is among it; what is of another (北大 of 河北大学) is not.
 */
export function listAbbreviations(name: string): readonly string[] {
  const text = foldHanNumerals(printSearchText(name.replace(/[（(]\p{Script=Han}{2,5}[）)]$/u, "")));
  if (text.length > MOST_CHARACTERS) return [];
  const college = /^(\p{Script=Han}{2,10}?)(?:职业技术|职业)(学院|大学)$/u.exec(text);
  if (college) return listOfVocational(college[1]!, college[2]!);
  const [, stem = "", end = ""] = /^(\p{Script=Han}{2,12}?)(大学|学院)$/u.exec(text) ?? [];
  if (stem === "") return [];
  const { places, rest: afterPlaces } = takeHanPlaces(stem);
  const region = places.length === 0 ? REGION.exec(stem)?.[0] : undefined;
  const place = places.at(-1)?.text ?? region;
  if (place === undefined) return end === "大学" ? listOfStem(stem) : [];
  const rest = places.length > 0 ? afterPlaces : stem.slice(region!.length);
  const others = OTHER_FRONTS.get(place) ?? [];
  const fronts = [place[0]!, place];
  const fields = takeFields(rest);
  if (end === "学院")
    return OF_INSTITUTES.has(rest) ? [...fronts, ...others].flatMap((front) => join(front, fields, [""])) : [];
  // 中大 is of another: 中南大.
  if (rest === "") return places.length > 1 ? [] : [place === "中南" ? "中南大" : `${place[0]}大`];
  return [
    ...new Set([
      ...fronts.flatMap((front) => join(front, fields, ["大", ""], rest)),
      // 国 alone is said of institutes: 国科大 is of another.
      ...(place === "中央" ? others.flatMap((front) => join(front, fields, [""])) : []),
      // 人大 of 中国人民大学: the whole country need not be said.
      ...(place === "中国" ? [`${rest[0]!}大`] : []),
    ]),
  ].filter((short) => short.length > 1);
}

/** 电子科大 of 电子科技大学, 国防科大 of 国防科技大学: neither begins with a place. */
function listOfStem(stem: string): readonly string[] {
  const whole = takeFields(stem);
  if (whole.length > 0) return join("", whole, ["大"]).filter((short) => short.length > 2);
  const [front, rest] = [stem.slice(0, 2), stem.slice(2)];
  const fields = rest === "" ? [] : takeFields(rest);
  return [front[0]!, front].flatMap((first) => join(first, fields, ["大"]));
}

/** What each field of several is called, one after the other; the first alone too: 西农 of 西北农林科技大学. */
function join(
  front: string,
  fields: readonly (readonly string[])[],
  ends: readonly string[],
  rest?: string,
): readonly string[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  const middles = [...first, ...(others.length > 0 ? [first[0]! + others.map(([short]) => short).join("")] : [])];
  // 理工 is not 工大: that is 工业.
  return middles.flatMap((middle) =>
    ends.filter((end) => !(rest === "理工" && middle === "工" && end !== "")).map((end) => `${front}${middle}${end}`),
  );
}

/** The shorts of each field that a text is of, nothing else between them; empty where there is something else. */
function takeFields(text: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let rest = text; rest !== ""; ) {
    const field = BY_LENGTH.find(([word]) => rest.startsWith(word));
    if (!field) return [];
    found.push(field[1]);
    rest = rest.slice(field[0].length);
  }
  return found;
}

function listOfVocational(stem: string, end: string): readonly string[] {
  const last = end === "学院" ? "职院" : "职大";
  const { places, rest } = takeHanPlaces(stem);
  const place = places.at(-1)?.text ?? "";
  return rest === "" && place !== "" ? [`${place}${last}`, `${place[0]}${last}`] : [`${stem}${last}`];
}
