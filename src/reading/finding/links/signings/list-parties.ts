import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { listNear, outermost, unique } from "../../../spans.js";
import { listBefore, listBehind, ORGANIZATIONS } from "../rows.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Between somebody and whom he signs with: what else he does, and that he acts for all. */
const WITH_OTHER = /^(?:出席[^，,。；、]{0,12})?(?:并|代表(?:学校|公司|集团|双方)?)[^，,。；、]{0,4}[与和同]$/u;
/** 李明教授｜与乙公司签署: he signs himself. */
const WITH_HIM = pattern("u")`
  ^(?:副?教授|院士|研究员|博士|副?院长|副?校长|主任|先生|女士)?(?:代表[^，,。；、与和同]{2,10})?
  (?:正式|近日|现场|分别)?[与和同]$
`;
/** Between who signs and the verb, in English: what helps the verb, and when. */
const HELPERS = pattern("u")`
  ^\)?(?: \([^()]{1,20}\))?(?:, [A-Z][\p{L} ]{2,20},?)?
  (?:,? (?:has|have|had|will|is|are|to|expected|due|set|scheduled|plans?|agreed|also|today|yesterday|recently
  |officially|formally|jointly|and|both|on|in|\d{1,2}|\d{4}|[A-Z][a-z]+day
  |(?:January|February|March|April|May|June|July|August|September|October|November|December)))*,? $
`;
/** "signed a memorandum with the University of X": whom with. */
const WITH = /^[^.;]{0,140}?\bwith (?:the )?$/u;
/** In English a laboratory is often a body of its own. */
export const WITH_LABS: ReadonlySet<string> = new Set([...ORGANIZATIONS, "Laboratory"]);
/** 甲大学副校长李明出席并｜与乙公司签署: whose subject it is has a post at the other party. */
export function listOfSubject(
  text: string,
  inside: readonly Mention[],
  other: Mention,
  sentence: Span,
  postsOf: ReadonlyMap<string, readonly FoundLink[]>,
  mentions: readonly Mention[],
): Mention[] {
  const clause = text.slice(sentence.start, other.start);
  const person = inside.filter(({ kind, end }) => kind === "Person" && end <= other.start).at(-1);
  const between = person && text.slice(person.end, other.start);
  if (
    !person ||
    between === undefined ||
    !/[与和同]$/u.test(clause) ||
    !(WITH_OTHER.test(between) || WITH_HIM.test(between))
  )
    return [];
  const post = (postsOf.get(person.text) ?? []).find(({ to }) => to !== "source");
  return post && post.to !== "source" ? [whole(post.to, mentions)] : [];
}

/** 李明教授｜与乙公司签署: who stands right before whom he signs with. */
export function findPersonWith(
  text: string,
  inside: readonly Mention[],
  other: Mention,
  sentence: Span,
): Mention | undefined {
  const person = inside.findLast(
    ({ kind, start, end }) => kind === "Person" && start >= sentence.start && end <= other.start,
  );
  return person && WITH_HIM.test(text.slice(person.end, other.start)) ? person : undefined;
}

/** "…between A and B": both. */
export function listBetween(text: string, inside: readonly Mention[], sentence: Span): Mention[] {
  const between = / between (?:the )?$/;
  const bodies = outermost(inside.filter(({ kind }) => WITH_LABS.has(kind)));
  const first = bodies.find(({ start }) => between.test(text.slice(sentence.start, start)));
  const second =
    first &&
    bodies.find(
      ({ start }) => start > first.end && /^[^.;]{0,40}(?:\band|&) (?:the )?$/.test(text.slice(first.end, start)),
    );
  return first && second ? [first, second] : [];
}

/** 甲与乙、丙与丁｜分别签署: nobody can tell whose is which. */
function areApart(text: string, row: readonly Mention[]): boolean {
  const joints = row.slice(1).map(({ start }, index) => text.slice(row[index]!.end, start));
  return (
    joints.filter((joint) => /^(?:与|和|同)$/u.test(joint)).length > 1 && joints.some((joint) => /[、，]/u.test(joint))
  );
}

/** The parties: the row before the verb, or "between A and B"; with English all that are named before "signed". */
export function listParties(
  text: string,
  inside: readonly Mention[],
  verb: Span,
  words: string,
  sentence: Span,
): Mention[] {
  const at = verb.start;
  const isHan = /\p{Script=Han}/u.test(words);
  const kinds = isHan ? ORGANIZATIONS : WITH_LABS;
  const row = listBefore(inside, at, text, kinds);
  // 甲大学与乙公司（…）签署: or 甲与乙 whose signing is named with both.
  if (isHan && row.length > 0) return areApart(text, row) ? [] : row;
  const both = isHan ? [] : listWith(text, inside, verb, row);
  if (row.length > 1) return both.length > 0 ? both : row;
  const between = listBetween(text, inside, sentence);
  if (between.length > 0) return between;
  const under = isHan ? [] : listUnder(text, inside, verb, sentence);
  if (under.length > 1) return under;
  if (isHan) return row;
  if (both.length > 1) return both;
  // Who put the signature under it is named with a post: its body is no party for being named.
  if (inside.some(({ kind, end }) => kind === "Person" && end <= at)) return row.length > 1 ? row : [];
  const before = unique(outermost(inside.filter((one) => kinds.has(one.kind) && one.end <= at)));
  const last = before.at(-1);
  if (!last || BY_THE_WAY.test(text.slice(last.end, at)) || ELSE.test(text.slice(last.end, at))) return [];
  // "A, which met B, said C will sign": of those before only the row that ends there.
  return before.filter((one) => one === last || !ELSE.test(text.slice(one.end, last.start)));
}

/** "Under a deal ｜signed on Monday, ｜A and B will": those who are to do what it says. */
function listUnder(text: string, inside: readonly Mention[], verb: Span, sentence: Span): Mention[] {
  const isUnder = /^(?:Under|According to|As part of|In) (?:an?|the) [^,;]{0,80}$/u.test(
    text.slice(sentence.start, verb.start),
  );
  const comma = /^(?: (?:on|in|last|this|earlier|yesterday|today|at)\b[^,;]{0,40})?, (?:the )?/u.exec(
    text.slice(verb.end, sentence.end),
  );
  const row = isUnder && comma ? listBehind(inside, verb.end + comma[0].length, text, WITH_LABS) : [];
  const last = row.at(-1);
  return last && /^ (?:will|are|plan|agreed?|have|intend)\b/u.test(text.slice(last.end, sentence.end)) ? row : [];
}

/** Somebody does something else between a body and the verb. */
const ELSE = pattern("u")`
  \b(?:said|says|who|which|whose|before|where|met|visited|hosted|told|noted|added|plans|planned|hopes?|hoped
  |expects?|expressed|invited|thanked)\b
`;

/** "A and B will …, according to a memorandum｜ signed": who is named there did something else. */
const BY_THE_WAY = /\b(?:according to|under|after|following|based on|in line with|as part of|thanks to|because of)\b/u;

/** "W and X signed an agreement with Y and Z": who stands right before the verb, and whom it is signed with; "signed by X and Y". */
function listWith(text: string, inside: readonly Mention[], verb: Span, row: readonly Mention[]): Mention[] {
  const bodies = outermost(inside.filter(({ kind }) => WITH_LABS.has(kind)));
  const by =
    /^(?: \w+)? by (?:the )?(?:(?:heads|presidents|rectors|leaders|representatives|chancellors|vice-chancellors) of (?:the )?)?/.exec(
      text.slice(verb.end, verb.end + 60),
    );
  if (by) return listBehind(bodies, verb.end + by[0].length, text, WITH_LABS);
  const last = bodies.filter(({ end }) => end <= verb.start).at(-1);
  // "X has gone further through the signing ｜of a memorandum with Y"
  const isNoun = /^ of\b/.test(text.slice(verb.end, verb.end + 4)) && bodies[0] && bodies[0].end <= verb.start;
  const subjects =
    row.length > 0
      ? row
      : isNoun
        ? bodies.slice(0, 1)
        : last && HELPERS.test(text.slice(last.end, verb.start))
          ? [last]
          : [];
  const other = bodies.find(({ start }) => start >= verb.end && WITH.test(text.slice(verb.end, start)));
  return subjects.length > 0 && other ? unique([...subjects, ...listBehind(bodies, other.start, text, WITH_LABS)]) : [];
}

/** Every body has these, and none of them is a party by itself. */
const OFFICE = /(?:处|部|办公室|科|室|中心)$/u;

/** Whether somebody may be a party: an office of nobody knows whom is none, nor is a committee of the Party. */
export function isParty({ kind, text }: Mention): boolean {
  if (kind === "GovernmentBody") return !/(?:党工委|工委|[省市州县区]委)$/u.test(text);
  return kind !== "OrganizationalUnit" || !OFFICE.test(text);
}

/** A unit signs for its whole, and so does a laboratory of a university. */
export function whole(one: Mention, mentions: readonly Mention[]): Mention {
  if (one.kind === "Laboratory" || one.kind === "Platform")
    return (
      listNear(mentions, { start: one.start - 1, end: one.end }).find(
        ({ kind, start, end }) => kind === "University" && (end === one.start || start === one.start),
      ) ?? one
    );
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
