import type { Mention } from "../../../proposal.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const ACADEMICIAN = pattern("gu")`
  ((?:中国|欧洲|俄罗斯|美国|加拿大|澳大利亚|英国|德国|法国|日本|韩国|乌克兰|白俄罗斯)(?:国家|皇家|联邦)?
  (?:自然|人文和自然)?(?:科学|工程|医学|艺术与科学)院)(?:外籍|通讯)?院士
`;
const LATIN_ACADEMICIAN = /[Aa]cademician (?:of|at|from) (?:the )?(Chinese Academy of (?:Engineering|Sciences))/g;

/** 中国工程院, where academicians are named: their names are found with their posts. */
export function findAcademies(text: string): Mention[] {
  return [...text.matchAll(ACADEMICIAN), ...text.matchAll(LATIN_ACADEMICIAN)].map(
    ({ 0: whole, 1: name = "", index }) => {
      const start = index + whole.indexOf(name);
      return { start, end: start + name.length, text: name, kind: "Association" };
    },
  );
}
