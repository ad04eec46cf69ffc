import { basename, extname } from "node:path";
import { isScalar } from "yaml";
import type { Model } from "../../model/model.js";
import type { Place } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";
import { openYaml, type YamlReading } from "./open-yaml.js";
import type { ParsedFile, WrittenRetraction, WrittenStatement } from "./parsed-file.js";
import { checkInstant, type ParsedClaim, type FileContext } from "./parse-claim.js";
import { parseEntity } from "./parse-entity.js";
import { parseLink } from "./parse-link.js";
import { parseQuotes } from "./parse-quotes.js";
import { parseSource } from "./parse-source.js";
import { printStatementId, type Statement } from "../statement.js";
import { type Fields, placeNode, readFields, readItems, readTextField } from "./yaml-fields.js";

export interface StatementFile {
  /** As problems name it. */
  readonly path: string;
  readonly text: string;
}

const FILE_FIELDS = ["proposed", "source", "recordedAt", "quotes", "entities", "links", "retractions"];

/**
 * Reads a statement file: pure, and never throws. `document` is the text of its source, undefined where there is none.
 * Each problem of form is in `problems` with its place; whether what it says holds together is for validation.
 */
export function parseStatementFile(file: StatementFile, model: Model, document: string | undefined): ParsedFile {
  const reading = openYaml(file.path, file.text);
  const name = basename(file.path, extname(file.path));
  const nothing: ParsedFile = {
    ...file,
    name,
    broken: true,
    source: undefined,
    sourceFields: new Map(),
    document,
    quotes: [],
    entities: [],
    statements: [],
    written: [],
    retractions: [],
    problems: reading.problems,
    proposed: undefined,
  };
  if (reading.broken) return nothing;
  if (reading.root === null) {
    reading.report(reading.place(0), "the file is empty", { suggestion: "seeds/README.md shows what belongs in it" });
    return nothing;
  }
  const fields = readFields(reading, reading.root, "the file", FILE_FIELDS);
  const { source, fields: sourceFields } = parseSource(reading, fields.get("source"), document, model);
  const quotes = parseQuotes(reading, fields.get("quotes"));
  const recordedAt = parseRecordedAt(reading, fields);
  const context: FileContext = {
    reading,
    model,
    sourceId: sourceFields.get("id")?.value ?? name,
    recordedAt,
    quotes,
    used: new Set(),
  };
  const entities = readItems(reading, fields.get("entities")).map((node) => parseEntity(context, node));
  const claims = [
    ...entities.flatMap((entity) => entity.claims),
    ...readItems(reading, fields.get("links")).flatMap((node) => parseLink(context, node)),
  ];
  const retractions = parseRetractions(context, fields);
  const written = resolveKeys(reading, claims, retractions);
  return {
    ...file,
    name,
    broken: false,
    source,
    sourceFields,
    document,
    retractions,
    written,
    problems: reading.problems,
    proposed: readProposed(fields),
    quotes: [...quotes.values()].map((quote) => ({ ...quote, used: context.used.has(quote.key) })),
    entities: entities.flatMap(({ entity }) => entity ?? []),
    statements: written.map(({ statement }) => statement),
  };
}

/** `proposed: false` marks nothing. */
function readProposed(fields: Fields): Place | undefined {
  const mark = fields.get("proposed");
  return mark && !(isScalar(mark.node) && mark.node.value === false) ? mark.keyAt : undefined;
}

function parseRecordedAt(reading: YamlReading, fields: Fields): string {
  const text = readTextField(reading, fields.get("recordedAt"));
  if (text !== undefined) checkInstant(reading, fields, text);
  else if (!fields.has("recordedAt")) {
    reading.report(reading.place(0), "the file has no recordedAt", {
      suggestion: "say when this was read: recordedAt: 2026-11-22T00:00:00Z",
    });
  }
  return text ?? "";
}

function parseRetractions(context: FileContext, fields: Fields): readonly WrittenRetraction[] {
  const { reading } = context;
  return readItems(reading, fields.get("retractions")).flatMap((node) => {
    const own = readFields(reading, node, "a retraction", ["statement", "reason", "recordedAt"]);
    const at = placeNode(reading, node);
    const missing = ["statement", "reason"].filter((name) => !own.has(name));
    if (missing.length > 0)
      reading.report(at, `the retraction has no ${missing.join(" and no ")}`, {
        suggestion: '{ statement: <id>, reason: "…", recordedAt: … }',
      });
    const recordedAt = readTextField(reading, own.get("recordedAt")) ?? context.recordedAt;
    if (own.has("recordedAt")) checkInstant(reading, own, recordedAt);
    const named = own.get("statement");
    const [statement, reason] = [readTextField(reading, named), readTextField(reading, own.get("reason"))];
    return !named || statement === undefined || reason === undefined
      ? []
      : [{ statement, reason, recordedAt, at: named.at }];
  });
}

/** Gives each claim its id, and puts ids where keys of the same file stand. */
function resolveKeys(
  reading: YamlReading,
  claims: readonly ParsedClaim[],
  retractions: readonly WrittenRetraction[],
): readonly WrittenStatement[] {
  const identified = claims.map((parsed) => ({ ...parsed, id: printStatementId(parsed.claim) }));
  const byKey = new Map<string, string>();
  const retracted = new Map(retractions.map((retraction) => [retraction.statement, retraction]));
  for (const { key, id } of identified) {
    if (!key) continue;
    if (byKey.has(key.text))
      reading.report(key.at, `the key "${key.text}" is given twice`, {
        quote: key.text,
        suggestion: "a key names one statement of its file",
      });
    else byKey.set(key.text, id);
  }
  return identified.map(({ id, claim, at, places, quotes, overruledBy, because, recordedAt }) => {
    const overruling = overruledBy && byKey.get(overruledBy.text);
    if (overruledBy && overruling === undefined) {
      const suggestion =
        suggestNearest(overruledBy.text, byKey.keys()) ??
        `give the statement that is believed  key: ${overruledBy.text}`;
      reading.report(overruledBy.at, `no statement of this file has the key "${overruledBy.text}"`, {
        rule: "NoDanglingReference",
        quote: overruledBy.text,
        suggestion,
      });
    }
    const retraction = retracted.get(id);
    const statement: Statement = {
      ...claim,
      id,
      recordedAt,
      ...(overruling === undefined ? {} : { overruledBy: overruling }),
      ...(because === undefined ? {} : { because }),
      ...(retraction === undefined
        ? {}
        : { retraction: { reason: retraction.reason, recordedAt: retraction.recordedAt } }),
    };
    return { statement, at, places, quotes };
  });
}
