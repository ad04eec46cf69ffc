import type { Mention } from "../../../proposal.js";
import { byPlace, findFrom, listNear, outermost, unique } from "../../../spans.js";
import { remember } from "../../words/remember.js";
import { findByInitials, takeInitials } from "../../names/find-latin-forms.js";
import { type Found, HONORIFIC, TITLES } from "../latin-names.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** "The participants from X were": whoever is listed then. "From X, its director" as well. */
const SIDE = pattern("u")`
  \b[Oo]n the (?:side|part) of (?:the )?$|\b[Rr]epresenting (?:the )?$
  |\b(?:[Pp]articipants|[Gg]uests|[Aa]ttendees|[Dd]elegates|[Rr]epresentatives|[Ll]eaders|[Tt]hose
  |[Pp]resent) from (?:the )?$|(?:^|[.;] |\bwhereas |\bwhile |\band )[Ff]rom (?:the )?$
`;

/** "On the side of X, there were A – President; B – Dean": all that the sentence lists are of X. */
export function findSide(text: string, employers: readonly Mention[], position: number): Mention | undefined {
  const all = listOutermost(employers);
  const body = all[findFrom(all, position) - 1];
  return body &&
    SIDE.test(text.slice(Math.max(0, body.start - 40), body.start)) &&
    !/[.!?]\s+(?=[A-Z])(?<!\b(?:Mr|Mrs|Ms|Dr|Prof)\.\s+)/.test(text.slice(body.end, position))
    ? body
    : undefined;
}

const listOutermost = remember((employers: readonly Mention[]) => outermost(employers).sort(byPlace));

/** "president and CEO ｜of the center": of what is meant there. */
const OF_OTHER = /^ (?:of|at|for) (?:the |its |our )/u;
/** Whoever speaks has no name in the text, or goes by letters that nothing says more of: "HZU and X University". */
const OURS = /\b[Oo]ur (?:own )?(?:university|college|school)\b/u;
const LETTERS = /(?<![\w(-])(?!MOU|EU|GPU|CPU|TPU|ICU\b)[A-Z]{1,5}U(?![\w)-])/g;

function hasUnknown(text: string, employers: readonly Mention[]): boolean {
  return [...text.matchAll(LETTERS)].some(
    ({ 0: letters, index }) =>
      !text.includes(`(${letters})`) &&
      !findByInitials(letters, employers) &&
      listNear(employers, { start: index, end: index + letters.length }).length === 0,
  );
}

/** "President Li Ping" alone is one of the only university that a text names, or that it is of, where no company has a president. */
export function placePresidents(
  text: string,
  found: readonly Found[],
  employers: readonly Mention[],
  speaker: Mention | undefined,
): readonly Found[] {
  const universities = unique(outermost(takeInitials(employers.filter(({ kind }) => kind === "University"))));
  const presides = ({ titles }: Found): boolean =>
    titles.some((title) => /\b(?:President|Chancellor|Provost|Rector|Registrar)\b/i.test(title));
  const isElsewhere = found.some((one) => presides(one) && one.employer && one.employer.kind !== "University");
  // Somebody "from X University" beside a president does not make him X's: the text has to be of X.
  const [first] = universities.filter(
    ({ start }) => !/\b(?:from|of|at) (?:the )?$/.test(text.slice(Math.max(0, start - 10), start)),
  );
  const only = universities.length > 1 ? speaker : first;
  if ((only !== speaker && OURS.test(text)) || hasUnknown(text, employers)) return found;
  if (!only || (isElsewhere && only !== speaker)) return found;
  const placed = new Set(found.filter(({ employer }) => employer).map(({ name }) => name));
  // "Jinhai Institute", which is named later: of something else.
  const isBefore = ({ start }: Found): boolean => only === speaker || only.start < start;
  // Where something else has a president too, only such posts as universities alone have are theirs.
  const isTaught = ({ titles }: Found): boolean =>
    titles.some((title) => /Chancellor|Provost|Rector|Registrar/i.test(title));
  return found.map((one) =>
    presides(one) &&
    (!isElsewhere || isTaught(one)) &&
    !OF_OTHER.test(text.slice(one.end, one.end + 12)) &&
    isBefore(one) &&
    !placed.has(one.name) &&
    !(only === speaker && namesOther(text, employers, only, one)) &&
    !isOfUnknown(text, one)
      ? { ...one, employer: only }
      : one,
  );
}

const DEAN = /^(?:(?:Vice|Deputy|Associate|Assistant|Founding|Interim)[ -])*Dean$/u;

/** "Dean Anna Wells" alone is of the only school that a text names; where it names none, of the only university. */
export function placeDeans(text: string, found: readonly Found[], employers: readonly Mention[]): readonly Found[] {
  const list = (isMeant: (one: Mention) => boolean): Mention[] =>
    unique(outermost(takeInitials(employers.filter(isMeant))));
  const schools = list(({ kind, text: name }) => kind === "OrganizationalUnit" && SCHOOL.test(name));
  const universities = list(({ kind }) => kind === "University");
  const [only, other] = schools.length > 0 ? schools : universities;
  if (!only || other || universities.length > 1 || hasUnknown(text, employers) || OURS.test(text)) return found;
  const placed = new Set(found.filter(({ employer }) => employer).map(({ name }) => name));
  return found.map((one) =>
    !one.employer &&
    one.titles.length > 0 &&
    one.titles.every((title) => DEAN.test(title)) &&
    BESIDE_DEAN.test(text.slice(Math.max(0, one.start - 20), one.start)) &&
    only.start < one.start &&
    !placed.has(one.name) &&
    !OF_OTHER.test(text.slice(one.end, one.end + 12)) &&
    !isOfUnknown(text, one)
      ? { ...one, employer: only }
      : one,
  );
}

const BESIDE_DEAN = new RegExp(`Dean (?:${HONORIFIC})?$`, "u");
const SCHOOL = /\b(?:School|College|Faculty)\b/u;

/** Whether the sentence of somebody names another whose head he may be. */
function namesOther(text: string, employers: readonly Mention[], only: Mention, { start, end }: Found): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const from =
    start -
    /[^.!?\n]*$/u.exec(before.replace(/\b(?:Mr|Mrs|Ms|Dr|Prof)\./gu, (word) => word.replace(".", " ")))![0].length;
  const until = end + /^[^.!?\n]*/u.exec(text.slice(end, end + 160))![0].length;
  return listNear(employers, { start: from, end: until }).some(
    ({ kind, text: name }) => kind === "University" && name !== only.text && !findByInitials(name, [only]),
  );
}

const BEFORE_POST = new RegExp(`(?:^|[\\s“"(])(\\S+) (?:${TITLES}) (?:${HONORIFIC})?$`, "u");

/** "Xinda ｜president Li Ping": of what has a name that nothing says more of. */
function isOfUnknown(text: string, { start }: Found): boolean {
  const word = BEFORE_POST.exec(text.slice(Math.max(0, start - 90), start))?.[1];
  return (
    word !== undefined &&
    /^[A-Z][\w’'-]*$/.test(word) &&
    !/^(?:The|Our|Its|And|Then|While|When|Also|University)$/.test(word)
  );
}
