import type { Statement } from "../../statements/statement.js";
import { IdSet } from "../../store/id-set.js";
import type { Gone } from "../../store/read-imports.js";
import { isSameSaid } from "../kept/new-statements.js";
import type { KnownIndex } from "../known/known-index.js";
import type { Notes } from "../notes.js";

/** Counts what is said again and was taken back, each statement once, in however many rows it stands. */
export class TakenBack {
  count = 0;
  private readonly ids = new IdSet();

  constructor(
    private readonly known: Pick<KnownIndex, "about" | "takenBack">,
    private readonly notes: Notes,
  ) {}

  /** Notes which of some statements that is, in whatever words: what is said about their subjects must have been asked for. */
  note(said: readonly Statement[]): void {
    for (const statement of said) {
      const { id, subjectId } = statement;
      const gone = this.known.takenBack.get(subjectId);
      if (gone === undefined || gone.length === 0) continue;
      const stands = this.known.about.get(subjectId)?.some((one) => isSameSaid(one, statement));
      const one =
        gone.find((other) => other.id === id) ??
        (stands ? undefined : gone.find((other) => isSameSaid(other, statement)));
      if (one?.retraction === undefined || !this.ids.add(one.id)) continue;
      const { reason, recordedAt } = one.retraction;
      this.add({ reason, day: recordedAt.slice(0, 10), count: 1, example: subjectId });
    }
  }

  /** So many that were taken back for one reason. */
  add({ reason, day, count, example }: Gone): void {
    this.count += count;
    this.notes.addMany(`statements that were taken back on ${day} (${reason}), and stay so`, count, [example]);
  }
}
