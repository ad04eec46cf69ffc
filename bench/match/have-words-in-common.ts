import { parseName } from "../../src/identity/names/parse-name.js";
import { takeHanPlaces } from "../../src/identity/names/parts/take-places.js";
import { foldWords } from "../../src/identity/names/parts/fold-words.js";
import { HEADS } from "../../src/identity/tables/words-of-names.js";
import { listBigrams } from "../../src/identity/names/named-form.js";
import { hasHan } from "../../src/text/print-search-text.js";

const SORTS = new Set([
  ...HEADS.flatMap(([, , english]) => english.flatMap((words) => foldWords(words.split(" ")))),
  "china",
  "nation",
  "province",
  "municipality",
]);
const HAN_SORTS = HEADS.flatMap(([, han]) => han).sort((a, b) => b.length - a.length);

/**
 * Whether two names of one script say anything alike beyond where something lies and what sort of body it is: 上海铁道学院
 * and 同济大学 do not, and nobody can tell by the names that one became the other. A word, two characters in a row, or
 * letters or characters that stand for the other.
 */
export function haveWordsInCommon(a: string, b: string): boolean {
  return hasHan(a) ? hanInCommon(a, b) : latinInCommon(a, b);
}

function latinInCommon(a: string, b: string): boolean {
  const [one, other] = [parseName(a), parseName(b)];
  if (
    one.text === other.acronym ||
    other.text === one.acronym ||
    one.text.replaceAll(" ", "") === other.text.replaceAll(" ", "")
  )
    return true;
  const listOwn = ({ words, places }: typeof one): readonly string[] => {
    const where = new Set(places.flatMap(({ text }) => text.split(" ")));
    const own = words.filter((word) => !SORTS.has(word) && !where.has(word));
    // University of Shanghai has nothing but its place.
    return own.length > 0 ? own : words.filter((word) => where.has(word));
  };
  const others = new Set(listOwn(other));
  return listOwn(one).some((word) => others.has(word));
}

function hanInCommon(a: string, b: string): boolean {
  const [whole, otherWhole] = [parseName(a).text, parseName(b).text];
  if (isWithin(whole, otherWhole) || isWithin(otherWhole, whole)) return true;
  const [one, other] = [takeSort(a), takeSort(b)];
  return (
    isWithin(one, other) || isWithin(other, one) || [...listBigrams(one)].some((pair) => listBigrams(other).has(pair))
  );
}

/** The name without places before it and its sort behind it. */
function takeSort(name: string): string {
  const { rest } = takeHanPlaces(parseName(name).text);
  const sort = HAN_SORTS.find((word) => rest.endsWith(word));
  return rest.slice(0, rest.length - (sort?.length ?? 0)).replace(/^中国/, "");
}

/** Characters in their order, others between them. */
function isWithin(short: string, long: string): boolean {
  let at = -1;
  return short !== "" && [...short].every((character) => (at = long.indexOf(character, at + 1)) >= 0);
}
