import { printSha256 } from "../../sources/source.js";
import { PREDICATES } from "../../statements/statement.js";
import type { Model } from "../../model/model.js";
import type { ImportedSource } from "../../store/change.js";
import type { DumpCounts, DumpHeader, DumpLine } from "../../store/dump/dump.js";
import type { JsonPath } from "../../store/dump/find-in-json.js";
import { IdSet } from "../../store/id-set.js";
import type { StoredStatement } from "../../store/statement-record.js";
import { type CodePoints, countCodePoints } from "../../text/code-points.js";
import { suggestNearest } from "../../text/suggest.js";
import { checkClaim } from "./check-claim.js";
import type { DumpProblem } from "./dump-problem.js";

const ORDER = ["source", "import", "statement", "judgement", "revocation"] as const;
type Sort = (typeof ORDER)[number];

const COUNTED: Readonly<Record<Sort, keyof DumpCounts>> = {
  source: "sources",
  import: "imports",
  statement: "statements",
  judgement: "judgements",
  revocation: "revocations",
};

/** Holds lines of the right shape to each other and to the model, one after the other. */
export class DumpChecker {
  readonly found: DumpProblem[] = [];
  /** Texts of the sources, which quotes stand in. */
  readonly texts = new Map<string, CodePoints>();
  private readonly imports = new Set<string>();
  private readonly statements = new IdSet();
  private readonly things = new Set<string>();
  private readonly judgements = new Set<string>();
  /** What was named before it came: on which line, and where there. */
  private readonly openThings = new Map<string, { readonly line: number; readonly path: JsonPath }>();
  private readonly openStatements = new Map<string, number>();
  private readonly counts: Record<Sort, number> = { source: 0, import: 0, statement: 0, judgement: 0, revocation: 0 };
  private last: Sort = "source";
  private isBroken = false;

  constructor(private readonly model: Model) {}

  take(line: DumpLine, number: number): void {
    const sort = ORDER.find((name) => name in line) ?? "source";
    this.counts[sort]++;
    if (rankOf(sort) < rankOf(this.last))
      this.report(number, "LineIsInOrder", [sort], `a ${sort} comes after a ${this.last}`, {
        suggestion: `the order is ${ORDER.join(", ")}`,
      });
    this.last = sort;
    if ("source" in line) this.takeSource(line.source, number);
    else if ("import" in line) this.takeOnce(this.imports, line.import.id, number, sort);
    else if ("statement" in line) this.takeStatement(line.statement, number);
    else if ("judgement" in line) this.takeOnce(this.judgements, line.judgement.id, number, sort);
    else if (!this.judgements.has(line.revocation.revokes))
      this.reportMissing(number, ["revocation", "revokes"], "judgement", line.revocation.revokes, this.judgements);
  }

  /** A line could not be read: what it may have brought is not missed besides. */
  skip(): void {
    this.isBroken = true;
  }

  /** At the end: what never came, and how much did. */
  finish(header: DumpHeader, last: number): void {
    if (this.isBroken) return;
    for (const [id, { line, path }] of this.openThings)
      if (!this.things.has(id) && !this.texts.has(id)) this.reportMissing(line, path, "kind of", id, this.things);
    for (const [id, line] of this.openStatements)
      if (!this.statements.has(id)) this.reportMissing(line, ["statement", "overruledBy"], "statement", id, []);
    for (const sort of ORDER) {
      const [said, came] = [header.counts[COUNTED[sort]], this.counts[sort]];
      if (said !== came)
        this.report(last, "FileIsWhole", [], `the first line tells of ${said} ${COUNTED[sort]}, and there are ${came}`);
    }
  }

  private takeSource({ id, text, sha256 }: ImportedSource, number: number): void {
    if (this.texts.has(id)) this.reportTwice(number, ["source", "id"], "source", id);
    this.texts.set(id, countCodePoints(text));
    // A list has no text but its cells, and the SHA-256 of its file.
    if (text !== "" && printSha256(text) !== sha256)
      this.report(number, "SourceMatchesDocument", ["source", "sha256"], `the text of ${id} has another SHA-256`, {
        quote: sha256,
        suggestion: `it is ${printSha256(text)}; one of the two was changed`,
      });
  }

  private takeStatement(statement: StoredStatement, number: number): void {
    const { id, subjectId, predicate, objectId, sourceId, importId, overruledBy, retraction } = statement;
    if (!this.statements.add(id)) this.reportTwice(number, ["statement", "id"], "statement", id);
    if (predicate === PREDICATES.kind) {
      this.things.add(subjectId);
      this.openThings.delete(subjectId);
    }
    if (!this.texts.has(sourceId))
      this.reportMissing(number, ["statement", "sourceId"], "source", sourceId, this.texts.keys());
    if (importId !== undefined && !this.imports.has(importId))
      this.reportMissing(number, ["statement", "importId"], "import", importId, this.imports);
    if (overruledBy !== undefined && !this.statements.has(overruledBy)) this.openStatements.set(overruledBy, number);
    if (retraction === undefined) {
      this.expectThing(subjectId, number, "subjectId");
      if (objectId !== undefined) this.expectThing(objectId, number, "objectId");
    }
    for (const found of checkClaim(statement, this.texts.get(sourceId), this.model))
      this.found.push({ ...found, line: number });
  }

  private expectThing(id: string, line: number, field: string): void {
    if (!this.things.has(id) && !this.texts.has(id) && !this.openThings.has(id))
      this.openThings.set(id, { line, path: ["statement", field] });
  }

  private takeOnce(ids: Set<string>, id: string, number: number, sort: Sort): void {
    if (ids.has(id)) this.reportTwice(number, [sort, "id"], sort, id);
    ids.add(id);
  }

  private reportTwice(line: number, path: JsonPath, what: string, id: string): void {
    this.report(line, "NoDuplicate", path, `the ${what} ${id} has come before`, { quote: id });
  }

  private reportMissing(line: number, path: JsonPath, what: string, id: string, known: Iterable<string>): void {
    if (this.isBroken) return;
    const suggestion = suggestNearest(id, known);
    this.report(line, "NoDanglingReference", path, `there is no ${what} ${id}`, { quote: id, suggestion });
  }

  private report(
    line: number,
    rule: string,
    path: JsonPath,
    message: string,
    more: Pick<DumpProblem, "quote" | "suggestion"> = {},
  ): void {
    this.found.push({ line, rule, path, message, ...more });
  }
}

/** A revocation follows its judgement. */
function rankOf(sort: Sort): number {
  return Math.min(ORDER.indexOf(sort), ORDER.indexOf("judgement"));
}
