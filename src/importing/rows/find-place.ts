import {
  findPlaceCodes,
  type PlaceMention,
  takeHanPlaces,
  takeLatinPlaces,
} from "../../identity/names/parts/take-places.js";
import { PROVINCES } from "../../identity/tables/divisions.js";
import { hasHan } from "../../text/print-search-text.js";
import { printSimplified } from "../../text/traditional.js";
import { findCountry } from "./countries.js";
import { CODES_IN_FULL } from "./counties.js";
import { isEnglishPlace, liesIn } from "./places/lies-in.js";

/** A division by its code in GB/T 2260. */
export interface FoundPlace {
  /** Six digits, or the two letters of a country in ISO 3166. */
  readonly code: string;
  /** The printed words, or some of them, are its name, and not that of something in it. */
  readonly named: boolean;
  /** Its name, where that is a part of what is printed: 苏州市 of 江苏省苏州市. */
  readonly name?: string;
  /** What it is called, where the printed words are the name of something in it: 苏州 of 苏州工业园区. */
  readonly short?: string;
}

/**
 * Which division printed words mean: a code, or a name in the province given (by its code or name; empty where it is
 * not known). Pure.
 */
export function findPlace(printed: string, within: string): FoundPlace | undefined {
  const parts = printed.split(hasHan(printed) ? PARTS : /[,;/]+/).filter((part) => part.trim() !== "");
  return parts.length > 1
    ? findAmong(
        parts.map((part) => part.trim()),
        within,
      )
    : findOne(printed.trim(), within);
}

/** What stands between places in a cell, larger ones before those in them, or several of them. */
const PARTS = /[\s、，,；;/／>＞·•|｜\-－—]+/u;

/** The smallest of places that lie in one another; undefined where they do not, or one of them is none. */
function findAmong(parts: readonly string[], within: string): FoundPlace | undefined {
  let found: FoundPlace | undefined;
  for (const [index, part] of parts.entries()) {
    if (/^(?:中国|中华人民共和国|china)$/iu.test(part)) continue;
    const others = [...parts.slice(0, index), ...parts.slice(index + 1)].join(" ");
    const one = findOne(part, within === "" ? others : within);
    if (one === undefined || !one.named) return undefined;
    const [a, b] = [found?.code ?? "000000", one.code].map((code) => code.replace(/(?:0000|00)$/, ""));
    if (found && !a!.startsWith(b!) && !b!.startsWith(a!)) return undefined;
    if (!found || b!.length > a!.length) found = { ...one, name: one.name ?? part };
  }
  return found;
}

function findOne(words: string, within: string): FoundPlace | undefined {
  const text = printSimplified(words).replace(/^(?:中国|中华人民共和国)(?=\p{Script=Han})/u, "");
  const found = findWhole(text, within);
  if (!found?.named || found.code.length !== 6) return found;
  if (!hasHan(text)) return isEnglish(text) ? found : undefined;
  const { places, rest } = takeHanPlaces(text.replace(/(盟|地区)$/u, "市"));
  // What the lookups in full have found is a name, whatever it is made of.
  if (places.length === 0 || CODES_IN_FULL.has(text)) return found;
  const short = places.at(-1)?.text ?? "";
  const isWhole = rest === "" || ENDING.test(rest);
  if (!isWhole && !liesIn(rest, found.code)) return undefined;
  if (!isWhole || COUNTY.test(short)) return { code: found.code, named: false, short: findShort(places, found.code) };
  const name = words.slice(-(text.length - text.lastIndexOf(short)));
  return name === words ? found : { ...found, name };
}

/** What a division of that code is called among some places. */
function findShort(places: readonly PlaceMention[], code: string): string {
  const meant = places.findLast(({ codes }) => codes[0]?.padEnd(6, "0") === code);
  return (meant ?? places[0])?.text ?? "";
}

/** Of a division behind its short name. */
const ENDING = /^(?:省|市|州|县|地区|盟|特别行政区|(?:\p{Script=Han}{1,12})?自治[区州县])?$/u;
const COUNTY = /[县区旗]$/u;
/** Whether an English text that names a place is one. */
function isEnglish(text: string): boolean {
  const words = printLatin(text);
  return isEnglishPlace(words, takeLatinPlaces(words.split(/\s+/u)).rest);
}

/** What says in words that it is not one place, or not there. */
const NOWHERE = /外$|外[省地市]$|^(?:全[国省市]|各[省市地]|多地|其[他它]|不限|跨省)|等地?$/u;

function findWhole(text: string, within: string): FoundPlace | undefined {
  if (/^\d{6}$/.test(text)) return { code: text, named: false };
  const country = findCountry(text);
  if (country) return country;
  // In full, a name means one place only: 河北工业大学 lies in 天津市, and its code is of Hebei.
  const whole = PROVINCES.find(([, , full]) => full === text)?.[0];
  if (whole !== undefined) return { code: `${whole}0000`, named: true };
  // Cities below the prefecture have names of their own too: 昆山市, 石河子市.
  const inFull = CODES_IN_FULL.get(text);
  if (inFull !== undefined) return { code: inFull, named: true };
  const province = /^\d{2}$/.test(within) ? within : findCodes(within).find((code) => code.length === 2);
  const plain = text.replace(/(盟|地区)$/u, "市");
  const codes = findCodes(plain).filter(
    (code) => /^\d+$/.test(code) && (province === undefined || code.startsWith(province)),
  );
  // The prefecture before the province that it lies in. (吉林 and Jilin, both at once, are read as the province.)
  const [code] = [...codes].sort((a, b) => b.length - a.length);
  if (code !== undefined && (codes.length === 1 || province !== undefined))
    return { code: code.padEnd(6, "0"), named: true };
  // 西藏民族大学 lies in 咸阳市, and its code is of Tibet: what has its ending is a name in full.
  const [elsewhere, ...others] = /[市州盟]$|地区$/u.test(text)
    ? findCodes(plain).filter((one) => /^\d{4}$/.test(one))
    : [];
  if (elsewhere !== undefined && others.length === 0) return { code: elsewhere.padEnd(6, "0"), named: true };
  // 省外, 全国: what is no place lies nowhere in it.
  return province === undefined || NOWHERE.test(text) ? undefined : { code: province.padEnd(6, "0"), named: false };
}

/** What was looked up: a table names few places many times. */
const found = new Map<string, readonly string[]>();
const MOST_FOUND = 10_000;

function findCodes(text: string): readonly string[] {
  const known = found.get(text);
  if (known) return known;
  const codes = searchCodes(printSimplified(text));
  if (found.size < MOST_FOUND) found.set(text, codes);
  return codes;
}

function searchCodes(text: string): readonly string[] {
  return text === "" ? [] : findPlaceCodes(hasHan(text) ? text : printLatin(text));
}

/** As English names of places are compared. */
function printLatin(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();
}

/** Full Chinese name of a province by its code of six digits. */
export function printProvince(code: string): string | undefined {
  return PROVINCES.find(([two]) => `${two}0000` === code)?.[2];
}

/** What English calls a province, by its code of six digits: the English of Unicode CLDR. */
export function printProvinceEnglish(code: string): string | undefined {
  const [name] = PROVINCES.find(([two]) => `${two}0000` === code)?.[3] ?? [];
  return name?.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
