import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Model } from "../../model/model.js";
import type { TableFile } from "../files/grid.js";
import { NEVER_GONE } from "../formats/tables/states/find-existence.js";
import { readState } from "../formats/tables/states/read-state.js";
import { findPlace } from "../rows/find-place.js";
import { findOverColumn } from "./body/find-over.js";
import { findPosts } from "./body/find-posts.js";
import { findHeadTimes, findPostTimes } from "./body/find-times.js";
import { proposeRowLink, type RowLink } from "./body/propose-links.js";
import { findCurrency } from "./find-currency.js";
import { explainOther } from "./explain-left-out.js";
import { guessColumn } from "./guess-column.js";
import type { GuessedColumn, Guessing } from "./guessed-column.js";
import { findName } from "./subject/find-name.js";
import { findGoneColumn } from "./subject/find-gone.js";
import { findUsual, isSort } from "./subject/guess-sort.js";
import { findPart } from "./subject/find-part.js";
import { findPrizes } from "./subject/find-prizes.js";
import { guessRowKind, type RowKind } from "./subject/guess-row-kind.js";
import { isEmployer } from "../formats/tables/headings/is-employer.js";
import { countHeads } from "./guess-people.js";
import { leaveOutAtFault, noteLeftOut, type TryMapping } from "./leave-out.js";
import { type SampledColumn, type SampledTable, sampleTable } from "./sample-table.js";
import { isHalf, quote, printWord } from "./sampled-values.js";

/**
 * A mapping for a table of which nobody says what its columns mean, as YAML with the reasons as comments; undefined
 * where no column can be the name of anything. What nobody can tell stands in it as a comment, and so does what the
 * whole of the table, tried out, does not bear.
 */
export async function proposeMapping(
  path: string,
  grid: TableFile,
  model: Model,
  tryOut: TryMapping = () => Promise.resolve([]),
): Promise<string | undefined> {
  const table = await sampleTable(grid);
  const name = table && findName(table);
  if (!table || !name) return undefined;
  const kind = guessRowKind(name, table, model);
  const body = guessBody(table, basename(path), kind.label, model);
  const gone = NEVER_GONE.has(kind.label) ? undefined : findGoneColumn(table, body.rowLink, kind.label);
  const guessing: Guessing = {
    kind: kind.label,
    model,
    name: name.heading,
    nameAt: name.number,
    part: findPart(kind.label, name, table),
    province: findProvince(table),
    hasCity: table.columns.some(({ heading }) => /^(?:所[在属])?(?:城市|市|地市|市州)$/u.test(heading)),
    hasPartner: table.columns.some(({ heading }) => PARTNER.test(heading)),
    ...body,
    gone,
    prizes: findPrizes(table),
    sorts: kind.sorts?.heading,
  };
  let guessed: readonly GuessedColumn[] = table.columns.map(
    (column) => explainOther(column, table.columns, guessing.name) ?? guessColumn(column, guessing),
  );
  for (;;) {
    const text = printMapping(basename(path), table, kind, guessed, guessing);
    const problems = await tryOut(text);
    const left = leaveOutAtFault(guessed, problems, table.columns);
    if (left === undefined) {
      const noted = noteLeftOut(guessed, problems);
      return noted ? printMapping(basename(path), table, kind, noted, guessing) : text;
    }
    guessed = left;
  }
}

function printMapping(
  file: string,
  table: SampledTable,
  kind: RowKind,
  guessed: readonly GuessedColumn[],
  guessing: Guessing,
): string {
  const { rowLink } = guessing;
  const isIdentified = guessed.some(({ says }) => says?.startsWith("{ identifier") === true);
  const known = isIdentified ? "a row without an identifier" : "no column is an identifier: who is known";
  return [
    `# What the columns of ${file} seem to mean: proposed from its headings and its first rows. Look at every line, and mend it.`,
    `register: ${printRegister(file)} # what later editions of the list have in common`,
    "source:",
    `  title: ${quote(printTitle(table.title ?? file))}${table.title === undefined ? " # the file has no title" : ""}`,
    `  licence: "not stated" # who allows it, and what`,
    `kind: ${kind.says} # ${printComment(kind.why)}`,
    ...printModality(kind.label, table, guessing, guessed),
    ...printConstants(kind.label, guessed, table, guessing),
    `by: name # ${known} is looked up, and the others are new`,
    ...(table.sheet === undefined ? [] : [`sheet: ${quote(table.sheet)}`]),
    "columns:",
    ...guessed.map(({ heading, says, why }) =>
      says === undefined
        ? `  # ${quote(heading)} is left out: ${printComment(why)}`
        : `  ${quote(heading)}: ${says} # ${printComment(why)}`,
    ),
    ...(rowLink === undefined ? [] : printRowLink(rowLink)),
    "",
  ].join("\n");
}

/** 拟建产业学院名单: what is to be set up is not there yet. Companies and people are, whatever they are to become. */
const TO_BE_SET_UP = /拟(?:建|设|立项|新建|组建|成立|资助|支持|签)|筹建|规划建设|待建/u;

function printModality(
  label: string,
  { above }: SampledTable,
  { model, gone }: Guessing,
  guessed: readonly GuessedColumn[],
): readonly string[] {
  const isSetUp = model.kinds.get(label)?.setUp === true || ["Project", "Community", "Agreement"].includes(label);
  const words = isSetUp
    ? above.map((text) => TO_BE_SET_UP.exec(text)?.[0]).find((found) => found !== undefined)
    : undefined;
  const isStatus = guessed.some(
    ({ heading, says }) => heading === gone?.heading && says?.startsWith("{ property: status") === true,
  );
  const says = new Set(gone?.values.map((value) => readState(value, [], label)?.how));
  // A status that is PLANNED says that already.
  if (gone !== undefined && words === undefined && (!isStatus || says.has("HISTORICAL"))) {
    const what = [...(says.has("HISTORICAL") ? ["no more"] : []), ...(says.has("PLANNED") ? ["not there yet"] : [])];
    return [`modality: { column: ${quote(gone.heading)} } # it says of some that they are ${what.join(" or ")}`];
  }
  return words === undefined ? [] : [`modality: PLANNED # the words above the table say ${words}: not there yet`];
}

function printRowLink({ line, doubt }: RowLink): readonly string[] {
  return doubt === undefined
    ? ["links:", line]
    : [`# links are left out, for ${printComment(doubt)}; where all rows are so:`, "# links:", `# ${line}`];
}

/** In one line, with nothing in it that YAML does not have. */
function printComment(why: string): string {
  return [...printLine(why)].slice(0, 240).join("");
}

function printTitle(title: string): string {
  return [...printLine(title)].slice(0, 200).join("");
}

function printLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, " ").trim();
}

/** Small letters, digits and hyphens, whatever the file is called. */
function printRegister(file: string): string {
  const words = file
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  if (words.length > 2 && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(words)) return words;
  if (/^[a-z][a-z0-9]+$/.test(words)) return `list-${words}`;
  return `list-${createHash("sha256").update(file).digest("hex").slice(0, 8)}`;
}

/** Headings of those abroad whose country stands beside them. */
const PARTNER = /外方|外国|境外|合作(?:方|者|院校|学校|单位)|partner/iu;

/** The column of provinces, where another one is of cities. */
function findProvince({ columns }: SampledTable): SampledColumn | undefined {
  const province = columns.find(({ heading }) =>
    /^(?:(?:所在|所属|注册|归属)?省(?:份|市|（市、区）)?|province)$/iu.test(heading),
  );
  const isCity = ({ heading, values }: SampledColumn): boolean =>
    heading !== province?.heading &&
    /市|区|县|所在地|city/iu.test(heading) &&
    !/园区|校区|社区|牵头|单位|名称/u.test(heading) &&
    isHalf(values, (value) => findPlace(value, "") !== undefined);
  const hasCity = columns.some(isCity);
  return hasCity ? province : undefined;
}

/** What each thing of the kind has to have, something other until somebody says what; and in what its money is counted. */
function printConstants(
  label: string,
  guessed: readonly GuessedColumn[],
  table: SampledTable,
  { model, name: heading }: Guessing,
): readonly string[] {
  const properties = [...(model.kinds.get(label)?.properties.values() ?? [])];
  const required = properties.filter(
    ({ name, required: isRequired, type }) =>
      isRequired &&
      model.enums.get(type)?.includes("OTHER") === true &&
      !guessed.some(({ says }) => says?.startsWith(`{ property: ${name} }`) === true),
  );
  const currency = properties.some(({ name }) => name === "currency") ? findCurrency(guessed, table) : undefined;
  return [
    ...(required.length === 0 && currency === undefined ? [] : ["properties:"]),
    ...required.map(({ name }) =>
      isSort(name)
        ? `  ${name}: { from: name, usual: ${findUsual(name, heading, table.title)} } # by what each is called, and the others so: mend it`
        : `  ${name}: OTHER # each has to have one: mend it`,
    ),
    ...(currency === undefined ? [] : [`  currency: ${currency.code} # ${currency.where} say so`]),
  ];
}

/** 企业职务 is a post at whom 企业 names, and none at a school beside it. */
function isOfPost(post: string, employer: string): boolean {
  return [/企业|公司/u, /学校|高校|院校|校内/u].some((sort) => sort.test(post) && sort.test(employer));
}

/** Of people: their posts, where and since when; and what each row is to the body that the list is of. */
function guessBody(
  table: SampledTable,
  file: string,
  kind: string,
  model: Model,
): Pick<Guessing, "posts" | "employer" | "rowLink" | "times" | "over" | "heads"> {
  const employers = table.columns.filter(({ heading }) => isEmployer(printWord(heading)));
  const isOfPeople = kind === "Person";
  const first = employers[0];
  const posts = isOfPeople ? findPosts(table, first) : { council: undefined, own: undefined, mixed: undefined };
  return {
    posts,
    employer: (employers.find(({ heading }) => isOfPost(posts.own?.heading ?? "", heading)) ?? first)?.heading,
    over: findOverColumn(table),
    heads: countHeads(table.columns),
    times: isOfPeople ? findPostTimes(table) : findHeadTimes(table),
    rowLink: proposeRowLink(table, file, kind, posts, model),
  };
}
