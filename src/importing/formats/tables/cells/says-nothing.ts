import { pattern } from "../../../../text/patterns/pattern.js";

/** How people fill a cell of which there is nothing to say. "NA" is no such word: it is Namibia too. */
const NOTHING = pattern("iu")`
  ^[（(]?(?:[-–—―－_~*/／\\…]+|\.{3,}|。{2,}|无|空|缺|暂无|暂缺|空缺|没有|不详|不明|未知|未填写?|未提供|待定|待查
  |待聘|待补充?|以下空白|(?:n/a)|null|none)[)）]?$
`;

/** Whether a cell says in so many words that it is empty: "-", "／", 无, （待定）, N/A. Pure. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
