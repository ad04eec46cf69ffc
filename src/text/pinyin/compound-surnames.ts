import { part } from "../patterns/pattern.js";

/** Surnames of two characters that a running text hardly has as other words. */
export const COMPOUND_SURNAMES = part`
  欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|长孙|宇文|南宫|独孤|万俟|闻人|澹台|申屠|太史|轩辕
  |百里|东郭|钟离|呼延
`;
/** And those that it has: 第五, 西门, 微生. */
const RARE = part`
  鲜于|赫连|濮阳|淳于|单于|公冶|宗政|仲孙|拓跋|乐正|亓官|司空|第五|梁丘|左丘|谷梁|宰父|段干|微生|羊舌|巫马|公西|漆雕
  |公良|夹谷|子车|颛孙|壤驷|西门|完颜|爱新|叶赫|太叔|闾丘|司寇
`;
/** All of them, where a name is what is read. */
export const ALL_COMPOUND_SURNAMES = `${COMPOUND_SURNAMES}|${RARE}`;
