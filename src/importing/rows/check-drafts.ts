import type { Model } from "../../model/model.js";
import type { Problem } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { type CheckedSet, openSet, type Rule } from "../../validation/checked-set.js";
import { DatesAreWellFormed } from "../../validation/rules/dates-are-well-formed.js";
import { DatesInOrder } from "../../validation/rules/dates-in-order.js";
import { EndpointsFitLink } from "../../validation/rules/endpoints-fit-link.js";
import { EvidencePresent } from "../../validation/rules/evidence-present.js";
import { IdentifiersCheckOut } from "../../validation/rules/identifiers-check-out.js";
import { IdIsReadable } from "../../validation/rules/id-is-readable.js";
import { KindIsKnown } from "../../validation/rules/kind-is-known.js";
import { LanguageFitsScript } from "../../validation/rules/language-fits-script.js";
import { LinkIsKnown } from "../../validation/rules/link-is-known.js";
import { PlannedIsNotDone } from "../../validation/rules/planned-is-not-done.js";
import { PrintedWordsStandInQuote } from "../../validation/rules/printed-words-stand-in-quote.js";
import { PropertiesFitKind } from "../../validation/rules/properties-fit-kind.js";
import { RequiredPropertiesPresent } from "../../validation/rules/required-properties-present.js";
import { TextIsClean } from "../../validation/rules/text-is-clean.js";
import { ValuesInRange } from "../../validation/rules/values-in-range.js";
import { applyRule, isError } from "../../validation/validate.js";

/** What can be told of a row by itself. How rows stand to each other and to the graph is seen when they are planned. */
const RULES: readonly Rule[] = [
  EvidencePresent,
  PrintedWordsStandInQuote,
  TextIsClean,
  LanguageFitsScript,
  IdIsReadable,
  KindIsKnown,
  LinkIsKnown,
  DatesAreWellFormed,
  ValuesInRange,
  IdentifiersCheckOut,
  EndpointsFitLink,
  PropertiesFitKind,
  RequiredPropertiesPresent,
  DatesInOrder,
  PlannedIsNotDone,
];

/** Every problem of some rows. `kindOf` knows every entity, in the graph or in the file. */
export function checkDrafts(
  written: readonly WrittenStatement[],
  model: Model,
  kindOf: (id: string) => string | undefined,
): readonly Problem[] {
  const kinds = written.filter(({ statement }) => statement.predicate === PREDICATES.kind);
  const entities = kinds.map(({ statement, at }) => ({ id: statement.subjectId, kind: String(statement.value), at }));
  const file = {
    path: written[0]?.at.file ?? "",
    text: "",
    name: "",
    broken: false,
    source: undefined,
    sourceFields: new Map(),
    document: undefined,
    quotes: [],
    problems: [],
    entities,
    statements: [],
    written,
    retractions: [],
  };
  const set = openSet({ files: [file], documents: new Map(), problems: [] }, model);
  const known = new Map(set.entities);
  known.delete("");
  const declared = new Set(known.keys());
  for (const { statement, at } of written) {
    for (const id of [statement.subjectId, statement.objectId]) {
      const kind = id === undefined || known.has(id) ? undefined : kindOf(id);
      if (kind !== undefined) known.set(id!, { kind, at, isSource: false });
    }
  }
  // What a row only links to, or adds to, need not bring what its kind requires: it has that elsewhere.
  const own: CheckedSet = { ...set, entities: new Map([...known].filter(([id]) => declared.has(id))) };
  const dangling = written.flatMap(({ statement: { objectId }, at }) =>
    objectId === undefined || known.has(objectId)
      ? []
      : [
          {
            rule: "NoDanglingReference",
            ...at,
            message: `there is no entity "${objectId}"`,
            quote: objectId,
            suggestion: "is it written as in the graph? --mapping says what links lead to",
          },
        ],
  );
  const found = RULES.flatMap((rule) =>
    applyRule(rule, rule === RequiredPropertiesPresent ? own : { ...set, entities: known }),
  ).filter(isError);
  return [...found, ...dangling].sort((a, b) => a.line - b.line || a.column - b.column);
}
