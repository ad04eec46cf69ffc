import { COUNTRIES } from "../../../words/countries.js";
import { type At, LATIN_TITLE } from "../../latin-names.js";

/** "vice president of Public Affairs at X", "professor of Marketing at X’s College of Y": the body behind the field, and its unit. */
export function findField(text: string, position: number, at: At): ReturnType<At> {
  const own = findOwned(text, position, at);
  if (own) return own;
  const field = /^(?:[\p{L}&’'-]+,? ){1,9}?(?:at|in) (?:the )?/u.exec(text.slice(position, position + 110));
  // "of Kestrel and spent ten years at X University": he does something else there.
  if (!field || DOES.test(field[0])) return undefined;
  const start = position + field[0].length;
  return findOwned(text, start, at) ?? at(start);
}

const AND_POST = new RegExp(`^[^,.;]{2,60}? and (?:the )?(${LATIN_TITLE}) (?:of|for|in) (?!the )`, "u");

/** "Professor ｜of Physics and Dean of Science at ｜X": the second post that stands before the body. */
export function listSecond(text: string, start: number, end: number): string[] {
  const second = end > start ? AND_POST.exec(text.slice(start, end))?.[1] : undefined;
  return second === undefined ? [] : [second];
}

/** "X University’s College of Y": the college. */
function findOwned(text: string, position: number, at: At): ReturnType<At> {
  const owner = /^[A-Z][^.,;’'\n]{2,60}[’']s /u.exec(text.slice(position, position + 70));
  const unit = owner ? at(position + owner[0].length) : undefined;
  // "Australia’s Rosen Government": a country has whatever is named behind it.
  const isOfCountry = owner !== null && COUNTRIES.test(owner[0].slice(0, -3));
  return unit?.kind === "OrganizationalUnit" || isOfCountry ? unit : undefined;
}

const DOES =
  /\b(?:spent|taught|led|was|is|has|had|worked|works|served|serves|who|which|joined|became|ran|held|earned|lives|studied|graduated|began)\b/;
