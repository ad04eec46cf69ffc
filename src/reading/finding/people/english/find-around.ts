import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { namesField } from "../../organizations/english/split-joined.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";
import { type At, type Found, HONORIFIC, LATIN_PERSON, LATIN_TITLE, NO_PERSON, SPLIT, TITLES } from "../latin-names.js";

const BRACKETED = new RegExp(
  `(${LATIN_PERSON}) \\((?:the )?(${TITLES})(?: of| at| from) (?:the )?(?:(?:provincial|municipal|county|city) )?`,
  "gu",
);

export function findBracketed(text: string, at: At): Found[] {
  return [...text.matchAll(BRACKETED)].map((match) => {
    const [whole, name = "", titles = ""] = match;
    const end = match.index + whole.length;
    return { start: match.index, end, name, employer: at(end), titles: titles.split(SPLIT) };
  });
}

const HONOURED = new RegExp(`${HONORIFIC}(${LATIN_PERSON})`, "gu");

export function findHonoured(text: string): Found[] {
  return [...text.matchAll(HONOURED)].map((match) => {
    const name = match[1]!;
    const start = match.index + match[0].length - name.length;
    return { start, end: start + name.length, name, employer: undefined, titles: [] };
  });
}

const ITS_HEAD = new RegExp(
  `^(?: \\([A-Z][\\w.-]*\\))?(?:[’']s)? (${TITLES})(?: \\([A-Z][\\w ]*\\))?, (?:${HONORIFIC})?(${LATIN_PERSON})(?=[,.;]| [a-z])`,
  "u",
);

/** "Jinhai University Vice Chancellor, ｜Prof. Anna Wells, said": whose head somebody is, behind a comma. */
export function findHeads(text: string, employers: readonly Mention[]): Found[] {
  return employers.flatMap((employer): Found[] => {
    const found = ITS_HEAD.exec(text.slice(employer.end, employer.end + 140));
    // "Li Ping, X University President, Ma Li": of whoever stands before it.
    if (!found || isBehindPerson(text, employer.start) || BEGINS_TITLE.test(found[2]!)) return [];
    const end = employer.end + found[0].length;
    const name = found[2]!;
    return [{ start: end - name.length, end, name, employer, titles: found[1]!.split(SPLIT) }];
  });
}

const SPEAKS =
  "(?:said|says|added|adds|noted|notes|explained|explains|stated|stressed|emphasi[sz]ed|remarked|told|commented|recalled|observed)";
/** "said ｜Anna Wells.", "Anna Wells｜ said": whoever speaks is somebody. */
const SPEAKER = new RegExp(
  `(?<=[”"’,] ${SPEAKS} )(${LATIN_PERSON})(?=[,.;:]|$)|(?<=(?:^|[.!?”"]\\s+|, ))(${LATIN_PERSON})(?=,? (?:also )?${SPEAKS}\\b)`,
  "gu",
);
/** "…, ｜Tom Hill of X", "with ｜Tom Hill from X": in a row, and of a body that has a name. */
const OF_BODY = new RegExp(
  `(?<=(?:[;,]|\\b(?:and|by|with|included?|including|were|was)) )(${LATIN_PERSON}) (?:of|from|for|on behalf of) (?:the )?`,
  "gu",
);
/** "Speakers included A, ｜Tom Hill, B": in a list of people. */
const LISTED = pattern("gu")`
  \b(?:[Ss]peakers|[Pp]anel(?:l?ists)?|[Aa]ttendees|[Pp]articipants|[Gg]uests|[Jj]udges|[Dd]ignitaries|[Rr]ecipients|[Ww]inners|[Aa]ttended by|[Jj]oined by)
  (?: \p{Ll}+){0,4} (?:included?|including|were|are|by)?:? ?[^.!?\n]{10,900}
`;
const IN_LIST = new RegExp(
  `(?<=(?:, |; |, and | and |included? |were |by ))(${LATIN_PERSON})(?=, |;|\\.|,? and )`,
  "gu",
);

function listListed(text: string): { readonly name: string; readonly start: number }[] {
  return [...text.matchAll(LISTED)].flatMap(({ 0: list, index }) => {
    const people = [...list.matchAll(IN_LIST)];
    return people.length < 2 ? [] : people.map((one) => ({ name: one[1]!, start: index + one.index }));
  });
}

/** "X University’s ｜Tom Hill ｜coordinates". */
const OWNED = new RegExp(`(?<=[’']s )(${LATIN_PERSON})(?=,? (?:[a-z]+s|[a-z]+ed|who|and)\\b)`, "gu");

/** Somebody without a post: who speaks, who is of a body in a row, whom a body has. */
export function findPlain(text: string, employers: readonly Mention[], at: At): Found[] {
  const found = [
    ...[...text.matchAll(SPEAKER)].map((match) => ({ name: match[1] ?? match[2]!, start: match.index })),
    ...[...text.matchAll(OF_BODY)]
      .filter(({ 0: whole, index }) => at(index + whole.length)?.start === index + whole.length)
      .map((match) => ({ name: match[1]!, start: match.index })),
    ...[...text.matchAll(OWNED)]
      .filter(({ index }) => findOwner(employers, index - 3) !== undefined)
      .map((match) => ({ name: match[1]!, start: match.index })),
  ];
  return [...found, ...listListed(text)]
    .filter(({ name }) => !BEGINS_TITLE.test(name) && !namesField(name))
    .map(({ name, start }) => ({ start, end: start + name.length, name, employer: undefined, titles: [] }));
}

/** Whose name ends before "’s". */
function findOwner(employers: readonly Mention[], end: number): Mention | undefined {
  return listNear(employers, { start: end - 1, end }).find((one) => one.end === end);
}

const BEGINS_TITLE = new RegExp(`^(?:${HONORIFIC}|${LATIN_TITLE}\\b)`, "u");

const NAME_BEHIND = new RegExp(`^,? (?:${HONORIFIC})?(${LATIN_PERSON})(?![\\p{L}])`, "u");
const HONOURED_BEHIND = new RegExp(`^,? ${HONORIFIC}`, "u");

const POST_OF = new RegExp(`(${TITLES}) (?:of|at|from|for) (?:the )?`, "gu");

/** "Vice president of USST Zhang Hua", "Deputy Dean of OECE, Yang Hui": the body stands between the post and the name. */
export function findAround(text: string, employers: readonly Mention[], at: At): Found[] {
  const placed = new Set<number>();
  return [...text.matchAll(POST_OF)].flatMap((match): Found[] => {
    const employer = at(match.index + match[0].length);
    if (!employer) return [];
    const double = findDouble(text, match[1]!, employer, employers, at);
    if (double.length > 0) {
      placed.add(double[0]!.start);
      return double;
    }
    const name = NAME_BEHIND.exec(text.slice(employer.end, employer.end + 120));
    // "…of X, Li Ping, dean of Y": he is somebody else; "…, Mr. Li Ping, led": the honorific says that he is not.
    const isHonoured = HONOURED_BEHIND.test(text.slice(employer.end, employer.end + 60));
    if (!name || (!isHonoured && /^, (?:the )?[a-z]/.test(text.slice(employer.end + name[0].length)))) return [];
    const isList = !isHonoured && name[0].startsWith(",") && /^[,;]/.test(text.slice(employer.end + name[0].length));
    if (isList || isBehindPerson(text, match.index, placed)) return [];
    const start = employer.end + name[0].length - name[1]!.length;
    placed.add(start);
    return [{ start, end: start + name[1]!.length, name: name[1]!, employer, titles: match[1]!.split(SPLIT) }];
  });
}

const FURTHER = part`
  (?: \([^()]{1,30}\))? and (?:the )?(?:((?:[A-Z][\w&.-]* ){0,4}[A-Z][\w&.-]*)[’']s )?(${TITLES})(?: \([A-Z][\w ]*\))?
`;
const ITS_FURTHER = new RegExp(`^${FURTHER}(?: (?:of|at) (?:the )?)?`, "u");
const HONOURED_NAME = new RegExp(`^(?: \\([^()]{1,30}\\))?,? ${HONORIFIC}(${LATIN_PERSON})(?![\\p{L}])`, "u");

/** "the Chairman of X and Y’s ｜Vice-Chancellor (Academic), Professor Ann Lee", "Chairman of X and Dean of Y, Prof. Ann Lee": both posts. */
function findDouble(text: string, titles: string, first: Mention, employers: readonly Mention[], at: At): Found[] {
  const further = ITS_FURTHER.exec(text.slice(first.end, first.end + 160));
  if (!further) return [];
  const behind = first.end + further[0].length;
  const isOf = / (?:of|at) (?:the )?$/.test(further[0]);
  const owner =
    further[1] === undefined
      ? undefined
      : findOwner(employers, first.end + further[0].indexOf(further[1]) + further[1].length);
  const second = isOf ? at(behind) : owner;
  const until = isOf ? second?.end : behind;
  const name = until === undefined ? null : HONOURED_NAME.exec(text.slice(until, until + 120));
  if (until === undefined || !name) return [];
  const end = until + name[0].length;
  const one = { start: end - name[1]!.length, end, name: name[1]! };
  return [
    { ...one, employer: first, titles: titles.split(SPLIT) },
    { ...one, employer: second, titles: further[2]!.split(SPLIT) },
  ];
}

const NOBODY: ReadonlySet<number> = new Set();
const PERSON_BEFORE = new RegExp(`(?:${HONORIFIC}(${LATIN_PERSON}),?|(${LATIN_PERSON}),) (?:the |and )*$`, "u");

const SECOND = new RegExp(`(${LATIN_PERSON}), (?:the )?(?:${TITLES}) (?:of|at) [^,.;]{2,90} and (?:the )?$`, "u");

/** "Li Ping, ｜dean of X, Mr. Ma Li": the post is of whoever stands before it, unless that one has had his: "CEO of X Li Ping, ｜". */
export function isBehindPerson(text: string, start: number, placed: ReadonlySet<number> = NOBODY): boolean {
  const from = Math.max(0, start - 60);
  // "Li Ping, dean of X and ｜chairman of Y": so is his second post.
  const second = SECOND.exec(text.slice(Math.max(0, start - 160), start));
  if (second && !NO_PERSON.test(second[1]!)) return true;
  const found = PERSON_BEFORE.exec(text.slice(from, start));
  if (!found) return false;
  const name = found[1] ?? found[2]!;
  return !NO_PERSON.test(name) && !placed.has(from + found.index + found[0].indexOf(name));
}
