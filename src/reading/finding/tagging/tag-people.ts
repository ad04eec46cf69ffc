import type { Span } from "../../proposal.js";
import { findPath } from "./find-path.js";
import { readWeights } from "./read-weights.js";
import { scoreTags } from "./run-layers.js";

/** Where people are named in a Chinese sentence, as Baidu's LAC reads it: by what stands around a name, whoever's it is. */
export function tagPeople(sentence: string): Span[] {
  const characters = [...sentence];
  if (characters.length === 0) return [];
  const weights = readWeights();
  const rows = characters.map((character) => weights.rowOf.get(character) ?? weights.unknown);
  const tags = findPath(scoreTags(weights, rows), weights.get("transitions")).map((tag) => weights.tags[tag]!);
  const people: Span[] = [];
  let at = 0;
  let isNamed = false;
  for (const [place, character] of characters.entries()) {
    const end = at + character.length;
    const tag = tags[place]!;
    const begins = tag === "PER-B";
    isNamed = begins || (isNamed && tag.endsWith("-I"));
    if (isNamed) people.push(begins ? { start: at, end } : { ...people.pop()!, end });
    at = end;
  }
  return people;
}
