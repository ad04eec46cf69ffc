import { printSimplified } from "../../text/traditional.js";
import { type Beside, isOfPeople, printOver } from "./body/find-over.js";
import { splitPosts } from "../formats/tables/links/split-posts.js";
import { readLeft } from "../formats/tables/links/read-over.js";
import { takeTerm } from "../formats/tables/links/take-term.js";
import { splitTenure } from "../formats/tables/links/read-post.js";
import { isBoth, printTitleField } from "./body/find-posts.js";
import { listTimes } from "./body/find-times.js";
import { isEmployer } from "../formats/tables/headings/is-employer.js";
import type { GuessedColumn, Guessing, Tell } from "./guessed-column.js";
import type { SampledColumn } from "./sample-table.js";
import { isHalf, isMost, isPerson, printFew, quote } from "./sampled-values.js";

/** Who is in charge of what a row is about: 主管部门. */
export function guessCharge(
  word: string,
  { values }: SampledColumn,
  { kind, model }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  if (!/主管部门|主管单位|举办者/.test(word) || model.links.get("IN_CHARGE_OF")?.to.includes(kind) !== true)
    return undefined;
  return isMost(values, (value) => /[部厅局委会]$/u.test(value))
    ? told("{ link: IN_CHARGE_OF, incoming: true, to: name, kind: GovernmentBody }", "who is in charge")
    : undefined;
}

/** 张伟（代）: what stands behind the name is asked about in its row. */
function isNoted(value: string): boolean {
  return isPerson(value.replace(/\s*[（(][^）)]*[）)]$/u, ""));
}

const BODIES = ["University", "EducationalOrganization", "Enterprise", "Association", "GovernmentBody"];
const IS_POST =
  /(?:主任(?:委员)?|校长|院长|所长|书记|理事长|秘书长|会长|董事长|总经理|法定代表人|法人代表|负责人)(?:\/姓名)?$/;

/** 张伟, 张伟（2022.3-2023.5）. */
function isHolder(value: string): boolean {
  return isPerson(splitTenure(value)?.name ?? readLeft(value)?.name ?? value);
}

/** How many columns name people by their posts. */
export function countHeads(columns: readonly SampledColumn[]): number {
  return columns.filter(({ heading, values }) => IS_POST.test(printSimplified(heading)) && isHalf(values, isHolder))
    .length;
}

/** 实验室主任, 校长: people under the name of their post. */
export function guessPerson(
  word: string,
  { heading, values }: SampledColumn,
  { kind, model, over, heads, name, times }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  const [post = "", ...groups] = heading
    .replace(/\/姓名$/, "")
    .split("/")
    .reverse();
  if (!IS_POST.test(word)) return undefined;
  // 案例/负责人 is whoever is responsible for that.
  if (groups.some((group) => !/学校|院校|高校|单位|企业|公司|机构|信息|情况|领导|班子|法人|人员/u.test(group)))
    return undefined;
  // Whoever is responsible for a partner may be of either.
  if (/^(?:项目|合作)?负责人/.test(word) && /合作|共建|签约|实习/.test(name) && BODIES.includes(kind)) return undefined;
  if (model.links.get("HOLDS_POSITION")?.to.includes(kind) !== true || !isMost(values, isNoted)) return undefined;
  if (!isHalf(values, isHolder)) return undefined;
  const open =
    over && isOfPeople(over) ? `, ${printOver("HOLDS_POSITION", over, heads > 1 ? "OTHERS" : "NOTHING", post)}` : "";
  const when =
    heads === 1
      ? listTimes(times)
          .map((time) => `, ${time}`)
          .join("")
      : "";
  const says = `{ link: HOLDS_POSITION, incoming: true, to: name, kind: Person, with: { titleZh: ${quote(post.replace(/^现任?(?=.{2})/, ""))}${when}${open} } }`;
  return told(says, `people, by the post that heads them: ${printFew(values)}`);
}

/** Of people: whose they are, with the post that a column prints. */
export function guessEmployer(
  word: string,
  { heading, values }: SampledColumn,
  { kind, posts, times, rowLink, over, employer }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  if (kind !== "Person" || !isEmployer(word)) return undefined;
  if (!isMost(values, (value) => value.length > 2)) return undefined;
  const own = [
    ...(posts.own === undefined ? [] : [`${printTitleField(posts.own)}: { column: ${quote(posts.own.heading)} }`]),
    // When somebody came into a council is not when they came to where they work.
    ...(posts.council === undefined ? listTimes(times) : []),
    ...(over ? [printOver("HOLDS_POSITION", over, findBeside(posts))] : []),
  ];
  // The post is at the first of several: 工作单位 beside 兼职单位.
  const more = own.length === 0 || heading !== employer ? "" : `, with: { ${own.join(", ")} }`;
  const doubt =
    posts.mixed ??
    (posts.council && posts.own === undefined && rowLink === undefined
      ? `${posts.council.heading} prints posts of a body that nobody names`
      : undefined);
  const why = doubt === undefined ? "" : `: without their posts, for ${doubt}`;
  return told(`{ link: HOLDS_POSITION, to: name${more} }`, `where they are, by name${why}`);
}

/** 工作单位及职务: where they are, and behind it as what. */
export function guessBoth(
  column: SampledColumn,
  { kind, posts, times, over }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  if (kind !== "Person" || !isBoth(column)) return undefined;
  if (!isHalf(column.values, (value) => splitPosts(takeTerm(value)?.rest ?? value) !== undefined)) return undefined;
  const own = [
    ...(posts.council === undefined ? listTimes(times) : []),
    ...(over ? [printOver("HOLDS_POSITION", over, findBeside(posts))] : []),
  ];
  const more = own.length === 0 ? "" : `, with: { ${own.join(", ")} }`;
  return told(
    `{ link: HOLDS_POSITION, to: name, behind: titleZh${more} }`,
    `where they are, and behind it as what: ${printFew(column.values)}`,
  );
}

function findBeside({ council, own }: Guessing["posts"]): Beside {
  return council === undefined ? "NOTHING" : own === undefined ? "BODY" : "BODY_AND_POST";
}
