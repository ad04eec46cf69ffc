/**
 * Radicals that fonts of PDFs put for the characters which look the same: U+2E80 to U+2EF3, each before its character,
 * after Unicode's EquivalentUnifiedIdeograph.txt. Those without one stay.
 */
const SUPPLEMENT =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
const CHARACTERS = [...SUPPLEMENT];
const OF_SUPPLEMENT = new Map(
  CHARACTERS.flatMap((radical, index) => (index % 2 === 0 ? [[radical, CHARACTERS[index + 1]!] as const] : [])),
);

/**
 * ⽉ and ⻓ as 月 and 长, ideographs that are there twice as the one that is meant, and ﬁ as fi. Other characters that look
 * alike are none of its business.
 */
export function foldRadicals(text: string): string {
  return text
    .replace(/[\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/gu, (one) => one.normalize("NFKC"))
    .replace(/[\u2E80-\u2EF3]/g, (radical) => OF_SUPPLEMENT.get(radical) ?? radical);
}
