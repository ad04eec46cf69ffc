import type { Mention } from "../../../proposal.js";
import { byPlace, findFrom, listNear, outermost, unique } from "../../../spans.js";
import { takeInitials } from "../../names/find-latin-forms.js";
import { remember } from "../../words/remember.js";
import type { Post } from "../posts.js";
import { findBoardOf } from "../../organizations/english/find-boards.js";
import { findActive, findAppointed } from "./find-appointed.js";
import { findCareers } from "./find-careers.js";
import { findChained } from "./find-chained.js";
import { findBehind } from "./find-behind.js";
import { findAround, findBracketed, findHeads, findHonoured, findPlain } from "./find-around.js";
import { findBefore } from "./find-before.js";
import { findPredecessors } from "./find-predecessors.js";
import { findHeading } from "./find-heading.js";
import { findFilled } from "./posts-first/find-filled.js";
import { findListed } from "./posts-first/find-listed.js";
import { placeHosts } from "./place-hosts.js";
import { placeDeans, placePresidents } from "./find-side.js";
import { type Found, NO_PERSON } from "../latin-names.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** "Li Ping, Vice President of X", "HUANG Changfu, X General Manager", "President Li Ping, Dean Ma Li from X", "Mr. Li Ping". */
export function findEnglishPosts(text: string, employers: readonly Mention[], speaker: Mention | undefined): Post[] {
  // "Director of the Ministry of Education's laboratory": not of the ministry.
  const at = (position: number): Mention | undefined => {
    const near = listNear(employers, { start: position, end: position + 1 })
      .filter(({ start, end }) => start <= position && position < end)
      .sort((a, b) => b.text.length - a.text.length);
    return (
      near.find(({ end }) => !OWNS.test(text.slice(end, end + 16)) && !OF_UNIT.test(text.slice(end, end + 60))) ??
      near.flatMap((whole) => findBoardOf(text, employers, whole) ?? [])[0]
    );
  };
  const named = [
    ...findBehind(
      text,
      employers,
      (position) => at(position) ?? findMeant(text, employers, position) ?? findCentre(text, employers, position),
    ),
    ...findBefore(text, employers, at),
    ...findBracketed(text, at),
    ...findAround(text, employers, at),
    ...findAppointed(text, at),
    ...findActive(text, employers, at),
    ...findHonoured(text),
    ...findHeads(text, employers),
    ...findPlain(text, employers, at),
    ...findHeading(text, employers, at),
    ...findFilled(text, employers, at),
    ...findListed(text, employers, at),
  ];
  const isTold = new Set(named.map(tell));
  // What is read one by one stands before what is read in a chain.
  const chained = findChained(text, employers, at).filter(
    (one) => one.employer === undefined || !isTold.has(tell(one)),
  );
  const all = [...named, ...chained];
  const told = [...all, ...findCareers(text, all, at)];
  const found = nameInFull([...told, ...findPredecessors(text, told)]);
  const seen = new Set<string>();
  const hosts = placeDeans(text, placeHosts(text, found, employers), employers);
  return placePresidents(text, hosts, employers, speaker)
    .filter(
      ({ name, start }) =>
        !NO_PERSON.test(name) && listNear(employers, { start, end: start + name.length }).length === 0,
    )
    .filter(({ start, employer, titles }) => {
      const key = `${start} ${employer?.start ?? ""} ${titles.join("|")}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .map(({ start, end, name, employer, titles, tenure, isPlanned }) => ({
      // "former dean and head": both are over.
      tenure: tenure ?? (titles.length > 1 && /^former /i.test(titles[0]!) ? "FORMER" : undefined),
      isPlanned,
      // "Smith" is John Smith.
      person: { start, end: text.startsWith(name, start) ? start + name.length : end, text: name, kind: "Person" },
      employer,
      titles: dropOfCommittees(titles, employer).map((title) =>
        title.replace(
          /(President|Chancellor|Rector|Provost|Principal|Director|Dean|Secretary|Manager|Professor|Chairman|Officer|Engineer|Scientist|Founder)s$/i,
          "$1",
        ),
      ),
    }));
}

/** "John Moe" and "Niaz Ahmad" beside "John T. Moe" and "Niaz Ahmad Akhter", the only ones so called: the same. */
function nameInFull(found: readonly Found[]): Found[] {
  const names = new Set(found.map(({ name }) => name));
  const fuller = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.split(" ");
    const plain = words.filter((word) => !/^[A-Z]\.$/.test(word)).join(" ");
    for (const short of new Set([plain, words.slice(0, -1).join(" ")]))
      if (short.includes(" ") && short !== name) fuller.set(short, (fuller.get(short) ?? new Set<string>()).add(name));
  }
  return found.map((one) => {
    const [only, other] = [...(fuller.get(one.name) ?? [])];
    return only === undefined || other !== undefined ? one : { ...one, name: only };
  });
}

/** Who is told to be something where. */
function tell({ name, employer }: Found): string {
  return `${name} ${employer?.text ?? ""}`;
}

/** "Member of the Party Committee and Director of the Office": the committee is the whole body's, and not the office's. */
function dropOfCommittees(titles: readonly string[], employer: Mention | undefined): readonly string[] {
  if (titles.length < 2 || !/ Office$|^Office\b|\b(?:Department|Division)\b/.test(employer?.text ?? "")) return titles;
  const own = titles.filter((title) => !title.endsWith(" Committee"));
  return own.length > 0 ? own : titles;
}

/** "the Ministry of Education｜'s laboratory" */
const OWNS =
  /^[’']s? (?:[“"‘']?[A-Z]|(?:department|bureau|office|division|school|institute|laboratory|cent(?:er|re))\b)/;
/** "director of JNU ｜President’s Office": not of the whole. */
const OF_UNIT = pattern("")`
  ^(?: [A-Z][\w’'&-]*){0,4}(?: and [A-Z][\w’'&-]*)? (?:Office|Department|Division|School|College|Cent(?:er|re)
  |Bureau|Faculty|Board|Senate|Council)\b
`;

/** "CEO of the center": the one that was named so. */
function findCentre(text: string, employers: readonly Mention[], position: number): Mention | undefined {
  const sort =
    /^(cent(?:er|re)|institute|foundation|association|alliance|consortium|laboratory|academy|society)\b(?! of| [A-Z])/.exec(
      text.slice(position, position + 14),
    )?.[1];
  if (sort === undefined || !/\b(?:the|its) $/.test(text.slice(Math.max(0, position - 4), position))) return undefined;
  const head = new RegExp(`\\b${sort.replace(/re$|er$/, "(?:er|re)")}\\b`, "i");
  const [only, other] = unique(outermost(employers.filter(({ end, text: name }) => end < position && head.test(name))));
  return other ? undefined : only;
}

/** "Vice President of the Group": the one company, or university, that was named; the last of several companies. */
function findMeant(text: string, employers: readonly Mention[], position: number): Mention | undefined {
  const sort =
    /^(Group|Company|Corporation|University|College|university|college|company|group|school)\b(?! of| [A-Z])/.exec(
      text.slice(position, position + 20),
    )?.[1];
  if (sort === undefined || !/\bthe $/.test(text.slice(Math.max(0, position - 4), position))) return undefined;
  const kind = /^(?:Univ|Coll|univ|coll|school)/.test(sort) ? "University" : "Enterprise";
  const { named, isOne } = listNamed(employers)[kind];
  if (isOne) return named[0];
  return kind === "Enterprise" ? named[findFrom(named, position) - 1] : undefined;
}

/** The companies and the universities that are named in full, in order of place. */
const listNamed = remember((employers: readonly Mention[]) => {
  const list = (kind: string): { readonly named: readonly Mention[]; readonly isOne: boolean } => {
    const named = outermost(takeInitials(employers.filter((one) => one.kind === kind))).sort(byPlace);
    return { named, isOne: unique(named).length === 1 };
  };
  return { University: list("University"), Enterprise: list("Enterprise") };
});
