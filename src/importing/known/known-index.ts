import type { Model } from "../../model/model.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { type Reader, readAbout, readBearers, readIdentified } from "../../store/read-known.js";
import type { StoredStatement } from "../../store/statement-record.js";
import { groupBy } from "../../text/group-by.js";
import type { Key, Sought } from "../draft.js";
import { Asked } from "./asked.js";
import { printKey } from "./keys.js";
import { type Bearers, listTold, matchName } from "./match-names.js";
import { indexSaid, type SaidBefore } from "./said-before.js";

/** What may be asked about. */
export interface Wanted {
  readonly keys?: Iterable<Key>;
  /** Ids of which everything is wanted that is said about them. */
  readonly about?: Iterable<string>;
  readonly kinds?: Iterable<string>;
  /** Ids of which the links are wanted that graph/types calls acyclic or single. */
  readonly links?: Iterable<string>;
  /** Full names, as `printSearchText` writes them. */
  readonly names?: Iterable<string>;
}

/** Names of the rows of a file. */
export interface InFileNames {
  /** Ids by full name, as `printSearchText` writes it. */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  readonly kinds: ReadonlyMap<string, string>;
}

/** Where it is known from. */
export interface KnownFrom {
  readonly read: Reader;
  readonly model: Model;
  /** Statements of files that the same command brings in before. */
  readonly said?: readonly Statement[];
  /** An import whose statements are as if they were not there: it is gone on with. */
  readonly without?: string | undefined;
}

/**
 * What the graph says, for looking things up: filled piece by piece, by one `ask` for some hundred rows, and emptied
 * when those are done. Ids are as statements were written. A lookup of what was not asked for throws.
 */
export class KnownIndex {
  /** Label of its kind by id of every entity. */
  readonly kinds = new Asked<string>("the kind of");
  /** Id by `printKey` of each identifier. */
  readonly owners = new Asked<string>("the owner of");
  /** Ids by `printSearchText` of each full name. */
  readonly names = new Asked<readonly string[]>("bearers of the name");
  /** Live statements about each entity, links from it among them. */
  readonly about = new Asked<readonly Statement[]>("what is said about");
  /** Statements about each entity that were taken back. */
  readonly takenBack = new Asked<readonly Statement[]>("what was taken back about");
  /** Live links from each entity, of the types that graph/types calls acyclic or single. */
  readonly links = new Asked<readonly Statement[]>("the links from");
  private readonly ids = new Set<string>();
  private inFile: InFileNames | undefined;
  private readonly before: SaidBefore;
  private readonly chained: readonly string[];

  constructor(private readonly from: KnownFrom) {
    this.before = indexSaid(from.said ?? []);
    this.chained = [...from.model.links.values()].flatMap(({ type, acyclic, single }) =>
      acyclic || single ? [type] : [],
    );
  }

  /** Fetches what is wanted and was not fetched yet, in a few questions. */
  async ask({ keys = [], about = [], kinds = [], links = [], names = [] }: Wanted): Promise<void> {
    await this.askKeys([...keys]);
    await this.askAbout(this.about.listMissing(about));
    await this.askLinks(this.links.listMissing(links));
    const bearers = await this.askNames(this.names.listMissing(names));
    await this.askKinds(this.kinds.listMissing([...kinds, ...bearers]));
    // Only of what stands, and stood before the import that is gone on with.
    for (const name of new Set(names))
      this.names.set(
        name,
        this.names.get(name)?.filter((id) => this.kinds.has(id)),
      );
  }

  /** Lets names be looked up among the rows of the file too. */
  addInFile(inFile: InFileNames): void {
    this.inFile = inFile;
  }

  /** Forgets all of it: memory is bounded by what is asked for in between. */
  forget(): void {
    for (const one of [this.kinds, this.owners, this.names, this.about, this.takenBack, this.links]) one.clear();
    this.ids.clear();
  }

  /** Whether that statement is there already, taken back or not. Of its subject everything must have been asked. */
  isThere({ id, subjectId }: Pick<Statement, "id" | "subjectId">): boolean {
    this.about.get(subjectId);
    return this.ids.has(id);
  }

  private async askKeys(keys: readonly Key[]): Promise<void> {
    const missing = new Map(keys.map((key) => [printKey(key), key]));
    for (const key of missing.keys()) if (this.owners.wasAsked(key)) missing.delete(key);
    const sought = [...missing].flatMap(([key, one]) => (one.sought ? [[key, one.sought] as const] : []));
    await this.askSought(sought);
    for (const [key] of sought) missing.delete(key);
    if (missing.size === 0) return;
    const found = await readIdentified(this.from.read, [...missing.values()], this.from.without);
    const owners = new Map(found.map((one) => [printKey(one), one.id]));
    for (const key of missing.keys()) this.owners.set(key, this.before.owners.get(key) ?? owners.get(key));
  }

  /** Who is meant by names: a row of the file, or somebody who is known, where there is no doubt. */
  private async askSought(sought: readonly (readonly [key: string, sought: Sought])[]): Promise<void> {
    if (sought.length === 0) return;
    const texts = sought.flatMap(([, { text, halves }]) => [text, ...halves]);
    const bearers = await this.askNames(this.names.listMissing(texts));
    await this.askAbout(this.about.listMissing(bearers));
    const told = bearers.flatMap((id) => listTold(this.about.get(id) ?? []));
    await this.askAbout(this.about.listMissing(told));
    const known: Bearers = { kindOf: (id) => this.kinds.get(id), about: (id) => this.about.get(id) ?? [] };
    for (const [key, one] of sought) {
      const inFile = this.findInFile(one);
      const those = this.findBearers(one, (text) => this.names.get(text) ?? []);
      const standing = those.filter((id) => this.kinds.get(id) !== undefined);
      this.owners.set(key, inFile ?? matchName(one, standing, known) ?? one.newId);
    }
  }

  /** The only row that bears the name and may be meant. */
  private findInFile(one: Sought): string | undefined {
    const bearers = this.findBearers(one, (text) => this.inFile?.bearers.get(text) ?? []);
    const those = bearers.filter((id) => one.kinds.includes(this.inFile?.kinds.get(id) ?? ""));
    return those.length === 1 ? those[0] : undefined;
  }

  /** Who bears the name, or both halves of it: halves of two are of nobody who is known. */
  private findBearers({ text, halves }: Sought, bearersOf: (text: string) => readonly string[]): readonly string[] {
    const [first, ...others] = halves.map(bearersOf);
    const both = first?.filter((id) => others.every((those) => those.includes(id))) ?? [];
    return [...new Set([...bearersOf(text), ...both])];
  }

  private async askAbout(missing: readonly string[]): Promise<void> {
    const said = await this.read(missing);
    for (const id of missing) {
      const all = [...(said.get(id) ?? []), ...(this.before.about.get(id) ?? [])];
      const live = all.filter(({ retraction }) => retraction === undefined);
      for (const statement of all) this.ids.add(statement.id);
      this.about.set(id, live);
      this.takenBack.set(
        id,
        all.filter(({ retraction }) => retraction !== undefined),
      );
      this.links.set(id, this.listChained(live));
      this.kinds.set(id, findKind(live));
    }
  }

  private async askLinks(missing: readonly string[]): Promise<void> {
    const said = await this.read(missing, this.chained);
    for (const id of missing)
      this.links.set(
        id,
        this.listChained([...(said.get(id) ?? []), ...(this.before.about.get(id) ?? [])].filter(isLive)),
      );
  }

  private async askKinds(missing: readonly string[]): Promise<void> {
    const said = await this.read(missing, [PREDICATES.kind]);
    for (const id of missing)
      this.kinds.set(id, findKind((said.get(id) ?? []).filter(isLive)) ?? this.before.kinds.get(id));
  }

  /** @returns who bears one of them */
  private async askNames(missing: readonly string[]): Promise<readonly string[]> {
    if (missing.length === 0) return [];
    const found = groupBy(await readBearers(this.from.read, missing), ({ text }) => text);
    for (const text of missing) {
      const bearers = [...(found.get(text) ?? []).map(({ id }) => id), ...(this.before.names.get(text) ?? [])];
      this.names.set(text, [...new Set(bearers)]);
    }
    return missing.flatMap((text) => this.names.get(text) ?? []);
  }

  private async read(
    ids: readonly string[],
    only?: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StoredStatement[]>> {
    if (ids.length === 0) return new Map();
    const read = await readAbout(this.from.read, ids, only);
    const { without } = this.from;
    return groupBy(
      without === undefined ? read : read.filter(({ importId }) => importId !== without),
      ({ subjectId }) => subjectId,
    );
  }

  private listChained(statements: readonly Statement[]): readonly Statement[] {
    return statements.filter(({ objectId, predicate }) => objectId !== undefined && this.chained.includes(predicate));
  }
}

function isLive({ retraction }: Statement): boolean {
  return retraction === undefined;
}

function findKind(live: readonly Statement[]): string | undefined {
  const kind = live.find(({ predicate }) => predicate === PREDICATES.kind);
  return kind && String(kind.value);
}
