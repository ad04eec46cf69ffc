import { parseName } from "../../../identity/names/parse-name.js";
import type { Head } from "../../../identity/tables/words-of-names.js";
import { pattern } from "../../../text/patterns/pattern.js";

const COMPANY = pattern("iu")`
  \b(?:ltd|limited|inc|corp|corporation|gmbh|company|group|plc|llc|s\.a\.|b\.v\.|s\.p\.a\.)\.?$
  |\s(?:ag|se|kg|nv|oy|ab|spa|sas)$
`;
/** What stands behind a comma and goes on with the name before it: Acme Robotics, Inc. */
const LEGAL_FORM = String.raw`(?:ltd|limited|inc|incorporated|llc|plc|corp|gmbh|s\.a)\b`;
const BEFORE_LEGAL_FORM = new RegExp(`,\\s+(?=${LEGAL_FORM})`, "giu");
const ASSOCIATION =
  /\b(?:association|society|federation|foundation|alliance)\b|\bacademy of (?:sciences|engineering)$/iu;
/** Universities in other languages, and those that no word calls one. */
const UNIVERSITY = pattern("iu")`
  ^(?:imperial|king.s|university) college\b(?!.*\bschool\b)
  |^(?:universit(?:ät|é|à|at|eit|et)|universi(?:dade|dad|tas)|politecnico|polit[ée]cnica|hochschule|technische)\b
  |^\p{L}.*\binstitute of (?:\p{L}+ and )?(?:technology|education)$
`;
const GOVERNMENT = /^ministry of\b|\b(?:municipal|provincial|people.s) government\b|\bbureau of\b/iu;
const HOSPITAL = /\b(?:hospital|clinic|infirmary|medical cent(?:er|re))\b/iu;
/** Parts of a body, whichever: of one that stands alone nobody can tell whether it is one. */
const PARTS: ReadonlySet<Head | undefined> = new Set(["COLLEGE", "UNIT", "RESEARCH"]);

/**
 * What a body is that is named in English, or another language of Latin letters, by the words of its name: Department of
 * Physics, Zhejiang University is a unit, and Institute of Software anything. Undefined where they do not tell. Pure.
 */
export function findLatinKind(name: string): string | undefined {
  const [first = "", ...others] = name
    .slice(0, LONGEST)
    .replaceAll(BEFORE_LEGAL_FORM, " ")
    .split(/[,;]\s*/u);
  const kind = findOne(first);
  const isOfUniversity = others.some((other) => findOne(other) === "University" || findWholeIn(other) !== undefined);
  const isBesidePart = others.some((other) => PARTS.has(parseName(other).head));
  if ((!isOfUniversity && !isBesidePart) || kind === "Laboratory" || kind === "OrganizationalUnit") return kind;
  if (kind === "Enterprise" && !isBesidePart && !/\bgroup$/iu.test(first)) return kind;
  // Institute of Automation, Chinese Academy of Sciences may stand in registers by itself.
  return isOfUniversity || kind === "University" || kind === "Enterprise" ? "OrganizationalUnit" : undefined;
}

const IS_PART =
  /\s(?=(?:school|college|department|faculty|institute|hospital|library|(?:medical |research )?cent(?:er|re))\b)/iu;

/** The university that a name without commas has in it: of the Affiliated Hospital of Dongwan University, Dongwan University Hospital. */
function findWholeIn(name: string): string | undefined {
  const words = name.split(/\s+(?:of|at|affiliated (?:to|with))\s+/iu);
  const isWhole = (text: string): boolean => !HOSPITAL.test(text) && findOne(text) === "University";
  for (let at = words.length - 1; at > 0; at--) {
    const behind = words
      .slice(at)
      .join(" of ")
      .replace(/^the\s+/iu, "");
    if (isWhole(behind)) return behind;
  }
  const [before = "", ...others] = name.split(IS_PART);
  const isLong = before.includes(" ") && others.length > 0;
  // Peking Union Medical College Hospital: its last word alone tells that it is a part.
  const whole = isLong && isWhole(before) ? before : name.replace(/\s+hospital$/iu, "");
  return whole !== name && isWhole(whole) ? whole : undefined;
}

/** What parts a unit and its whole. */
const COMMA = new RegExp(`,\\s+(?!${LEGAL_FORM})`, "iu");
const WHOLES: ReadonlySet<string | undefined> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);

/**
 * The whole that the name of a part says in Latin letters, and what the part is called by itself: Department of
 * Automation, Hengzhou University of Technology. Undefined where it is no part, or nobody can tell of what. Pure.
 */
export function splitLatinUnit(name: string): { readonly whole: string; readonly own: string } | undefined {
  const text = name.trim();
  if (text.length > LONGEST || findLatinKind(text) !== "OrganizationalUnit") return undefined;
  const parts = text.split(COMMA).map((one) => one.trim());
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) {
    const whole = findWholeIn(text);
    return whole === undefined ? undefined : { whole, own: text };
  }
  // Zhejiang University School of Medicine is a part itself.
  const over = findWholeIn(last);
  if (over !== undefined) return { whole: over, own: text };
  if (WHOLES.has(findLatinKind(last))) return { whole: last, own: parts.slice(0, -1).join(", ") };
  return parts.length === 2 && WHOLES.has(findLatinKind(first)) ? { whole: first, own: last } : undefined;
}

/** No name is as long; what is looked at of one that is. */
const LONGEST = 300;

function findOne(name: string): string | undefined {
  const { head } = parseName(name);
  if (COMPANY.test(name) || head === "COMPANY") return "Enterprise";
  // A hospital of nobody is a body by itself, of which the graph has no kind.
  if (HOSPITAL.test(name)) return findWholeIn(name) === undefined ? undefined : "OrganizationalUnit";
  if (head === "LABORATORY" || /\blaboratory\b/iu.test(name)) return "Laboratory";
  if (head === "PRESS") return undefined;
  if (head === "SCHOOL") return "EducationalOrganization";
  if (UNIVERSITY.test(name)) return "University";
  if (PARTS.has(head) && /\buniversity\b/iu.test(name)) return "OrganizationalUnit";
  if (head === "UNIVERSITY" || /\bcollege$/iu.test(name)) return "University";
  if (ASSOCIATION.test(name)) return "Association";
  return GOVERNMENT.test(name) ? "GovernmentBody" : undefined;
}
