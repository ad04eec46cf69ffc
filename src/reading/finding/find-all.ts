import { findSentences } from "../../text/sentences/find-sentences.js";
import type { Findings, FoundLink, Mention, Span } from "../proposal.js";
import { byPlace, isAround, listNear, listWithin } from "../spans.js";
import { findBareCommunities } from "./events/find-bare-communities.js";
import { findEnglishOffices } from "./events/english/find-offices.js";
import { findEnglishEventLinks } from "./events/english/find-event-links.js";
import { findEventLinks } from "./events/find-event-links.js";
import { findEvents } from "./events/find-events.js";
import { findSpeeches } from "./events/find-speeches.js";
import { findChairs } from "./events/present/find-chairs.js";
import { findAlong, findReceived } from "./events/present/find-received.js";
import { findUnitsThere } from "./events/present/find-units-there.js";
import { findItems } from "./events/find-items.js";
import { findPlaces } from "./events/find-places.js";
import { findFigures } from "./figures/find-figures.js";
import { dropInside, findBrackets } from "./asides/find-brackets.js";
import { findSubsidiaries } from "./asides/find-subsidiaries.js";
import { partAsides } from "./asides/part-asides.js";
import { findKnown, type KnownNames } from "./find-known.js";
import { findPublisher, findSpeaker } from "./find-speaker.js";
import { chooseSpeaker, findOurCollege, findSignature, findSigningUnits, placeDean } from "./find-signatures.js";
import { findChosenPeople } from "./links/find-chosen-people.js";
import { findElectedPeople } from "./links/find-elected-people.js";
import { findEstablished } from "./links/find-established.js";
import { findHosts } from "./links/hosts/find-hosts.js";
import { findLeaders } from "./links/find-leaders.js";
import { findAcademies } from "./links/members/find-academies.js";
import { findMemberships } from "./links/members/find-memberships.js";
import { findShortForms } from "./names/find-short-forms.js";
import { findOrganizers } from "./links/find-organizers.js";
import { dropOverlaps, goesBeyond } from "./names/drop-overlaps.js";
import { dropFictitious } from "./names/drop-fictitious.js";
import { dropTalked } from "./names/drop-talked.js";
import { findCalled } from "./names/find-called.js";
import { nameAlike, nameByBoth } from "./names/name-alike.js";
import { findPronouns } from "./names/find-pronouns.js";
import { findPredecessors, raisePredecessors } from "./names/find-predecessors.js";
import { dropFormer, findRenamed } from "./names/find-renamed.js";
import { findOtherNames } from "./names/find-other-names.js";
import { findParts } from "./links/find-parts.js";
import { findAgreements } from "./links/signings/find-agreements.js";
import { findRepresented } from "./events/find-represented.js";
import { findPrizes } from "./events/find-prizes.js";
import { findTableRows } from "./links/members/find-table-rows.js";
import { findSecretariats } from "./links/members/find-secretariats.js";
import { findSignings } from "./links/signings/find-signings.js";
import type { Named } from "./links/rows.js";
import { findOrganizations } from "./organizations/find-organizations.js";
import { findLatinForms } from "./names/find-latin-forms.js";
import { findMajors, findOffers } from "./organizations/find-majors.js";
import { renameListed } from "./organizations/find-listed-academies.js";
import { findByline } from "./people/find-byline.js";
import { findUnitRows } from "./organizations/units/find-unit-rows.js";
import { findUnits } from "./organizations/find-units.js";
import { findHonours } from "./people/find-honours.js";
import { findPeople } from "./people/find-people.js";
import { isRefuted } from "./words/is-denied.js";
import { foldText } from "./words/fold-text.js";
import { splitWords } from "./words/split-words.js";

/** Everything that names and patterns find in a text. Pure; the same text and names give the same findings. */
export function findAll(printed: string, known: KnownNames): Findings {
  const text = foldText(printed);
  const sentences = findSentences(text);
  const words = splitWords(text);
  const knownOnes = findKnown(text, known, words);
  const academies = findAcademies(text);
  const bodies = knownOnes.filter(({ kind }) => kind !== "Person");
  const fresh = [...academies, ...findOrganizations(text, words, bodies, academies)].filter(
    (one) => !listNear(knownOnes, one).some((other) => !goesBeyond(one, other)),
  );
  const organizations = renameListed(text, dropOverlaps([...bodies, ...fresh]));
  const agreements = findAgreements(text, organizations, sentences);
  const events = findEvents(text, [...organizations, ...agreements], words);
  const communities = findBareCommunities(text, [...organizations, ...agreements, ...events]);
  const alike = nameAlike(nameByBoth(text, [...organizations, ...agreements, ...events, ...communities.mentions]));
  const foundAll = raisePredecessors(text, sort(alike), sentences);
  const renamed = findRenamed(text, foundAll, sentences);
  const listed = dropFormer(foundAll, renamed);
  const calledSo = [
    ...renamed,
    ...communities.names,
    ...findOtherNames(text, listed),
    ...findShortForms(text, listed, words),
  ];
  const toldNames = new Set(calledSo.map(({ text: name }) => name));
  const names = [...calledSo, ...findLatinForms(text, listed).filter(({ text: name }) => !toldNames.has(name))];
  const called = findCalled(text, names, listed);
  // 北理工研究生院: a unit behind a short form.
  const units = findUnits(
    text,
    called.filter(({ text: name }) => /^\p{Script=Han}+$/u.test(name)),
    words,
  ).filter((one) => listNear(listed, one).length === 0);
  // 山外学院, which the text says is short for another: no school of its own.
  const calledAt = new Set(called.map(({ start, end }) => `${start} ${end}`));
  const rows = findUnitRows(text, [...listed, ...called], units, words);
  const items = findItems(text);
  const signing = findSigningUnits(text, listed, items);
  const all = [
    ...listed.filter(({ start, end }) => !calledAt.has(`${start} ${end}`)),
    ...called,
    ...units,
    ...rows,
    ...signing,
  ];
  const majors = findMajors(text).filter((one) => listNear(listed, one).length === 0);
  const named = dropTalked(text, dropFictitious(text, sort([...all, ...majors]), sentences), sentences);
  const brackets = findBrackets(text, named);
  const outside = dropInside(named, brackets);
  const byline = findByline(text);
  const signatures = items.map((item) => findSignature(text, named, item));
  const speakers = items.map(
    (item, index) =>
      findPublisher(text, listWithin(byline.mentions, item), named) ??
      chooseSpeaker(
        text,
        item,
        signatures[index],
        findSpeaker(text, listWithin(outside, item), items.length > 1 ? listWithin(sentences, item) : sentences),
      ),
  );
  const colleges = items.map((item, index) => findOurCollege(text, named, item, signatures[index]));
  const meant = [
    ...items.flatMap((item, index) => findPronouns(text, outside, sentences, item, speakers[index], names)),
    ...colleges.flat(),
  ];
  const things = sort([...named, ...meant.filter((one) => listNear(named, one).length === 0)]);
  // 我校 is somebody else in each of several items.
  const [speaker] = items.length > 1 ? [] : speakers;
  const { people, links, bodies: fromPosts } = findPeople(text, things, sentences, words, speaker, brackets);
  const persons = dropOverlaps([...knownOnes.filter(({ kind }) => kind === "Person"), ...people]);
  const byPlace = new Map(persons.map((person) => [person.start, person]));
  // Of a long sentence with many posts once.
  const refuted = new Map<number, boolean>();
  const isOpen = ({ quote: { start, end } }: FoundLink): boolean => {
    const found = refuted.get(start) ?? isRefuted(text.slice(start, end));
    refuted.set(start, found);
    return found;
  };
  const posts = links
    .filter((link) => !isOpen(link))
    .flatMap((link) => placeDean(link, speaker, colleges[0]?.[0]))
    .map((link): FoundLink => ({ ...link, from: byPlace.get(link.from.start) ?? link.from }));
  const bodiesAndPeople = [...things, ...persons];
  const signed = byline.mentions.filter(
    (one) => !listNear(bodiesAndPeople, one).some(({ start, end }) => start === one.start && end === one.end),
  );
  const spoken = sort([...things, ...fromPosts, ...persons, ...signed]);
  const held = [
    ...items.map((item) => findPlaces(text, listWithin(spoken, item), listWithin(sentences, item), item)),
    findEnglishOffices(text, spoken, sentences),
  ];
  const mentions = sort([...spoken, ...held.flatMap(({ places }) => places)]);
  const isTold = ({ start, end }: Span): boolean =>
    !QUESTION.test(text.slice(Math.max(start, end - 4), end)) && !isRefuted(text.slice(start, end));
  // What happened in one item of several did not in the next.
  const told: Named[] = items.map((item, index) => ({
    text,
    mentions: listWithin(mentions, item),
    sentences: listWithin(sentences, item),
    speaker: speakers[index],
    posts,
  }));
  return {
    mentions,
    names,
    links: [
      ...posts,
      ...told.flatMap((item) => {
        const said = { ...item, sentences: item.sentences.filter(isTold) };
        const parts = findParts(item);
        return [
          ...partAsides(said).flatMap(findSaid),
          ...parts,
          ...findUnitsThere(
            said,
            parts.filter(({ type }) => type === "PART_OF"),
          ),
          ...findSubsidiaries(said),
          ...findPredecessors(text, said.mentions, said.sentences),
        ];
      }),
      ...held.flatMap(({ links: located }) => located),
      ...byline.linkAll(mentions, sentences),
    ],
    properties: findHonours(text, sort([...persons, ...signed]), sentences),
    figures: findFigures(text).filter((figure) => !listNear(things, figure).some((one) => isAround(one, figure))),
  };
}

/** What is only asked is not told. */
const QUESTION = /[?？][”"’』」）)]*$/u;

const INTERVIEW = /接受[^，,。；]{0,14}(?:采访|专访)/u;

/** Links that verbs tell, of whoever stands at them. */
function findSaid(said: Named): FoundLink[] {
  const { links, signers } = findSignings(said);
  // What somebody tells a reporter of an event he does not say at it, and he himself need not have been there.
  const atEvents = findEventLinks(said.text, said.mentions, said.sentences).filter(
    ({ type, quote }) => type !== "SPOKE_AT" || !INTERVIEW.test(said.text.slice(quote.start, quote.end)),
  );
  const isTwice = ({ from, to }: FoundLink): boolean =>
    atEvents.some((one) => one.type === "CHAIRED" && one.from.start === from.start && one.to === to);
  const chairs = findChairs(said);
  // 主持人张三表示: who chairs speaks as such.
  const isChair = ({ from }: FoundLink): boolean => chairs.some((chair) => chair.from.start === from.start);
  return [
    ...links,
    ...chairs.filter((link) => !isTwice(link)),
    ...[
      findReceived,
      findLeaders,
      findOrganizers,
      findMemberships,
      findElectedPeople,
      findChosenPeople,
      findEstablished,
      findSecretariats,
      findTableRows,
      findPrizes,
      findOffers,
      findRepresented,
    ].flatMap((find) => find(said)),
    ...findHosts(said, signers),
    ...atEvents,
    ...findAlong(said, atEvents),
    ...findSpeeches(said.text, said.mentions, said.sentences, atEvents).filter((link) => !isChair(link)),
    ...findEnglishEventLinks(said.text, said.mentions, said.sentences),
  ];
}

function sort(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort(byPlace);
}
