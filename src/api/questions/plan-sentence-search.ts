import { type FoldedWord, foldWords, printFolded } from "../../text/sentences/fold-words.js";
import { hasHan } from "../../text/print-search-text.js";

/** What graph/queries/sentences.cypher looks for in sentences, whose words stand between spaces. */
export interface SentenceSearch {
  /** Words between spaces, pairs of characters of Chinese: a sentence with all of them has all the words. */
  readonly parts: readonly string[];
  /** All of it, as it stands in a sentence that has it in a row. */
  readonly phrase: string;
  /** For the full-text index. Only letters and digits of the text are in it, quoted: nothing of it is an operator. */
  readonly lucene: string;
  /** The same of sentences that have all of them: each has the score that it has among the others. */
  readonly complete: string;
  /** Words of other scripts, and Chinese by its characters: what is marked. */
  readonly words: ReadonlySet<string>;
  readonly chinese: readonly (readonly string[])[];
}

/** Words that the index leaves out (Lucene's CJKAnalyzer), and so do we. */
const PASSED_OVER = new Set(
  "a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www".split(
    " ",
  ),
);

/** What to look for; undefined where the text has no word but those that stand everywhere. */
export function planSentenceSearch(text: string): SentenceSearch | undefined {
  const all = foldWords(text);
  const folded = all.filter(({ key }) => !PASSED_OVER.has(key));
  if (folded.length === 0) return undefined;
  const chinese = splitChinese(folded).map((run) => run.map(({ key }) => key));
  const words = new Set(folded.map(({ key }) => key).filter((key) => !hasHan(key)));
  const pairs = new Set(chinese.flatMap((run) => (run.length === 1 ? run : listPairs(run))));
  const phrase = printFolded(all);
  const clauses = [
    ...[...words].map((word) => `text:"${word}"`),
    ...[...pairs].map((pair) => (Array.from(pair).length === 1 ? `characters:"${pair}"` : `text:"${pair}"`)),
  ];
  const together = `(${clauses.map((clause) => `+${clause}`).join(" ")})^20`;
  const lucene = [together, `text:"${phrase}"^5`, ...clauses].join(" ");
  return {
    parts: [...[...words].map((word) => ` ${word} `), ...pairs],
    phrase: `${hasHan(phrase.slice(0, 2)) ? "" : " "}${phrase}${hasHan(phrase.slice(-2)) ? "" : " "}`,
    lucene,
    complete: `+${lucene}`,
    words,
    chinese,
  };
}

/** Characters that stand together. */
function splitChinese(words: readonly FoldedWord[]): readonly (readonly FoldedWord[])[] {
  const runs: FoldedWord[][] = [];
  let before: FoldedWord | undefined;
  for (const word of words) {
    if (!hasHan(word.key)) continue;
    if (before !== undefined && word.start <= before.end) runs.at(-1)!.push(word);
    else runs.push([word]);
    before = word;
  }
  return runs;
}

function listPairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Pairs [start, end) of code points in a sentence. */
export type Mark = readonly [start: number, end: number];

/** Where the words stand in a sentence. Of Chinese that does not stand there whole, its pairs of characters. */
export function findMarks(exact: string, { words, chinese }: SentenceSearch): readonly Mark[] {
  const folded = foldWords(exact);
  const marked = new Set(folded.flatMap(({ key }, index) => (words.has(key) ? [index] : [])));
  for (const run of chinese) {
    const whole = findRun(folded, run);
    const found =
      whole.length > 0 || run.length < 3 ? whole : listPairs(run).flatMap((pair) => findRun(folded, [...pair]));
    for (const index of found) marked.add(index);
  }
  return joinMarks([...marked].sort((a, b) => a - b).map((index) => [folded[index]!.start, folded[index]!.end]));
}

/** Indexes of the words of each occurrence. */
function findRun(folded: readonly FoldedWord[], run: readonly string[]): readonly number[] {
  return folded.flatMap((_, at) =>
    run.every((key, offset) => folded[at + offset]?.key === key) ? run.map((__, offset) => at + offset) : [],
  );
}

function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.reduce<Mark[]>((joined, [start, end]) => {
    const last = joined.at(-1);
    if (last === undefined || start > last[1]) return [...joined, [start, end]];
    return [...joined.slice(0, -1), [last[0], Math.max(last[1], end)]];
  }, []);
}
