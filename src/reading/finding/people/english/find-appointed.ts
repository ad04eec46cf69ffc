import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { type At, type Found, HONORIFIC, LATIN_PERSON, NO_PERSON, SPLIT, TITLES } from "../latin-names.js";

/** "has been appointed executive dean of X", "was elected president of Y". */
const CHOSEN = new RegExp(
  `\\b(?:has been|have been|was|is|were) (?:unanimously |formally |officially |recently )?(?:appointed|named|elected|chosen|selected|promoted to|installed)(?: as)?(?: the)?(?: new| next| first| founding)? (${TITLES}) (?:of|at|for) (?:the )?`,
  "gu",
);
const SUBJECT = new RegExp(`(?:^|[.!?”"\\n]\\s*)(?:${HONORIFIC})?(${LATIN_PERSON})(?=(?:, [^.!?\\n]{2,200},)? $)`, "u");

/** Who was appointed to a post: whom the sentence begins with, whatever is said of that one in between. */
export function findAppointed(text: string, at: At): Found[] {
  return [...text.matchAll(CHOSEN)].flatMap((match): Found[] => {
    const employer = at(match.index + match[0].length);
    const from = Math.max(0, match.index - 300);
    const subject = SUBJECT.exec(text.slice(from, match.index));
    const name = subject?.[1];
    if (!employer || !subject || name === undefined || NO_PERSON.test(name)) return [];
    const start = from + subject.index + subject[0].lastIndexOf(name);
    return [{ start, end: start + name.length, name, employer, titles: match[1]!.split(SPLIT) }];
  });
}

const AS = "(?: as)?(?: its| the| their| his)?(?: new| next| first| founding)?";
/** "X ｜appointed Li Ming as its president", "X announced the appointment of Li Ming as president (of Y)". */
const APPOINTING = new RegExp(
  `,? (?:(?:has|have|had) )?(?:recently |officially |formally )?(?:(?:appointed|named|elected|hired|installed)|announced the appointment of) (?:${HONORIFIC})?(${LATIN_PERSON})(?:, [^,.;]{2,60},)?${AS} (${TITLES})(?: (?:of|at|for) (?:the )?)?`,
  "gu",
);
/** "Li Ming became president of X", "serves as"; not "will take office as", which is still to come. */
const BECAME = new RegExp(
  `(?:${HONORIFIC})?(${LATIN_PERSON})(?:, [^,.;]{2,120},)? (?:has |had |also |currently )*(?:becomes?|became|serves? as|served as|takes? (?:office|over) as|took (?:office|over) as|is|was sworn in as|was inaugurated as|joined as|joins as|is|was(?: previously| formerly| once)?|has been|worked as|used to be)(?: the| a| an)?(?: new| next| first| current| founding)? (${TITLES}) (?:of|at|for) (?:the )?`,
  "gu",
);

/** "was president of X", "used to be", "was formerly": it is over. */
const WAS = / (?:was(?! sworn| inaugurated| appointed| elected)|used to be|worked as|served as)\b/u;

/** Who appointed somebody, or what somebody became, in the active voice. */
export function findActive(text: string, employers: readonly Mention[], at: At): Found[] {
  const found = (match: RegExpExecArray, employer: Mention | undefined): Found[] => {
    const [whole, name = "", titles = ""] = match;
    const start = match.index + whole.indexOf(name);
    return employer && !NO_PERSON.test(name)
      ? [{ start, end: start + name.length, name, employer, titles: titles.split(SPLIT) }]
      : [];
  };
  return [
    ...[...text.matchAll(APPOINTING)].flatMap((match) => {
      const by = listNear(employers, { start: match.index - 1, end: match.index })
        .filter(({ end }) => end === match.index)
        .sort((a, b) => a.start - b.start)[0];
      return found(match, at(match.index + match[0].length) ?? by);
    }),
    ...[...text.matchAll(BECAME)].flatMap((match) =>
      found(match, at(match.index + match[0].length)).map((one) =>
        WAS.test(match[0]) ? { ...one, tenure: "FORMER" as const } : one,
      ),
    ),
  ];
}

/** "vice president of Public Affairs at X", "professor of Marketing at X’s College of Y": the body behind the field, and its unit. */
export function findField(text: string, position: number, at: At): ReturnType<At> {
  const own = findOwned(text, position, at);
  if (own) return own;
  const field = /^(?:[\p{L}&’'-]+,? ){1,7}?(?:at|in) (?:the )?/u.exec(text.slice(position, position + 90));
  if (!field) return undefined;
  const start = position + field[0].length;
  return findOwned(text, start, at) ?? at(start);
}

/** "X University’s College of Y": the college. */
function findOwned(text: string, position: number, at: At): ReturnType<At> {
  const owner = /^[A-Z][^.,;’'\n]{2,60}[’']s /u.exec(text.slice(position, position + 70));
  const unit = owner ? at(position + owner[0].length) : undefined;
  return unit?.kind === "OrganizationalUnit" ? unit : undefined;
}
