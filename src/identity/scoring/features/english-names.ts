import { type Feature, main } from "../feature.js";
import { measureShared } from "../measure-shared.js";
import { type Lexicon, rarityOfWord } from "../../lexicon/lexicon.js";
import type { NamedForm } from "../../names/named-form.js";

/** A machine's words are worth this share of its own. */
const MADE_BY_MACHINE = 0.75;

/** How alike two names without Chinese characters are. */
export function compareEnglish(asked: NamedForm, known: NamedForm, lexicon: Lexicon): Feature[] {
  const machine = [asked.nameKind, known.nameKind].includes("MACHINE_TRANSLATION");
  const detail = `${asked.raw} / ${known.raw}`;
  if (asked.text === known.text && asked.text !== "") {
    if (machine) return [main("MACHINE_TRANSLATION", known.raw)];
    if (known.nameKind === "ACRONYM" || known.nameKind === "ABBREVIATION" || known.nameKind === "PINYIN")
      return [main("RECORDED_ACRONYM", known.raw)];
    const former = known.nameKind === "FORMER" || asked.former;
    return [
      main(
        known.nameKind === "OFFICIAL" && !former ? "EXACT_ENGLISH_NAME" : "OTHER_ENGLISH_NAME",
        known.raw,
        former ? 0.9 : 1,
      ),
    ];
  }
  const features: Feature[] = [];
  const share = machine ? MADE_BY_MACHINE : 1;
  const [a, b] = [asked.wordSet, known.wordSet];
  if (a.size > 1 && a.size === b.size && [...a].every((word) => b.has(word)) && asked.campus === known.campus)
    features.push(main("SAME_ENGLISH_WORDS", detail, share));
  const overlap = measureShared(a, b, (word) => rarityOfWord(lexicon, word));
  if (overlap > 0.12) features.push(main("ENGLISH_OVERLAP", detail, overlap * share));
  if (asked.core !== "" && asked.core === known.core)
    features.push(main("SAME_ENGLISH_CORE", asked.core, share * measureCore(asked.core, lexicon)));
  // Whoever writes a name out rarely means the letters of another: those count less.
  if (isAcronymOf(asked, known)) features.push(main("ACRONYM", detail, share));
  else if (isAcronymOf(known, asked)) features.push(main("ACRONYM", detail, 0.6 * share));
  return features;
}

/** A core of common words (municipal, central) is none. */
function measureCore(core: string, lexicon: Lexicon): number {
  return Math.max(...core.split(" ").map((word) => rarityOfWord(lexicon, word)));
}

function isAcronymOf(short: NamedForm, long: NamedForm): boolean {
  return (
    /^[a-z]{3,8}$/.test(short.text) &&
    long.words.length > 2 &&
    (long.acronym === short.text || long.words.map((word) => word[0]).join("") === short.text)
  );
}
