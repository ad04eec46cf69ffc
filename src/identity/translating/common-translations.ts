import { foldWords } from "../names/parts/fold-words.js";
import { GLOSSARY } from "./glossary.js";
import { DIRECTIONS, FIELDS, HEADS } from "../tables/words-of-names.js";

/** Words of names that are too rare in registers of research to be learnt, and plain to translate. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  tarim: ["塔里木"],
  hohai: ["河海"],
  tunghai: ["东海"],
  lingnan: ["岭南"],
  tungchi: ["同济"],
  hwa: ["华"],
  kashgar: ["喀什"],
  dunhuang: ["敦煌"],
  junggar: ["准噶尔"],
  tibetan: ["藏", "西藏"],
  uygur: ["维吾尔"],
  mongolian: ["蒙古"],
  capital: ["首都", "首钢"],
  women: ["女子", "妇女"],
  union: ["联合", "协和"],
  united: ["联合"],
  joint: ["联合"],
  central: ["中央", "中心"],
  people: ["人民"],
  national: ["国家", "全国", "国立"],
  state: ["国家"],
  china: ["中国"],
  international: ["国际"],
  open: ["开放"],
  experimental: ["实验"],
  applied: ["应用"],
  heavy: ["重型", "重"],
  duty: ["型"],
  gas: ["燃气", "天然气"],
  turbine: ["轮机"],
  "gas turbine": ["燃气轮机"],
  "heavy duty": ["重型"],
  steel: ["钢铁", "钢"],
  iron: ["铁"],
  accounting: ["会计"],
  audit: ["审计"],
  management: ["管理"],
  tourism: ["旅游"],
  design: ["设计"],
  fashion: ["服装"],
  nuclear: ["核"],
  ship: ["船舶"],
  shipbuilding: ["船舶"],
  automotive: ["汽车"],
  network: ["网络"],
  internet: ["互联网"],
  cyber: ["网络"],
  cybersecurity: ["网络安全"],
  security: ["安全"],
  software: ["软件"],
  data: ["数据"],
  digital: ["数字"],
  intelligent: ["智能"],
  intelligence: ["智能"],
  energy: ["能源"],
  mobile: ["移动"],
  community: ["共同体"],
  integration: ["融合"],
  "industry education": ["产教"],
  "education integration": ["产教融合"],
  quality: ["精品", "质量"],
  "high quality": ["精品"],
  powder: ["粉末"],
  metallurgy: ["冶金"],
  administration: ["行政", "管理"],
  political: ["政治"],
  "political science law": ["政法"],
  "physical education": ["体育"],
  conservatory: ["音乐学院"],
  "fine art": ["美术"],
  "east china": ["华东"],
  "north china": ["华北", "北方"],
  "south china": ["华南"],
  "central china": ["华中"],
  northwestern: ["西北"],
  "information science": ["信息"],
  "integrated circuit": ["集成电路"],
  circuit: ["电路"],
  biomedicine: ["生物医学"],
  cloud: ["云"],
  vocational: ["职业"],
  department: ["厅", "部", "系"],
  bureau: ["局"],
  government: ["政府"],
};

/** English words, folded, and what they mean: these, and the words by which fields, directions and sorts are known. */
export const COMMON_TRANSLATIONS: ReadonlyMap<string, readonly string[]> = listTranslations();

function listTranslations(): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  const add = (english: string, han: readonly string[]): void => {
    const key = foldWords(english.split(" ")).join(" ");
    all.set(key, [...new Set([...(all.get(key) ?? []), ...han])]);
  };
  for (const [english, han] of Object.entries(WORDS)) add(english, han);
  for (const [, english = "", han = ""] of GLOSSARY.matchAll(/([^=;\n]+)=([^;]+);/g)) add(english, han.split(","));
  for (const [, han, english] of [...FIELDS, ...DIRECTIONS]) for (const words of english) add(words, han);
  for (const [head, han, english] of HEADS) if (head !== "COMPANY") for (const words of english) add(words, han);
  return all;
}

/** What words of learning begin with. */
const PREFIXES: readonly (readonly [prefix: string, han: readonly string[]])[] = [
  ["bio", ["生物"]],
  ["geo", ["地质", "地球", "地"]],
  ["micro", ["微"]],
  ["photo", ["光"]],
  ["electro", ["电"]],
  ["thermo", ["热"]],
  ["hydro", ["水"]],
  ["neuro", ["神经"]],
  ["nano", ["纳米"]],
  ["agro", ["农业", "农"]],
  ["petro", ["石油", "石"]],
  ["cardio", ["心"]],
  ["immuno", ["免疫"]],
  ["radio", ["放射"]],
  ["aero", ["航空", "空气"]],
  ["astro", ["天体"]],
  ["eco", ["生态"]],
  ["opto", ["光"]],
  ["phyto", ["植物"]],
  ["psycho", ["心理"]],
  ["semi", ["半"]],
  ["super", ["超"]],
  ["ultra", ["超"]],
  ["multi", ["多"]],
  ["tele", ["远程", "电"]],
  ["cyber", ["网络"]],
  ["ferro", ["铁"]],
  ["gastro", ["胃"]],
  ["hemato", ["血"]],
];
const LEAST_STEM = 6;
const STEMS = listStems();

function listStems(): Map<string, readonly string[]> {
  const stems = new Map<string, readonly string[]>();
  for (const [words, han] of COMMON_TRANSLATIONS) {
    if (words.includes(" ") || words.length < LEAST_STEM) continue;
    const stem = words.slice(0, LEAST_STEM);
    stems.set(stem, [...new Set([...(stems.get(stem) ?? []), ...han])]);
  }
  return stems;
}

/**
 * What a word that is in no table may stand for by words that begin as it does (catalytic by catalysis), or by what it
 * is made of: biotherapy is 生物 and 治疗.
 */
export function listKindred(word: string): readonly string[] {
  if (word.length < LEAST_STEM || COMMON_TRANSLATIONS.has(word)) return [];
  const [prefix, han] = PREFIXES.find(([begins]) => word.startsWith(begins)) ?? ["", []];
  const rest =
    COMMON_TRANSLATIONS.get(word.slice(prefix.length)) ??
    STEMS.get(word.slice(prefix.length, prefix.length + LEAST_STEM)) ??
    [];
  return [...(STEMS.get(word.slice(0, LEAST_STEM)) ?? []), ...(prefix === "" ? [] : [...han, ...rest])];
}
