import type { Mention, Span } from "../../../proposal.js";
import { listWithin, outermost, unique } from "../../../spans.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const SORT =
  "(?:partners|part(?:ies|y)|sides|universities|institutions|institutes|companies|schools|colleges|organi[sz]ations|signatories)";
const ONE = "(?:university|college|institute|school|company|firm|group|foundation|association|chamber)";
/** 双方｜签署, "The four partners ｜signed", "Both ｜signed": those that the text told of before, and how many they are. */
const ALL = pattern("iu")`
  (?:校企|合作)?(?:双方|两家(?:单位|企业)?|两单位)
  (?:共同|正式|现场|曾经?|已经?|就|早已|还|又|再次|于?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)*$|两校|\b(?:the (?:(two|three|four|five|six) )?${SORT}|both(?: ${SORT})?|the (two|three|four|five|six)
  |the ${ONE} and the ${ONE})
  (?: (?:\w+|have just|have also|are to))? $
`;
/** "A memorandum of understanding was ｜signed": by nobody whom its sentence names. */
const PASSIVE = pattern("u")`
  ^(?:[“"])?(?:An?|The|This|Their|Its|Two|Three|In \w+|On \w+day|Last \w+|Yesterday|Today|At the (?:\w+ )?(?:ceremony|meeting|event))\b[^;:]{0,90} (?:was|were|has been|have been) (?:\w+ly )?$
`;
/** "was signed ｜by the ministry". */
const BY_OTHERS = /^[^.;]*? by (?!(?:\w+ ){0,4}(?:both|two|respective)\b)/u;
const COUNTS: ReadonlyMap<string, number> = new Map(
  ["two", "three", "four", "five", "six"].map((word, index) => [word, index + 2]),
);
const PARTIES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association"]);
/** "The two universities": no company beside them. */
const KINDS: readonly (readonly [words: RegExp, kind: string])[] = [
  [/^(?:(?!\band\b).)*\b(?:universities|schools|colleges)\b/iu, "University"],
  [/^(?:(?!\band\b).)*\bcompanies\b/iu, "Enterprise"],
];
const REACH = 1500;

/** How many a sentence means of those named before, by what stands before its verb; undefined where it means none. */
function countMeant(before: string, behind: string): number | undefined {
  const all = ALL.exec(before);
  if (all) return COUNTS.get((all[1] ?? all[2] ?? "two").toLowerCase());
  return PASSIVE.test(before) && !BY_OTHERS.test(behind) ? 2 : undefined;
}

/** Whether an agreement's sentence names nobody and may yet tell of those before it. */
export function isOfThoseBefore(words: string, inside: number, mentions: readonly Mention[], { start }: Span): boolean {
  const meant = inside === 0 && /\b(?:signed|signatures to|inked|sealed|renewed)\b/.exec(words);
  return (
    meant !== false &&
    meant !== null &&
    countMeant(words.slice(0, meant.index).replace(/put their $/u, ""), words.slice(meant.index)) !== undefined &&
    mentions.some(({ kind, end }) => PARTIES.has(kind) && end <= start)
  );
}

/**
 * "The two universities｜ signed", 双方｜签署: those that the text has named before, where these are all, and as many as are
 * meant.
 */
export function listBoth(
  mentions: readonly Mention[],
  [before, behind]: readonly [before: string, behind: string],
  sentence: Span,
  first: Span,
): Mention[] {
  const count = countMeant(before, behind);
  const all = ALL.exec(before)?.[0];
  if (count === undefined) return [];
  // "was signed with X": by whom is open.
  if (all === undefined && listWithin(mentions, sentence).some(({ kind }) => PARTIES.has(kind))) return [];
  const told = listWithin(mentions, { start: Math.max(first.start, sentence.start - REACH), end: sentence.start });
  const kind = KINDS.find(([words]) => all !== undefined && words.test(all))?.[1];
  const named = unique(outermost(told.filter((one) => (kind ? one.kind === kind : PARTIES.has(one.kind)))));
  return named.length === count && !areAlike(named) ? named : [];
}

/** A short form beside the full name is no second. */
function areAlike([one, other]: readonly Mention[]): boolean {
  return Boolean(
    one && other && (one.text.includes(other.text.slice(0, 2)) || other.text.includes(one.text.slice(0, 2))),
  );
}
