/** Surnames of two characters: 司马 相如 is one name, 张三 李四 are two. */
const LONG_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|司空|夏侯|端木|宇文|长孙|轩辕|百里|东郭|南宫|西门|呼延|第五|独孤|拓跋|完颜|爱新|叶赫|闻人|澹台|公冶|宗政|濮阳|淳于|单于|太叔|申屠|仲孙|钟离|鲜于|闾丘|司寇|子车|颛孙|巫马|公西|漆雕|乐正|壤驷|公良|赫连|万俟)$/u;
const TITLE =
  /^\p{Script=Han}{1,4}\s*(?:副?教授|研究员|院士|博士|先生|女士|同志|老师|(?:副?(?:校长|院长|主任|书记|所长|会长|理事长|秘书长|董事长|总经理|处长|部长|厅长|局长|县长|市长|省长)))$/u;
const POST = /^\p{Script=Han}{2,8}[:：]\s*\p{Script=Han}/u;

/** Why what stands where somebody's name should is hardly one, and what mends it. Pure. */
export function doubtPerson(name: string): { readonly why: string; readonly mend: string } | undefined {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  if (/[;；、|\n]/u.test(name) && !/\p{Script=Han}/u.test(name))
    return { why: "looks like several names", mend: `name what parts them: separator: [";"]` };
  if (!/\p{Script=Han}/u.test(name)) return undefined;
  const isHan = words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word));
  if (isHan && words.length > 1 && !LONG_SURNAME.test(words[0] ?? "") && !TITLE.test(name))
    return { why: "looks like two names", mend: 'part them in the table, or name what parts them: separator: [" "]' };
  if (/^\p{Script=Han}{2,3}[和与及]\p{Script=Han}{2,3}$/u.test(name))
    return { why: "looks like two names", mend: "part them in the table" };
  if (/[）)】\]]$/u.test(name))
    return { why: "has a bracket that is no part of a name", mend: "give it a column of its own" };
  if (TITLE.test(name) || POST.test(name))
    return { why: "has a post or title beside the name", mend: "give it a column of its own" };
  if (/\d/.test(name.normalize("NFKC"))) return { why: "has digits beside the name", mend: "take them out" };
  return /某/u.test(name) ? { why: "does not say who it is", mend: "write the name in full" } : undefined;
}
