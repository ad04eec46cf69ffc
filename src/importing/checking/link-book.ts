import type { Link } from "../../model/model.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Statement } from "../../statements/statement.js";
import { placeKnown } from "./open-rows.js";
import type { RowContext } from "../rows/row-context.js";

/** What is kept of a link: there may be as many as rows. */
interface KeptLink extends Pick<Statement, "modality" | "validFrom" | "validTo" | "asOf"> {
  readonly objectId: string;
  readonly file: string;
  readonly row: number;
}

/**
 * Links of the rows so far, of the types that graph/types calls acyclic or single, beside those that are known: what a
 * further one has to be seen with, so that it can be named and left out with its row.
 */
export class LinkBook {
  /** By type and start. */
  private readonly links = new Map<string, KeptLink[]>();
  /** The same by start alone. */
  private readonly ends = new Map<string, KeptLink[]>();

  constructor(
    private readonly row: Pick<RowContext, "known" | "model" | "earlier" | "context">,
    private readonly kindOf: (id: string) => string | undefined,
  ) {}

  /** Whether it matters to one of these links which there are before it. */
  concerns(written: readonly WrittenStatement[]): boolean {
    return written.some(({ statement }) => this.findLink(statement) !== undefined);
  }

  /** Takes the links of a row in. */
  add(written: readonly WrittenStatement[]): void {
    for (const { statement, at } of written) {
      const { predicate, subjectId, objectId, modality, validFrom, validTo, asOf } = statement;
      if (objectId === undefined || !this.findLink(statement)) continue;
      const kept: KeptLink = {
        objectId,
        modality,
        file: at.file,
        row: at.line,
        ...(validFrom !== undefined && { validFrom }),
        ...(validTo !== undefined && { validTo }),
        ...(asOf !== undefined && { asOf }),
      };
      const key = `${predicate} ${subjectId}`;
      const others = this.links.get(key);
      if (others) others.push(kept);
      else this.links.set(key, [kept]);
      const ends = this.ends.get(subjectId);
      if (ends) ends.push(kept);
      else this.ends.set(subjectId, [kept]);
    }
  }

  /** The links that these have to be seen with: from the same start, and wherever their ends lead on to. */
  listBefore(written: readonly WrittenStatement[]): readonly WrittenStatement[] {
    return written.flatMap(({ statement }) => {
      const link = this.findLink(statement);
      if (!link || statement.objectId === undefined) return [];
      const beside = link.single ? this.listFrom(link.type, statement.subjectId, true) : [];
      return this.isInCircles(link, statement.subjectId)
        ? [...this.listWay(link.type, statement.objectId, statement.subjectId), ...beside]
        : beside;
    });
  }

  /** Whether a link of that type may close a circle where it leads on from that id. */
  closesCircles(type: string, subjectId: string): boolean {
    const link = this.row.model.links.get(type);
    return link !== undefined && this.isInCircles(link, subjectId);
  }

  /** Where the links that rows brought lead from an id. */
  listKept(id: string): readonly string[] {
    return (this.ends.get(id) ?? []).map(({ objectId }) => objectId);
  }

  private findLink({ predicate, subjectId, objectId }: Statement): Link | undefined {
    const link = objectId === undefined ? undefined : this.row.model.links.get(predicate);
    return link && (link.single || this.isInCircles(link, subjectId)) ? link : undefined;
  }

  /** A circle goes through what the link may lead to: no link from an enterprise to a place closes one. */
  private isInCircles({ acyclic, to }: Link, subjectId: string): boolean {
    return acyclic && to.includes(this.kindOf(subjectId) ?? "");
  }

  /** Every link of a type on the ways on from an id, up to another. Walks without recursion: chains may be long. */
  private listWay(type: string, from: string, to: string): readonly WrittenStatement[] {
    const found: WrittenStatement[] = [];
    const seen = new Set([from, to]);
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const entry of this.listFrom(type, id, false)) {
        found.push(entry);
        const { objectId } = entry.statement;
        if (objectId === undefined || seen.has(objectId)) continue;
        seen.add(objectId);
        open.push(objectId);
      }
    }
    return found;
  }

  private listFrom(type: string, start: string, withoutEarlier: boolean): readonly WrittenStatement[] {
    const { known, earlier, context } = this.row;
    const ended = withoutEarlier ? earlier?.ids : undefined;
    const before = (known.links.get(start) ?? []).filter((one) => one.predicate === type && !ended?.has(one.id));
    const kept = this.links.get(`${type} ${start}`) ?? [];
    return [
      ...before.map(placeKnown),
      ...kept.map(({ file, row, ...link }) => ({
        statement: {
          id: "",
          subjectId: start,
          predicate: type,
          details: {},
          basis: "PRINTED" as const,
          sourceId: context.sourceId,
          evidence: [],
          recordedAt: context.recordedAt,
          ...link,
        },
        at: { file, line: row, column: 1 },
        places: new Map(),
        quotes: [],
      })),
    ];
  }
}
