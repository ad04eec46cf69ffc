import { printSearchText } from "../../../text/print-search-text.js";
import { printSimplified } from "../../../text/traditional.js";
import { type Draft, printCell, type ReadRow } from "../../draft.js";
import type { GridRow } from "../../files/grid.js";
import { soughtByName } from "../../known/sought.js";
import type { Mapping } from "../../mapping/mapping.js";
import type { Notes } from "../../notes.js";
import { splitCell } from "./cells/split-cell.js";
import type { Heading } from "./headings/find-heading.js";
import { isEmployer } from "./headings/is-employer.js";

const PERSON = "Person";
/** What parts bodies in a cell that nobody reads. */
const PARTS = ["、", "；", ";", "\n"];
const HOLDS = "HOLDS_POSITION";
const TOLD_APART =
  "people of one name at different bodies, taken for as many: an identifier in a column of its own, or review, says who are one";

/** Whether rows of a table may name people, who share names as bodies do not. */
export function mayNamePeople({ kind, columns }: Mapping): boolean {
  const kinds = [kind.usual, ...kind.values.values(), ...kind.ending];
  return kinds.includes(PERSON) || columns.some(({ says }) => says.says === "link" && says.kind === PERSON);
}

/**
 * People of a list who have a name and no identifier: who stands in it at several bodies is as many, and at one body in
 * several rows is one. All rows are looked at before any is told apart, so that no id depends on their order.
 */
export class Namesakes {
  /** By what people of one name are known by: the bodies that each row has them at. */
  private readonly at = new Map<string, (readonly string[])[]>();
  /** By the same: by each body the first of those that have somebody in common; only where there are several. */
  private apart: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

  constructor(
    private readonly register: string,
    private readonly notes: Notes,
  ) {}

  get areKnown(): boolean {
    return this.apart !== undefined;
  }

  /** All rows have been looked at. */
  finish(): void {
    const grouped = [...this.at].map(([key, rows]) => [key, groupBodies(rows)] as const);
    this.apart = new Map(grouped.filter(([, bodies]) => new Set(bodies.values()).size > 1));
    this.at.clear();
  }

  /** A row, with whoever of its people shares a name known by their body too. */
  take(read: ReadRow, row: GridRow, heading: Heading): ReadRow {
    if (!("draft" in read)) return read;
    const { draft } = read;
    const bodies = draft.kind === PERSON ? listBodies(draft, row, heading) : [];
    const heads = (draft.ends ?? []).filter(({ kind, key }) => kind === PERSON && isHead(draft, key.value));
    const self = draft.kind === PERSON ? this.tell(draft, bodies) : draft;
    if (heads.length === 0) return self === draft ? read : { draft: self };
    const told = new Map(heads.map((head) => [head.key.value, this.tell(head, [printBody(draft)])]));
    return {
      draft: {
        ...self,
        ends: (draft.ends ?? []).map((end) => told.get(end.key.value) ?? end),
        links: self.links.map((link) => {
          const key = "key" in link.other ? told.get(link.other.key.value)?.key : undefined;
          return key === undefined ? link : { ...link, other: { key } };
        }),
      },
    };
  }

  private tell(draft: Draft, bodies: readonly string[]): Draft {
    const { key, kind } = draft;
    if (key.sought === undefined) return draft;
    const all = bodies.length === 0 ? [""] : bodies;
    if (this.apart === undefined) {
      this.at.set(key.value, [...(this.at.get(key.value) ?? []), all]);
      return draft;
    }
    const body = this.apart.get(key.value)?.get(all[0] ?? "");
    if (body === undefined) return draft;
    this.notes.add(TOLD_APART, `${printCell(draft.cell)} ${key.sought.name}`);
    const { name, kinds, places } = key.sought;
    return {
      ...draft,
      key: soughtByName({ name, kind, kinds, place: places[0] ?? "", register: this.register, body }),
    };
  }
}

/** Whether somebody whom a row names has a post at what it is about. */
function isHead({ links }: Draft, value: string): boolean {
  return links.some(
    ({ type, incoming, other }) =>
      type === HOLDS &&
      incoming === true &&
      "key" in other &&
      other.key.sought !== undefined &&
      other.key.value === value,
  );
}

function printBody({ key }: Draft): string {
  return key.sought?.newId ?? key.value;
}

/** Where a row has somebody: whom its cells name, not what all rows are in; or what they print where nobody reads it. */
function listBodies({ links, cell }: Draft, { cells }: GridRow, { at, others }: Heading): readonly string[] {
  const named = links.flatMap(({ type, incoming, other, cell: own }) => {
    if (type !== HOLDS || incoming === true || own === cell || "place" in other) return [];
    return ["id" in other ? other.id : (other.key.sought?.text ?? other.key.value)];
  });
  if (named.length > 0) return [...new Set(named)];
  const read = [...at].flatMap(([{ says }, index]) => (says.says === "link" && says.type === HOLDS ? [index] : []));
  const unread = others.filter(({ name }) => isEmployer(printSimplified(name))).map(({ at: index }) => index);
  const [first = []] = [...read, ...unread]
    .map((index) => splitCell(cells[index] ?? "", PARTS))
    .filter((parts) => parts.length > 0);
  return [...new Set(first.map(printSearchText))];
}

/** By each body the first of those that rows have in common: who is at both is one. */
function groupBodies(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    const joined = new Set(row.flatMap((body) => [body, ...(groups.get(body) ?? [])]));
    for (const body of joined) groups.set(body, joined);
  }
  return new Map([...groups].map(([body, group]) => [body, [...group].sort()[0] ?? ""]));
}
