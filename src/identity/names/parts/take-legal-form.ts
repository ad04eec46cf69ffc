import { LEGAL_WORDS } from "../../tables/english-variants.js";

export type LegalForm = "GROUP" | "JOINT_STOCK" | "BRANCH" | "COMPANY";

export interface WithoutLegalForm {
  readonly rest: string;
  readonly forms: readonly LegalForm[];
}

const HAN_FORMS: readonly (readonly [suffix: string, form: LegalForm])[] = [
  ["股份有限公司", "JOINT_STOCK"],
  ["股份公司", "JOINT_STOCK"],
  ["股份", "JOINT_STOCK"],
  ["有限责任公司", "COMPANY"],
  ["有限公司", "COMPANY"],
  ["总公司", "COMPANY"],
  ["公司", "COMPANY"],
  ["控股集团", "GROUP"],
  ["集团", "GROUP"],
];

/**
 * Takes legal forms from the end of a Chinese name: 江苏沙钢集团有限公司 → 江苏沙钢. A branch (分公司) keeps its name, for it is not the
 * company. GROUP and JOINT_STOCK are told because a group and its listed company are two.
 */
export function takeHanLegalForm(text: string): WithoutLegalForm {
  if (/分(公司|店|行)$/.test(text)) return { rest: text, forms: ["BRANCH"] };
  const forms: LegalForm[] = [];
  let rest = text;
  for (;;) {
    const found = HAN_FORMS.find(([suffix]) => rest.endsWith(suffix) && rest.length > suffix.length + 1);
    if (!found) return { rest, forms };
    rest = rest.slice(0, -found[0].length);
    forms.push(found[1]);
  }
}

/** The same of an English name, as words in lower case: "jiangsu shagang group co ltd" → "jiangsu shagang". */
export function takeLatinLegalForm(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly forms: readonly LegalForm[];
} {
  const forms: LegalForm[] = [];
  let end = words.length;
  for (; end > 1; end--) {
    const word = words[end - 1]!;
    if (word === "group") forms.push("GROUP");
    else if (word === "branch") forms.push("BRANCH");
    else if (LEGAL_WORDS.has(word)) forms.push("COMPANY");
    else break;
  }
  return { rest: words.slice(0, end), forms };
}
