import { ALL_COMPOUND_SURNAMES } from "../../../../text/pinyin/compound-surnames.js";
import { pattern } from "../../../../text/patterns/pattern.js";
/** Surnames of two characters: 司马 相如 is one name, 张三 李四 are two. */
const LONG_SURNAME = new RegExp(`^(?:${ALL_COMPOUND_SURNAMES})$`, "u");
const TITLE = pattern("u")`
  ^\p{Script=Han}{1,4}\s*(?:副?教授|研究员|院士|博士|先生|女士|同志|老师
  |(?:副?(?:校长|院长|主任|书记|所长|会长|理事长|秘书长|董事长|总经理|处长|部长|厅长|局长|县长|市长|省长|主席)))$
`;
const POST = /^\p{Script=Han}{2,8}[:：]\s*\p{Script=Han}/u;

/** 校长, 党委副书记: whoever is that; 刘处: a surname with it. */
const POST_ALONE = pattern("u")`
  ^(?:党委|党组|团委|副|常务|教务|院|校|系|所)*(?:书记|校长|院长|主任|所长|会长|理事长|秘书长|董事长|总经理|处长|科长|部长|厅长|局长|主席|教师|老师
  |负责人|联系人)$|^\p{Script=Han}[处局总]$
`;
const BODY = /\p{Script=Han}{2}(?:学院|大学|学校|公司|集团|研究院|研究所|中心|办公室)$/u;
const LATIN_TITLE = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s/u;

/** Why what stands where somebody's name should is hardly one, and what mends it. Pure. */
export function doubtPerson(name: string): { readonly why: string; readonly mend: string } | undefined {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  if (/[;；、|\n]/u.test(name) && !/\p{Script=Han}/u.test(name))
    return { why: "looks like several names", mend: `name what parts them: separator: [";"]` };
  if (LATIN_TITLE.test(name))
    return { why: "has a post or title beside the name", mend: "give it a column of its own" };
  if (!/\p{Script=Han}/u.test(name)) return undefined;
  if (POST_ALONE.test(name)) return { why: "is a post and names nobody", mend: "write who has it" };
  if (BODY.test(name)) return { why: "is a body and nobody", mend: "write who is meant there" };
  if (/\p{Script=Latin}{2}/u.test(name))
    return { why: "is written in two scripts", mend: "give each a column of its own" };
  const isHan = words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word));
  if (isHan && words.length > 1 && !LONG_SURNAME.test(words[0] ?? "") && !TITLE.test(name))
    return { why: "looks like two names", mend: 'part them in the table, or name what parts them: separator: [" "]' };
  if (/\s[男女]$/u.test(name)) return { why: "has a remark beside the name", mend: "give it a column of its own" };
  if (/^\p{Script=Han}{2,3}\s*[-—–~&+]\s*\p{Script=Han}{2,3}$/u.test(name))
    return { why: "looks like two names", mend: 'name what parts them: separator: ["-"]' };
  if (/^\p{Script=Han}{2,3}(?!和[希西喜]格|和日木|和布克)[和与及]\p{Script=Han}{2,3}$/u.test(name))
    return { why: "looks like two names", mend: "part them in the table" };
  if (/[）)】\]]$|^[（(【[]/u.test(name))
    return { why: "has a bracket that is no part of a name", mend: "give it a column of its own" };
  if (TITLE.test(name) || POST.test(name))
    return { why: "has a post or title beside the name", mend: "give it a column of its own" };
  if (/\d/.test(name.normalize("NFKC"))) return { why: "has digits beside the name", mend: "take them out" };
  return /某/u.test(name) ? { why: "does not say who it is", mend: "write the name in full" } : undefined;
}
