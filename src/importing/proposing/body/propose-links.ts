import type { Model } from "../../../model/model.js";
import { isEmployer } from "../../formats/tables/headings/is-employer.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { quote, printWord } from "../sampled-values.js";
import { type Body, doubtList, findBody, isOfMembers } from "./find-body.js";
import { isBoth, type Posts, printTitleField } from "./find-posts.js";
import { findMemberTimes, findPostTimes, listTimes, type Times } from "./find-times.js";
import { readRemark, readToJoin } from "../../formats/tables/links/read-over.js";
import { type Beside, findOverColumn, isWhether, printOver } from "./find-over.js";
import { findRoles, listRoles, listRolesBehind } from "./find-roles.js";

/** What each row of a list is to the body that the list is of. */
export interface RowLink {
  /** As it is written in a mapping, with the reason. */
  readonly line: string;
  /** The columns that it takes something from, by their headings, and what for. */
  readonly columns: ReadonlyMap<string, string>;
  /** Why it is not sure of each row, and only stands there to be taken in. */
  readonly doubt: string | undefined;
}

/** People to the body whose council they are, members to theirs; undefined where no words over the list name one. */
export function proposeRowLink(
  table: SampledTable,
  file: string,
  kind: string,
  posts: Posts,
  model: Model,
): RowLink | undefined {
  const body = findBody(table, file);
  if (body === undefined) return undefined;
  const link = proposeFor(body, table, file, kind, posts, model);
  return link && { ...link, line: link.line + tellEmpty(table, link.columns), doubt: doubtList(table, file) };
}

/** In CSV nobody sees whether an empty cell is one of a merged one, or says nothing. */
function tellEmpty({ columns }: SampledTable, used: RowLink["columns"]): string {
  const rows = Math.max(...columns.map(({ values }) => values.length));
  const [first] = columns.filter(({ heading, values }) => used.has(heading) && values.length < rows);
  return first === undefined
    ? ""
    : `; empty cells of ${first.heading} say nothing: write out those that say what is above them`;
}

function proposeFor(
  body: Body,
  table: SampledTable,
  file: string,
  kind: string,
  posts: Posts,
  model: Model,
): Omit<RowLink, "doubt"> | undefined {
  const over = findOverColumn(table);
  if (kind === "Person")
    return (
      posts.council && proposePosts(body, posts.council, findPostTimes(table), over && [over, findBeside(table, posts)])
    );
  if (model.links.get("MEMBER_OF")?.from.includes(kind) !== true) return undefined;
  const roles = findRoles(table);
  return roles || isOfMembers(table, file)
    ? proposeMembers(body, roles, findMemberTimes(table), isSure(over), listRolesBehind(table))
    : undefined;
}

/** Remarks of members are taken where one of them says surely that it is over. */
function isSure(over: SampledColumn | undefined): SampledColumn | undefined {
  return over?.values.some((value) => typeof readRemark(value) === "object" || readToJoin(value)) === true ||
    (over && isWhether(over))
    ? over
    : undefined;
}

/** What stands beside the posts in the body. */
function findBeside({ columns }: SampledTable, { own }: Posts): Beside {
  const isAtWork = columns.some(({ heading }) => isEmployer(printWord(heading)));
  if (columns.some(isBoth)) return "WORK_WITH_POST";
  return !isAtWork ? "NO_WORK" : own === undefined ? "WORK" : "WORK_WITH_POST";
}

function proposePosts(
  body: Body,
  column: SampledColumn,
  times: Times,
  over: readonly [SampledColumn, Beside] | undefined,
): Omit<RowLink, "doubt"> {
  const { heading } = column;
  const details = [
    `${printTitleField(column)}: { column: ${quote(heading)} }`,
    ...listTimes(times),
    ...(over ? [printOver("HOLDS_POSITION", ...over)] : []),
  ];
  return printLink("HOLDS_POSITION", body, details, "posts in the body that it is of", [
    [heading, "it is the post in the body that the list is of"],
    ...listUsed(times, over?.[0]),
  ]);
}

function proposeMembers(
  body: Body,
  roles: SampledColumn | undefined,
  times: Times,
  over: SampledColumn | undefined,
  behind: ReturnType<typeof listRolesBehind>,
): Omit<RowLink, "doubt"> {
  const known = roles === undefined ? [] : listRoles(roles);
  const values = known.map(([text, role]) => `${quote(text)}: ${role ?? quote("")}`).join(", ");
  const isPrinted = known.some(([, role]) => role === undefined);
  const column = roles && `{ column: ${quote(roles.heading)}`;
  const details = [
    ...(known.some(([, role]) => role !== undefined) ? [`memberRole: ${column}, values: { ${values} } }`] : []),
    ...(isPrinted ? [`role: ${column} }`] : []),
    ...listTimes(times),
    ...(over ? [printOver("MEMBER_OF", over, "NOTHING")] : []),
  ];
  const bracket = printBracket(behind);
  return printLink("MEMBER_OF", { ...body, bracket }, details, "members of the body that it is of", [
    ...(roles ? [[roles.heading, "it is what each is in the body that the list is of"] as const] : []),
    ...listUsed(times, over),
  ]);
}

/** Roles behind names, and those that the graph has no word for as they are printed. */
function printBracket(behind: ReturnType<typeof listRolesBehind>): string {
  const meant = behind.flatMap(([text, role]) => (role === undefined ? [] : [`${quote(text)}: ${role}`]));
  const parts = [
    ...(meant.length > 0 ? [`property: memberRole, values: { ${meant.join(", ")} }`] : []),
    ...(behind.length > meant.length ? ["printed: role"] : []),
  ];
  return parts.length === 0 ? "" : `, bracket: { ${parts.join(", ")} }`;
}

function listUsed({ from, to }: Times, over: SampledColumn | undefined): readonly (readonly [string, string])[] {
  const times = [from, to].flatMap((heading) =>
    heading === undefined ? [] : [[heading, "it is when that began or ended"] as const],
  );
  return [...times, ...(over ? [[over.heading, "it says of whom that is over"] as const] : [])];
}

function printLink(
  type: string,
  { name, kind, where, bracket = "" }: Body & { readonly bracket?: string },
  details: readonly string[],
  what: string,
  columns: readonly (readonly [string, string])[],
): Omit<RowLink, "doubt"> {
  const more = details.length === 0 ? "" : `, with: { ${details.join(", ")} }`;
  return {
    line: `  - { type: ${type}, name: ${quote(name)}, kind: ${kind}${more}${bracket} } # ${what}: ${where} name it`,
    columns: new Map(columns),
  };
}
