import type { Mention } from "../../../../proposal.js";
import { isListed } from "./is-company-name.js";
import { pattern } from "../../../../../text/patterns/pattern.js";

const WORD = "(?=\\d{0,2}[A-Z])[A-Z\\d][\\p{Script=Latin}\\d’'&+-]*";
const ITEM = `${WORD}(?: (?:& )?${WORD}){0,4}`;
const ENDS =
  "(?=[,;.)]|$| (?:and|to|in|for|on|at|as|with|will|have|has|had|are|is|were|was|that|which|who|said|also|under|through|from|by)\\b)";
/** What those do with each other among whom companies stand. */
const TOGETHER = pattern("iu")`
  \b(?:partner(?:s|ed|ing|ship|ships)?|members?|consorti(?:um|a)|alliance|coalition|collaborat\w+|sponsor(?:s|ed)?|compan(?:y|ies)|firms|joint|research (?:program|centre|center|project)|joined
  |together|backed|supported|funded|teamed|network of|(?:led|founded|developed|created|launched|organi[sz]ed) by)\b
`;
/** "companies such as ｜Kestrel, Rosen Air and 3M": all of a list that says what they are. */
const SORT = pattern("gu")`
  \b(?:companies|firms|employers|businesses|manufacturers|start-?ups|corporations|corporates|sponsors|giants|(?:industry|industrial|corporate|commercial) (?:partners|members)
  |banks|airlines|carmakers|automakers|chipmakers)(?: \p{Ll}+){0,4}?,? (?:include[sd]?|including|are|were|such as|like|namely|among them):? (?:the )?
  (${ITEM}(?:(?:,|;)? (?:and )?(?:the )?${ITEM}|(?:,|;) (?:and )?${ITEM}){0,12})
`;
/** Somebody with a post, and "Rosen-based IT". */
const NO_COMPANY = pattern("u")`
  -based\b|^(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Vice|Deputy|Director|Dean|Chairman|Chair|Chancellor|Rector|Provost|Minister
  |Secretary|Ambassador|Governor|Mayor|CEO|Executive|Senior|Associate|Assistant|Engr|Sir|Lord|Lady|Head|Principal|Former|Assoc|Asst|Engr|Hon|January|February|March|April|May|June|July|August|September|October|November|December)\b
`;
const BEHIND = new RegExp(`^(?: \\([A-Z][\\w-]*\\))?(?:[,;]|,? and|,? &) (?:and )?(?:the )?(${ITEM})${ENDS}`, "u");
const BEFORE = new RegExp(
  `(?<=(?:[,;] |\\b(?:with|and|by|as|are|include|including|includes|of|between|from|joins?|like) )(?:the )?)(${ITEM})(?: \\([A-Z][\\w-]*\\))?(?:[,;]|,? and|,? &) (?:and )?(?:the )?$`,
  "u",
);
const KINDS: ReadonlySet<string> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);

interface Listed {
  readonly name: string;
  readonly start: number;
}

/** Names that stand in a list beside bodies, or behind "companies such as", and that only companies have. */
export function listBeside(text: string, taken: readonly Mention[]): Listed[] {
  const sorted = [...text.matchAll(SORT)].flatMap(({ 0: whole, 1: row = "", index }): Listed[] =>
    splitRow(row, index + whole.length - row.length),
  );
  const beside = taken
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap((one): Listed[] => {
      const sentence = text.slice(Math.max(0, one.start - 300), one.end + 60);
      return TOGETHER.test(sentence) ? [...listForward(text, one.end), ...listBackward(text, one.start)] : [];
    });
  return [...sorted, ...beside].filter(
    ({ name, start }) =>
      isListed(text, name) &&
      !NO_COMPANY.test(name) &&
      !/^, (?:the |an? )?\p{Ll}/u.test(text.slice(start + name.length)),
  );
}

function splitRow(row: string, start: number): Listed[] {
  const pieces = [...row.matchAll(new RegExp(ITEM, "gu"))];
  return pieces.map(({ 0: name, index }) => ({ name, start: start + index }));
}

function listForward(text: string, from: number): Listed[] {
  const found: Listed[] = [];
  for (let end = from; found.length < 8; ) {
    const next = BEHIND.exec(text.slice(end, end + 80));
    if (!next) break;
    end += next[0].length;
    found.push({ name: next[1]!, start: end - next[1]!.length });
  }
  return found;
}

function listBackward(text: string, from: number): Listed[] {
  const found: Listed[] = [];
  for (let start = from; found.length < 8; ) {
    const at = Math.max(0, start - 80);
    const before = BEFORE.exec(text.slice(at, start));
    if (!before) break;
    start = at + before.index;
    found.push({ name: before[1]!, start });
  }
  return found;
}
