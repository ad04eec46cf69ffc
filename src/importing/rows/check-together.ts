import type { Model } from "../../model/model.js";
import type { Problem } from "../../problem.js";
import type { WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { PREDICATES } from "../../statements/statement.js";
import { openSet, type Rule } from "../../validation/checked-set.js";
import { AgreementHasTwoParties } from "../../validation/rules/agreement-has-two-parties.js";
import { FiguresAreWhole } from "../../validation/rules/figures-are-whole.js";
import { SignatoryActsForAParty } from "../../validation/rules/signatory-acts-for-a-party.js";
import { applyRule, isError } from "../../validation/validate.js";

const RULES: readonly Rule[] = [AgreementHasTwoParties, FiguresAreWhole, SignatoryActsForAParty];

/** Kinds of which several rows may bring the parts: an agreement one party each. */
export function listComposed(model: Model): ReadonlySet<string> {
  return new Set(["Figure", ...[...model.links.values()].filter(({ atLeast }) => atLeast > 0).flatMap(({ to }) => to)]);
}

/**
 * What is wrong with new things of such a kind by all that the file says of them. Leaving one row out would not mend
 * it.
 */
export function checkTogether(written: readonly WrittenStatement[], model: Model): readonly Problem[] {
  if (written.length === 0) return [];
  const entities = written
    .filter(({ statement }) => statement.predicate === PREDICATES.kind)
    .map(({ statement, at }) => ({ id: statement.subjectId, kind: String(statement.value), at }));
  const file = {
    path: written[0]!.at.file,
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
  return RULES.flatMap((rule) => applyRule(rule, set)).filter(isError);
}
