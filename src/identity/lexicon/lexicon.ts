/**
 * What was learnt from names of other organisations: how common words are, and which Chinese an English word stands
 * for.
 */
export interface Lexicon {
  /** How many organisations it was learnt from. */
  readonly size: number;
  /** In how many of them a folded English word occurs; a rare one is missing. */
  readonly words: ReadonlyMap<string, number>;
  /** The same of two Chinese characters in a row. */
  readonly bigrams: ReadonlyMap<string, number>;
  /** Folded English words, up to three in a row, and what they may stand for, likeliest first. */
  readonly translations: ReadonlyMap<string, readonly string[]>;
}

/**
 * 1 for what was never or rarely seen, near 0 for what every other name has: ln((n + 1) / (df + 1)) / ln(n + 1), at
 * least 0.05.
 */
export function measureRarity(size: number, documents: number | undefined): number {
  if (size === 0) return 1;
  return Math.max(0.05, Math.log((size + 1) / ((documents ?? 0) + 1)) / Math.log(size + 1));
}

export function rarityOfWord(lexicon: Lexicon, word: string): number {
  return measureRarity(lexicon.size, lexicon.words.get(word));
}

export function rarityOfBigram(lexicon: Lexicon, bigram: string): number {
  return measureRarity(lexicon.size, lexicon.bigrams.get(bigram));
}

/** The lexicon as the text of learned-lexicon.ts has it, one entry after the other. */
export interface LexiconText {
  readonly size: number;
  readonly words: string;
  readonly bigrams: string;
  readonly translations: string;
}

/** "university:812 college:120" and "science technology=科技,理工;…". */
export function parseLexicon({ size, words, bigrams, translations }: LexiconText): Lexicon {
  return {
    size,
    words: parseCounts(words),
    bigrams: parseCounts(bigrams),
    translations: new Map(
      translations
        .split(";")
        .filter((entry) => entry !== "")
        .map((entry) => {
          const [english = "", han = ""] = entry.split("=");
          return [english, han.split(",")];
        }),
    ),
  };
}

export function printLexicon({ size, words, bigrams, translations }: Lexicon): LexiconText {
  return {
    size,
    words: printCounts(words),
    bigrams: printCounts(bigrams),
    translations: [...translations]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([english, han]) => `${english}=${han.join(",")}`)
      .join(";"),
  };
}

function parseCounts(text: string): Map<string, number> {
  return new Map(
    text
      .split(" ")
      .filter((entry) => entry !== "")
      .map((entry) => [entry.slice(0, entry.lastIndexOf(":")), Number(entry.slice(entry.lastIndexOf(":") + 1))]),
  );
}

function printCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([entry, count]) => `${entry}:${count}`)
    .join(" ");
}
