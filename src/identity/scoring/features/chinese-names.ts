import { alignAbbreviation } from "../align-abbreviation.js";
import { type Feature, main } from "../feature.js";
import { measureShared } from "../measure-shared.js";
import { type Lexicon, rarityOfBigram } from "../../lexicon/lexicon.js";
import { listAbbreviations } from "../../names/list-abbreviations.js";
import { listBigrams, type NamedForm } from "../../names/named-form.js";

/** How alike two Chinese names are. */
export function compareChinese(asked: NamedForm, known: NamedForm, lexicon: Lexicon): Feature[] {
  const exact = compareWhole(asked, known);
  if (exact) return [exact];
  const detail = `${asked.raw} / ${known.raw}`;
  const features: Feature[] = [];
  if (asked.bare === known.bare && asked.bare.length > 1) features.push(main("SAME_CHINESE_BUT_FORM", detail));
  else if (isSameButPlace(asked, known)) features.push(main("SAME_CHINESE_BUT_PLACE", detail));
  const abbreviated = alignAbbreviation(asked, known) ?? alignAbbreviation(known, asked);
  if (abbreviated) features.push(main("CHINESE_ABBREVIATION", abbreviated.detail, abbreviated.share));
  if (isCalled(asked, known) || isCalled(known, asked)) features.push(main("CHINESE_ABBREVIATION", detail, CALLED));
  if (asked.core !== "" && asked.core === known.core) {
    // A core of common characters is none.
    features.push(
      main(
        "SAME_CHINESE_CORE",
        asked.core,
        Math.max(...[...listBigrams(asked.core)].map((pair) => rarityOfBigram(lexicon, pair))),
      ),
    );
  }
  const overlap = measureShared(asked.bigrams, known.bigrams, (pair) => rarityOfBigram(lexicon, pair));
  if (overlap > 0.1) features.push(main("CHINESE_OVERLAP", detail, overlap));
  return features;
}

/** What a university is called for short says more than characters in order do. */
const CALLED = 1.1;
const LONGEST_SHORT = 6;
const abbreviations = new WeakMap<NamedForm, ReadonlySet<string>>();

function isCalled(short: NamedForm, long: NamedForm): boolean {
  if (short.text.length > LONGEST_SHORT || !/(?:大学|学院)$/u.test(long.text)) return false;
  const known = abbreviations.get(long) ?? new Set(listAbbreviations(long.raw));
  abbreviations.set(long, known);
  return known.has(short.text);
}

/** 成都市电子科技大学, 城市职业技术学院（成都）: one says where the other lies, and nothing else. */
function isSameButPlace(asked: NamedForm, known: NamedForm): boolean {
  const [more, less] = known.places.length === 0 && known.campus === undefined ? [asked, known] : [known, asked];
  return (
    less.places.length === 0 &&
    less.campus === undefined &&
    (more.places.length > 0 || more.campus !== undefined) &&
    more.rest === less.rest &&
    [...more.rest].length > 4
  );
}

function compareWhole(asked: NamedForm, known: NamedForm): Feature | undefined {
  if (asked.text !== known.text) return undefined;
  const kinds = [asked.nameKind, known.nameKind];
  if (kinds.includes("MACHINE_TRANSLATION")) return main("MACHINE_TRANSLATION", known.raw);
  if (kinds.includes("FORMER") || asked.former || known.former) return main("FORMER_CHINESE_NAME", known.raw);
  if (kinds.includes("ABBREVIATION") || kinds.includes("ACRONYM")) return main("RECORDED_ABBREVIATION", known.raw);
  return main(known.nameKind === "OFFICIAL" ? "EXACT_CHINESE_NAME" : "OTHER_CHINESE_NAME", known.raw);
}
