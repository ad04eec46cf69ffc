import { DeskError } from "../desk-error.js";
import type { Draft } from "./draft.js";

/**
 * The draft without the last edit that somebody made in it. Where somebody else has gone on with the same item since,
 * it stays. Pure.
 * @throws DeskError NOT_FOUND where there is nothing to undo, CONFLICT
 */
export function undoEdit(draft: Draft, by: string): Draft {
  const record = draft.history.findLast((one) => one.by === by);
  if (!record) throw new DeskError("NOT_FOUND", "There is nothing of yours left to undo here.");
  const version = draft.version + 1;
  const before = new Map(record.before.map((item) => [item.key, item]));
  const added = new Set(record.added);
  const gone = draft.items.filter(({ key, edit }) => (before.has(key) || added.has(key)) && edit !== record.version);
  if (gone.length > 0 || (record.source && draft.sourceEdit !== record.version))
    throw new DeskError("CONFLICT", `${gone[0]?.by ?? "Somebody else"} has gone on from there: it cannot be undone.`, {
      keys: gone.map(({ key }) => key),
    });
  return {
    ...draft,
    version,
    ...(record.source && { source: record.source.fields, sourceEdit: record.source.edit, sourceVersion: version }),
    items: draft.items
      .filter(({ key }) => !added.has(key))
      .map((item) => {
        const was = before.get(item.key);
        return was ? { ...was, version, by } : item;
      }),
    history: draft.history.filter((one) => one !== record),
  };
}
