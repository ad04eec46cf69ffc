import type { Model } from "../../model/model.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { listMentioned, placeKnown } from "./open-rows.js";
import type { RowContext } from "../rows/row-context.js";

/**
 * What rows said that can be told only when all were read: of new things whose parts several rows may bring, an
 * agreement one party each; and links that name somebody who has to be joined by another one, as a signatory whom he
 * signs for.
 */
export class PartBook {
  private readonly composed: ReadonlySet<string>;
  private readonly written: WrittenStatement[] = [];

  constructor(private readonly context: Pick<RowContext, "known" | "model">) {
    this.composed = listComposed(context.model);
  }

  /** Takes in what a row says of an entity of that kind. */
  add(kind: string, id: string, written: readonly WrittenStatement[]): void {
    const isWhole = this.context.known.kinds.has(id) || !this.composed.has(kind);
    this.written.push(...(isWhole ? written.filter((entry) => this.listJoined(entry).length > 0) : written));
  }

  /** All of it, and what is known of those who have to be joined: that, and what either mentions, is asked for. */
  async list(): Promise<{
    readonly written: readonly WrittenStatement[];
    readonly before: readonly WrittenStatement[];
  }> {
    const { known, model } = this.context;
    const ids = new Set(this.written.flatMap((entry) => this.listJoined(entry)));
    await known.ask({ about: ids });
    const before = [...ids].flatMap((id) => (known.about.get(id) ?? []).map(placeKnown));
    await known.ask({
      kinds: [...this.written, ...before].flatMap(({ statement }) => listMentioned(statement, model)),
    });
    return { written: this.written, before };
  }

  /** The ends of a link, and who has to be joined to one of them. */
  private listJoined({ statement: { subjectId, predicate, objectId, details } }: WrittenStatement): readonly string[] {
    if (objectId === undefined) return [];
    const named = [...(this.context.model.links.get(predicate)?.properties.values() ?? [])].flatMap(
      ({ name, refersTo }) => {
        const id = refersTo?.link === undefined ? undefined : details[name];
        return typeof id === "string" ? [id] : [];
      },
    );
    return named.length === 0 ? [] : [subjectId, objectId, ...named];
  }
}

/** Kinds that are put together: figures, and what needs so many links to be what it is. */
function listComposed({ links }: Model): ReadonlySet<string> {
  return new Set(["Figure", ...[...links.values()].filter(({ atLeast }) => atLeast > 0).flatMap(({ to }) => to)]);
}
