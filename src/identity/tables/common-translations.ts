import { foldWords } from "../normalise-words.js";
import { GLOSSARY } from "./glossary.js";
import { DIRECTIONS, FIELDS, HEADS } from "./words-of-names.js";

/** Words of names that are too rare in registers of research to be learnt, and plain to translate. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  capital: ["首都", "首钢"], women: ["女子", "妇女"], union: ["联合", "协和"], united: ["联合"], joint: ["联合"], central: ["中央", "中心"], people: ["人民"], national: ["国家", "全国", "国立"],
  state: ["国家"], china: ["中国"], international: ["国际"], open: ["开放"], experimental: ["实验"], applied: ["应用"], heavy: ["重型", "重"], duty: ["型"], gas: ["燃气", "天然气"], turbine: ["轮机"],
  "gas turbine": ["燃气轮机"], "heavy duty": ["重型"], steel: ["钢铁", "钢"], iron: ["铁"], accounting: ["会计"], audit: ["审计"], management: ["管理"], tourism: ["旅游"], design: ["设计"], fashion: ["服装"],
  nuclear: ["核"], ship: ["船舶"], shipbuilding: ["船舶"], automotive: ["汽车"], network: ["网络"], internet: ["互联网"], cyber: ["网络"], cybersecurity: ["网络安全"], security: ["安全"], software: ["软件"],
  data: ["数据"], digital: ["数字"], intelligent: ["智能"], intelligence: ["智能"], energy: ["能源"], mobile: ["移动"], community: ["共同体"], integration: ["融合"], "industry education": ["产教"],
  "education integration": ["产教融合"], quality: ["精品", "质量"], "high quality": ["精品"], powder: ["粉末"], metallurgy: ["冶金"], administration: ["行政", "管理"], political: ["政治"], "political science law": ["政法"],
  "physical education": ["体育"], conservatory: ["音乐学院"], "fine art": ["美术"], "east china": ["华东"], "north china": ["华北", "北方"], "south china": ["华南"], "central china": ["华中"], northwestern: ["西北"],
  "information science": ["信息"], "integrated circuit": ["集成电路"], circuit: ["电路"], biomedicine: ["生物医学"], cloud: ["云"], vocational: ["职业"], department: ["厅", "部", "系"], bureau: ["局"], government: ["政府"],
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
