import { findSentences } from "../../text/sentences/find-sentences.js";
import type { Findings, FoundLink, Mention, OtherName } from "../proposal.js";
import { isAround, overlaps } from "../spans.js";
import { findBareCommunities } from "./events/find-bare-communities.js";
import { findEnglishEventLinks } from "./events/find-english-event-links.js";
import { findEventLinks } from "./events/find-event-links.js";
import { findEvents } from "./events/find-events.js";
import { findPlaces } from "./events/find-places.js";
import { findFigures } from "./figures/find-figures.js";
import { dropInside, findBrackets } from "./asides/find-brackets.js";
import { partAsides } from "./asides/part-asides.js";
import { findKnown, type KnownNames } from "./find-known.js";
import { findSpeaker } from "./find-speaker.js";
import { findChosenPeople } from "./links/find-chosen-people.js";
import { findElectedPeople } from "./links/find-elected-people.js";
import { findEstablished } from "./links/find-established.js";
import { BODIES, findHosts } from "./links/find-hosts.js";
import { findLeaders } from "./links/find-leaders.js";
import { findAcademies, findMemberships } from "./links/find-memberships.js";
import { findShortForms } from "./names/find-short-forms.js";
import { findOrganizers } from "./links/find-organizers.js";
import { findOtherNames } from "./names/find-other-names.js";
import { findParts } from "./links/find-parts.js";
import { findAgreements, findSignings } from "./links/find-signings.js";
import type { Named } from "./links/rows.js";
import { findOrganizations } from "./organizations/find-organizations.js";
import { findLatinForms } from "./names/find-latin-forms.js";
import { renameListed } from "./organizations/find-listed-academies.js";
import { findByline } from "./people/find-byline.js";
import { findUnits } from "./organizations/find-units.js";
import { findPeople } from "./people/find-people.js";
import { escapePattern } from "./words/escape-pattern.js";
import { splitWords } from "./words/split-words.js";

/** Everything that names and patterns find in a text. Pure; the same text and names give the same findings. */
export function findAll(text: string, known: KnownNames): Findings {
  const sentences = findSentences(text);
  const words = splitWords(text);
  const named = findKnown(text, known, words);
  const academies = findAcademies(text);
  const bodies = named.filter(({ kind }) => kind !== "Person");
  const fresh = [...academies, ...findOrganizations(text, words, bodies, academies)].filter(
    (one) => !named.some((other) => overlaps(one, other) && !goesBeyond(one, other)),
  );
  const organizations = renameListed(text, dropOverlaps([...bodies, ...fresh]));
  const agreements = findAgreements(text, organizations, sentences);
  const events = findEvents(text, [...organizations, ...agreements], words);
  const communities = findBareCommunities(text, [...organizations, ...agreements, ...events]);
  const listed = sort(
    nameAlike(nameByBoth(text, [...organizations, ...agreements, ...events, ...communities.mentions])),
  );
  const told = [...communities.names, ...findOtherNames(text, listed), ...findShortForms(text, listed, words)];
  const isTold = (name: string): boolean => told.some((other) => other.text === name);
  const names = [...told, ...findLatinForms(text, listed).filter(({ text: name }) => !isTold(name))];
  const called = findCalled(text, names, listed);
  // 北理工研究生院: a unit behind a short form.
  const units = findUnits(
    text,
    called.filter(({ text: name }) => /^\p{Script=Han}+$/u.test(name)),
    words,
  ).filter((one) => !listed.some((other) => overlaps(one, other)));
  const things = sort([...listed, ...called, ...units]);
  const brackets = findBrackets(text, things);
  const speaker = findSpeaker(text, dropInside(things, brackets), sentences);
  const { people, links, bodies: fromPosts } = findPeople(text, things, sentences, words, speaker, brackets);
  const persons = dropOverlaps([...named.filter(({ kind }) => kind === "Person"), ...people]);
  const byPlace = new Map(persons.map((person) => [person.start, person]));
  const posts = links.map((link): FoundLink => ({ ...link, from: byPlace.get(link.from.start) ?? link.from }));
  const byline = findByline(text);
  const signed = byline.mentions.filter(
    (one) => ![...things, ...persons].some(({ start, end }) => start === one.start && end === one.end),
  );
  const spoken = sort([...things, ...fromPosts, ...persons, ...signed]);
  const { places, links: located } = findPlaces(text, spoken, sentences);
  const mentions = sort([...spoken, ...places]);
  const all: Named = { text, mentions, sentences, speaker, posts };
  return {
    mentions,
    names,
    links: [
      ...posts,
      ...partAsides(all).flatMap(findSaid),
      ...findParts(all),
      ...located,
      ...byline.linkAll(mentions, sentences),
    ],
    figures: findFigures(text).filter((figure) => !things.some((one) => isAround(one, figure))),
  };
}

/** Links that verbs tell, of whoever stands at them. */
function findSaid(said: Named): FoundLink[] {
  const { links, signers } = findSignings(said);
  return [
    ...links,
    ...[findLeaders, findOrganizers, findMemberships, findElectedPeople, findChosenPeople, findEstablished].flatMap(
      (find) => find(said),
    ),
    ...findHosts(said, signers),
    ...findEventLinks(said.text, said.mentions, said.sentences),
    ...findEnglishEventLinks(said.text, said.mentions, said.sentences),
  ];
}

/** What a text says it calls somebody (以下简称“沙钢”) means him wherever it stands. */
function findCalled(text: string, names: readonly OtherName[], taken: readonly Mention[]): Mention[] {
  return names
    .filter(({ text: name }) => name.length >= 2)
    .flatMap(({ of, text: name }) =>
      [...text.matchAll(new RegExp(`(?<![A-Za-z])${escapePattern(name)}(?![A-Za-z])`, "gu"))]
        .map(({ index }): Mention => ({ ...of, start: index, end: index + name.length, text: name }))
        .filter(
          (one) =>
            !taken.some(
              (other) => overlaps(other, one) && !(other.kind === "OrganizationalUnit" && other.start === one.start),
            ) && !names.some((other) => overlaps(other, one) && other.start !== one.start),
        ),
    );
}

const NAMED_ALIKE: ReadonlySet<string> = new Set(["Platform", "Laboratory"]);

/** 某某学院甲产业学院 and, elsewhere, 甲产业学院 are one: its university stands before its name. */
function nameAlike(mentions: readonly Mention[]): Mention[] {
  // 国家卓越工程师学院 is what several have.
  const isOwn = (name: string): boolean => !/^(?:国家|省|市|校|卓越|现代|未来|特色)/u.test(name);
  const names = new Set(
    mentions.filter(({ kind, text }) => NAMED_ALIKE.has(kind) && isOwn(text)).map(({ text }) => text),
  );
  return mentions.map((one) => {
    if (!NAMED_ALIKE.has(one.kind) || one.id !== undefined) return one;
    const host = mentions.find(
      ({ kind, start, end, text }) =>
        (kind === "University" || kind === "Enterprise") &&
        start === one.start &&
        end < one.end &&
        names.has(one.text.slice(text.length)),
    );
    return host ? { ...one, start: host.end, text: one.text.slice(host.text.length) } : one;
  });
}

/** 甲大学与｜乙公司合作签约仪式: the event of both begins with the first. */
function nameByBoth(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((one) => {
    if (one.kind !== "Event" || one.id !== undefined || !/[与和]/u.test(text[one.start - 1] ?? "")) return one;
    const [second, first] = [
      mentions.find(({ kind, start }) => BODIES.has(kind) && start === one.start),
      mentions.find(({ kind, end }) => BODIES.has(kind) && end === one.start - 1),
    ];
    return second && first && !/^(?:揭牌|启动)/u.test(text.slice(second.end))
      ? { ...one, start: first.start, text: text.slice(first.start, one.end) }
      : one;
  });
}

function sort(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
}

const PARTS: ReadonlySet<string> = new Set([
  "OrganizationalUnit",
  "Laboratory",
  "Platform",
  "Event",
  "Programme",
  "Community",
  "PolicyDocument",
  "GovernmentBody",
]);

/**
 * A new name around a known one is of something else where it goes on behind it, as a school's does behind its
 * university's, or where what is known is its place.
 */
function goesBeyond(found: Mention, known: Mention): boolean {
  return (
    isAround(found, known) &&
    (known.kind === "Place" ||
      // 中国移动通信集团江苏有限公司 is not 中国移动.
      (found.end > known.end && found.start === known.start) ||
      (PARTS.has(found.kind) &&
        (found.end > known.end || /^(?:School|College|Faculty|Department|Office|Institute)/.test(found.text))))
  );
}

/** What is the tail of a longer name is nothing of its own, where it is one of these. */
const TAILS: ReadonlySet<string> = new Set(["University", "OrganizationalUnit", "Platform", "Laboratory", "Event"]);

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
        TAILS.has(one.kind) &&
        /^\p{Script=Han}{2,24}$/u.test(one.text) &&
        (!/大学/u.test(one.text) || /[-—–－]/u.test(other.text)),
    );
    // 株洲启迪孵化器 is no facility in the name of its company.
    const isHead = kept.some(
      (other) =>
        other.start === one.start &&
        isAround(other, one) &&
        ((other.kind === "Event" && one.kind === "Event") ||
          (other.kind === "Enterprise" &&
            ((TAILS.has(one.kind) && one.kind !== "University") ||
              // 甲集团（天津）股份有限公司 is not 甲集团（天津） besides.
              (one.kind === "Enterprise" && /^(?:股份|有限|责任)/u.test(other.text.slice(one.text.length)))))),
    );
    // The place in a name is no place that the text speaks of.
    const isPlace = one.kind === "Place" && kept.some((other) => isAround(other, one));
    const isSame = kept.some(({ start, end }) => start === one.start && end === one.end);
    if (
      !isTail &&
      !isHead &&
      !isPlace &&
      !isSame &&
      !kept.some((other) => overlaps(one, other) && !isAround(other, one) && !isAround(one, other))
    )
      kept.push(one);
  }
  // A known name that another of its kind begins with is not meant there: 中国移动 in its branch's name.
  return sort(
    kept.filter(
      (one) =>
        !kept.some(
          (other) =>
            isAround(other, one) &&
            (one.kind === "Place" ||
              (one.id !== undefined &&
                other.kind === one.kind &&
                one.kind !== "OrganizationalUnit" &&
                other.start === one.start)),
        ),
    ),
  );
}
