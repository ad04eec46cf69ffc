import { ChanjiaoError } from "../../errors.js";
import type { Statement } from "../../statements/statement.js";
import { Spool } from "./spool.js";

/**
 * What becomes of new statements: counted only; held, since the next file is seen beside them; or held up to so many,
 * and put into a file of their own where there are more.
 */
export type Keep = "nothing" | "all" | number;

/** Statements that files before another one may say together. */
const MOST_BEFORE_OTHERS = 200_000;

/** Whom links may lead to that are still to come. */
type IsThere = (id: string) => boolean;

/** Statements that are to be written. */
export interface ToWrite {
  readonly count: number;
  /** All of them; empty where they are too many, or where they are not kept. */
  readonly statements: readonly Statement[];
  /** The same in pieces: rows whole, ends of links before the links or in one piece with them. */
  readonly pieces: (size: number) => AsyncIterable<readonly Statement[]>;
  readonly close: () => Promise<void>;
}

/** A row's statements, and those of them that are written after all rows. */
interface KeptRow {
  readonly row: readonly Statement[];
  readonly waiting: ReadonlySet<Statement>;
}

/** Holds new statements in the order in which they are written. */
export class KeptStatements {
  private readonly rows: KeptRow[] = [];
  private readonly places: Statement[] = [];
  private readonly endings: Statement[] = [];
  private held = 0;
  private spool: { readonly rows: Spool; readonly later: Spool } | undefined;

  /** `isThere`: what was there before the row or comes with an earlier one. */
  constructor(
    private readonly keep: Keep,
    private readonly isThere: IsThere,
  ) {}

  addRow(row: readonly Statement[]): void {
    if (this.keep === "nothing" || row.length === 0) return;
    this.held += row.length;
    const kept = { row, waiting: this.listWaiting(row) };
    if (this.spool) spoolRow(kept, this.spool);
    else this.rows.push(kept);
  }

  /** Places that rows lie in: written before them. */
  addPlaces(said: readonly Statement[]): void {
    if (this.keep !== "nothing") this.places.push(...said);
  }

  /** What two editions end: written after all rows. */
  addEndings(said: readonly Statement[]): void {
    if (this.keep !== "nothing") this.endings.push(...said);
  }

  /** To be called now and then. @throws ChanjiaoError USAGE, LOAD_FAILED */
  async flush(): Promise<void> {
    if (this.keep === "all" && this.held > MOST_BEFORE_OTHERS)
      throw new ChanjiaoError(
        "USAGE",
        `That is more than ${MOST_BEFORE_OTHERS.toLocaleString("en")} statements in one file of several.`,
        "Import large files one by one: each is then seen beside what the graph has of those before it.",
      );
    if (typeof this.keep === "number" && this.spool === undefined && this.held > this.keep) {
      const spool = { rows: await Spool.open(), later: await Spool.open() };
      for (const row of this.rows.splice(0)) spoolRow(row, spool);
      this.spool = spool;
    }
    await this.spool?.rows.flush();
    await this.spool?.later.flush();
  }

  /** All of it, but links to or from some ids. */
  async finish(gone: ReadonlySet<string>): Promise<ToWrite & { readonly leftOut: number }> {
    const stays = ({ subjectId, objectId }: Statement): boolean =>
      objectId === undefined || !(gone.has(objectId) || gone.has(subjectId));
    const { spool, places, endings } = this;
    const all = this.rows.flatMap(({ row }) => row);
    const kept = [...all, ...places, ...endings].filter(stays);
    if (!spool) {
      const leftOut = all.length + places.length + endings.length - kept.length;
      const rows = this.rows.map((one) => ({ row: one.row.filter(stays), waiting: one.waiting }));
      const held = [
        places.filter(stays),
        ...rows.map(({ row, waiting }) => row.filter((statement) => !waiting.has(statement))),
        ...rows.map(({ row, waiting }) => row.filter((statement) => waiting.has(statement))),
        endings.filter(stays),
      ];
      const pieces: ToWrite["pieces"] = (size) => cut(held, size);
      return { count: kept.length, statements: kept, leftOut, pieces, close: () => Promise.resolve() };
    }
    await spool.rows.flush();
    await spool.later.flush();
    const lines = async function* (): AsyncGenerator<readonly Statement[]> {
      yield places.filter(stays);
      for await (const line of spool.rows.read()) yield line.filter(stays);
      for await (const line of spool.later.read()) yield line.filter(stays);
      yield endings.filter(stays);
    };
    const total = this.held + places.length + endings.length;
    let count = gone.size === 0 ? total : 0;
    if (gone.size > 0) for await (const line of lines()) count += line.length;
    return {
      count,
      statements: [],
      leftOut: total - count,
      pieces: (size) => cut(lines(), size),
      close: async () => {
        await spool.rows.close();
        await spool.later.close();
      },
    };
  }

  /** Links whose ends come later wait for them. */
  private listWaiting(row: readonly Statement[]): ReadonlySet<Statement> {
    return new Set(
      row.filter(
        ({ subjectId, objectId }) => objectId !== undefined && !(this.isThere(subjectId) && this.isThere(objectId)),
      ),
    );
  }
}

function spoolRow({ row, waiting }: KeptRow, { rows, later }: { readonly rows: Spool; readonly later: Spool }): void {
  rows.add(row.filter((statement) => !waiting.has(statement)));
  later.add([...waiting]);
}

/** Lines put together up to about so many statements, none of them cut. */
async function* cut(
  lines: Iterable<readonly Statement[]> | AsyncIterable<readonly Statement[]>,
  size: number,
): AsyncGenerator<readonly Statement[]> {
  let piece: Statement[] = [];
  for await (const line of lines) {
    for (let start = 0; start < line.length; start += size) {
      const part = line.length <= size ? line : line.slice(start, start + size);
      if (piece.length > 0 && piece.length + part.length > size) {
        yield piece;
        piece = [];
      }
      piece.push(...part);
    }
  }
  if (piece.length > 0) yield piece;
}
