/** How people fill a cell of which there is nothing to say. "NA" is no such word: it is Namibia too. */
const NOTHING = /^(?:[-–—―－_~*/／\\]+|无|暂无|没有|不详|未知|待定|待补充|以下空白|(?:n\/a)|null)$/iu;

/** Whether a cell says in so many words that it is empty: "-", "／", 无, N/A. Pure. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
