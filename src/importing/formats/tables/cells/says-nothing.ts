import { part, pattern } from "../../../../text/patterns/pattern.js";

/** How people fill a cell of which there is nothing to say. "NA" is no such word: it is Namibia too. */
const NOTHING = pattern("iu")`
  ^[（(]?(?:[-–—―－_~*/／\\…]+|\.{3,}|。{2,}|无|空|缺|暂无|暂缺|空缺|没有|不详|不明|未知|未填写?|未提供|待定|待查
  |待聘|待补充?|以下空白|未更名|无曾用名|未变更|(?:n/a)|null|none)[)）]?$
`;

/** Whether a cell says in so many words that it is empty: "-", "／", 无, （待定）, N/A. Pure. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

const WHAT = "(?:企业|公司|高校|院校|学校|机构|单位|院所|医院|银行)";
/** 国内某企业, 江苏某高校（牵头单位）: whoever wrote it does not say whom. 某某大学 is to be filled in yet. */
const SOME = pattern("u")`
  ^\p{Script=Han}{0,6}(?<!某)某(?!某)\p{Script=Han}{0,12}(?:${WHAT}|大学|学院|集团|工厂|研究院|研究所|协会|学会|商会)
  [A-Z甲乙丙丁\d]?$
`;
const FEW = "(?:[一两二三四五几多数]|若干|\\d{1,3})(?:余|多)?[家所个]";
const SORT = part`
  (?:国内外?|国外|海外|境外|本[省市地]|当地|省内外?|市内|全国|业内|行业|有关|相关|知名|著名|大型|中小型?|上市|头部|龙头
  |骨干|优秀|合作|民营|国有|外资|世界|五百强|500强|高新技术|科技|制造|互联网|软件)
`;
/** 一家上市公司, 多家企业, 国内知名高校, 世界500强企业. */
const UNNAMED = pattern("u")`
  ^(?:${SORT}*${FEW}${SORT}*|(?:国内外?|国外|海外|境外|当地|业内|有关|相关|知名|著名|上市|世界|优秀|先进|示范|合作)(?:${SORT}|先进|示范)*)的?${WHAT}$
`;
/** Who gives and does not want to be named. */
const ANONYMOUS = pattern("iu")`
  ^(?:匿名\p{Script=Han}{0,6}|佚名|无名氏|不愿(?:意)?(?:透露|公开|具|署)姓?名\p{Script=Han}{0,4}
  |[爱热]心(?:人士|市民|群众|校友|企业|网友)|anonymous(?:\s+\w+){0,2})$
`;
const UNNAMED_ENGLISH = pattern("u")`
  ^(?:[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree|[Uu]nnamed|[Uu]ndisclosed)\s+(?:[a-z-]+\s+){0,4}
  (?:company|companies|firms?|university|universities|colleges?|enterprises?|institutions?|partners?|manufacturers?
  |donors?)$
`;

/** Characters of what says so, with an aside. */
const LONGEST = 200;

/** Whether words stand where a name should, and say in so many words that they name nobody. Pure. */
export function namesNobody(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.trim().replace(/\s*[（(][^（()）]*[)）]$/u, "");
  return [SOME, UNNAMED, ANONYMOUS, UNNAMED_ENGLISH].some((one) => one.test(plain));
}
