import { splitPinyin } from "../../text/pinyin/split-pinyin.js";
import { listSyllables } from "./list-syllables.js";
import { ENGLISH_PREFECTURES, PROVINCES } from "../tables/divisions.js";
import { DIRECTIONS, FIELDS, HEADS } from "../tables/words-of-names.js";
import { pattern } from "../../text/patterns/pattern.js";

/** Where a Chinese word is not what its field or sort is called first, and words that are neither. */
const OTHERWISE: readonly (readonly [han: string, english: string])[] = [
  ["理工", "technology"],
  ["工业", "technology"],
  ["科学院", "academy science"],
  ["研究院", "research institute"],
  ["研究中心", "research center"],
  ["中学", "middle school"],
  ["小学", "primary school"],
  ["人民政府", "people government"],
  ["厅", "department"],
  ["附属", "affiliated"],
  ["人民", "people"],
  ["中国", "china"],
  ["中华", "china"],
  ["国家", "national"],
  ["国立", "national"],
  ["中央", "central"],
  ["首都", "capital"],
  ["第一", "first"],
  ["第二", "second"],
  ["第三", "third"],
  ["联合", "union"],
  ["国际", "international"],
  ["管理", "management"],
  ["经济", "economics"],
  ["化学", "chemistry"],
  ["生物", "biology"],
  ["物理", "physics"],
  ["市", "municipal"],
  ["省", "provincial"],
  ["军区", "military region"],
  ["总", "general"],
  ["工程", "engineering"],
  ["医", "medical"],
  ["科学", "science"],
  ["重点", "key"],
  ["实验室", "laboratory"],
  ["电力", "electric power"],
  ["武装", "armed"],
  ["部队", "force"],
  ["解放军", "liberation army"],
];

/** Pinyin and the English words for it. */
const ENGLISH: ReadonlyMap<string, readonly string[]> = listEnglish();
/** What a name in pinyin ends in: it says that it is one. */
const SORT = pattern("")`
  (daxue|xueyuan|xuexiao|yiyuan|yanjiusuo|yanjiuyuan|kexueyuan|shiyanshi|gongsi|jituan|zhongxue|xiaoxue|zhongxin
  |weiyuanhui|zhengfu|xiehui|xuehui|tushuguan)$
`;
const LONGEST_RUN = 3;

/**
 * The words of a Chinese name in letters as an English one has them: qufu shifan daxue → qufu normal university. Words
 * of other names stay as they are.
 */
export function translateRomanised(words: readonly string[]): readonly string[] {
  if (!words.some((word) => SORT.test(word))) return words;
  const found: string[] = [];
  for (let from = 0; from < words.length; ) {
    const length =
      [LONGEST_RUN, 2].find(
        (size) => from + size <= words.length && ENGLISH.has(words.slice(from, from + size).join("")),
      ) ?? 1;
    found.push(...(length > 1 ? ENGLISH.get(words.slice(from, from + length).join(""))! : takeApart(words[from]!)));
    from += length;
  }
  return found;
}

/** kejidaxue → science technology university: the longest known end, where pinyin is left before it. */
function takeApart(word: string): readonly string[] {
  const known = ENGLISH.get(word);
  if (known) return known;
  for (let at = 1; at < word.length; at++) {
    const end = word.length - at > 3 ? ENGLISH.get(word.slice(at)) : undefined;
    if (end && splitPinyin(word.slice(0, at)).length > 0) return [...takeApart(word.slice(0, at)), ...end];
  }
  return [word];
}

function listEnglish(): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  const add = (han: string, english: string): void => {
    const spelt = listSyllables(han).join("");
    if (!all.has(spelt)) all.set(spelt, english.split(" "));
  };
  for (const [han, english] of OTHERWISE) add(han, english);
  for (const [, han, [english]] of [...FIELDS, ...DIRECTIONS, ...HEADS])
    for (const word of han) if (word.length > 1) add(word, english!);
  for (const [, short, , [english]] of PROVINCES) if (english !== undefined) add(short, english);
  for (const [short, [english]] of Object.entries(ENGLISH_PREFECTURES)) if (english !== undefined) add(short, english);
  return all;
}
