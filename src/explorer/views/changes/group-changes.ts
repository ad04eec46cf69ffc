import { printDay } from "../../model/dates.js";
import type { ChangeKind } from "../../queries/types.js";
import type { ChangeRow, Counted, Known } from "./changes-rows.js";

/** How many changes, of what, and about how many things. */
export type Counts = Pick<Counted["groups"][number], "count" | "things" | "links" | "names" | "identifiers">;

/** What one source brought on one day, what of it was taken back, or what was judged: one kind of change. */
export interface ChangeGroup {
  /** As the address names it: "2026-11-22:ADDED:002_bc9b524c4e980658". */
  readonly key: string;
  /** ISO 8601, in UTC. */
  readonly day: string;
  readonly kind: ChangeKind;
  /** undefined for what rests on none: background knowledge, judgements. */
  readonly source: { readonly id: string; readonly title: string } | undefined;
  /** Of all its changes. */
  readonly counts: Counts;
  /** Those of them that are on the page. */
  readonly rows: readonly ChangeRow[];
  /** The rows by what they are about, that with the most first. */
  readonly things: readonly { readonly subject: Known | undefined; readonly rows: readonly ChangeRow[] }[];
}

export interface Day {
  /** ISO 8601, in UTC. */
  readonly day: string;
  /** What was judged or taken back first, then what was added; the largest first. */
  readonly groups: readonly ChangeGroup[];
}

const ORDER: readonly ChangeKind[] = ["MERGED", "UNMERGED", "RETRACTED", "RESTORED", "ADDED"];

/** Up to so many changes are shown at once; a larger group is shown by what it counts until somebody opens it. */
export const FOLDED = 12;

/** All groups that were counted and all that rows are of, latest day first, each with its rows. */
export function groupChanges({ groups }: Counted, rows: readonly ChangeRow[]): readonly Day[] {
  const shown = gather(rows, ({ recordedAt, kind, claim }) => printKey(printDay(recordedAt), kind, claim?.source?.id));
  const counted = new Map(groups.map((group) => [printKey(group.day, group.kind, group.source?.id), group]));
  const planned = [...new Set([...counted.keys(), ...shown.keys()])].map((key): ChangeGroup => {
    const rows = shown.get(key) ?? [];
    // Behind the end of those that were counted: what is on the page, at least.
    const { day, kind, source, ...counts } = counted.get(key) ?? { ...headOf(rows), ...countRows(rows) };
    return { key, day, kind, source: source ?? undefined, counts, rows, things: gatherThings(rows) };
  });
  const days = [...gather(planned, ({ day }) => day)].sort(([a], [b]) => (a < b ? 1 : -1));
  return days.map(([day, ofDay]) => ({
    day,
    groups: ofDay.sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.counts.count - a.counts.count || (a.key < b.key ? -1 : 1),
    ),
  }));
}

function headOf(rows: readonly ChangeRow[]): Pick<Counted["groups"][number], "day" | "kind" | "source"> {
  const { recordedAt, kind, claim } = rows[0]!;
  return { day: printDay(recordedAt), kind, source: claim?.source ?? null };
}

function printKey(day: string, kind: ChangeKind, source: string | undefined): string {
  return [day, kind, source].filter((part) => part !== undefined).join(":");
}

/** What the rows of a page count. */
export function countRows(rows: readonly ChangeRow[]): Counts {
  const of = (wanted: ChangeRow["section"]): number => rows.filter(({ section }) => section === wanted).length;
  return {
    count: rows.length,
    things: gatherThings(rows).length,
    links: of("link"),
    names: of("name"),
    identifiers: of("identifier"),
  };
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

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
