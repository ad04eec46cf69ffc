import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Model } from "../../model/model.js";
import { printSimplified } from "../../text/traditional.js";
import type { TableFile } from "../files/grid.js";
import { guessKind } from "../formats/tables/guess-kind.js";
import { findPlace } from "../rows/find-place.js";
import { findRegister, type GuessedColumn, type Guessing, guessColumn, isMost, quote } from "./guess-column.js";
import { leaveOutAtFault, noteLeftOut, type TryMapping } from "./leave-out.js";
import { type SampledColumn, type SampledTable, sampleTable } from "./sample-table.js";

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
  const kind = findKind(name, table, model);
  const guessing: Guessing = {
    kind: kind.label,
    model,
    name: name.heading,
    province: findProvince(table),
    post: kind.label === "Person" ? findPost(table) : undefined,
  };
  const sorts = findSorts(table);
  let usual = sorts === undefined || sorts.column.values.length < name.values.length;
  let guessed: readonly GuessedColumn[] = table.columns.map((column) => guessColumn(column, guessing));
  for (;;) {
    const text = printMapping(basename(path), table, { ...kind, sorts, usual }, guessed, model);
    const problems = await tryOut(text);
    const left = leaveOutAtFault(guessed, problems);
    if (left !== undefined) guessed = left;
    else if (!usual && problems.some(({ column }) => column === sorts?.column.number)) usual = true;
    else {
      const noted = noteLeftOut(guessed, problems);
      return noted ? printMapping(basename(path), table, { ...kind, sorts, usual }, noted, model) : text;
    }
  }
}

function printMapping(
  file: string,
  table: SampledTable,
  kind: ShownKind,
  guessed: readonly GuessedColumn[],
  model: Model,
): string {
  const isIdentified = guessed.some(({ says }) => says?.startsWith("{ identifier") === true);
  const known = isIdentified ? "a row without an identifier" : "no column is an identifier: who is known";
  return [
    `# What the columns of ${file} seem to mean: proposed from its headings and its first rows. Look at every line, and mend it.`,
    `register: ${printRegister(file)} # what later editions of the list have in common`,
    "source:",
    `  title: ${quote(printTitle(table.title ?? file))}${table.title === undefined ? " # the file has no title" : ""}`,
    `  licence: "not stated" # who allows it, and what`,
    `kind: ${printKind(kind)} # ${kind.why}`,
    ...printRequired(kind.label, model),
    `by: name # ${known} is looked up, and the others are new`,
    ...(table.sheet === undefined ? [] : [`sheet: ${quote(table.sheet)}`]),
    "columns:",
    ...guessed.map(({ heading, says, why }) =>
      says === undefined
        ? `  # ${quote(heading)} is left out: ${printComment(why)}`
        : `  ${quote(heading)}: ${says} # ${printComment(why)}`,
    ),
    "",
  ].join("\n");
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

const NAME = /^(?:姓名|.*(?:名称|全称|校名|company|institution|organi[sz]ation)|name|.*\bname)$/;
const OTHER_NAME = /英文|english|简称|曾用|原名|法人|联系人|负责人|专业/;

/** The column that names what rows are about: by its heading, else the first of nearly all different words. */
function findName({ columns: all }: SampledTable): SampledColumn | undefined {
  const word = ({ heading }: SampledColumn): string => printSimplified(heading.normalize("NFKC")).toLowerCase();
  const isText = ({ values }: SampledColumn): boolean =>
    isMost(values, (value) => /\p{L}{2}/u.test(value)) && findRegister(values) === undefined;
  const columns = all.filter(({ isTwice }) => !isTwice);
  const named = columns.find((column) => NAME.test(word(column)) && !OTHER_NAME.test(word(column)) && isText(column));
  return (
    named ??
    columns.find(
      (column) =>
        isText(column) &&
        !OTHER_NAME.test(word(column)) &&
        new Set(column.values).size > column.values.length * 0.7 &&
        !isMost(column.values, (value) => findPlace(value, "") !== undefined && value.length < 5),
    )
  );
}

/** The column of provinces, where another one is of cities. */
function findProvince({ columns }: SampledTable): string | undefined {
  const province = columns.find(({ heading }) =>
    /^(?:(?:所在)?省(?:份|市|（市、区）)?|province)$/iu.test(heading),
  )?.heading;
  const hasCity = columns.some(({ heading }) => heading !== province && /市|区|县|所在地|city/iu.test(heading));
  return hasCity ? province : undefined;
}

/** What rows seem to be about, and why. */
interface GuessedKind {
  readonly label: string;
  readonly why: string;
}

/** The same with the column that says it of each, and whether the other is meant where that says nothing. */
interface ShownKind extends GuessedKind {
  readonly sorts: Sorts | undefined;
  readonly usual: boolean;
}

function findKind({ heading, values }: SampledColumn, { title = "" }: SampledTable, model: Model): GuessedKind {
  const word = printSimplified(heading);
  const told = HEADED.find(([pattern]) => pattern.test(word));
  if (told) return { label: told[1], why: `the heading is ${heading}` };
  const kinds = [...model.kinds.keys()];
  const counts = new Map<string, number>();
  for (const value of values) {
    const kind = guessKind(value, kinds);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best) {
    // Less than half is a mixed list, and whoever reads the proposal has to say what it is of.
    const doubt = best[1] * 2 < values.length ? ", the others do not: mend it" : "";
    return { label: best[0], why: `${best[1]} of ${values.length} names end like one${doubt}` };
  }
  return { label: "Enterprise", why: `nobody can tell from the names${title === "" ? "" : ` or the title`}: mend it` };
}

/** Headings that tell what is listed, whatever its names end in. */
const HEADED: readonly (readonly [RegExp, string])[] = [
  [/产业学院|实训基地|实践基地|平台/, "Platform"],
  [/实验室/, "Laboratory"],
  [/项目/, "Project"],
  [/协议|合同/, "Agreement"],
  [/姓名/, "Person"],
];

/** What a column of kinds prints, and which kind it is. */
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:本科|高职|高等|普通|应用型)?(?:高校|院校|学校)|本科|高职(?:高专)?|大学|university)$/i, "University"],
  [/^(?:(?:龙头|牵头|民营|国有)?企业|公司|company|enterprise)$/i, "Enterprise"],
  [/^(?:(?:行业)?协会|学会|社会组织|行业组织|association)$/i, "Association"],
  [/^(?:政府(?:部门|机构)?|government)$/i, "GovernmentBody"],
];

/** The column that says the kind of each row, and which it means by what it prints. */
interface Sorts {
  readonly column: SampledColumn;
  readonly kinds: ReadonlyMap<string, string>;
}

function findSorts({ columns }: SampledTable): Sorts | undefined {
  for (const column of columns) {
    if (!/类[型别]|性质|^(?:type|kind|sort)$/iu.test(column.heading)) continue;
    const distinct = [...new Set(column.values.map((value) => value.trim()))];
    const kinds = distinct.flatMap((value) => {
      const kind = SORTS.find(([pattern]) => pattern.test(value))?.[1];
      return kind === undefined ? [] : [[value, kind] as const];
    });
    if (kinds.length > 1 && kinds.length === distinct.length) return { column, kinds: new Map(kinds) };
  }
  return undefined;
}

function printKind({ label, sorts, usual }: ShownKind): string {
  if (sorts === undefined) return label;
  const meant = [...sorts.kinds].map(([value, kind]) => `${quote(value)}: ${kind}`).join(", ");
  const others = usual ? `, usual: ${label}` : "";
  return `{ column: ${quote(sorts.column.heading)}, values: { ${meant} }${others} }`;
}

/** What each thing of the kind has to have: something other, until somebody says what. */
function printRequired(label: string, model: Model): readonly string[] {
  const required = [...(model.kinds.get(label)?.properties.values() ?? [])].filter(
    (property) => property.required && model.enums.get(property.type)?.includes("OTHER") === true,
  );
  return required.map(({ name }) => `properties: { ${name}: OTHER } # each has to have one: mend it`);
}

/** The heading of posts. */
function findPost({ columns }: SampledTable): string | undefined {
  return columns.find(({ heading }) => /^(?:职务|职称|职务\/职称|岗位|title|position)$/iu.test(heading))?.heading;
}
