import type { Mention } from "../../../proposal.js";
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
import { findField, listSecond } from "./parts/find-field.js";
import { findSide } from "./find-side.js";

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
const NAME_BEHIND = new RegExp(`^, (?:${HONORIFIC})?(?!${LATIN_TITLE}\\b)${LATIN_PERSON},? `, "u");
const IN_FIELD = new RegExp(`^, (?=[A-Z])(?!(?:${HONORIFIC})?${LATIN_PERSON}, (?:the )?${LATIN_TITLE})`, "u");
const NEXT_PERSON = new RegExp(
  `^ (?!\\p{L}+ (?:Campus|Branch|City)\\b)${LATIN_PERSON}(?=[,;.]| (?:and|said|attended)\\b)`,
  "u",
);
const BEGINS_PERSON = new RegExp(
  `^(?: (?:for|of) (?:[A-Z]\\w+ )*[A-Z]\\w+)? (?:${HONORIFIC})?(?:${LATIN_PERSON})`,
  "u",
);

const ITS_POST = new RegExp(`^(?:[’']s (?:(?!and\\b)\\p{Ll}[\\p{Ll}-]+ (?:and )?){0,4}?| )(${TITLES})`, "u");
const POST = new RegExp(`^(${TITLES})(?! ${LATIN_PERSON})`, "u");
const OF_NEXT = new RegExp(`^,? (?:of|at) (?:the )?(?:(?! and )[^,.;]){2,60}? ${HONORIFIC}${LATIN_PERSON}`, "u");

const BESIDE = new RegExp(
  `(?=\\p{Lu})(?:${HONORIFIC})?(?!${LATIN_TITLE}\\b)(${LATIN_PERSON})${DEGREES}(?: \\([A-Z][\\w.]{1,8}\\))?(?:, | [–—-] )(?:(?:who is |who was )?(?:currently |now |then |also )?(?:the |an? )?)`,
  "gu",
);

/** "Li Ping, Vice President of X", "HUANG Changfu, X General Manager", "A, B and C, vice presidents of X". */
export function findBehind(text: string, employers: readonly Mention[], at: At): Found[] {
  const all: Found[] = [];
  for (const match of text.matchAll(BESIDE)) {
    const [whole, name = ""] = match;
    const start = match.index + whole.indexOf(name);
    const next = match.index + whole.length;
    const last = all.at(-1);
    // "…, China Railway General Manager & Secretary": the body stands before the post.
    const own = at(next);
    const behindBody = own?.start === next ? ITS_POST.exec(text.slice(own.end)) : null;
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
    const titles = POST.exec(text.slice(next, next + 400))?.[1];
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
    if (of && OF_NEXT.test(text.slice(end, end + 200))) continue;
    // "Ma Li, academician of X Zhang Hua, …": so is a post at a body that somebody's name follows.
    if (of && employer && NEXT_PERSON.test(text.slice(employer.end, employer.end + 60))) continue;
    // "Ma Li, director, Planning": a field, and perhaps of another body.
    const isOfField = IN_FIELD.test(text.slice(end, end + 90));
    const isCarried =
      !of &&
      !/^ (?:[A-Z]|for |in |to )/.test(text.slice(end, end + 6)) &&
      !isOfField &&
      last !== undefined &&
      !/ of /.test(titles) &&
      ROW.test(text.slice(last.end, match.index));
    all.push({
      start,
      name,
      employer: employer ?? (isCarried ? last?.employer : undefined) ?? findSide(text, employers, match.index),
      titles: [...titles.split(SPLIT), ...(employer ? listSecond(text, end, employer.start) : [])],
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
    // "dean of A, and the president of B, ｜Tom Hill, spoke": his.
    const isHis =
      other !== undefined &&
      /\band the /.test(also?.[0] ?? "") &&
      NAME_BEHIND.test(text.slice(other.end, other.end + 60));
    if (also && employer && other && !isHis)
      all.push({ start, name, employer: other, titles: also[1]!.split(SPLIT), end: other.end });
    // "of A and B": the second is of the same post.
    const more = employer ? /^ and (?:the )?/.exec(text.slice(employer.end)) : null;
    const second = more && employer ? at(employer.end + more[0].length) : undefined;
    if (second?.kind === "OrganizationalUnit" && employer?.kind === second.kind)
      all.push({ start, name, employer: second, titles: titles.split(SPLIT), end: second.end });
  }
  return all;
}

const JOINED = new RegExp(`(${LATIN_PERSON})(?:, and|,| and) (?:${HONORIFIC})?$`, "u");

/** Names right before one, joined to it: "Zhang Lianmeng, Yan Xinping, and ｜Fu Zhengyi". */
function listBeside(text: string, start: number): { readonly at: number; readonly text: string }[] {
  const row: { readonly at: number; readonly text: string }[] = [];
  for (let at = start; ; ) {
    const before = text.slice(Math.max(0, at - 60), at);
    const found = JOINED.exec(before);
    if (!found || NO_PERSON.test(found[1]!)) return row;
    at = at - before.length + found.index;
    row.push({ at, text: found[1]! });
  }
}
