import type { Lexicon } from "../lexicon/lexicon.js";
import { listBigrams, type NamedForm, type ReadForms } from "../names/named-form.js";
import { foldIdentifier } from "../things/identifier.js";
import type { Thing } from "../things/thing.js";
import { listTranslations } from "../translating/translate-name.js";

/** Whole things count for more than any of their parts: an identifier, then a name. */
const WHOLE = 20;
/** What more things than this share finds none of them. */
const MOST_SHARING = 400;

/**
 * Finds, for one of many things, those that share the rarest parts of names with it, most first, without comparing each
 * with each. Across scripts they meet in what English words stand for, and in pinyin.
 *
 * @returns a function of a thing's index: indexes of others
 */
export function planBlocks(
  things: readonly Thing[],
  readForms: ReadForms,
  lexicon: Lexicon,
): (index: number, most: number) => readonly number[] {
  const keys = things.map((thing) => listKeys(thing, readForms, lexicon));
  const sharing = new Map<string, number[]>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const list = sharing.get(key);
      if (list) list.push(index);
      else sharing.set(key, [index]);
    }
  }
  return (index, most) => {
    const weights = new Map<number, number>();
    for (const key of keys[index]!) {
      const list = sharing.get(key)!;
      if (list.length < 2 || list.length > MOST_SHARING) continue;
      const weight = (key.startsWith("whole ") ? WHOLE : 1) * Math.log(1 + things.length / list.length);
      for (const other of list) if (other !== index) weights.set(other, (weights.get(other) ?? 0) + weight);
    }
    return [...weights]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, most)
      .map(([other]) => other);
  };
}

function listKeys(thing: Thing, readForms: ReadForms, lexicon: Lexicon): ReadonlySet<string> {
  const identifiers = thing.identifiers.map(foldIdentifier).map(({ scheme, value }) => `whole ${scheme} ${value}`);
  return new Set([
    ...identifiers,
    ...readForms(thing.names)
      .filter(({ text }) => text !== "")
      .flatMap((form) => listKeysOfName(form, lexicon)),
  ]);
}

function listKeysOfName(form: NamedForm, lexicon: Lexicon): string[] {
  const { text, bare, core, words, han, syllables } = form;
  const whole = [
    `whole ${text}`,
    ...(bare.length > 1 ? [`whole ${bare}`] : []),
    ...(core === "" ? [] : [`core ${core}`]),
  ];
  if (han) {
    const pairs = [...listBigrams(text.replace(/[^\p{Script=Han}]/gu, ""))];
    const spelt = syllables.slice(1).map((syllable, index) => `spelt ${syllables[index]!}${syllable}`);
    return [...whole, `whole ${syllables.join("")}`, ...pairs, ...spelt];
  }
  const runs = [1, 2, 3].flatMap((length) =>
    words.slice(0, Math.max(0, words.length - length + 1)).map((_, from) => words.slice(from, from + length).join(" ")),
  );
  const meant = runs.flatMap((run) =>
    listTranslations(run, lexicon)
      .slice(0, 2)
      .flatMap((translation) => [...listBigrams(translation)]),
  );
  return [
    ...whole,
    `whole ${text.replaceAll(" ", "")}`,
    ...words,
    ...words.filter((word) => word.length > 3).map((word) => `spelt ${word}`),
    ...meant,
  ];
}
