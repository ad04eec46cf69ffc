import type { FoundLink, Mention, Span } from "../../proposal.js";
import { isAround, overlaps, unique } from "../../spans.js";
import { type Bracket, keepInside, reachOver } from "../asides/find-brackets.js";
import type { Words } from "../words/split-words.js";
import { findChinesePosts, type Post, readTitle } from "./find-chinese-people.js";
import { findRows } from "./find-rows.js";
import { findEnglishPosts } from "./find-english-people.js";

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
    sentences.find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at };
  const taken = (person: Mention): boolean => mentions.some((one) => one.kind !== "Event" && overlaps(one, person));
  const rows = findRows(text, words, mentions);
  const posts = findPosts(text, employers, words, speaker, brackets).filter(({ person }) => !taken(person));
  const byPlace = new Map<number, Mention>();
  const longer = (person: Mention): Mention => {
    const full = posts
      .map((post) => post.person.text)
      .find((name) => name.length > person.text.length && name.startsWith(person.text));
    return full !== undefined && /^\p{Script=Han}+$/u.test(full) && text.startsWith(full, person.start)
      ? { ...person, end: person.start + full.length, text: full }
      : person;
  };
  for (const person of rows)
    if (![...posts].some((post) => overlaps(post.person, person))) byPlace.set(person.start, person);
  for (const { person } of posts) if (!byPlace.has(person.start)) byPlace.set(person.start, longer(person));
  const people = [...byPlace.values()].filter((one) => ![...byPlace.values()].some((other) => isAround(other, one)));
  const links = posts.flatMap(({ person, employer, titles }): FoundLink[] => {
    const from = people.find(({ start }) => start === person.start);
    const told = titles.filter((title) => !/(?:(?<!校|院)领导|代表|嘉宾|班子成员)$/u.test(title));
    if (!from || !employer) return [];
    // 某市委常委、副市长: the second is of the place.
    const atCommittee = employer.text.endsWith("委") && told.length > 1;
    const isAcademician = employer.kind === "Association" && titles.some((title) => /院士|academician/i.test(title));
    const field = /\p{Script=Han}/u.test(person.text) ? "titleZh" : "titleEn";
    return (
      isAcademician ? told.slice(0, 1) : told.filter((title) => !atCommittee || !/[省市县区州]长$/u.test(title))
    ).map((title) => ({
      type: isAcademician ? "MEMBER_OF" : "HOLDS_POSITION",
      from,
      to: employer,
      details: isAcademician ? { memberRole: "ACADEMICIAN" } : readTitle(title, field),
      quote: quoteOf(person.start),
    }));
  });
  const free = (person: Mention): boolean => ![...mentions, ...people].some((one) => overlaps(one, person));
  const again = unique(people).flatMap((person) => findAgain(text, person, words).filter(free));
  const bodies = links.flatMap(({ to }) => (to !== "source" && !mentions.includes(to) && to !== speaker ? [to] : []));
  return { people: [...people, ...again].sort((a, b) => a.start - b.start), links, bodies: unique(bodies) };
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
    ...findEnglishPosts(read, at, speaker),
  ];
  if (brackets.length === 0) return find(text, employers);
  const { reaching, original } = reachOver(employers, brackets);
  // 甲大学（校长：张三）
  const told = keepInside(text, brackets).replace(/[：:]/gu, "　");
  const heads = brackets.map(({ of, inside }): Mention => ({ ...of, end: inside.start }));
  const byPlace = new Map(brackets.map(({ of }, index) => [heads[index]!, of]));
  const inside = employers.filter((one) => brackets.some((bracket) => isAround(bracket, one)));
  const asides = find(
    told,
    [...heads, ...inside].sort((a, b) => a.start - b.start),
  );
  return [
    ...find(text, reaching).map((post) => ({ ...post, employer: post.employer && original(post.employer) })),
    ...asides.map((post) => ({ ...post, employer: post.employer && (byPlace.get(post.employer) ?? post.employer) })),
  ];
}

/** Whoever was named with a post is meant by the name alone, too; in English by a surname with "Mr.". */
function findAgain(text: string, { text: name }: Mention, words: Words): Mention[] {
  const isHan = /\p{Script=Han}/u.test(name);
  const again = new RegExp(isHan ? name : `(?<![\\p{L}-])${name.replaceAll(".", "\\.")}(?![\\p{L}-])`, "gu");
  return [...text.matchAll(again)]
    .map(({ index }) => ({ start: index, end: index + name.length, text: name, kind: "Person" }))
    .filter(({ start, end }) => !isHan || name.length > 2 || (words.isEdge(start) && words.isEdge(end)));
}
