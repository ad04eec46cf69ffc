import type { Link, Model } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { WrittenStatement } from "../statements/parsed-file.js";
import { clash } from "../validation/rules/single-at-a-time.js";
import type { KnownIndex } from "./known-index.js";

/**
 * Links of the rows so far, of the types that graph/types calls acyclic or single, beside those that are known. What `check` would refuse of the
 * graph that they make is found row by row, so that the row can be named and left out.
 */
export class LinkBook {
  /** By type and start. */
  private readonly links = new Map<string, WrittenStatement[]>();

  constructor(private readonly known: KnownIndex, private readonly model: Model) {}

  /** Takes the links of a row in, or tells what is wrong with them: then none of them is in it. */
  add(written: readonly WrittenStatement[]): readonly Problem[] {
    const added: WrittenStatement[] = [];
    for (const entry of written) {
      const link = entry.statement.objectId === undefined ? undefined : this.model.links.get(entry.statement.predicate);
      if (!link?.acyclic && !link?.single) continue;
      const problem = this.findProblem(entry, link);
      if (problem) {
        for (const last of added.reverse()) this.pop(last);
        return [problem];
      }
      this.push(entry);
      added.push(entry);
    }
    return [];
  }

  private findProblem(entry: WrittenStatement, { type, acyclic, single }: Link): Problem | undefined {
    const { subjectId, objectId } = entry.statement;
    const circle = acyclic ? this.findPath(type, objectId!, subjectId) : undefined;
    if (circle) {
      const path = [subjectId, ...circle].join(" → ");
      return { rule: "NoCycles", ...entry.at, message: `${type} leads in a circle`, suggestion: `one of these is the wrong way round: ${path}` };
    }
    const other = single && entry.statement.modality !== "PLANNED" ? this.of(type, subjectId).find(({ statement }) => statement.modality !== "PLANNED" && clash(statement, entry.statement)) : undefined;
    return other && { rule: "SingleAtATime", ...entry.at, message: `${subjectId} is ${type} of ${other.statement.objectId} at the same time`, suggestion: `see row ${other.at.line}; say until when the one held and from when the other` };
  }

  /** The ids from one to the other along a type of link, both among them. Walks without recursion: chains may be longer than the stack. */
  private findPath(type: string, from: string, to: string): readonly string[] | undefined {
    const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) {
        const path: string[] = [];
        for (let step: string | undefined = id; step !== undefined; step = cameFrom.get(step)) path.unshift(step);
        return path;
      }
      const before = (this.known.about.get(id) ?? []).filter(({ predicate, overruledBy }) => predicate === type && overruledBy === undefined);
      for (const { objectId } of [...before, ...this.of(type, id).map(({ statement }) => statement)]) {
        if (cameFrom.has(objectId!)) continue;
        cameFrom.set(objectId!, id);
        open.push(objectId!);
      }
    }
    return undefined;
  }

  private of(type: string, start: string): readonly WrittenStatement[] {
    return this.links.get(`${type} ${start}`) ?? [];
  }

  private push(entry: WrittenStatement): void {
    const key = `${entry.statement.predicate} ${entry.statement.subjectId}`;
    const links = this.links.get(key);
    if (links) links.push(entry);
    else this.links.set(key, [entry]);
  }

  private pop({ statement }: WrittenStatement): void {
    this.links.get(`${statement.predicate} ${statement.subjectId}`)?.pop();
  }
}
