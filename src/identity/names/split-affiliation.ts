import { hasHan } from "../../text/print-search-text.js";
import type { Head } from "../tables/words-of-names.js";
import { parseName } from "./parse-name.js";
import { findPlaceCodes } from "./parts/take-places.js";
import { type Address, readAddress } from "./read-address.js";
import { splitHanUnit } from "./split-han-unit.js";
import { part, pattern } from "../../text/patterns/pattern.js";

/** The bodies that an address names. */
export interface Affiliation {
  /** The one that stands for itself, likeliest way of writing it first: the whole, or a hospital with what it belongs to. */
  readonly own: readonly string[];
  /** What the first is a part of, the nearest first. */
  readonly wholes: readonly string[];
  /** Whether those are likelier meant than the part: no register has a department. */
  readonly likelier: boolean;
  /** Names of a part that others may bear too. */
  readonly part: readonly string[];
  readonly places: readonly string[];
}

/** Wholes whose parts stand in registers by themselves: institutes of an academy. */
const OF_ACADEMY = /\b(?:Academy|Acad) of\b|\bAcad\b/iu;
const UNIT = part`
  (?:(?:Graduate|Medical|Business|Law|Engineering|Nursing) School|School|Sch|College|Coll|Department|Dept|Faculty
  |Fac|Division|Div|Cent(?:er|re)|Ctr|Program|Section|Office|(?:Research )?Group)
`;
const STANDING = part`
  (?:(?:(?:State|National|Provincial|MOE|Engineering|Joint) )*(?:Key )?
  (?:Lab(?:oratory|s)?\b|Research Cent(?:er|re)|Engineering Research)|Research Institute|Institute|Inst|Ministry
  |Minist|Observatory)
`;
/** What is a part of some body, whatever its name is of: Department of Physics. */
const PART = new RegExp(`^(?:${UNIT}|${STANDING})\\b`, "u");
/** Physics Department, Medical School: no place or name of its own. */
const PART_BEHIND = /^(?:\p{L}+ ){1,4}(?:Department|Dept|Lab|Laboratory|Group|Division)\.?$/u;
/**
 * Graduate School of | Anhui University of Science and Technology: the first "of" behind which a body is named before
 * the next.
 */
const PART_OF = pattern("u")`
  ^.*? (?:of|at|in|from) (?:the )?(?=\p{Lu})(?<whole>(?:(?! (?:of|at|in|from|for) ).)*?\b
  (?:University|Univ\.?|College|Institute|Academy|Polytechnic|Society|Center)(?: |$)
  (?:(?<= )(?:[Oo]f|at|in|for|–|-) .*)?)$
`;
/** Zhejiang University | School of Medicine. */
const WHOLE_FIRST = pattern("u")`
  ^(?<whole>\p{Lu}.*?\b(?:University|Univ\.?|College|Institute|Academy|School)\b.*?) (?<part>
  (?:${UNIT}|${STANDING}|Laboratory)\.? (?:of|for)\b.+)$
`;
const BODIES: ReadonlySet<Head> = new Set(["HOSPITAL", "LABORATORY"]);
const AFFILIATED =
  /^(?<part>.*Hospital\b.*?),? (?:affiliated (?:to|with)|of) (?:the )?(?<whole>\p{Lu}.*(?:University|College).*)$/u;

/**
 * "College of Civil Engineering, Zhejiang University, Hangzhou 310058, China" → "Zhejiang University"; of an institute
 * of an academy, a hospital or a laboratory that too. What does not end in a place and has no country is a name.
 */
export function splitAffiliation(value: string): readonly string[] {
  const found = readAffiliation(value);
  if (!found) return [value];
  const { own, wholes, part } = found;
  return [...own, ...part, ...wholes.filter((whole) => !OF_ACADEMY.test(whole))];
}

/** The bodies and places of an address; undefined where the text is a name. */
export function readAffiliation(value: string): Affiliation | undefined {
  const address = readAddress(value);
  if (!address) return undefined;
  return hasHan(address.pieces.join()) ? readHan(address) : readLatin(address);
}

function readHan({ pieces, places }: Address): Affiliation | undefined {
  const bodies = pieces.filter((piece) => parseName(piece).head !== undefined);
  const whole =
    bodies.find((piece) => splitHanUnit(piece) !== undefined || /大学(?:[（(].*[）)])?$/u.test(piece)) ?? bodies[0];
  if (whole === undefined) return undefined;
  const split = splitHanUnit(whole);
  if (split) return { own: [whole], wholes: split.wholes, likelier: split.plain, part: [], places };
  const hospital = bodies.find((piece) => piece !== whole && piece.endsWith("医院"));
  return hospital === undefined
    ? { own: [whole], wholes: [], likelier: false, part: [], places }
    : { own: [whole + hospital], wholes: [whole], likelier: false, part: [hospital], places };
}

interface Body {
  readonly name: string;
  readonly head: Head | undefined;
  readonly isPart: boolean;
  /** The piece that names the body and its part in one, the body first. */
  readonly within?: string;
}

function readLatin({ pieces, places }: Address): Affiliation | undefined {
  const all = pieces.flatMap(takeApart);
  const bodies = all.filter(({ head, isPart }) => head !== undefined || isPart);
  const found = findWhole(bodies, all);
  if (!found) return undefined;
  const at = all.indexOf(found);
  const { name: whole, within } = found;
  const [before, behind] = [all[at - 1], all[at + 1]];
  if (behind && isElsewhere(behind.name))
    return { own: [`${whole}, ${behind.name}`], wholes: [whole], likelier: false, part: [], places };
  const first =
    bodies.find(({ head }) => BODIES.has(head!)) ??
    (before && isElsewhere(before.name)
      ? before
      : OF_ACADEMY.test(whole)
        ? [before, behind].find((body) => body?.head === "RESEARCH")
        : undefined);
  if (!first || first === found)
    return within === undefined
      ? { own: [whole], wholes: [], likelier: false, part: [], places }
      : { own: [within], wholes: [whole], likelier: true, part: [], places };
  return {
    own: [`${first.name}, ${whole}`],
    part: [first.name],
    wholes: [whole],
    likelier: first.head === "LABORATORY",
    places,
  };
}

/** The bodies that one piece names, the part first. */
function takeApart(piece: string): readonly Body[] {
  const affiliated = AFFILIATED.exec(piece)?.groups;
  if (affiliated) return [describe(affiliated.part!), describe(affiliated.whole!)];
  if (PART.test(piece)) {
    const whole = PART_OF.exec(piece)?.groups?.whole;
    if (whole === undefined) return [describe(piece)];
    const part = piece.slice(0, -whole.length).replace(/\s(?:of|at|in|from)(?: the)?\s*$/u, "");
    return [describe(part), describe(whole)];
  }
  const front = WHOLE_FIRST.exec(piece)?.groups;
  return front ? [describe(front.part!), { ...describe(front.whole!), within: piece }] : [describe(piece)];
}

function describe(name: string): Body {
  return { name, head: parseName(name).head, isPart: PART.test(name) || PART_BEHIND.test(name) };
}

/** A college of a university that is named after its own place may stand in registers by itself: Ningbo Institute of Technology. */
function isElsewhere(name: string): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}+ )+(?:Research )?(?:Institute|College|Campus|Branch)\b/u.test(name) &&
    findPlaceCodes(name.toLowerCase()).length > 0
  );
}

/** The body that the others are parts of: a university wherever it stands, else the last that is called no part. */
function findWhole(bodies: readonly Body[], all: readonly Body[]): Body | undefined {
  return (
    bodies.findLast(({ head, isPart }) => !isPart && head === "UNIVERSITY") ??
    bodies.findLast(({ isPart }) => !isPart) ??
    // Nobody told what sort of body it is; next to its parts it is one all the same.
    (bodies.length > 0 ? all.find(({ isPart, name }) => !isPart && name.includes(" ")) : undefined) ??
    bodies.at(-1)
  );
}
