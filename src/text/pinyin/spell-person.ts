import { ALL_COMPOUND_SURNAMES } from "./compound-surnames.js";
import { hasPlaceRead, readHan } from "./read-han.js";

const COMPOUND = new RegExp(`^(?:${ALL_COMPOUND_SURNAMES})`, "u");
/** Surnames that are read in another way than the dictionary of words has them, or in several. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  种: ["chong"],
  隗: ["wei", "kui"],
  郇: ["xun", "huan"],
  佴: ["nai"],
  洗: ["xian"],
  冼: ["xian"],
  秘: ["bi"],
  黑: ["he"],
  覃: ["qin", "tan"],
  翟: ["zhai", "di"],
  谌: ["chen", "shen"],
  盖: ["ge", "gai"],
  乐: ["yue", "le"],
  牟: ["mou", "mu"],
  朴: ["piao", "pu"],
  尉: ["wei", "yu"],
  宓: ["mi", "fu"],
  缪: ["miao", "mou"],
  召: ["shao"],
  车: ["che"],
  郗: ["xi", "chi"],
  郄: ["qie", "xi"],
  祭: ["zhai", "ji"],
  贠: ["yun"],
  重: ["chong"],
  葛: ["ge"],
  解: ["xie"],
  单: ["shan"],
  曾: ["zeng"],
  仇: ["qiu"],
  区: ["ou"],
  查: ["zha"],
  任: ["ren"],
  纪: ["ji"],
  宁: ["ning"],
  华: ["hua"],
  那: ["na"],
  哈: ["ha"],
  都: ["du"],
  員: ["yun"],
  员: ["yun"],
  繁: ["po"],
  折: ["she"],
  能: ["nai"],
  过: ["guo"],
  要: ["yao"],
  应: ["ying"],
  盛: ["sheng"],
  石: ["shi"],
  万: ["wan"],
  晟: ["cheng"],
  俞: ["yu"],
  阚: ["kan"],
  逄: ["pang"],
  薄: ["bo"],
  柏: ["bai", "bo"],
  红: ["hong"],
  艾: ["ai"],
  褶: ["zhe"],
  长: ["chang", "zhang"],
  尹: ["yin"],
  娜: ["na"],
  不: ["fou", "bu"],
  訾: ["zi"],
  撒: ["sa"],
  粘: ["nian"],
  相: ["xiang"],
  丁: ["ding"],
  曲: ["qu"],
  行: ["xing"],
  藏: ["zang"],
  臧: ["zang"],
  占: ["zhan"],
  卜: ["bu"],
  的: ["de"],
};

/**
 * How a person's Chinese name is read, syllable by syllable, ü as v: the surname as a surname, the given name as words
 * are (曾重庆 is Zeng Chongqing). Several where a surname is read in several ways, or where a character of the given name is
 * read otherwise by itself.
 */
export function spellPerson(name: string): readonly (readonly string[])[] {
  const text = name.normalize("NFKC").replace(/[^\p{Script=Han}]/gu, "");
  if (text === "") return [];
  const surname = COMPOUND.exec(text)?.[0] ?? [...text][0]!;
  const given = text.slice(surname.length);
  const read = (words: string, surname?: "head" | "all"): string[] => readHan(words, surname && { surname });
  const families =
    [...surname].length > 1
      ? [read(surname, "all")]
      : (READINGS[surname] ?? [read(surname, "all")[0]!]).map((one) => [one]);
  const whole = read(text, "head");
  const givens = given === "" ? [[]] : [read(given), whole.slice([...surname].length)];
  // 王乐清 need not be called after the city.
  if (hasPlaceRead(text)) givens.push([...given].flatMap((character) => read(character)));
  const spelt = families.flatMap((family) => givens.map((rest) => [...family, ...rest]));
  return [...new Map(spelt.map((syllables) => [syllables.join(" "), syllables])).values()];
}

/** How many characters of a Chinese name are the family name. */
export function countFamily(name: string): number {
  return COMPOUND.test(name) ? 2 : 1;
}
