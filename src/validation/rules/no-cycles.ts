import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Rule } from "../rule.js";

/**
 * Following a link that graph/types calls acyclic never leads back, and no link at all leads from a thing to itself. A
 * circle is told of the link of it that was written last: that one closes it.
 */
export const NoCycles: Rule = {
  name: "NoCycles",
  scope: "set",
  *check({ model, form, links }) {
    for (const [type, entries] of links) {
      for (const entry of entries) {
        const { subjectId, objectId } = entry.statement;
        if (subjectId === objectId)
          yield findingAt(placeOf(entry, "to"), `${type} leads from ${subjectId} to itself`, { quote: subjectId });
      }
      if (!model.links.get(type)?.acyclic) continue;
      const others = entries.filter(({ statement }) => statement.subjectId !== statement.objectId);
      for (const circle of findCircles(others)) {
        const closing = circle.at(-1);
        if (closing === undefined) continue;
        const ids = circle.map(({ statement }) => statement.subjectId);
        // A row is looked for by what it is about.
        const path = form === "table" ? [closing.statement.subjectId, ...ids] : [...ids, closing.statement.objectId];
        yield findingAt(placeOf(closing, "to"), `${type} leads in a circle`, {
          quote: closing.statement.objectId,
          suggestion: `one of these is the wrong way round: ${path.join(" → ")}`,
        });
      }
    }
  },
};

/** Circles of links, the last written of each at its end. Walks without recursion: chains may be longer than the stack. */
function findCircles(entries: readonly WrittenStatement[]): readonly (readonly WrittenStatement[])[] {
  const out = new Map<string, WrittenStatement[]>();
  const order = new Map(entries.map((entry, index) => [entry, index]));
  for (const entry of entries) {
    const others = out.get(entry.statement.subjectId);
    if (others) others.push(entry);
    else out.set(entry.statement.subjectId, [entry]);
  }
  const circles: (readonly WrittenStatement[])[] = [];
  const done = new Set<string>();
  for (const start of out.keys()) {
    if (done.has(start)) continue;
    // The way to where the walk is: each step with the link that it was reached by, and the next to be followed.
    const path: { readonly id: string; readonly by: WrittenStatement | undefined; next: number }[] = [
      { id: start, by: undefined, next: 0 },
    ];
    const open = new Map([[start, 0]]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const entry = out.get(top.id)?.[top.next++];
      const id = entry?.statement.objectId;
      if (entry === undefined || id === undefined) {
        done.add(top.id);
        open.delete(top.id);
        path.pop();
        continue;
      }
      const from = open.get(id);
      if (from !== undefined)
        circles.push(endWithLast([...path.slice(from + 1).flatMap(({ by }) => by ?? []), entry], order));
      else if (!done.has(id)) {
        open.set(id, path.length);
        path.push({ id, by: entry, next: 0 });
      }
    }
  }
  return circles;
}

function endWithLast(
  circle: readonly WrittenStatement[],
  order: ReadonlyMap<WrittenStatement, number>,
): readonly WrittenStatement[] {
  const places = circle.map((entry) => order.get(entry) ?? 0);
  const last = places.reduce((best, place, index) => (place > (places[best] ?? 0) ? index : best), 0);
  return [...circle.slice(last + 1), ...circle.slice(0, last + 1)];
}
