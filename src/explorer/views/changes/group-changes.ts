import { printDay } from "../../model/dates.js";
import type { Caption, ChangeKind } from "../../queries/types.js";
import type { ChangeRow } from "./changes-rows.js";

/** What one source brought on one day, what of it was taken back, or what was judged: one kind of change. */
export interface ChangeGroup {
  /** As the address names it: "2026-11-22:ADDED:002_bc9b524c4e980658". */
  readonly key: string;
  readonly kind: ChangeKind;
  /** undefined for what rests on none: background knowledge, judgements. */
  readonly source: { readonly id: string; readonly title: string } | undefined;
  readonly rows: readonly ChangeRow[];
  /** The rows by what they are about, that with the most first. */
  readonly things: readonly { readonly subject: Caption | undefined; readonly rows: readonly ChangeRow[] }[];
}

export interface Day {
  /** ISO 8601, in UTC. */
  readonly day: string;
  /** What was judged or taken back first, then what was added; the largest first. */
  readonly groups: readonly ChangeGroup[];
}

const ORDER: readonly ChangeKind[] = ["MERGED", "UNMERGED", "RETRACTED", "ADDED"];

/** Up to so many changes are shown at once; a larger group is shown by what it counts until somebody opens it. */
export const FOLDED = 12;

/** Each row in one group of one day; days in the order of the rows. */
export function groupChanges(rows: readonly ChangeRow[]): readonly Day[] {
  return [...gather(rows, ({ recordedAt }) => printDay(recordedAt))].map(([day, ofDay]) => ({
    day,
    groups: [
      ...gather(ofDay, ({ kind, claim }) =>
        [day, kind, claim?.evidence[0]?.source.id].filter((part) => part !== undefined).join(":"),
      ),
    ]
      .map(
        ([key, own]): ChangeGroup => ({
          key,
          kind: own[0].kind,
          source: own[0].claim?.evidence[0]?.source,
          rows: own,
          things: gatherThings(own),
        }),
      )
      .sort(
        (a, b) =>
          ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1),
      ),
  }));
}

function gatherThings(rows: readonly ChangeRow[]): ChangeGroup["things"] {
  return [...gather(rows, ({ subject }) => subject?.id ?? "").values()]
    .map((own) => ({ subject: own[0].subject, rows: own }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** The address's list of opened groups with this one in it, or without it where it was. */
export function toggleGroup(opened: readonly string[] | undefined, key: string): readonly string[] | undefined {
  const others = (opened ?? []).filter((one) => one !== key);
  const next = others.length === (opened ?? []).length ? [...others, key] : others;
  return next.length === 0 ? undefined : next;
}

function gather(
  rows: readonly ChangeRow[],
  keyOf: (row: ChangeRow) => string,
): ReadonlyMap<string, readonly [ChangeRow, ...ChangeRow[]]> {
  const groups = new Map<string, [ChangeRow, ...ChangeRow[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
