import { type Finding, findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { CheckedSet } from "../checked-set.js";

/**
 * Following a link that graph/types calls acyclic never leads back, and no link at all leads from a thing to itself.
 */
export function* NoCycles({ model, links }: CheckedSet): Iterable<Finding> {
  for (const [type, entries] of links) {
    for (const entry of entries) {
      const { subjectId, objectId } = entry.statement;
      if (subjectId === objectId)
        yield findingAt(placeOf(entry, "to"), `${type} leads from ${subjectId} to itself`, { quote: subjectId });
    }
    if (!model.links.get(type)?.acyclic) continue;
    for (const { closing, path } of findCycles(
      entries.filter(({ statement }) => statement.subjectId !== statement.objectId),
    )) {
      yield findingAt(placeOf(closing, "to"), `${type} leads in a circle`, {
        quote: closing.statement.objectId,
        suggestion: `one of these is the wrong way round: ${path.join(" → ")}`,
      });
    }
  }
}

/** Each link that closes a circle, with the circle. Walks without recursion: chains may be longer than the stack. */
function findCycles(
  entries: readonly WrittenStatement[],
): readonly { closing: WrittenStatement; path: readonly string[] }[] {
  const out = new Map<string, WrittenStatement[]>();
  for (const entry of entries) {
    const others = out.get(entry.statement.subjectId);
    if (others) others.push(entry);
    else out.set(entry.statement.subjectId, [entry]);
  }
  const cycles: { closing: WrittenStatement; path: readonly string[] }[] = [];
  const done = new Set<string>();
  for (const start of out.keys()) {
    if (done.has(start)) continue;
    const path = [{ id: start, next: 0 }];
    const open = new Set([start]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const entry = out.get(top.id)?.[top.next++];
      if (!entry) {
        done.add(top.id);
        open.delete(top.id);
        path.pop();
        continue;
      }
      const id = entry.statement.objectId!;
      if (open.has(id))
        cycles.push({
          closing: entry,
          path: [...path.slice(path.findIndex((step) => step.id === id)).map((step) => step.id), id],
        });
      else if (!done.has(id)) {
        path.push({ id, next: 0 });
        open.add(id);
      }
    }
  }
  return cycles;
}
