import { printSimplified } from "../../../text/traditional.js";
import { hasHan } from "../../../text/print-search-text.js";
import { splitPosts } from "../../formats/tables/links/split-posts.js";
import { readPost } from "../../formats/tables/links/read-post.js";
import { isNotSo } from "../is-not-so.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { isHalf, isMost } from "../sampled-values.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** The columns of posts of a list of people: those at the body that the list is of, and those at whom each row names. */
export interface Posts {
  readonly council: SampledColumn | undefined;
  readonly own: SampledColumn | undefined;
  /** Of a column that has posts of both: the rows that nobody can tell. */
  readonly mixed: string | undefined;
}

const QUALIFIER = "(?:名誉|荣誉|终身|常务|执行|轮值|联席|第[一二三]|副|总|首席|特聘)*";
/** Posts of those who are elected or sent into a body: nobody is one of an employer's. */
const IN_COUNCIL_ENGLISH = pattern("iu")`
  ^(?:(?:honorary|executive|deputy|vice|co)[ -]*)*
  (?:chair(?:man|woman|person)?|member|secretary[- ]general|council(?:l?or)?|board member|convenor)$
`;
const IN_COUNCIL = new RegExp(
  `^${QUALIFIER}(?:理事长?|会长|监事长?|秘书长|主任委员|委员|常委|主席|召集人|干事长?|成员|会员)$`,
  "u",
);
/** What stands beside those, and may be of an employer too. */
const MAY_BE = new RegExp(`^${QUALIFIER}(?:主任|顾问|专家|秘书|组长|干事|发言人|负责人|首席专家|观察员|联络员)$`, "u");
const MAY_BE_ENGLISH = pattern("iu")`
  ^(?:(?:honorary|executive|vice|deputy|acting)[ -]*)*
  (?:president|secretary|treasurer|director|advis[eo]r|officer|editor|representative|observer)$
`;
/** Bodies that have such posts themselves. */
const HAS_COUNCIL = pattern("iu")`
  (?:association|society|federation|alliance|council|committee)s?$
  |(?:协会|学会|商会|促进会|联合会|研究会|基金会|联盟|共同体|委员会|理事会|工会)$
`;

const POST = /职务|职位|职称|岗位|^担任$|^(?:job )?title$|^position\b|^role$/iu;
/** 挂职职务 is where they are for a while, 现聘岗位 where they are called to. */
const NO_POST = /级别|等级|时间|日期|专业技术资格|挂职|实践|实习|^[现拟受]?聘|结对|意向/u;
/** 工作单位及职务: both in one cell. */
const BOTH = /^(?!推荐|提名).*(?:单位|学校|企业|公司|机构)\s*[/／、及和与（(]\s*(?:职[务称位]|岗位)/u;
/** 工作单位职务 and 职务 may be of both, or of a post alone: their cells tell. */
const MAY_BE_BOTH = /(?:单位|学校|企业|公司|机构)?职[务称位]$|^担任职务$/u;
/** Bodies that are no part of the one whose list it is: of 机电工程学院院长 nobody can tell. */
const WHOLE_BODY = /大学|公司|集团|厂|职业|师范|协会|学会|商会|联盟|研究院|医院|银行|[厅局]$/u;

/** 本会职务, 拟任职务: at the body that the list is of. */
const OF_BODY =
  /本会|协会|学会|商会|促进会|联盟|共同体|委员会|理事会|会内|社团|组内|^担任|\b(?:in|on) (?:the )?(?:council|board|committee|association|society)\b/iu;

/** Whether a post is one of a body whose like the one beside it is none. */
function isElsewhere([post, body]: readonly [string, string]): boolean {
  const isOwn = HAS_COUNCIL.test(body) || (/监事/u.test(post) && /公司|集团/u.test(body));
  return isCouncil(post) && !isOwn;
}

/** Whether a column has where people work and their posts, both in each cell. */
export function isBoth({ heading, values }: Pick<SampledColumn, "heading" | "values">): boolean {
  const simple = printSimplified(heading);
  if (BOTH.test(simple)) return true;
  const hasBody = (value: string): boolean =>
    splitPosts(value)?.some(({ name, post }) => post !== undefined && WHOLE_BODY.test(name)) === true;
  return MAY_BE_BOTH.test(simple) && isHalf(values, hasBody);
}

function isCouncil(post: string): boolean {
  return (readPost(post).title ?? "")
    .split(/[、，,兼]/u)
    .every((one) => IN_COUNCIL.test(one.trim()) || IN_COUNCIL_ENGLISH.test(one.trim()));
}

/** Which column of posts says what, of a list of people. */
export function findPosts({ columns, above }: SampledTable, employer: SampledColumn | undefined): Posts {
  // 主任 and 秘书 of a committee stand in its list alone too.
  const isCommittee = above.some((text) => /委员会|理事会|\b(?:council|board|committee)\b/iu.test(text));
  const posts = columns.filter(
    (column) =>
      POST.test(printSimplified(column.heading)) &&
      !NO_POST.test(printSimplified(column.heading)) &&
      !isNotSo(column.heading) &&
      !isBoth(column),
  );
  const ofBody = posts.find((column) => OF_BODY.test(column.heading) || isCouncilColumn(column, employer, isCommittee));
  const own = posts.find((column) => column !== ofBody);
  const beside = own && employer ? pair(own, employer).filter(isElsewhere) : [];
  const [first] = beside;
  return {
    council: ofBody,
    own: first === undefined ? own : undefined,
    mixed: own && first && `${own.heading} prints posts of a body that nobody names (${first[0]} beside ${first[1]})`,
  };
}

/** A column of nothing but posts in a body, most of them beside employers that have none such. */
function isCouncilColumn(column: SampledColumn, employer: SampledColumn | undefined, isCommittee: boolean): boolean {
  const { values } = column;
  const titles = values.map((value) => readPost(value).title ?? "");
  const isAll = titles.every(
    (title) => title === "" || isCouncil(title) || MAY_BE.test(title) || MAY_BE_ENGLISH.test(title),
  );
  if (!isAll) return false;
  if (isCommittee) return true;
  if (!values.some(isCouncil)) return false;
  if (employer === undefined) return true;
  return pair(column, employer).some(isElsewhere);
}

/** What two columns say in the same row. */
function pair(a: SampledColumn, b: SampledColumn): readonly (readonly [string, string])[] {
  const others = new Map(b.rows.map((row, at) => [row, b.values[at] ?? ""]));
  return a.values.flatMap((value, at) => {
    const other = others.get(a.rows[at] ?? -1);
    return other === undefined ? [] : [[value, other] as const];
  });
}

/** In which language a column of posts is. */
export function printTitleField({ values }: SampledColumn): string {
  return isMost(values, (value) => !hasHan(value)) ? "titleEn" : "titleZh";
}
