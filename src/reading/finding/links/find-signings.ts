import { groupBy } from "../../../text/group-by.js";
import type { FoundLink, Mention, Span } from "../../proposal.js";
import { findFrom, listNear, listWithin, outermost, unique } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { readPlan } from "../words/is-to-come.js";
import { SIGNING } from "../words/signing.js";
import { remember } from "../words/remember.js";
import { listPeople, listBefore, listBehind, listInside, type Named, ORGANIZATIONS } from "./rows.js";

/** Between somebody and whom he signs with: what else he does, and that he acts for all. */
const WITH_OTHER = /^(?:出席[^，,。；、]{0,12})?(?:并|代表(?:学校|公司|集团|双方)?)[^，,。；、]{0,4}[与和同]$/u;
/** "It was signed by": what the sentence before tells of. */
const IT_WAS = /^(?:It|The (?:document|deal|pact|memo)) (?:was|is|has been) (?:\w+ )?(?:signed|inked)\b/u;
/** Between who signs and the verb, in English: what helps the verb, and when. */
const HELPERS =
  /^\)?(?: \([^()]{1,20}\))?(?:, [A-Z][\p{L} ]{2,20},?)?(?:,? (?:has|have|had|also|today|yesterday|recently|officially|formally|jointly|and|both|on|in|\d{1,2}|\d{4}|[A-Z][a-z]+day|(?:January|February|March|April|May|June|July|August|September|October|November|December)))*,? $/u;
/** "signed a memorandum with the University of X": whom with. */
const WITH = /^[^.;]{0,140}?\bwith (?:the )?$/u;

export interface FoundSignings {
  readonly links: readonly FoundLink[];
  /** Who signed, by the sentence that says so. */
  readonly signers: ReadonlyMap<Span, readonly Mention[]>;
}

/** Who is a party to what was signed, and who put the signature under it. */
export function findSignings({ text, mentions, sentences, posts, speaker }: Named): FoundSignings {
  const links: FoundLink[] = [];
  const signers = new Map<Span, readonly Mention[]>();
  const agreements = mentions.filter(({ kind }) => kind === "Agreement");
  const postsOf = groupBy(posts, ({ from }) => from.text);
  const told = new Set<string>();
  for (const sentence of sentences) {
    const inside = listInside(mentions, sentence);
    const words = text.slice(sentence.start, sentence.end);
    for (const { 0: verb, index } of words.matchAll(SIGNING)) {
      if (isDenied(words.slice(0, index)) || /^(?:仪式|单位)/u.test(words.slice(index + verb.length))) continue;
      const planned = readPlan(words.slice(0, index));
      const at = sentence.start + index;
      const own = inside.find(({ kind }) => kind === "Agreement");
      const agreement =
        own ??
        (IT_WAS.test(words) ||
        /协议|agreement|\bMoU\b|memorandum/i.test(words) ||
        /代表(?:学校|学院|双方|三方|各方|校方)[^，,。]{0,4}$/u.test(words.slice(0, index))
          ? findOnly(agreements, at)
          : undefined);
      const row = listParties(text, inside, { start: at, end: at + verb.length }, words, sentence);
      const withUs =
        speaker &&
        row[0] &&
        /(?:我校|我院|学校|学院|本校)(?:先后|分别|正式)?(?:与|和|同)$/u.test(text.slice(sentence.start, row[0].start))
          ? [speaker]
          : [];
      const parties = unique([
        ...(row.length === 0 ? listBoth(mentions, words.slice(0, index), sentence, sentences[0]!) : []),
        ...withUs,
        ...(row.length === 1 ? listOfSubject(text, inside, row[0]!, sentence, postsOf, mentions) : []),
        ...row,
      ]);
      if (parties.length > 1) signers.set(sentence, parties);
      const beside = listPeople(text, inside, at);
      const people =
        /^(?:sign|ink)/i.test(verb) && beside.length < 2
          ? unique([
              ...listSigners(text, inside, at, sentence),
              ...beside,
              ...listSignedBy(text, inside, at + verb.length, sentence),
            ])
          : beside;
      const named = listBehalf(text, inside, at);
      const behalf = named.length > 0 ? named : people;
      const employers = unique(
        behalf.flatMap(({ text: name }) =>
          (postsOf.get(name) ?? []).flatMap(({ to }) => (to === "source" ? [] : [whole(to, mentions)])).slice(0, 1),
        ),
      );
      if (parties.length < 2 && named.length > 0 && employers.length > 1) signers.set(sentence, employers);
      if (agreement) {
        const isTold = told.has(agreement.text);
        const all = parties.length > 1 ? parties : employers.length > 1 && !isTold ? employers : [];
        all.forEach((from, order) =>
          links.push({
            type: "SIGNED",
            from,
            to: agreement,
            details: { order: order + 1 },
            quote: sentence,
            ...planned,
          }),
        );
        if (all.length > 0) told.add(agreement.text);
        for (const from of behalf)
          links.push({ type: "SIGNATORY_OF", from, to: agreement, details: {}, quote: sentence, ...planned });
      }
      break;
    }
  }
  return { links, signers };
}

const BOTH =
  /双方(?:共同|正式|现场)*$|两校|\b(?:the two|both) (?:universities|institutions|sides|parties|companies|schools|colleges)(?: \w+)? $/iu;
const PARTIES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association"]);
const REACH = 1500;

/** "The two universities｜ signed", 双方｜签署: the two that the text has named before, where these are all. */
function listBoth(mentions: readonly Mention[], before: string, { start }: Span, first: Span): Mention[] {
  if (!BOTH.test(before)) return [];
  const told = listWithin(mentions, { start: Math.max(first.start, start - REACH), end: start });
  const named = unique(outermost(told.filter(({ kind }) => PARTIES.has(kind))));
  const [one, other] = named;
  // A short form beside the full name is no second.
  const isAlike =
    one && other && (one.text.includes(other.text.slice(0, 2)) || other.text.includes(one.text.slice(0, 2)));
  return named.length === 2 && !isAlike ? named : [];
}

/** 甲大学副校长李明出席并｜与乙公司签署: whose subject it is has a post at the other party. */
function listOfSubject(
  text: string,
  inside: readonly Mention[],
  other: Mention,
  sentence: Span,
  postsOf: ReadonlyMap<string, readonly FoundLink[]>,
  mentions: readonly Mention[],
): Mention[] {
  const clause = text.slice(sentence.start, other.start);
  const person = inside.filter(({ kind, end }) => kind === "Person" && end <= other.start).at(-1);
  if (!person || !/[与和同]$/u.test(clause) || !WITH_OTHER.test(text.slice(person.end, other.start))) return [];
  const post = (postsOf.get(person.text) ?? []).find(({ to }) => to !== "source");
  return post && post.to !== "source" ? [whole(post.to, mentions)] : [];
}

/** The one agreement of a text; of several the last that was named before. */
function findOnly(agreements: readonly Mention[], at: number): Mention | undefined {
  return countNames(agreements) === 1 ? agreements[0] : agreements[findFrom(agreements, at) - 1];
}

const countNames = remember(
  (agreements: readonly Mention[]) => new Set(agreements.map(({ text }) => text.toLowerCase())).size,
);

/** The parties: the row before the verb, or "between A and B"; with English all that are named before "signed". */
function listParties(text: string, inside: readonly Mention[], verb: Span, words: string, sentence: Span): Mention[] {
  const at = verb.start;
  const row = listBefore(inside, at, text, ORGANIZATIONS);
  const isHan = /\p{Script=Han}/u.test(words);
  // 甲大学与乙公司（…）签署: or 甲与乙 whose signing is named with both.
  if (isHan && row.length > 0) return row;
  const both = isHan ? [] : listWith(text, inside, verb, row);
  if (row.length > 1) return both.length > 0 ? both : row;
  const between = / between (?:the )?$/;
  const first = inside.find(
    (one) => ORGANIZATIONS.has(one.kind) && between.test(text.slice(sentence.start, one.start)),
  );
  const second =
    first &&
    inside.find(
      (one) =>
        one.start > first.end &&
        ORGANIZATIONS.has(one.kind) &&
        /^[^.;]{0,40}\band (?:the )?$/.test(text.slice(first.end, one.start)),
    );
  if (first && second) return [first, second];
  if (isHan) return row;
  if (both.length > 1) return both;
  // Who put the signature under it is named with a post: its body is no party for being named.
  if (inside.some(({ kind, end }) => kind === "Person" && end <= at)) return row.length > 1 ? row : [];
  const before = unique(outermost(inside.filter((one) => ORGANIZATIONS.has(one.kind) && one.end <= at)));
  const last = before.at(-1);
  return last && BY_THE_WAY.test(text.slice(last.end, at)) ? [] : before;
}

/** "A and B will …, according to a memorandum｜ signed": who is named there did something else. */
const BY_THE_WAY = /\b(?:according to|under|after|following|based on|in line with|as part of|thanks to|because of)\b/u;

/** "W and X signed an agreement with Y and Z": who stands right before the verb, and whom it is signed with; "signed by X and Y". */
function listWith(text: string, inside: readonly Mention[], verb: Span, row: readonly Mention[]): Mention[] {
  const bodies = outermost(inside.filter(({ kind }) => ORGANIZATIONS.has(kind)));
  const by = /^ by (?:the )?/.exec(text.slice(verb.end, verb.end + 10));
  if (by) return listBehind(bodies, verb.end + by[0].length, text, ORGANIZATIONS);
  const last = bodies.filter(({ end }) => end <= verb.start).at(-1);
  const subjects = row.length > 0 ? row : last && HELPERS.test(text.slice(last.end, verb.start)) ? [last] : [];
  const other = bodies.find(({ start }) => start >= verb.end && WITH.test(text.slice(verb.end, start)));
  return subjects.length > 0 && other
    ? unique([...subjects, ...listBehind(bodies, other.start, text, ORGANIZATIONS)])
    : [];
}

/** "…; A, President of X, and B, Dean of Y, signed": all that are named with a post since the last semicolon. */
function listSigners(text: string, inside: readonly Mention[], at: number, sentence: Span): Mention[] {
  const from = text.slice(sentence.start, at).lastIndexOf(";") + 1 + sentence.start;
  const people = inside.filter(({ kind, start, end }) => kind === "Person" && start >= from && end <= at);
  const last = people.at(-1);
  const isSubject =
    people[0]?.start !== undefined &&
    /^\s*(?:and |while |[Mm]eanwhile, |[Oo]n behalf of [^,;]{2,80}, )?$/.test(text.slice(from, people[0].start)) &&
    last !== undefined &&
    /^(?:,[^.;]{2,120})?,? $/.test(text.slice(last.end, at));
  return isSubject ? unique(people) : [];
}

/** "was signed by A, President of X, and B, Dean of Y, with C as witness": those up to who only was there. */
function listSignedBy(text: string, inside: readonly Mention[], at: number, sentence: Span): Mention[] {
  const rest = text.slice(at, sentence.end);
  if (!rest.startsWith(" by ")) return [];
  const until = rest.search(/,? (?:with|in the (?:\w+ )?presence|witnessed|under the witness|while|at|during|on) /);
  const end = until < 0 ? sentence.end : at + until;
  return unique(inside.filter((one) => one.kind === "Person" && one.start >= at && one.end <= end));
}

/** 甲与乙代表双方签署, "A and B signed … on behalf of": people right before "on behalf of" or 代表. */
function listBehalf(text: string, inside: readonly Mention[], at: number): Mention[] {
  const behalf = /^[^，,。；]{0,4}[，,]?(?:分别|共同)?代表(?![^，,。；]{0,8}(?:接受|捐))[^，,。；]{0,16}$/u;
  const last = inside.filter(({ kind, end }) => kind === "Person" && end <= at).at(-1);
  if (!last || !behalf.test(text.slice(last.end, at))) return [];
  const people = inside.filter(({ kind, end }) => kind === "Person" && end <= at);
  const row = [last];
  for (const one of people.slice(0, -1).reverse()) {
    const between = text.slice(one.end, row[0]!.start);
    // 甲公司部长罗某、乙大学副校长贾某: posts stand between them.
    if (!/^(?:副?教授|院士|博士|先生|女士|校长|院长)?[、，,和与及以\s]{1,3}[^，,。；]{0,24}$/u.test(between)) break;
    row.unshift(one);
  }
  return unique(row);
}

/** A unit signs for its whole. */
function whole(one: Mention, mentions: readonly Mention[]): Mention {
  if (one.kind !== "OrganizationalUnit") return one;
  return (
    listNear(mentions, one)
      .filter(
        (other) =>
          other.start === one.start &&
          other.end < one.end &&
          ORGANIZATIONS.has(other.kind) &&
          other.kind !== "OrganizationalUnit",
      )
      .sort((a, b) => b.end - a.end)[0] ?? one
  );
}
