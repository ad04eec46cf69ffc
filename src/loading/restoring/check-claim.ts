import type { Model } from "../../model/model.js";
import type { Finding, Place } from "../../problem.js";
import { PREDICATES, printStatementId, type Statement } from "../../statements/statement.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { JsonPath } from "../../store/dump/find-in-json.js";
import { type CodePoints, countCodePoints, findPassage } from "../../text/code-points.js";
import { suggestNearest } from "../../text/suggest.js";
import type { CheckedSet } from "../../validation/checked-set.js";
import type { Rule } from "../../validation/rule.js";
import { KindIsKnown } from "../../validation/rules/kind-is-known.js";
import { LinkIsKnown } from "../../validation/rules/link-is-known.js";
import { PropertiesFitKind } from "../../validation/rules/properties-fit-kind.js";
import type { DumpProblem } from "./dump-problem.js";

type Found = Omit<DumpProblem, "line">;

/** Rules that look at one statement alone. What asks for the whole was asked when it came in. */
const RULES: readonly Rule[] = [KindIsKnown, LinkIsKnown, PropertiesFitKind];

/** Where the parts of a statement are written in its line, by the names that rules have for them. */
const PATHS: Readonly<Record<string, JsonPath>> = {
  value: ["statement", "value"],
  type: ["statement", "predicate"],
  predicate: ["statement", "predicate"],
};

/** What is wrong with what a statement says, by the model and by the text that it quotes. Pure. */
export function checkClaim(statement: Statement, points: CodePoints | undefined, model: Model): readonly Found[] {
  return [...checkId(statement), ...checkParts(statement, model), ...checkQuotes(statement, points)];
}

function checkId(statement: Statement): readonly Found[] {
  const id = printStatementId(statement);
  if (id === statement.id) return [];
  return [
    {
      rule: "IdFitsContent",
      path: ["statement", "id"],
      message: `what the statement says has the id ${id}, and not ${statement.id}: one of the two was changed`,
      quote: statement.id,
      suggestion: "take the file as chanjiao wrote it",
    },
  ];
}

function checkParts(statement: Statement, model: Model): readonly Found[] {
  const { predicate, objectId, value } = statement;
  if ((objectId === undefined) === (value === undefined))
    return [
      {
        rule: "LineHasItsShape",
        path: ["statement"],
        message: "a statement has either an objectId or a value",
      },
    ];
  if (objectId === undefined && !Object.values<string>(PREDICATES).includes(predicate)) {
    // Of which of them its subject is may stand further down.
    const owners = [...model.kinds.values()].filter(({ properties }) => properties.has(predicate));
    const found = owners.map(({ label }) => runRules(statement, model, label));
    return found.length === 0 ? [findUnknown(predicate, model)] : found.some(isEmpty) ? [] : (found[0] ?? []);
  }
  return runRules(statement, model, undefined);
}

function isEmpty(found: readonly Found[]): boolean {
  return found.length === 0;
}

function findUnknown(predicate: string, model: Model): Found {
  const known = [...new Set([...model.kinds.values()].flatMap(({ properties }) => [...properties.keys()]))];
  return {
    rule: "PropertiesFitKind",
    path: ["statement", "predicate"],
    message: `no kind has a property "${predicate}"`,
    quote: predicate,
    suggestion: suggestNearest(predicate, [...known, ...Object.values(PREDICATES)]),
  };
}

/** The rules of `check`, over a set of this statement alone. Columns stand for paths until somebody looks. */
function runRules(statement: Statement, model: Model, kind: string | undefined): readonly Found[] {
  const paths: JsonPath[] = [["statement"]];
  const at = (path: JsonPath): Place => ({ file: "", line: 1, column: paths.push(path) - 1 });
  const written: WrittenStatement = {
    statement,
    at: { file: "", line: 1, column: 0 },
    places: new Map([
      ...Object.entries(PATHS).map(([name, path]) => [name, at(path)] as const),
      ...Object.keys(statement.details).map((name) => [name, at(["statement", "details", name])] as const),
    ]),
    quotes: [],
  };
  const set: CheckedSet = {
    model,
    form: "files",
    files: [],
    documents: new Map(),
    written: [written],
    live: [written],
    bySubject: new Map(),
    links: new Map(),
    entities: new Map(kind === undefined ? [] : [[statement.subjectId, { kind, at: written.at, isSource: false }]]),
  };
  return RULES.flatMap((rule) =>
    [...rule.check(set)].map(
      ({ column, message, quote, suggestion }: Finding): Found => ({
        rule: rule.name,
        path: paths[column] ?? [],
        message,
        quote,
        suggestion,
      }),
    ),
  );
}

function checkQuotes({ evidence, sourceId, retraction }: Statement, points: CodePoints | undefined): readonly Found[] {
  if (points === undefined) return []; // its source is missing, which is said elsewhere
  return evidence.flatMap(({ start, end, exact, row, prefix }, index): readonly Found[] => {
    const found = { rule: "QuoteIsVerbatim", path: ["statement", "evidence", index, "exact"], quote: exact };
    // A cell stands in a file that was imported, and not in a text.
    if (row !== undefined)
      return countCodePoints(exact).length === end - start
        ? []
        : [{ ...found, message: `the words are ${countCodePoints(exact).length} characters, and not ${end - start}` }];
    if (points.slice(start, end) === exact && end <= points.length) return [];
    // What was taken back may have stood in an earlier text, and then says itself what stood around it.
    if (retraction !== undefined && prefix !== undefined) return [];
    const [first] = findPassage(points, exact, 1);
    return [
      {
        ...found,
        message: `these words do not stand at ${start} to ${end} of the text of ${sourceId}`,
        suggestion: first === undefined ? "nor anywhere in it" : `they stand at ${first}`,
      },
    ];
  });
}
