import { parseName } from "../../../identity/names/parse-name.js";
import type { Head } from "../../../identity/tables/words-of-names.js";
import { pattern } from "../../../text/patterns/pattern.js";

const COMPANY = pattern("iu")`
  \b(?:ltd|limited|inc|corp|corporation|gmbh|company|group|plc|llc|s\.a\.|b\.v\.|s\.p\.a\.)\.?$
  |\s(?:ag|se|kg|nv|oy|ab|spa|sas)$
`;
/** What stands behind a comma and goes on with the name before it: Acme Robotics, Inc. */
const LEGAL_FORM = /,\s+(?=(?:ltd|limited|inc|incorporated|llc|plc|corp|gmbh|s\.a)\b)/giu;
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
    .replaceAll(LEGAL_FORM, " ")
    .split(/[,;]\s*/u);
  const kind = findOne(first);
  const isOfUniversity = others.some((other) => findOne(other) === "University");
  const isBesidePart = others.some((other) => PARTS.has(parseName(other).head));
  if ((!isOfUniversity && !isBesidePart) || kind === "Laboratory" || kind === "OrganizationalUnit") return kind;
  if (kind === "Enterprise" && !isBesidePart && !/\bgroup$/iu.test(first)) return kind;
  // Institute of Automation, Chinese Academy of Sciences may stand in registers by itself.
  return isOfUniversity || kind === "University" || kind === "Enterprise" ? "OrganizationalUnit" : undefined;
}

/** No name is as long; what is looked at of one that is. */
const LONGEST = 300;

function findOne(name: string): string | undefined {
  const { head } = parseName(name);
  if (COMPANY.test(name) || head === "COMPANY") return "Enterprise";
  if (HOSPITAL.test(name)) return "OrganizationalUnit";
  if (head === "LABORATORY" || /\blaboratory\b/iu.test(name)) return "Laboratory";
  if (head === "PRESS") return undefined;
  if (head === "SCHOOL") return "EducationalOrganization";
  if (UNIVERSITY.test(name)) return "University";
  if (PARTS.has(head) && /\buniversity\b/iu.test(name)) return "OrganizationalUnit";
  if (head === "UNIVERSITY" || /\bcollege$/iu.test(name)) return "University";
  if (ASSOCIATION.test(name)) return "Association";
  return GOVERNMENT.test(name) ? "GovernmentBody" : undefined;
}
