import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { learnLexicon } from "./learn-lexicon.js";
import { printLexicon } from "../../src/identity/lexicon/lexicon.js";
import { PROJECT } from "../../src/model/read-model.js";
import { readRor } from "./read-ror.js";

/** Learns the lexicon anew from a file of ROR records and writes src/identity/lexicon/learned-lexicon.ts. */
const { values } = parseArgs({ options: { data: { type: "string", default: "" } } });
const ror = readRor(resolve(values.data, "ror-china/records.ndjson"));
if (!ror) {
  process.stdout.write("Nothing learnt: give --data <folder> with ror-china/records.ndjson (ROR, CC0).\n");
} else {
  const { size, words, bigrams, translations } = printLexicon(
    learnLexicon(ror.map(({ names }) => names.map(({ value }) => value))),
  );
  const text = `import { parseLexicon } from "./lexicon.js";

/**
 * Learnt by bench/match/learn.ts from the Chinese and English names of ${size} organisations of China, Hong Kong, Macao and Taiwan in the Research
 * Organization Registry (ror.org), CC0 1.0: in how many a word occurs, and which Chinese an English word stands beside.
 */
export const LEARNED_LEXICON = parseLexicon({
  size: ${size},
  words: ${JSON.stringify(words)},
  bigrams: ${JSON.stringify(bigrams)},
  translations: ${JSON.stringify(translations)},
});
`;
  writeFileSync(`${PROJECT}src/identity/lexicon/learned-lexicon.ts`, text);
  process.stdout.write(`Learnt from ${size} organisations.\n`);
}
