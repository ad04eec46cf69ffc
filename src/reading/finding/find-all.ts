import { findByline } from "./find-byline.js";
import { findEventLinks } from "./find-event-links.js";
import { findFigures } from "./figures/find-figures.js";
import { findKnown, type KnownNames } from "./find-known.js";
import { findAgreements, findLinks, findOtherNames } from "./find-links.js";
import { findAcademies, findMemberships } from "./find-memberships.js";
import { findOrganizations } from "./organizations/find-organizations.js";
import { findPeople } from "./find-people.js";
import { findPlaces } from "./find-places.js";
import { findSentences } from "../find-sentences.js";
import type { Findings, FoundLink, Mention } from "../proposal.js";
import { isAround, overlaps } from "../spans.js";

/** Everything that names and patterns find in a text. Pure; the same text and names give the same findings. */
export function findAll(text: string, known: KnownNames): Findings {
  const sentences = findSentences(text);
  const named = findKnown(text, known);
  const academies = findAcademies(text);
  const fresh = [...academies, ...findOrganizations(text, academies)].filter(
    (one) => !named.some((other) => overlaps(one, other) && !goesBeyond(one, other)),
  );
  const found = dropOverlaps([...named.filter(({ kind }) => kind !== "Person"), ...fresh]);
  const agreements = findAgreements(text, found, sentences);
  const things = [...found, ...agreements].sort((a, b) => a.start - b.start);
  const { people, links } = findPeople(text, things, sentences);
  const persons = dropOverlaps([...named.filter(({ kind }) => kind === "Person"), ...people]);
  const byPlace = new Map(persons.map((person) => [person.start, person]));
  const posts = links.map((link): FoundLink => ({ ...link, from: byPlace.get(link.from.start) ?? link.from }));
  const byline = findByline(text);
  const signed = byline.mentions.filter(
    (one) => ![...things, ...persons].some(({ start, end }) => start === one.start && end === one.end),
  );
  const spoken = [...things, ...persons, ...signed].sort((a, b) => a.start - b.start);
  const { places, links: located } = findPlaces(text, spoken, sentences);
  const mentions = [...spoken, ...places].sort((a, b) => a.start - b.start);
  const said = [findLinks, findEventLinks, findMemberships].flatMap((find) => find(text, mentions, sentences));
  return {
    mentions,
    names: findOtherNames(text, things),
    links: [...posts, ...said, ...located, ...byline.linkAll(mentions, sentences)],
    figures: findFigures(text).filter((figure) => !things.some((one) => isAround(one, figure))),
  };
}

const PARTS: ReadonlySet<string> = new Set([
  "OrganizationalUnit",
  "Laboratory",
  "Platform",
  "Event",
  "Programme",
  "Community",
  "PolicyDocument",
]);

/**
 * A new name around a known one is of something else where it goes on behind it, as a school's does behind its
 * university's, or where what is known is its place.
 */
function goesBeyond(found: Mention, known: Mention): boolean {
  return (
    isAround(found, known) &&
    (known.kind === "Place" ||
      (PARTS.has(found.kind) &&
        (found.end > known.end || /^(?:School|College|Faculty|Department|Office|Institute)/.test(found.text))))
  );
}

/** Of those that overlap the known ones stay, then the longer; a whole inside a part's name stays beside it. */
function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort(
    (a, b) =>
      Number(b.id !== undefined) - Number(a.id !== undefined) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )) {
    // The school behind a university's name is no university of its own.
    const isTail = kept.some(
      (other) =>
        other.end === one.end &&
        isAround(other, one) &&
        one.id === undefined &&
        one.kind === "University" &&
        /^\p{Script=Han}{2,16}$/u.test(one.text) &&
        !/大学/u.test(one.text),
    );
    if (!isTail && !kept.some((other) => overlaps(one, other) && !isAround(other, one) && !isAround(one, other)))
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
