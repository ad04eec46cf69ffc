import { hasHan, printSearchText } from "../../text/print-search-text.js";
import { takeHanPlaces, takeLatinPlaces } from "./parts/take-places.js";
import { pattern } from "../../text/patterns/pattern.js";

/** What authors write under a paper, in its parts. */
export interface Address {
  /** In their order, without postal codes: what is no place, street or country. */
  readonly pieces: readonly string[];
  /** As they are written, without postal codes: "Hangzhou", "浙江杭州". */
  readonly places: readonly string[];
}

const COUNTRY = pattern("i")`
  ^(?:(?:the )?p\.? ?r\.? ?(?:of )?china|china(?: mainland)?|mainland china|peoples? ?r\.? china
  |people[’']?s republic of china|prc|中国|中华人民共和国)\.?$
`;
/** "310058", "SZ-518055", "P.O. Box 2871". */
const CODE = /[\s,]*(?:\bP\.? ?O\.? ?Box \d+\b|(?<!\p{N})[A-Z]{0,2}-?\d{5,6}(?!\p{N}))\.?/giu;
const HAS_CODE = /(?<!\p{N})\d{5,6}(?!\p{N})/u;
const STREET = pattern("iu")`
  ^(?:no\.? ?)?\d+[-\d]*\b.*|\b(?:road|rd|street|str|avenue|ave|lane|boulevard|building|bldg|district|county)\.?$
  |^[\p{Script=Han}\d]*(?:路|街|大道|巷|号|楼|区)(?:[\d-]+号?)?$
`;
/** "1 School …", "(1) School …", "a School …", "¹School …"; not 1 of 1st. */
const LABEL = /^[[(（]?(?:\d{1,2}|[a-z*†‡§#](?=[\s)）\]]))(?=[^\p{L}\p{N}]|\p{Lu}|\p{Script=Han})[\])）.、:]*\s*/u;
const MAIL = /[\s,;.]*(?:\(?e-?mail:?\s*)?\S+@\S+\)?/giu;
const PLACE_WORDS = /\b(?:city|province|municipality|prefecture|autonomous region|prov)\b/g;

/** Its parts where a text is an address: it ends in a country, a place or has a postal code; undefined where it is a name. */
export function readAddress(value: string): Address | undefined {
  const text = value
    .normalize("NFKC")
    .replace(MAIL, "")
    .replace(/^\s*\((.*)\)\s*$/su, "$1")
    .replace(LABEL, "");
  const [first = "", ...others] = text.split(/[;；]\s*(?=\S)/u);
  // Several addresses: the first is as good as any.
  const own = others.length > 0 ? (readOne(first) ?? readOne(text)) : readOne(first);
  return own && own.pieces.length > 0 ? own : undefined;
}

function readOne(text: string): Address | undefined {
  const parts = text
    .split(hasHan(text) ? /[,，;；、\n]\s*|(?<=\p{Script=Han}[)）]?)\s+|\s+(?=\p{Script=Han})/u : /[,;]\s*|\s*\n\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return undefined;
  const bare = parts.map((part) => part.replace(CODE, "").replace(/[\s.]+$/u, ""));
  const last = bare.findLast((part) => part !== "") ?? "";
  const ends = COUNTRY.test(last) || HAS_CODE.test(text) || ((parts.length > 2 || hasHan(text)) && isPlace(last));
  if (!ends) return undefined;
  const left = bare.filter((part, at) => part !== "" && !(at > 0 && COUNTRY.test(part)));
  return {
    // What a piece says of its own country: "Hangzhou China".
    pieces: left.filter((part) => !isPlace(part) && !STREET.test(part)).map((part) => part.replace(LABEL, "")),
    places: left.filter(isPlace),
  };
}

/** Nothing but divisions: "Zhejiang Province", "浙江 杭州", 杭州市. */
export function isPlace(part: string): boolean {
  const text = printSearchText(part);
  if (hasHan(text)) {
    const { places, rest } = takeHanPlaces(text);
    return places.length > 0 && /^(?:\p{Script=Han}{1,3}[市县区旗])?$/u.test(rest);
  }
  const { places, rest } = takeLatinPlaces(
    text
      .replace(PLACE_WORDS, " ")
      .replace(/\bchina$/, "")
      .trim()
      .split(/\s+/u),
  );
  return places.length > 0 && rest.length === 0;
}
