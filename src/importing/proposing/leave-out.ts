import type { Problem } from "../../problem.js";
import type { GuessedColumn } from "./guess-column.js";

/** What is wrong with a mapping, once its whole table is read by it. */
export type TryMapping = (text: string) => Promise<readonly Problem[]>;

/**
 * What columns seem to say, without those that cannot be read so in each row: whoever mends the table takes the line in.
 * Undefined where nothing can be left out: what is wrong then is wrong with the table, and is told as it always is.
 */
export function leaveOutAtFault(
  guessed: readonly GuessedColumn[],
  problems: readonly Problem[],
): readonly GuessedColumn[] | undefined {
  const isName = ({ says }: GuessedColumn): boolean => says?.startsWith("{ name: OFFICIAL") === true;
  const isOpen = (column: GuessedColumn): boolean => column.says !== undefined && !isName(column);
  const times = guessed.filter(({ says }) => says?.startsWith("{ time: ") === true);
  // The times of a row are those of all that it says, and what is out of order is told of each.
  const disordered = problems.find(({ rule }) => rule === "DatesInOrder");
  const first = new Map<GuessedColumn, Problem>();
  if (disordered && times.length > 0) for (const column of times) first.set(column, disordered);
  else
    for (const problem of problems) {
      const column = guessed.find(({ number }) => number === problem.column);
      if (column && isOpen(column) && !first.has(column)) first.set(column, problem);
    }
  if (first.size === 0) return explainNames(guessed, guessed.find(isName), problems);
  return guessed.map((column) => {
    const problem = first.get(column);
    return problem === undefined
      ? column
      : { ...column, says: undefined, why: `row ${problem.line} is no ${column.says ?? ""}: ${print(problem)}` };
  });
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
      .flatMap((problem) => (problem.quote === undefined ? [] : [[problem.quote, problem] as const])),
  );
  if (doubted.size === 0 || doubted.size > MOST_NAMES || name?.says !== "{ name: OFFICIAL }") return undefined;
  const values = [...doubted.keys()].map((text) => `${JSON.stringify(text)}: ${JSON.stringify(text)}`);
  const why = [...doubted.values()].map(({ line, message }) => `row ${line}: ${message}`).join("; ");
  const says = `{ name: OFFICIAL, values: { ${values.join(", ")} } }`;
  return guessed.map((column) =>
    column === name ? { ...column, says, why: `${why}: is it one? Otherwise mend the row` } : column,
  );
}

function print({ message, quote }: Problem): string {
  return quote === undefined || message.includes(quote) ? message : `${message} (${quote})`;
}
