import type { Mention } from "../../../proposal.js";
import { byPlace, findFrom, listNear, outermost, unique } from "../../../spans.js";
import { takeInitials } from "../../names/find-latin-forms.js";
import { remember } from "../../words/remember.js";
import type { Post } from "../posts.js";
import { findActive, findAppointed, findField } from "./find-appointed.js";
import { findSide, placePresidents } from "./find-side.js";
import {
  type At,
  type Found,
  HONORIFIC,
  LATIN_PERSON,
  LATIN_TITLE,
  NO_PERSON,
  ROW,
  SPLIT,
  TITLES,
} from "../latin-names.js";

/** "Li Ping, Vice President of X", "HUANG Changfu, X General Manager", "President Li Ping, Dean Ma Li from X", "Mr. Li Ping". */
export function findEnglishPosts(text: string, employers: readonly Mention[], speaker: Mention | undefined): Post[] {
  // "Director of the Ministry of Education's laboratory": not of the ministry.
  const at = (position: number): Mention | undefined =>
    listNear(employers, { start: position, end: position + 1 })
      .filter(
        ({ start, end }) =>
          start <= position &&
          position < end &&
          !/^[’']s? (?:[“"‘']?[A-Z]|(?:department|bureau|office|division|school|institute|laboratory|cent(?:er|re))\b)/.test(
            text.slice(end, end + 16),
          ),
      )
      .sort((a, b) => b.text.length - a.text.length)[0];
  const found = [
    ...findBehind(text, employers, (position) => at(position) ?? findMeant(text, employers, position)),
    ...findBefore(text, employers, at),
    ...findBracketed(text, at),
    ...findAround(text, at),
    ...findAppointed(text, at),
    ...findActive(text, employers, at),
    ...findHonoured(text),
  ];
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
    .map(({ start, name, employer, titles, tenure }) => ({
      tenure,
      person: { start, end: start + name.length, text: name, kind: "Person" },
      employer,
      titles: titles.map((title) =>
        title.replace(/(President|Director|Dean|Secretary|Manager|Professor|Chairman)s$/i, "$1"),
      ),
    }));
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

function findBehind(text: string, employers: readonly Mention[], at: At): Found[] {
  const all: Found[] = [];
  for (const match of text.matchAll(
    new RegExp(
      `(?:${HONORIFIC})?(${LATIN_PERSON})(?: \\([A-Z][\\w.]{1,8}\\))?(?:, | [–—-] )(?:(?:who is |who was )?(?:currently |now |then |also )?(?:the |an? )?)`,
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
    if (own && behindBody) {
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
    const end = next + titles.length;
    const of = /^,? (?:of|at|from|for|with|in) (?:the )?/.exec(text.slice(end));
    const employer = of ? (at(end + of[0].length) ?? findField(text, end + of[0].length, at)) : undefined;
    // "CEO of Y Dr. Z": the post is of whoever stands behind it.
    if (of && new RegExp(`^,? (?:of|at) (?:the )?[^,.;]{2,60}? ${HONORIFIC}${LATIN_PERSON}`, "u").test(text.slice(end)))
      continue;
    const isCarried = !of && last !== undefined && ROW.test(text.slice(last.end, match.index));
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
    // "of A and B": the second is of the same post.
    const more = employer ? /^ and (?:the )?/.exec(text.slice(employer.end)) : null;
    const second = more && employer ? at(employer.end + more[0].length) : undefined;
    if (second?.kind === "OrganizationalUnit" && employer?.kind === second.kind)
      all.push({ start, name, employer: second, titles: titles.split(SPLIT), end: second.end });
  }
  return all;
}

function findBefore(text: string, employers: readonly Mention[], at: At): Found[] {
  const all: Found[] = [];
  let row: Found[] = [];
  const pattern = new RegExp(
    `(${TITLES}) (?:${HONORIFIC})?(${LATIN_PERSON})((?:,(?: and)?| and) (?!${LATIN_TITLE}\\b)${LATIN_PERSON}(?![\\p{L}]))*`,
    "gu",
  );
  for (const match of text.matchAll(pattern)) {
    const [whole, titles = ""] = match;
    const names = [...whole.slice(titles.length).matchAll(new RegExp(LATIN_PERSON, "gu"))].filter(
      ({ 0: name }) => !NO_PERSON.test(name),
    );
    if (names.length === 0) continue;
    // "Vice Presidents A, B and C" are three; "President A, B" is one, and somebody else.
    const isMany = titles.endsWith("s") && !/(?:ss|us|is)$/.test(titles);
    const last = names[isMany ? names.length - 1 : 0]!;
    const end = match.index + titles.length + last.index + last[0].length;
    const before = listNear(employers, { start: match.index - 30, end: match.index })
      .filter(
        (one) =>
          one.end < match.index &&
          /^(?:’s|'s)? $|^, including (?:the )?$|^,? (?:led|headed) by (?:its )?$/.test(
            text.slice(one.end, match.index),
          ),
      )
      .sort((a, b) => b.text.length - a.text.length)[0];
    const isRow = row.length > 0 && ROW.test(text.slice(row.at(-1)!.end, match.index));
    const of = / ?(?:of|from|at) (?:the )?$/.exec(
      text.slice(end, end + 10).match(/^,? (?:of|from|at) (?:the )?/)?.[0] ?? "",
    );
    const behind = of ? at(end + text.slice(end).match(/^,? (?:of|from|at) (?:the )?/)![0].length) : undefined;
    const employer = before ?? behind ?? (isRow ? row.at(-1)!.employer : undefined);
    const mine = names.slice(0, isMany ? names.length : 1).map(
      ({ 0: name, index }): Found => ({
        start: match.index + titles.length + index,
        end: behind && behind === employer ? behind.end : end,
        name,
        employer,
        titles: titles.split(SPLIT),
      }),
    );
    // "President A, Vice President B from X": X is of both.
    row = isRow
      ? [...row.map((one) => (behind && one.employer === undefined ? { ...one, employer: behind } : one)), ...mine]
      : mine;
    const starts = new Set(row.map(({ start }) => start));
    all.splice(0, all.length, ...all.filter(({ start }) => !starts.has(start)), ...row);
  }
  return all;
}

function findBracketed(text: string, at: At): Found[] {
  return [
    ...text.matchAll(new RegExp(`(${LATIN_PERSON}) \\((?:the )?(${TITLES})(?: of| at| from) (?:the )?`, "gu")),
  ].map((match) => {
    const [whole, name = "", titles = ""] = match;
    const end = match.index + whole.length;
    return { start: match.index, end, name, employer: at(end), titles: titles.split(SPLIT) };
  });
}

function findHonoured(text: string): Found[] {
  return [...text.matchAll(new RegExp(`${HONORIFIC}(${LATIN_PERSON})`, "gu"))].map((match) => {
    const name = match[1]!;
    const start = match.index + match[0].length - name.length;
    return { start, end: start + name.length, name, employer: undefined, titles: [] };
  });
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

/** "Vice president of USST Zhang Hua", "Deputy Dean of OECE, Yang Hui": the body stands between the post and the name. */
function findAround(text: string, at: At): Found[] {
  return [...text.matchAll(new RegExp(`(${TITLES}) (?:of|at|from) (?:the )?`, "gu"))].flatMap((match): Found[] => {
    const employer = at(match.index + match[0].length);
    if (!employer) return [];
    const name = new RegExp(`^,? (?:${HONORIFIC})?(${LATIN_PERSON})(?![\\p{L}])`, "u").exec(text.slice(employer.end));
    // "…of X, Li Ping, dean of Y": he is somebody else; "…, Mr. Li Ping, led": the honorific says that he is not.
    const isHonoured = new RegExp(`^,? ${HONORIFIC}`, "u").test(text.slice(employer.end));
    if (!name || (!isHonoured && /^, (?:the )?[a-z]/.test(text.slice(employer.end + name[0].length)))) return [];
    const isList = !isHonoured && name[0].startsWith(",") && /^[,;]/.test(text.slice(employer.end + name[0].length));
    if (
      isList ||
      (!isHonoured &&
        new RegExp(`(?:${LATIN_PERSON}), (?:the )?$`, "u").test(text.slice(Math.max(0, match.index - 60), match.index)))
    )
      return [];
    const start = employer.end + name[0].length - name[1]!.length;
    return [{ start, end: start + name[1]!.length, name: name[1]!, employer, titles: match[1]!.split(SPLIT) }];
  });
}
