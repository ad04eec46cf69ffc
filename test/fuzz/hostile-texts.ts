import type { Random } from "../../bench/synthetic/random.js";

/** Texts as people, tools and attackers write them: every script, every sign that means something somewhere. */
const TEXTS: readonly string[] = [
  "",
  " ",
  "\u3000",
  "沙钢",
  "哈尔滨理工大学",
  "臺灣 龍門",
  "㐀𠀀𪛖",
  "ＡＢＣ１２３，（）",
  "産教融合 カタカナ ひらがな",
  "한국어",
  "العربية",
  "עברית",
  "हिन्दी",
  "ไทย",
  "Ünïcödé ǅ ß ﬁ ﷺ",
  "İstanbul",
  "👩‍👩‍👧‍👦🇨🇳",
  "e\u0301\u0301\u0301",
  "\u200b\u200d\ufeff",
  "\u202eevil\u202c",
  "\u0000",
  "\ud800",
  "\\",
  '"',
  "'; MATCH (n) DETACH DELETE n //",
  "`x`})-[r]-() //",
  "${process.env}",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "a AND b OR NOT c",
  '+a -b "c d"~2 e^3 f* g? /h.*/ [a TO b] {a TO b}',
  "name:(x) AND (",
  "((((((((((",
  "%00%2e%2e%2f",
  "../../../etc/passwd",
  "null",
  "undefined",
  "NaN",
  "__proto__",
  "constructor",
  "-1",
  "1e308",
  "0x7fffffff",
  "2023-02-30",
  "2023",
  "99999-01",
  "2023-04-01T00:00:00Z",
  "university-hrbust",
  "enterprise-shagang",
  "place-heilongjiang",
  "\r\n\t\v\f",
];

const SIGNS = [
  "的",
  "a",
  "Z",
  "9",
  " ",
  "\n",
  "\t",
  '"',
  "'",
  "\\",
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  "。",
  "(",
  "（",
  "-",
  "#",
  "&",
  "*",
  "!",
  "|",
  ">",
  "<",
  "%",
  "@",
  "`",
  "=",
  ";",
  "\u00a0",
  "\ufeff",
  "😀",
];

/** One of them, two of them, or a heap of signs. */
export function writeHostileText(random: Random): string {
  if (random.chance(0.6)) return random.pick(TEXTS);
  if (random.chance(0.5)) return random.pick(TEXTS) + random.pick(TEXTS);
  if (random.chance(0.1)) return random.pick(TEXTS).repeat(random.between(20, 400));
  return Array.from({ length: random.between(1, 30) }, () => random.pick(SIGNS)).join("");
}

/** A valid text with a few of its places changed: signs lost, doubled, swapped or put in, pieces moved. */
export function spoil(text: string, random: Random): string {
  let spoilt = text;
  for (let count = random.between(1, 4); count > 0; count--) {
    const at = random.below(spoilt.length + 1);
    const to = Math.min(spoilt.length, at + random.between(1, random.chance(0.2) ? 40 : 3));
    const piece = spoilt.slice(at, to);
    const [before, after] = [spoilt.slice(0, at), spoilt.slice(to)];
    const way = random.below(5);
    if (way === 0) spoilt = before + after;
    else if (way === 1) spoilt = before + piece + piece + after;
    else if (way === 2) spoilt = before + random.pick(SIGNS) + after;
    else if (way === 3) spoilt = before + writeHostileText(random) + piece + after;
    else spoilt = after + piece + before;
  }
  return spoilt;
}
