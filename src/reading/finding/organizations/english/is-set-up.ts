import type { Mention } from "../../../proposal.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const SETS_UP = pattern("u")`
  \b(?:set(?:s|ting)? up|(?:(?<!\bno )plans?|is|are|agreed) to open|creat(?:e[sd]?|ing|ion of)|establish(?:e[sd]|ing|ment of)?|co-?(?:buil[dt]|found)(?:ing)?
  |(?:jointly )?(?:buil[dt]|building)|unveil(?:ed|ing)?|inaugurat(?:ed|ing|ion of)
  |launch(?:ed|ing)?) (?:an? |the |its |their )?(?:new |first |joint |[£$€]?[\d.,]+[ -]?(?:m|bn|million|billion) )*[“"]?$
`;
const WAS_SET_UP = pattern("u")`
  ^[”"]? (?:(?:was|were|has been|is|will be|is to be|to be) (?:officially |formally |jointly )*
  |(?:[Oo]fficially|[Ff]ormally) (?=\w+\s*(?:\n|$)))(?:[Ee]stablished|unveiled|inaugurated|launched|set up|created)\b
  |^, (?:an? (?:new |joint )*(?:venture|initiative) (?:of|between|by)|to be (?:based|located|housed))\b
`;
/** It was long ago. */
const IN_THE_PAST = /^[^.;]{0,80}\b(?:1[89]\d\d|20[01]\d)\b/u;

/** "unveiled the ｜Beichen Institute", "the Jinhai Academy ｜was officially established": what bodies set up now is a facility, and no institute of its own. */
export function isSetUp(text: string, { kind, text: name, start, end }: Mention): boolean {
  // "The gift will establish the Perrin Center"
  const isCentre = kind === "OrganizationalUnit" && /\bCent(?:er|re)\b/u.test(name);
  if (
    (kind !== "University" && !isCentre) ||
    /\b(?:University|Polytechnic|Vocational|Medical)\b/u.test(name.split(" of ")[0]!)
  )
    return false;
  if (
    /^(?:[A-Z][\w&’-]*[-–] ?[\w&’-]+ |[A-Z][\w&’]* ){0,3}Joint (?:[A-Z][\w-]* ){0,4}(?:Institute|Academy|School|College|Cent(?:er|re))\b/u.test(
      name,
    )
  )
    return true;
  const isTold = SETS_UP.test(text.slice(Math.max(0, start - 60), start)) || WAS_SET_UP.test(text.slice(end, end + 60));
  return isTold && !IN_THE_PAST.test(text.slice(end, end + 90));
}
