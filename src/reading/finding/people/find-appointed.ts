import { type At, type Found, HONORIFIC, LATIN_PERSON, NO_PERSON, SPLIT, TITLES } from "./latin-names.js";

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
