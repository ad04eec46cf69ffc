import { ANYTHING, type Keys, printEnd } from "../touch/asked-keys.js";
import { printPair } from "../touch/touched.js";
import type { Differences } from "../write/write-differences.js";

/**
 * By what something else than before may be found, once these differences are written; undefined where that may be
 * anything: what is taken away, or becomes part of something else, is found by what it was too.
 */
export function listWritten(differences: Differences): Keys | undefined {
  const { nodes, links, names, statements, sentences, disagreements, redirects, judgements, undone } = differences;
  const isMore = [statements, names, links, nodes, sentences, disagreements].some((list) => list.deleted.length > 0);
  const isOther = [statements, sentences, disagreements].some((list) => list.changed.length > 0);
  const isJudged = [redirects, judgements, undone].some(
    ({ created, changed, deleted }) => created.length + changed.length + deleted.length > 0,
  );
  if (isMore || isOther || isJudged) return undefined;
  const keys = new Set<string>();
  const add = (label: string, ...values: readonly unknown[]): void => {
    for (const value of values) if (typeof value === "string") keys.add(`${label} ${value}`);
  };
  for (const { id, labels } of [...nodes.created, ...nodes.changed]) for (const label of labels) add(label, id);
  for (const { id } of nodes.created) add("Entity", printEnd(id));
  for (const { from, to } of [...links.created, ...links.changed]) add("Entity", from, to, printPair(from, to));
  for (const { id, entityId, properties } of [...names.created, ...names.changed])
    add("Name", id, entityId, properties.text);
  for (const { id, sourceId, properties } of statements.created) {
    const { subjectId, objectId, writtenSubjectId, writtenObjectId, overruledBy, importId } = properties;
    add("Statement", id, sourceId, subjectId, objectId, writtenSubjectId, writtenObjectId, overruledBy, importId);
    if (objectId !== undefined) add("Statement", printPair(String(subjectId), String(objectId)));
  }
  for (const { id, sourceId } of sentences.created) add("Sentence", id, sourceId);
  for (const { id, group } of disagreements.created) add("Disagreement", id, group);
  return keys;
}

/** Whether what was asked may be answered otherwise by now. */
export function mayDiffer(asked: Keys, written: Keys | undefined): boolean {
  if (written === undefined || asked.has(ANYTHING)) return true;
  for (const key of asked) if (written.has(key)) return true;
  return false;
}
