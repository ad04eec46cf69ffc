import type { Problem } from "../../problem.js";
import { splitBracket } from "../formats/tables/cells/split-cell.js";
import { readGone } from "../formats/tables/states/read-gone.js";
import { readToJoin } from "../formats/tables/links/read-over.js";
import type { GuessedColumn } from "./guessed-column.js";
import type { SampledColumn } from "./sample-table.js";

/** What is wrong with a mapping, once its whole table is read by it. */
export type TryMapping = (text: string) => Promise<readonly Problem[]>;

/**
 * What columns seem to say, without those that are mostly no such thing: whoever mends the table takes the line in. One
 * bad value among many that are plain is a problem of its row, and the column stays. `sampled` are the rows that were
 * looked at. Undefined where nothing is left out: what is wrong then is wrong with rows, and is told as it always is.
 */
export function leaveOutAtFault(
  guessed: readonly GuessedColumn[],
  problems: readonly Problem[],
  sampled: readonly SampledColumn[],
): readonly GuessedColumn[] | undefined {
  const isOpen = (column: GuessedColumn): boolean => column.says !== undefined && !isName(column);
  const atFault = new Map<GuessedColumn, Problem[]>();
  for (const problem of problems) {
    if (problem.rule === "ColumnsAreThere") continue; // its place is one in the mapping
    if (IS_OF_ROW.test(problem.message)) continue; // the column says what it says, and the row is at fault
    const column = guessed.find(({ number }) => number === problem.column);
    if (column && isOfKnownWords(column) && / is no status/u.test(problem.message)) continue; // nobody knows that word
    if (column && isOpen(column)) atFault.set(column, [...(atFault.get(column) ?? []), problem]);
  }
  const rows = Math.max(...sampled.map(({ values }) => values.length));
  const passed = new Map(
    [...atFault].flatMap(([column, own]) => {
      const without = passOver(column, own, rows, sampled);
      return without ? [[column, without] as const] : [];
    }),
  );
  const plain = listPlain(new Map([...atFault].filter(([column]) => !passed.has(column))), rows, sampled);
  const isLeft = [...atFault.keys()].some((column) => passed.has(column) || !plain.has(column));
  if (!isLeft) return explainNames(guessed, guessed.find(isName), problems);
  return guessed.map((column) => {
    const [first] = atFault.get(column) ?? [];
    if (first === undefined || plain.has(column)) return column;
    const why = `row ${first.line} is no ${column.says ?? ""}: ${print(first)}`;
    return passed.get(column) ?? { ...column, says: undefined, why };
  });
}

/** Of so many values of a column one at most is none, where the others are to be read. */
const PLAIN_OF = 4;
/** Of codes, which nothing else looks like, half are enough. */
const CODES_OF = 2;

/** Columns nearly all of whose values are plain: those with the fewest others first, as long as most rows can be read. */
function listPlain(
  atFault: ReadonlyMap<GuessedColumn, readonly Problem[]>,
  rows: number,
  sampled: readonly SampledColumn[],
): ReadonlySet<GuessedColumn> {
  const plain = new Set<GuessedColumn>();
  const lost = new Set<number>();
  const counted = [...atFault].map(([column, own]) => {
    const of = sampled.find(({ number }) => number === column.number);
    const lines = new Set(own.map(({ line }) => line).filter((line) => of?.rows.includes(line) ?? false));
    return { column, lines, values: of?.values.length ?? 0 };
  });
  for (const { column, lines, values } of counted.sort((a, b) => a.lines.size - b.lines.size)) {
    const all = new Set([...lost, ...lines]);
    const isCode = column.says?.startsWith("{ identifier") === true;
    if (lines.size * (isCode ? CODES_OF : PLAIN_OF) > values || all.size * 2 > rows) continue;
    for (const line of lines) lost.add(line);
    plain.add(column);
  }
  return plain;
}

/** Of so many cells with a name and a post one at most is none, where the others are to be read. */
const ONE_OF = 4;
const MOST_CELLS = 20;

/** Where somebody works, with their post or without. */
const NAMES_ONE = /behind: |^\{ link: HOLDS_POSITION, to: name/u;

/** A few cells of which nobody can tell whom they name, and as what, are passed over, and asked about where they do. */
function passOver(
  column: GuessedColumn,
  problems: readonly Problem[],
  rows: number,
  sampled: readonly SampledColumn[],
): GuessedColumn | undefined {
  const { says, number } = column;
  const own = sampled.find((one) => one.number === number);
  // "Managing Director" stands in the column of posts, and is told of where they are held.
  const isElsewhere = ({ line, quote }: Problem): boolean =>
    own?.rows.includes(line) === true && !own.values.includes(quote ?? "");
  // What is read well in another row would be emptied there too.
  const isReadWell = ({ quote }: Problem): boolean =>
    (own?.values ?? []).filter((value) => value === quote).length >
    problems.filter((problem) => problem.quote === quote).length;
  if (problems.some((problem) => isElsewhere(problem) || isReadWell(problem))) return undefined;
  const cells = new Map(problems.flatMap((problem) => (problem.quote === undefined ? [] : [[problem.quote, problem]])));
  if (says === undefined || !NAMES_ONE.test(says) || says.includes("values: {")) return undefined;
  if (cells.size === 0 || cells.size > MOST_CELLS || problems.length * ONE_OF > rows) return undefined;
  const values = [...cells.keys()].map((text) => `${JSON.stringify(text)}: ""`).join(", ");
  const why = [...cells.values()].map((problem) => `row ${problem.line}: ${print(problem)}`).join("; ");
  return {
    ...column,
    says: `${says.slice(0, -2)}, values: { ${values} } }`,
    why: `${column.why}; says nothing until somebody says whom it names: ${why}`,
  };
}

const IS_OF_ROW =
  /^the row has no name$|" says that (?:it is no more|it is not there yet|it is no member yet|it became something else|it is called otherwise|something of it has stopped)/u;

/** Whether a column says what its words mean: then another is a matter of its row. */
function isOfKnownWords({ says }: GuessedColumn): boolean {
  return says?.startsWith("{ property: status, values: {") === true;
}

function isName({ says }: GuessedColumn): boolean {
  return says?.startsWith("{ name: OFFICIAL") === true;
}

/** Names that are hardly any: more of them than somebody can look through are mended in the table. */
const MOST_NAMES = 5;

/** A few names that may be none are taken as they stand, and asked about where they do. */
function explainNames(
  guessed: readonly GuessedColumn[],
  name: GuessedColumn | undefined,
  problems: readonly Problem[],
): readonly GuessedColumn[] | undefined {
  const doubted = new Map(
    problems
      .filter(({ column, suggestion = "" }) => column === name?.number && suggestion.includes("values: {"))
      .filter(({ message, quote = "" }) => !IS_NONE.test(message) && !isGone(quote))
      .flatMap((problem) => (problem.quote === undefined ? [] : [[problem.quote, problem] as const])),
  );
  if (doubted.size === 0 || doubted.size > MOST_NAMES || name?.says !== "{ name: OFFICIAL }") return undefined;
  const values = [...doubted].map(
    ([text, { message }]) =>
      `${JSON.stringify(text)}: ${JSON.stringify(OF_NOTE.test(message) ? takeSigns(text) : text)}`,
  );
  const why = [...doubted.values()].map(({ line, message }) => `row ${line}: ${message}`).join("; ");
  const says = `{ name: OFFICIAL, values: { ${values.join(", ")} } }`;
  return guessed.map((column) =>
    column === name ? { ...column, says, why: `${why}: is it one? Otherwise mend the row` } : column,
  );
}

/** 甲学院（停止招生）, 乙公司（已注销）: without its bracket it would be there. */
function isGone(name: string): boolean {
  const behind = splitBracket(name);
  // 乙公司（拟加入）: without its bracket it would be there as the others are.
  if (behind !== undefined && readToJoin(behind.inner)) return true;
  const gone = behind && readGone(behind.inner, [behind.name]);
  // What is called otherwise now is there, and asked about.
  return gone !== undefined && gone.became === undefined;
}

/** What is no name as it stands, whoever is asked. */
const IS_NONE = /says behind the name where it lies|" is a part of |called like a part/u;

/** What is surely no part of a name, by what is told of it. */
const OF_NOTE = /has a sign at one end|has the mark of a note|has a bracket that is no part|says behind the name/u;

function takeSigns(text: string): string {
  return text
    .replace(/^[*＊★☆※#△▲◆●◎○]+|[*＊★☆※#△▲◆●◎○¹²³⁰⁴-⁹]+$|[[【〔]\d{1,2}[\]】〕]$|[（(][^（()）]*[)）]$/gu, "")
    .trim();
}

/** What is told beside the names where rows are left out that nobody can look through in a mapping. */
export function noteLeftOut(
  guessed: readonly GuessedColumn[],
  problems: readonly Problem[],
): readonly GuessedColumn[] | undefined {
  const rows = new Map(
    problems.filter(({ rule }) => rule !== "ColumnsAreThere").map((one) => [one.line, one] as const),
  );
  const [first, second, third] = rows.values();
  if (first === undefined) return undefined;
  const few = [first, second, third].flatMap((one) => (one ? [`row ${one.line}: ${print(one)}`] : []));
  const count = rows.size === 1 ? "one row is" : `${rows.size} rows are`;
  return guessed.map((column) =>
    isName(column)
      ? { ...column, why: `${count} left out with --skip-invalid, unless somebody mends them: ${few.join("; ")}` }
      : column,
  );
}

function print({ message, quote }: Problem): string {
  return quote === undefined || message.includes(quote) ? message : `${message} (${quote})`;
}
