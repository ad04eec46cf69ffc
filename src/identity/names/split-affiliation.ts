import { hasHan } from "../../text/print-search-text.js";
import type { NameOfThing } from "../things/thing.js";
import { findHanHead, findLatinHead } from "./parts/find-words-of-names.js";
import { findPlaceCodes } from "./parts/take-places.js";

const COUNTRY = /^(?:(?:the )?p\.? ?r\.? ?(?:of )?china|china|people[’']?s republic of china|prc|中国)\.?$/i;
/** "Hangzhou 310058", "310058", "Zhejiang Province". */
const POSTCODE = /\b\d{5,6}\b/;
/** Wholes whose parts stand in registers by themselves: institutes of an academy. */
const OF_ACADEMY = /\bAcademy of\b/i;
const BODIES: ReadonlySet<string> = new Set(["HOSPITAL", "LABORATORY"]);

/** What is a part of some body, whatever its name is of: Department of Physics. */
const PART =
  /^(?:\d{1,2}\s*)?(?:Graduate School|School|College|Department|Faculty|Division|Cent(?:er|re)|Institute|(?:State )?Key Lab|Ministry)\b/u;
/** Graduate School of Anhui University of Science and Technology. */
const PART_OF =
  /^(?:\d{1,2}\s*)?(?:Graduate School|School|College|Department|Faculty|Division|Cent(?:er|re))\b.*? (?:of|at) (?:the )?(?<whole>(?:\p{Lu}[\p{L}'’-]* )+(?:University|College|Institute|Academy)\b.*)$/u;

/** Names as they are asked for: of what authors write under a paper the bodies that it names, the likeliest first. */
export function listAsked(names: readonly NameOfThing[]): readonly NameOfThing[] {
  return names.flatMap((name) =>
    splitAffiliation(name.value).map((value) => (value === name.value ? name : { ...name, value })),
  );
}

/**
 * "College of Civil Engineering, Zhejiang University, Hangzhou 310058, China" → "Zhejiang University"; of an institute
 * of an academy, a hospital or a laboratory that too. What does not end in a place and has no country is a name.
 */
export function splitAffiliation(value: string): readonly string[] {
  const pieces = value
    .split(/[,，;；]\s*|\s*\n\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (pieces.length < 2 || !isAddress(pieces, value)) return [value];
  const bodies = pieces
    .map((piece) => PART_OF.exec(piece)?.groups?.whole ?? piece)
    .map((piece) => piece.replace(/^\d{1,2}\s*(?=[A-Z])/, "").replace(/\s*\b[A-Z]{0,2}-?\d{5,6}\b.*$/, ""))
    .filter(
      (piece) => !COUNTRY.test(piece) && (hasHan(piece) ? findHanHead(piece) : findLatinHead(piece)) !== undefined,
    );
  const whole = findWhole(bodies);
  if (whole === undefined) return [value];
  const first =
    bodies.find((body) => BODIES.has(findLatinHead(body) ?? "")) ??
    (OF_ACADEMY.test(whole) || isElsewhere(bodies[bodies.indexOf(whole) - 1])
      ? bodies[bodies.indexOf(whole) - 1]
      : undefined);
  if (first === undefined || first === whole) return [whole];
  const joined = `${first}, ${whole}`;
  return OF_ACADEMY.test(whole) ? [joined, first] : [joined, first, whole];
}

/** A college of a university that is named after its own place may stand in registers by itself: Ningbo Institute of Technology. */
function isElsewhere(body: string | undefined): boolean {
  return (
    body !== undefined &&
    /^\p{Lu}\p{Ll}+ (?:Institute|College|Campus)\b/u.test(body) &&
    findPlaceCodes(body.toLowerCase()).length > 0
  );
}

/** The body that the others are parts of: a university wherever it stands, else the last that is called no part. */
function findWhole(bodies: readonly string[]): string | undefined {
  return (
    bodies.findLast((body) => !PART.test(body) && findLatinHead(body) === "UNIVERSITY") ??
    bodies.findLast((body) => !PART.test(body)) ??
    bodies.at(-1)
  );
}

/** It ends in a country, a postal code or a place, behind at least two bodies or one and a place. */
function isAddress(pieces: readonly string[], value: string): boolean {
  const last = pieces.at(-1)!;
  if (COUNTRY.test(last)) return true;
  if (POSTCODE.test(value)) return true;
  return pieces.length > 2 && findPlaceCodes(last.toLowerCase()).length > 0;
}
