import type { Model } from "../../model/model.js";
import { parsePartialDate } from "../../model/values/partial-date.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { printSearchText } from "../../text/print-search-text.js";
import { groupBy } from "../../text/group-by.js";
import { compact, hashItem, printHash } from "../projection/hash-item.js";
import { chooseKind } from "../merging/choose-kind.js";
import { listCurrent, sortStatements } from "../merging/merge-statements.js";
import type { DisagreementItem } from "../projection/projection.js";

/** Statements that cannot all hold, and which of them the graph follows. */
interface Conflict {
  /** What it is found by (`groupOf`): whatever joins or leaves the group may make it another, or end it. */
  readonly group: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly statements: readonly Statement[];
  readonly preferred: Statement | undefined;
  readonly because: string;
}

/** What the groups are called in which statements may contradict each other. */
export const groupOf = {
  /** What one statement overrules. */
  overruled: (preferredId: string): string => `overruled by ${preferredId}`,
  /** Properties and identifiers of one thing. */
  subject: (id: string): string => `said of ${id}`,
  /** Figures about one thing, by the first in order of id of those that they are about. */
  figures: (targetId: string): string => `figures of ${targetId}`,
  /** Full names, as search folds them. */
  name: (text: string): string => `called ${text}`,
} as const;

/**
 * What live statements contradict each other, as the readers of sources marked it or as their content shows it. Pure.
 */
export function planDisagreements(statements: readonly Statement[], model: Model): readonly DisagreementItem[] {
  return [
    ...findOverruled(statements),
    ...findProperties(statements, model),
    ...findIdentifiers(statements),
    ...findFigures(statements),
    ...findSharedNames(statements, model),
  ].map(planItem);
}

function planItem({ group, subjectId, predicate, statements, preferred, because }: Conflict): DisagreementItem {
  const statementIds = statements.map(({ id }) => id).sort();
  const id = printHash(JSON.stringify([subjectId, predicate, statementIds]));
  const concerns = [
    ...new Set([
      subjectId,
      ...statements.flatMap((statement) => [
        statement.subjectId,
        ...(statement.objectId === undefined ? [] : [statement.objectId]),
      ]),
    ]),
  ].sort();
  return hashItem(
    {
      id,
      group,
      concerns,
      properties: compact({ id, group, subjectId, predicate, statementIds, preferredId: preferred?.id, because }),
    },
    concerns,
  );
}

/** A reader of the source compared them and said which one stands. */
function findOverruled(statements: readonly Statement[]): readonly Conflict[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const overruled = groupBy(
    statements.filter(({ overruledBy }) => overruledBy !== undefined && byId.has(overruledBy)),
    ({ overruledBy }) => overruledBy!,
  );
  return [...overruled].map(([id, others]) => {
    const preferred = byId.get(id)!;
    const reasons = [...new Set(others.flatMap(({ because }) => because ?? []))].sort();
    return {
      group: groupOf.overruled(id),
      subjectId: preferred.subjectId,
      predicate: preferred.predicate,
      statements: [preferred, ...others],
      preferred,
      because: reasons.join("; "),
    };
  });
}

const RULE = "printed before supplied, asserted before inferred or planned, then in a fixed order";

/** One property of one entity with values that exclude each other: dates that overlap (2023 and 2023-04) do not. */
function findProperties(statements: readonly Statement[], model: Model): readonly Conflict[] {
  const stated = statements.filter(({ predicate }) => predicate === PREDICATES.kind);
  const kinds = new Map(
    [...groupBy(stated, ({ subjectId }) => subjectId)].map(([id, group]) => [id, chooseKind(group, model)]),
  );
  const single = statements.filter(({ subjectId, predicate, overruledBy }) => {
    const property = kinds.get(subjectId)?.properties.get(predicate);
    return property !== undefined && !property.list && overruledBy === undefined;
  });
  return [...groupBy(single, ({ subjectId, predicate }) => `${subjectId} ${predicate}`).values()]
    .map(listCurrent)
    .flatMap((group) => {
      const { subjectId, predicate } = group[0]!;
      const isDate = kinds.get(subjectId)!.properties.get(predicate)!.type === "PartialDate";
      return disagree(group, isDate)
        ? [
            {
              group: groupOf.subject(subjectId),
              subjectId,
              predicate,
              statements: group,
              preferred: sortStatements(group)[0],
              because: RULE,
            },
          ]
        : [];
    });
}

function disagree(group: readonly Statement[], isDate: boolean): boolean {
  if (!isDate) return new Set(group.map(({ value }) => value)).size > 1;
  const dates = group.map(({ value }) => parsePartialDate(String(value)));
  return dates.some((a) => dates.some((b) => a.latest < b.earliest));
}

/** Two values of one register for one entity. */
function findIdentifiers(statements: readonly Statement[]): readonly Conflict[] {
  const identifiers = statements.filter(
    ({ predicate, overruledBy }) => predicate === PREDICATES.identifier && overruledBy === undefined,
  );
  return [...groupBy(identifiers, ({ subjectId, details }) => `${subjectId} ${details.scheme}`).values()]
    .map(listCurrent)
    .filter((group) => disagree(group, false))
    .map((group) => ({
      group: groupOf.subject(group[0]!.subjectId),
      subjectId: group[0]!.subjectId,
      predicate: PREDICATES.identifier,
      statements: group,
      preferred: undefined,
      because: "both are shown",
    }));
}

/** Figures for one metric of one thing in one period that differ in number. */
function findFigures(statements: readonly Statement[]): readonly Conflict[] {
  const about = groupBy(
    statements.filter(({ predicate, overruledBy }) => predicate === "MEASURES" && overruledBy === undefined),
    ({ subjectId }) => subjectId,
  );
  const said = groupBy(
    statements.filter(
      ({ subjectId, objectId, overruledBy }) =>
        about.has(subjectId) && objectId === undefined && overruledBy === undefined,
    ),
    ({ subjectId }) => subjectId,
  );
  const figures = [...said].map(([id, group]) => {
    const of = (predicate: string): Statement | undefined =>
      sortStatements(group.filter((statement) => statement.predicate === predicate))[0];
    const { validFrom, validTo, asOf } = of(PREDICATES.kind) ?? {};
    const targets = about
      .get(id)!
      .map(({ objectId }) => objectId!)
      .sort();
    return {
      value: of("value"),
      key: JSON.stringify([targets, of("metric")?.value, of("unit")?.value, validFrom, validTo, asOf]),
      target: targets[0]!,
    };
  });
  return [
    ...groupBy(
      figures.filter(({ value }) => value !== undefined),
      ({ key }) => key,
    ).values(),
  ]
    .filter((group) => new Set(group.map(({ value }) => value!.value)).size > 1)
    .map((group) => ({
      group: groupOf.figures(group[0]!.target),
      subjectId: group[0]!.target,
      predicate: "MEASURES",
      statements: group.map(({ value }) => value!),
      preferred: undefined,
      because: "both are shown",
    }));
}

/** Whether it gives a name by which something may be taken for something else. */
export function isFullName({ predicate, details }: Statement): boolean {
  return predicate === PREDICATES.name && !["ABBREVIATION", "ACRONYM", "PINYIN"].includes(String(details.nameKind));
}

/**
 * One full name on two nodes: one of them is misnamed, or they are one. People share names, and so do units ("School of
 * Computer Science"), facilities and events: for those it says nothing.
 */
function findSharedNames(statements: readonly Statement[], { kinds }: Model): readonly Conflict[] {
  const apart = new Set(
    statements
      .filter(({ predicate, value }) => predicate === PREDICATES.kind && kinds.get(String(value))?.namedApart)
      .map(({ subjectId }) => subjectId),
  );
  const full = statements.filter((statement) => isFullName(statement) && apart.has(statement.subjectId));
  return [...groupBy(full, ({ value }) => printSearchText(String(value)))]
    .filter(([, group]) => new Set(group.map(({ subjectId }) => subjectId)).size > 1)
    .map(([text, group]) => {
      const preferred = sortStatements(group.filter(({ details }) => details.nameKind === "OFFICIAL"));
      return {
        group: groupOf.name(text),
        subjectId: (preferred[0] ?? sortStatements(group)[0]!).subjectId,
        predicate: PREDICATES.name,
        statements: group,
        preferred: preferred.length === 1 ? preferred[0] : undefined,
        because: "an official name belongs to its bearer",
      };
    });
}
