import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Link, Model } from "../../model/model.js";
import type { Scalar, Statement } from "../../statements/statement.js";
import { groupBy } from "../../text/group-by.js";
import { compact, hashItem, printHash } from "../projection/hash-item.js";
import { isLoop, type MergedStatement } from "../merging/plan-merges.js";
import {
  mergeModality,
  mergeTime,
  planBounds,
  planValidTime,
  sortStatements,
  withoutOvertaken,
} from "../merging/merge-statements.js";
import { planTime } from "../merging/plan-time.js";
import type { LinkItem, Properties } from "../projection/projection.js";

/**
 * The links that live, not overruled statements make. Statements of the same ends, type and distinguishing properties
 * are one link, unless they name different beginnings: then each beginning is a link of its own.
 *
 * `voices` tells which sources are one voice (their workId); `isThere`, which nodes exist.
 */
export function planLinks(
  statements: readonly MergedStatement[],
  model: Model,
  voices: ReadonlyMap<string, string>,
  isThere: (id: string) => boolean,
): readonly LinkItem[] {
  const links: LinkItem[] = [];
  const live = statements.filter(
    (statement) => statement.objectId !== undefined && statement.overruledBy === undefined && !isLoop(statement),
  );
  const standing = live.filter(({ subjectId, objectId }) => isThere(subjectId) && isThere(objectId!));
  for (const [key, group] of groupBy(standing, (statement) => printLinkKey(statement, model))) {
    for (const [index, spell] of splitSpells(group).entries()) {
      const id = printHash(index === 0 ? key : `${key}@${spell[0]!.validFrom}`);
      links.push(planLink(id, sortStatements(spell), model, voices));
    }
  }
  return links;
}

function printLinkKey({ subjectId, predicate, objectId, details }: Statement, model: Model): string {
  const link = model.links.get(predicate)!;
  const distinct = [...link.properties.values()]
    .filter((property) => property.distinguishes)
    .map(({ name }) => details[name] ?? null);
  return JSON.stringify([predicate, subjectId, objectId, ...distinct]);
}

/**
 * Statements with different beginnings apart, in order of beginning; one without a beginning joins the spell that its
 * day falls into.
 */
function splitSpells(group: readonly Statement[]): readonly (readonly Statement[])[] {
  const beginnings = [...new Set(group.flatMap(({ validFrom }) => validFrom ?? []))].sort();
  if (beginnings.length < 2) return [group];
  const spellOf = ({ validFrom, asOf }: Statement): string => {
    if (validFrom !== undefined) return validFrom;
    const begun = beginnings.filter(
      (beginning) => asOf !== undefined && parsePartialDate(beginning).earliest <= parsePartialDate(asOf).latest,
    );
    return begun.at(-1) ?? beginnings[0]!;
  };
  const spells = groupBy(group, spellOf);
  return beginnings.map((beginning) => sortStatements(spells.get(beginning)!));
}

function planLink(
  id: string,
  group: readonly Statement[],
  model: Model,
  voices: ReadonlyMap<string, string>,
): LinkItem {
  const { subjectId: from, predicate: type, objectId: to } = group[0]!;
  const sources = new Set(
    group.filter(({ basis }) => basis === "PRINTED").map(({ sourceId }) => voices.get(sourceId) ?? sourceId),
  );
  const properties = compact({
    id,
    modality: mergeModality(group),
    sources: sources.size,
    statementIds: group.map((statement) => statement.id).sort(),
    ...planValidTime(mergeTime(withoutOvertaken(group))),
    ...planTime(withoutOvertaken(group), model.links.get(type)!.happening),
    ...planOwn(model.links.get(type)!, group),
  });
  return hashItem({ id, type, from: from, to: to!, properties }, [type, from, to!]);
}

function planOwn(link: Link, group: readonly Statement[]): Properties {
  let own: Properties = {};
  for (const { name, type } of link.properties.values()) {
    const value = group.map(({ details }) => details[name]).find((detail): detail is Scalar => detail !== undefined);
    if (value !== undefined)
      own = { ...own, ...(type === "PartialDate" ? planBounds(name, String(value)) : { [name]: value }) };
  }
  return own;
}
