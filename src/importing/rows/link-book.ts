import type { Link, Model } from "../../model/model.js";
import type { Problem } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Statement } from "../../statements/statement.js";
import { clash } from "../../validation/rules/single-at-a-time.js";
import type { KnownIndex } from "../known/known-index.js";

/** What is kept of a link: there may be as many as rows. */
interface Kept extends Pick<Statement, "objectId" | "modality" | "validFrom" | "validTo" | "asOf"> {
  readonly row: number;
}

/**
 * Links of the rows so far, of the types that graph/types calls acyclic or single, beside those that are known. What
 * `check` would refuse of the graph that they make is found row by row, so that the row can be named and left out.
 */
export class LinkBook {
  /** By type and start. */
  private readonly links = new Map<string, Kept[]>();

  constructor(
    private readonly known: KnownIndex,
    private readonly model: Model,
    private readonly kindOf: (id: string) => string | undefined,
  ) {}

  /** Takes the links of a row in, or tells what is wrong with them: then none of them is in it. */
  add(written: readonly WrittenStatement[]): readonly Problem[] {
    const added: string[] = [];
    for (const entry of written) {
      const { predicate, subjectId, objectId, modality, validFrom, validTo, asOf } = entry.statement;
      const link = objectId === undefined ? undefined : this.model.links.get(predicate);
      // A circle goes through what the link may lead to: no link from an enterprise to a place closes one.
      const isInCircles = link?.acyclic === true && link.to.includes(this.kindOf(subjectId) ?? "");
      if (!link || !(isInCircles || link.single)) continue;
      const problem =
        (isInCircles ? this.findCircle(entry) : undefined) ?? (link.single ? this.findOther(entry, link) : undefined);
      if (problem) {
        for (const key of added) this.links.get(key)!.pop();
        return [problem];
      }
      const key = `${predicate} ${subjectId}`;
      const kept: Kept = {
        objectId: objectId!,
        modality,
        row: entry.at.line,
        ...(validFrom !== undefined && { validFrom }),
        ...(validTo !== undefined && { validTo }),
        ...(asOf !== undefined && { asOf }),
      };
      const others = this.links.get(key);
      if (others) others.push(kept);
      else this.links.set(key, [kept]);
      added.push(key);
    }
    return [];
  }

  private findCircle({ statement: { predicate, subjectId, objectId }, at }: WrittenStatement): Problem | undefined {
    const circle = this.findPath(predicate, objectId!, subjectId);
    return (
      circle && {
        rule: "NoCycles",
        ...at,
        message: `${predicate} leads in a circle`,
        suggestion: `one of these is the wrong way round: ${[subjectId, ...circle].join(" → ")}`,
      }
    );
  }

  private findOther({ statement, at }: WrittenStatement, { type }: Link): Problem | undefined {
    if (statement.modality === "PLANNED") return undefined;
    const other = this.of(type, statement.subjectId).find((one) => one.modality !== "PLANNED" && clash(one, statement));
    return (
      other && {
        rule: "SingleAtATime",
        ...at,
        message: `${statement.subjectId} is ${type} of ${other.objectId} at the same time`,
        suggestion: `see row ${other.row}; say until when the one held and from when the other`,
      }
    );
  }

  /**
   * The ids from one to the other along a type of link, both among them. Walks without recursion: chains may be longer
   * than the stack.
   */
  private findPath(type: string, from: string, to: string): readonly string[] | undefined {
    const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) {
        const path: string[] = [];
        for (let step: string | undefined = id; step !== undefined; step = cameFrom.get(step)) path.unshift(step);
        return path;
      }
      const before = (this.known.about.get(id) ?? []).filter(
        ({ predicate, overruledBy }) => predicate === type && overruledBy === undefined,
      );
      for (const { objectId } of [...before, ...this.of(type, id)]) {
        if (cameFrom.has(objectId!)) continue;
        cameFrom.set(objectId!, id);
        open.push(objectId!);
      }
    }
    return undefined;
  }

  private of(type: string, start: string): readonly Kept[] {
    return this.links.get(`${type} ${start}`) ?? [];
  }
}
