import { type At, type Found, HONORIFIC, LATIN_PERSON, NO_PERSON, SPLIT, TITLES } from "../latin-names.js";

export function findBracketed(text: string, at: At): Found[] {
  return [
    ...text.matchAll(new RegExp(`(${LATIN_PERSON}) \\((?:the )?(${TITLES})(?: of| at| from) (?:the )?`, "gu")),
  ].map((match) => {
    const [whole, name = "", titles = ""] = match;
    const end = match.index + whole.length;
    return { start: match.index, end, name, employer: at(end), titles: titles.split(SPLIT) };
  });
}

export function findHonoured(text: string): Found[] {
  return [...text.matchAll(new RegExp(`${HONORIFIC}(${LATIN_PERSON})`, "gu"))].map((match) => {
    const name = match[1]!;
    const start = match.index + match[0].length - name.length;
    return { start, end: start + name.length, name, employer: undefined, titles: [] };
  });
}

/** "Vice president of USST Zhang Hua", "Deputy Dean of OECE, Yang Hui": the body stands between the post and the name. */
export function findAround(text: string, at: At): Found[] {
  const placed = new Set<number>();
  return [...text.matchAll(new RegExp(`(${TITLES}) (?:of|at|from) (?:the )?`, "gu"))].flatMap((match): Found[] => {
    const employer = at(match.index + match[0].length);
    if (!employer) return [];
    const name = new RegExp(`^,? (?:${HONORIFIC})?(${LATIN_PERSON})(?![\\p{L}])`, "u").exec(text.slice(employer.end));
    // "…of X, Li Ping, dean of Y": he is somebody else; "…, Mr. Li Ping, led": the honorific says that he is not.
    const isHonoured = new RegExp(`^,? ${HONORIFIC}`, "u").test(text.slice(employer.end));
    if (!name || (!isHonoured && /^, (?:the )?[a-z]/.test(text.slice(employer.end + name[0].length)))) return [];
    const isList = !isHonoured && name[0].startsWith(",") && /^[,;]/.test(text.slice(employer.end + name[0].length));
    if (isList || isBehindPerson(text, match.index, placed)) return [];
    const start = employer.end + name[0].length - name[1]!.length;
    placed.add(start);
    return [{ start, end: start + name[1]!.length, name: name[1]!, employer, titles: match[1]!.split(SPLIT) }];
  });
}

const NOBODY: ReadonlySet<number> = new Set();
const PERSON_BEFORE = new RegExp(`(${LATIN_PERSON}), (?:the |and )*$`, "u");

const SECOND = new RegExp(`(${LATIN_PERSON}), (?:the )?(?:${TITLES}) (?:of|at) [^,.;]{2,90} and (?:the )?$`, "u");

/** "Li Ping, ｜dean of X, Mr. Ma Li": the post is of whoever stands before it, unless that one has had his: "CEO of X Li Ping, ｜". */
export function isBehindPerson(text: string, start: number, placed: ReadonlySet<number> = NOBODY): boolean {
  const from = Math.max(0, start - 60);
  // "Li Ping, dean of X and ｜chairman of Y": so is his second post.
  const second = SECOND.exec(text.slice(Math.max(0, start - 160), start));
  if (second && !NO_PERSON.test(second[1]!)) return true;
  const found = PERSON_BEFORE.exec(text.slice(from, start));
  return found !== null && !NO_PERSON.test(found[1]!) && !placed.has(from + found.index);
}
