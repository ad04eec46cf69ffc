import { groupBy } from "../../../text/group-by.js";
import { readHan } from "../../../text/pinyin/read-han.js";
import { ENGLISH_PREFECTURES, ONLY_WITH_SUFFIX, PREFECTURES, PROVINCES } from "../../tables/divisions.js";

/**
 * A division as a name mentions it: the codes that it may have (Suzhou is 苏州 and 宿州), of two digits for a province,
 * four for a prefecture.
 */
export interface PlaceMention {
  readonly text: string;
  readonly codes: readonly string[];
}

/** A Chinese name's places and the rest of it. */
export interface WithoutPlaces {
  readonly places: readonly PlaceMention[];
  /** The short names of the places, one after the other. */
  readonly prefix: string;
  readonly rest: string;
}

interface HanPlace {
  readonly written: string;
  readonly short: string;
  readonly code: string;
}

const HAN_PLACES: readonly HanPlace[] = listHanPlaces();
/** In the same order. */
const HAN_PLACES_BY_FIRST: ReadonlyMap<string, readonly HanPlace[]> = groupBy(HAN_PLACES, ({ written }) => written[0]!);
const ENGLISH_PLACES: ReadonlyMap<string, readonly string[]> = listEnglishPlaces();
const COUNTY =
  /^(?!城市|都市|超市|学区|社区|地区|园区|校区|特区|大区|院区)\p{Script=Han}{2,3}?[县区旗](?=\p{Script=Han})/u;

/**
 * Takes the places from the front of a Chinese name, 中国 before them too: 江苏省南京市鼓楼区… . Counties are known by 县, 区, 旗
 * behind another place alone.
 */
export function takeHanPlaces(text: string): WithoutPlaces {
  const places: PlaceMention[] = [];
  let prefix = "";
  let rest = text;
  for (;;) {
    const found = HAN_PLACES_BY_FIRST.get(rest[0] ?? "")?.find(
      ({ written, code }) =>
        rest.startsWith(written) && places.every(({ codes }) => areNested(codes, [code]) && codes[0] !== code),
    );
    if (!found) break;
    places.push({ text: found.short, codes: [found.code] });
    prefix += found.short;
    rest = rest.slice(found.written.length);
  }
  const county = places.length > 0 ? COUNTY.exec(rest)?.[0] : undefined;
  if (county !== undefined) {
    places.push({ text: county, codes: places.at(-1)!.codes });
    prefix += county;
    rest = rest.slice(county.length);
  }
  return { places, prefix, rest };
}

/** Places among the words of an English name, wherever they stand, and the other words. */
export function takeLatinPlaces(words: readonly string[]): {
  readonly places: readonly PlaceMention[];
  readonly rest: readonly string[];
} {
  const places: PlaceMention[] = [];
  const rest: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const two = ENGLISH_PLACES.get(words.slice(index, index + 2).join(" "));
    const text = two ? words.slice(index, index + 2).join(" ") : words[index]!;
    const codes = two ?? ENGLISH_PLACES.get(text);
    if (codes) places.push({ text, codes });
    else rest.push(text);
    if (two) index++;
  }
  return { places, rest };
}

/** Whether one of the first may lie in one of the second, or the other way round. */
export function areNested(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)));
}

/**
 * The codes that a place has by any way of writing it: 山东省, 济南, "Jinan", "Shandong Province". Empty where it is not
 * known.
 */
export function findPlaceCodes(text: string): readonly string[] {
  const [han] = takeHanPlaces(text).places.slice(-1);
  if (han) return han.codes;
  return takeLatinPlaces(text.split(" ")).places[0]?.codes ?? [];
}

/** What Chinese calls a place of these codes: 齐齐哈尔 for Qiqihar. Longer codes first. */
export function listHanPlaceNames(codes: readonly string[]): string[] {
  return [...new Set(HAN_PLACES.filter(({ code }) => codes.includes(code)).map(({ short }) => short))];
}

function listPrefectures(): { readonly code: string; readonly short: string }[] {
  return PREFECTURES.trim()
    .split("\n")
    .flatMap((line) => {
      const [province, ...prefectures] = line.split(" ");
      return prefectures.map((entry) => ({ code: province! + entry.slice(0, 2), short: entry.slice(2) }));
    });
}

/** Longer ones first, so that 吉林省 is not read as 吉林. */
function listHanPlaces(): HanPlace[] {
  const provinces = PROVINCES.flatMap(([code, short, full]) => [
    { written: full, short, code },
    { written: short, short, code },
  ]);
  const prefectures = listPrefectures().flatMap(({ code, short }) => [
    { written: `${short}市`, short, code },
    ...(ONLY_WITH_SUFFIX.has(short) ? [] : [{ written: short, short, code }]),
  ]);
  return [...provinces, ...prefectures].sort(
    (a, b) => b.written.length - a.written.length || (a.code < b.code ? -1 : 1),
  );
}

function listEnglishPlaces(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const add = (written: string, code: string): void => void places.set(written, [...(places.get(written) ?? []), code]);
  for (const [code, , , english] of PROVINCES) english.forEach((written) => add(written, code));
  for (const { code, short } of listPrefectures()) {
    if (ONLY_WITH_SUFFIX.has(short) && ENGLISH_PREFECTURES[short] === undefined) continue;
    const written = ENGLISH_PREFECTURES[short] ?? [readHan(short).join("").replaceAll("v", "u")];
    written.forEach((name) => add(name, code));
  }
  return places;
}
