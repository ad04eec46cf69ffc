import type { Statement } from "../../statements/statement.js";
import type { KnownIndex } from "../known/known-index.js";
import type { Notes } from "../notes.js";

/** Notes which of some statements were taken back. @returns how many */
export function noteTakenBack(said: readonly Statement[], { takenBack }: KnownIndex, notes: Notes): number {
  const retractions = said.flatMap(
    ({ id, subjectId }) => takenBack.get(subjectId)?.find((one) => one.id === id)?.retraction ?? [],
  );
  const example = said[0]?.subjectId ?? "";
  for (const { reason, recordedAt } of retractions)
    notes.add(`statements that were taken back on ${recordedAt.slice(0, 10)} (${reason}), and stay so`, example);
  return retractions.length;
}
