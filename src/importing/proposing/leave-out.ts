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
  const isOpen = ({ says }: GuessedColumn): boolean => says !== undefined && !says.startsWith("{ name: OFFICIAL");
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
  if (first.size === 0) return undefined;
  return guessed.map((column) => {
    const problem = first.get(column);
    return problem === undefined
      ? column
      : { ...column, says: undefined, why: `row ${problem.line} is no ${column.says ?? ""}: ${print(problem)}` };
  });
}

function print({ message, quote }: Problem): string {
  return quote === undefined || message.includes(quote) ? message : `${message} (${quote})`;
}
