import { alignAbbreviation } from "../align-abbreviation.js";
import { type Feature, main } from "../feature.js";
import { type Lexicon, rarityOfBigram } from "../lexicon.js";
import type { NamedForm } from "../named-form.js";

/** How alike two Chinese names are. */
export function compareChinese(asked: NamedForm, known: NamedForm, lexicon: Lexicon): Feature[] {
  const exact = compareWhole(asked, known);
  if (exact) return [exact];
  const detail = `${asked.raw} / ${known.raw}`;
  const features: Feature[] = [];
  if (asked.bare === known.bare && asked.bare.length > 1) features.push(main("SAME_CHINESE_BUT_FORM", detail));
  const abbreviated = alignAbbreviation(asked, known) ?? alignAbbreviation(known, asked);
  if (abbreviated) features.push(main("CHINESE_ABBREVIATION", abbreviated.detail, abbreviated.share));
  if (asked.core !== "" && asked.core === known.core) {
    // A core of common characters is none.
    features.push(main("SAME_CHINESE_CORE", asked.core, Math.max(...[...listBigrams(asked.core)].map((pair) => rarityOfBigram(lexicon, pair)))));
  }
  const overlap = measureBigrams(asked.bare, known.bare, lexicon);
  if (overlap > 0.15) features.push(main("CHINESE_OVERLAP", detail, overlap));
  return features;
}

function compareWhole(asked: NamedForm, known: NamedForm): Feature | undefined {
  if (asked.text !== known.text) return undefined;
  const kinds = [asked.nameKind, known.nameKind];
  if (kinds.includes("MACHINE_TRANSLATION")) return main("MACHINE_TRANSLATION", known.raw);
  if (kinds.includes("FORMER") || asked.former || known.former) return main("FORMER_CHINESE_NAME", known.raw);
  if (kinds.includes("ABBREVIATION") || kinds.includes("ACRONYM")) return main("RECORDED_ABBREVIATION", known.raw);
  return main(known.nameKind === "OFFICIAL" ? "EXACT_CHINESE_NAME" : "OTHER_CHINESE_NAME", known.raw);
}

/** Dice's measure of two names' pairs of characters, each counted by how rare it is. */
export function measureBigrams(a: string, b: string, lexicon: Lexicon): number {
  const [pairsA, pairsB] = [listBigrams(a), listBigrams(b)];
  const weigh = (pairs: Iterable<string>): number => [...pairs].reduce((sum, pair) => sum + rarityOfBigram(lexicon, pair), 0);
  const all = weigh(pairsA) + weigh(pairsB);
  return all === 0 ? 0 : (2 * weigh([...pairsA].filter((pair) => pairsB.has(pair)))) / all;
}

export function listBigrams(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character));
}
