import type { FoundLink, Mention, Span } from "../../proposal.js";
import { HAS_LATIN_NAME } from "./latin-names.js";
import { createGrid, findHolder, isAround, listNear, outermost, unique } from "../../spans.js";
import { type Bracket, keepInside, reachOver } from "../asides/find-brackets.js";
import { findEach } from "../words/find-each.js";
import type { Words } from "../words/split-words.js";
import { findChinesePosts } from "./find-chinese-people.js";
import { fits, type Post, readTitle } from "./posts.js";
import { findNameAt } from "./name-at.js";
import { findNamed } from "./han/find-named.js";
import { findRows } from "./find-rows.js";
import { findSurnames } from "./english/find-surnames.js";
import { findEnglishPosts } from "./english/find-english-people.js";

const NO_EMPLOYERS: ReadonlySet<string> = new Set(
  "Event Place Person Programme Project PolicyDocument Industry Major Agreement".split(" "),
);

export interface FoundPeople {
  readonly people: readonly Mention[];
  readonly links: readonly FoundLink[];
  /** Bodies that only a post at them tells. */
  readonly bodies: readonly Mention[];
}

/** Who is named with a post, and the post; named again without one they are the same. */
export function findPeople(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
  words: Words,
  speaker: Mention | undefined,
  brackets: readonly Bracket[],
): FoundPeople {
  const employers = mentions.filter(({ kind }) => !NO_EMPLOYERS.has(kind));
  const quoteOf = (at: number): Span =>
    sentences[findHolder(sentences, { start: at, end: at + 1 })] ?? { start: at, end: at };
  const taken = (person: Mention): boolean => listNear(mentions, person).some(({ kind }) => kind !== "Event");
  const rows = findRows(text, words, mentions);
  const posts = findPosts(text, employers, words, speaker, brackets).filter(({ person }) => !taken(person));
  const byPlace = new Map<number, Mention>();
  const fuller = new Map<string, string>();
  for (const { person } of posts)
    for (let length = 1; length < person.text.length; length++) {
      const begin = person.text.slice(0, length);
      if (!fuller.has(begin)) fuller.set(begin, person.text);
    }
  const longer = (person: Mention): Mention => {
    const full = fuller.get(person.text);
    return full !== undefined && /^\p{Script=Han}+$/u.test(full) && text.startsWith(full, person.start)
      ? { ...person, end: person.start + full.length, text: full }
      : person;
  };
  const told = createGrid(posts.map(({ person }) => person));
  for (const person of rows) if (told.near(person).length === 0) byPlace.set(person.start, person);
  for (const { person } of posts) if (!byPlace.has(person.start)) byPlace.set(person.start, longer(person));
  const people = outermost([...byPlace.values()]);
  const beginning = new Map(people.map((person) => [person.start, person]));
  const ofText = new Set(mentions);
  const links = posts.flatMap(({ person, employer, titles, tenure, isPlanned }): FoundLink[] => {
    const from = beginning.get(person.start);
    const told = titles.filter((title) => !/(?:(?<!校|院)领导|代表|嘉宾|班子成员)$/u.test(title));
    if (!from || !employer) return [];
    // 某市委常委、副市长: the second is of the place.
    const atCommittee = /(?:委|管委会)$/u.test(employer.text) && told.length > 1;
    const isAcademician = employer.kind === "Association" && titles.some((title) => /院士|academician/i.test(title));
    const isMember = (title: string): boolean =>
      /^(?:member|fellow)$/i.test(title) &&
      (employer.kind === "Association" ||
        /\b(?:Committee|Board|Council|Senate|Panel|Commission)\b/u.test(employer.text)) &&
      (employer.kind === "Association" || employer.kind === "OrganizationalUnit");
    const field = /\p{Script=Han}/u.test(person.text) ? "titleZh" : "titleEn";
    return (
      isAcademician ? told.slice(0, 1) : told.filter((title) => !atCommittee || !/[省市县区州]长$/u.test(title))
    ).flatMap((title): FoundLink[] => {
      const [to, own] = title.startsWith("管委会")
        ? findCommittee(employer, title, mentions)
        : // 集团理事长、校长张三: a school's is no post at the group.
          told.length > 1 && /校长(?:助理)?$/u.test(title) && !fits([title], employer, false)
          ? [speaker, title]
          : [employer, title];
      if (!to) return [];
      return [
        {
          type: isAcademician || isMember(title) ? "MEMBER_OF" : "HOLDS_POSITION",
          from,
          to,
          details: isAcademician
            ? { memberRole: "ACADEMICIAN" }
            : isMember(title)
              ? { memberRole: "MEMBER" }
              : readTitle(own, field, tenure),
          quote: quoteOf(person.start),
          ...(isPlanned && { modality: "PLANNED" as const }),
        },
      ];
    });
  });
  const free = (person: Mention): boolean => listNear(mentions, person).length + listNear(people, person).length === 0;
  const distinct = unique(people);
  const named = [...findAgain(text, distinct, words), ...findSurnames(text, distinct)].filter(free);
  const beside = [...named, ...findBeside(text, [...people, ...named], words).filter(free)];
  const again = [...beside, ...addNamed(text, [...people, ...beside], words, free)];
  const bodies = links.flatMap(({ to }) => (to !== "source" && !ofText.has(to) && to !== speaker ? [to] : []));
  return { people: [...people, ...again].sort((a, b) => a.start - b.start), links, bodies: unique(bodies) };
}

/** 某新区党工委委员、｜管委会副主任: at the committee of that zone, where the text names it, and at no party's. */
function findCommittee(employer: Mention, title: string, mentions: readonly Mention[]): [Mention | undefined, string] {
  const zone = /^(.+)党?工委$/u.exec(employer.text)?.[1]?.replace(/党$/u, "");
  if (zone === undefined) return [employer, title];
  const own = mentions.find(({ kind, text: name }) => kind === "GovernmentBody" && name.endsWith(`${zone}管委会`));
  return [own, title.slice(3)];
}

/** Posts outside of brackets, as if these were not there; and those in brackets, of whom these stand behind or name. */
function findPosts(
  text: string,
  employers: readonly Mention[],
  words: Words,
  speaker: Mention | undefined,
  brackets: readonly Bracket[],
): Post[] {
  const find = (read: string, at: readonly Mention[]): Post[] => [
    ...findChinesePosts({ text: read, words, employers: at, speaker }),
    ...(HAS_LATIN_NAME.test(read) ? findEnglishPosts(read, at, speaker) : []),
  ];
  if (brackets.length === 0) return find(text, employers);
  const { reaching, original } = reachOver(employers, brackets);
  // 甲大学（校长：张三）
  const told = keepInside(text, brackets).replace(/[：:]/gu, "　");
  const heads = brackets.map(({ of, inside }): Mention => ({ ...of, end: inside.start }));
  const byPlace = new Map(brackets.map(({ of }, index) => [heads[index]!, of]));
  const inside = employers.filter((one) => listNear(brackets, one).some((bracket) => isAround(bracket, one)));
  const asides = find(
    told,
    [...heads, ...inside].sort((a, b) => a.start - b.start),
  );
  return [
    ...find(text, reaching).map((post) => ({ ...post, employer: post.employer && original(post.employer) })),
    ...asides.map((post) => ({ ...post, employer: post.employer && (byPlace.get(post.employer) ?? post.employer) })),
  ];
}

const ACTS = /^(?:代表(?!团|大会|们)|共同(?!体)|分别|一起|上台|为(?=[“"《「]))/u;

/** 刘江和｜王昌｜代表双方: a name alone, beside one that is known, before what both do. */
function findBeside(text: string, people: readonly Mention[], words: Words): Mention[] {
  return people.flatMap(({ end }): Mention[] => {
    const name = /[和与、]/u.test(text[end] ?? "") ? findNameAt(text, end + 1, words) : undefined;
    return name && ACTS.test(text.slice(name.end, name.end + 4))
      ? [{ start: end + 1, end: name.end, text: name.text, kind: "Person" }]
      : [];
  });
}

/** Who is named by what stands around him, and where else his name stands. */
function addNamed(
  text: string,
  people: readonly Mention[],
  words: Words,
  isFree: (one: Mention) => boolean,
): Mention[] {
  const taken = createGrid(people);
  const isOpen = (one: Mention): boolean => isFree(one) && taken.near(one).length === 0;
  const found = findNamed(text, people, words, isOpen);
  const known = new Set(people.map(({ text: name }) => name));
  const fresh = unique(found).filter(({ text: name }) => !known.has(name));
  return outermost([...found, ...findAgain(text, fresh, words).filter(isOpen)]);
}

/** Whoever was named with a post is meant by the name alone, too; in English by a surname with "Mr.". */
function findAgain(text: string, people: readonly Mention[], words: Words): Mention[] {
  const places = findEach(
    text,
    people.map(({ text: name }) => name),
  );
  return [...places].flatMap(([name, found]) => {
    const isHan = /\p{Script=Han}/u.test(name);
    const isWhole = (start: number, end: number): boolean =>
      isHan
        ? name.length > 2 || (words.isEdge(start) && words.isEdge(end))
        : !/[\p{L}-]/u.test(text[start - 1] ?? "") && !/[\p{L}-]/u.test(text[end] ?? "");
    return found
      .map((start) => ({ start, end: start + name.length, text: name, kind: "Person" }))
      .filter(({ start, end }) => isWhole(start, end));
  });
}
