import type { Mention } from "../../../proposal.js";
import { byPlace, findFrom, listNear, outermost, unique } from "../../../spans.js";
import { takeInitials } from "../../names/find-latin-forms.js";
import { remember } from "../../words/remember.js";
import type { Post } from "../posts.js";
import { findBoardOf } from "../../organizations/english/find-boards.js";
import { findActive, findAppointed } from "./find-appointed.js";
import { findCareers } from "./find-careers.js";
import { findField } from "./find-field.js";
import { findAround, findBracketed, findHeads, findHonoured, findPlain } from "./find-around.js";
import { findBefore } from "./find-before.js";
import { findSide, placePresidents } from "./find-side.js";
import {
  type At,
  DEGREES,
  type Found,
  HONORIFIC,
  LATIN_PERSON,
  LATIN_TITLE,
  NO_PERSON,
  ROW,
  SPLIT,
  TITLES,
} from "../latin-names.js";
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
  ];
  const found = [...named, ...findCareers(text, named, at)];
  const seen = new Set<string>();
  return placePresidents(text, found, employers, speaker)
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

/** "Anil Rao, director, X University, ": the body stands behind a comma, and nobody's post behind that. */
function findBesideComma(text: string, end: number, at: At): Mention | undefined {
  const body = /^, (?=[A-Z])/.test(text.slice(end, end + 3)) ? at(end + 2) : undefined;
  return body?.start === end + 2 &&
    /^(?: \([A-Z][\w-]*\))?(?:[,;.)]|$| (?:and|said|at|on) )/.test(text.slice(body.end, body.end + 16))
    ? body
    : undefined;
}

const ALSO = new RegExp(
  `^(?: \\([A-Z][\\w-]*\\))?(?:,| and|, and)(?: also)? (?:the )?(${TITLES}) (?:of|at) (?:the )?`,
  "u",
);
const IN_FIELD = new RegExp(`^, (?=[A-Z])(?!(?:${HONORIFIC})?${LATIN_PERSON}, (?:the )?${LATIN_TITLE})`, "u");
const NEXT_PERSON = new RegExp(
  `^ (?!\\p{L}+ (?:Campus|Branch|City)\\b)${LATIN_PERSON}(?=[,;.]| (?:and|said|attended)\\b)`,
  "u",
);
const BEGINS_PERSON = new RegExp(
  `^(?: (?:for|of) (?:[A-Z]\\w+ )*[A-Z]\\w+)? (?:${HONORIFIC})?(?:${LATIN_PERSON})`,
  "u",
);

function findBehind(text: string, employers: readonly Mention[], at: At): Found[] {
  const all: Found[] = [];
  for (const match of text.matchAll(
    new RegExp(
      `(?:${HONORIFIC})?(?!${LATIN_TITLE}\\b)(${LATIN_PERSON})${DEGREES}(?: \\([A-Z][\\w.]{1,8}\\))?(?:, | [–—-] )(?:(?:who is |who was )?(?:currently |now |then |also )?(?:the |an? )?)`,
      "gu",
    ),
  )) {
    const [whole, name = ""] = match;
    const start = match.index + whole.indexOf(name);
    const next = match.index + whole.length;
    const last = all.at(-1);
    // "…, China Railway General Manager & Secretary": the body stands before the post.
    const own = at(next);
    const behindBody =
      own?.start === next ? new RegExp(`^(?:’s|'s)? (${TITLES})`, "u").exec(text.slice(own.end)) : null;
    // "in the presence of A, X President B": the body and the post are of whoever comes next.
    const isNext =
      own &&
      behindBody &&
      BEGINS_PERSON.test(text.slice(own.end + behindBody[0].length, own.end + behindBody[0].length + 60));
    if (own && behindBody && !isNext) {
      all.push({
        start,
        name,
        employer: own,
        titles: behindBody[1]!.split(SPLIT),
        end: own.end + behindBody[0].length,
      });
      continue;
    }
    const titles = new RegExp(`^(${TITLES})(?! ${LATIN_PERSON})`, "u").exec(text.slice(next))?.[1];
    if (titles === undefined) continue;
    const end =
      next +
      titles.length +
      (/^ \([A-Z][^()]{2,40}\)(?=,? (?:of|at) )/.exec(text.slice(next + titles.length))?.[0].length ?? 0);
    const of = /^,? (?:of|at|from|for|with|in) (?:the )?/.exec(text.slice(end));
    const employer = of
      ? (at(end + of[0].length) ?? findField(text, end + of[0].length, at))
      : findBesideComma(text, end, at);
    // "CEO of Y Dr. Z": the post is of whoever stands behind it.
    if (
      of &&
      new RegExp(`^,? (?:of|at) (?:the )?(?:(?! and )[^,.;]){2,60}? ${HONORIFIC}${LATIN_PERSON}`, "u").test(
        text.slice(end),
      )
    )
      continue;
    // "Ma Li, academician of X Zhang Hua, …": so is a post at a body that somebody's name follows.
    if (of && employer && NEXT_PERSON.test(text.slice(employer.end, employer.end + 60))) continue;
    // "Ma Li, director, Planning": a field, and perhaps of another body.
    const isOfField = IN_FIELD.test(text.slice(end, end + 90));
    const isCarried =
      !of &&
      !/^ (?:[A-Z]|for |in |to )/.test(text.slice(end, end + 6)) &&
      !isOfField &&
      last !== undefined &&
      ROW.test(text.slice(last.end, match.index));
    all.push({
      start,
      name,
      employer: employer ?? (isCarried ? last?.employer : undefined) ?? findSide(text, employers, match.index),
      titles: titles.split(SPLIT),
      end: employer?.end ?? end,
      ...(/ who was /.test(whole) && { tenure: "FORMER" as const }),
    });
    // "A, B and C, vice presidents of X": all three.
    if (titles.endsWith("s") && employer)
      for (const { at: place, text: other } of listBeside(text, start))
        all.push({ start: place, name: other, employer, titles: titles.split(SPLIT), end: employer.end });
    // "academician of A and president of B": both.
    const also = employer ? ALSO.exec(text.slice(employer.end, employer.end + 90)) : null;
    const other = also && employer ? at(employer.end + also[0].length) : undefined;
    if (also && employer && other)
      all.push({ start, name, employer: other, titles: also[1]!.split(SPLIT), end: other.end });
    // "of A and B": the second is of the same post.
    const more = employer ? /^ and (?:the )?/.exec(text.slice(employer.end)) : null;
    const second = more && employer ? at(employer.end + more[0].length) : undefined;
    if (second?.kind === "OrganizationalUnit" && employer?.kind === second.kind)
      all.push({ start, name, employer: second, titles: titles.split(SPLIT), end: second.end });
  }
  return all;
}

/** Names right before one, joined to it: "Zhang Lianmeng, Yan Xinping, and ｜Fu Zhengyi". */
function listBeside(text: string, start: number): { readonly at: number; readonly text: string }[] {
  const row: { readonly at: number; readonly text: string }[] = [];
  const last = new RegExp(`(${LATIN_PERSON})(?:, and|,| and) (?:${HONORIFIC})?$`, "u");
  for (let at = start; ; ) {
    const before = text.slice(Math.max(0, at - 60), at);
    const found = last.exec(before);
    if (!found || NO_PERSON.test(found[1]!)) return row;
    at = at - before.length + found.index;
    row.push({ at, text: found[1]! });
  }
}
