import type { Lexicon } from "../../src/identity/lexicon/lexicon.js";
import { parseName } from "../../src/identity/names/parse-name.js";

/** The names of one organisation, in any order and language. */
export type NamesOfOne = readonly string[];

const LONGEST_ENGLISH = 3;
const LONGEST_HAN = 8;
/** Rarer words and bigrams are left out: they count as rare anyhow. */
const LEAST_COUNT = 4;
const LEAST_TOGETHER = 2;
const LEAST_DICE = 0.15;
/** Of the best measure that the same Chinese has with any English. */
const LEAST_MUTUAL = 0.4;
const MOST_TRANSLATIONS = 4;

/**
 * Learns which words are common, and what English words stand for, from organisations known by Chinese and English
 * names. A word and a run of characters belong together by Dice's measure: twice the organisations that have both, by
 * those that have either counted singly.
 */
export function learnLexicon(organizations: readonly NamesOfOne[]): Lexicon {
  const words = new Map<string, number>();
  const bigrams = new Map<string, number>();
  const english = new Map<string, number>();
  const han = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const names of organizations) {
    const forms = names.map(parseName);
    const latin = new Set(
      forms.filter((form) => !form.han).flatMap(({ words: list }) => listRuns(list, LONGEST_ENGLISH, " ")),
    );
    const chinese = new Set(
      forms
        .filter((form) => form.han)
        .flatMap(({ text }) => listRuns([...text.replace(/[^\p{Script=Han}]/gu, "")], LONGEST_HAN, "", 2)),
    );
    for (const run of latin) if (!run.includes(" ")) count(words, run);
    for (const run of chinese) if ([...run].length === 2) count(bigrams, run);
    if (latin.size === 0 || chinese.size === 0) continue;
    for (const run of latin) count(english, run);
    for (const run of chinese) count(han, run);
    for (const run of latin) {
      const row = together.get(run) ?? new Map<string, number>();
      together.set(run, row);
      for (const other of chinese) count(row, other);
    }
  }
  return {
    size: organizations.length,
    words: keepCommon(words),
    bigrams: keepCommon(bigrams),
    translations: pairUp(english, han, together),
  };
}

interface Pairing {
  readonly run: string;
  readonly dice: number;
}

/**
 * Takes for each English run the Chinese that goes with it best. What goes much better with another run is no
 * translation of this one: 卫生 often stands beside commission, but it is health.
 */
function pairUp(
  english: ReadonlyMap<string, number>,
  han: ReadonlyMap<string, number>,
  together: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, readonly string[]> {
  const fragments = findFragments(han);
  const bestOfHan = new Map<string, number>();
  const pairings = new Map<string, Pairing[]>();
  for (const [latin, row] of together) {
    const documents = english.get(latin)!;
    if (documents < LEAST_TOGETHER) continue;
    const list = [...row]
      .filter(([run, both]) => both >= LEAST_TOGETHER && !fragments.has(run) && !/^[与和的及]|[与和的及]$/.test(run))
      .map(([run, both]) => ({ run, dice: (2 * both) / (documents + han.get(run)!) }))
      .filter(({ dice }) => dice >= LEAST_DICE);
    pairings.set(latin, list);
    for (const { run, dice } of list) bestOfHan.set(run, Math.max(dice, bestOfHan.get(run) ?? 0));
  }
  const translations = new Map<string, readonly string[]>();
  for (const [latin, list] of pairings) {
    const mutual = list.filter(({ run, dice }) => dice >= LEAST_MUTUAL * bestOfHan.get(run)!);
    const best = pickTranslations(mutual);
    if (best.length > 0) translations.set(latin, best);
  }
  return translations;
}

function pickTranslations(pairings: readonly Pairing[]): string[] {
  const sorted = [...pairings].sort(
    (a, b) => b.dice - a.dice || a.run.length - b.run.length || (a.run < b.run ? -1 : 1),
  );
  const picked: Pairing[] = [];
  for (const one of sorted) {
    if (picked.length === MOST_TRANSLATIONS || one.dice < sorted[0]!.dice * 0.3) break;
    // A part of a better one, or a longer one around it, says the same less well.
    if (!picked.some(({ run }) => run.includes(one.run) || one.run.includes(run))) picked.push(one);
  }
  return picked.map(({ run }) => run);
}

/** Runs that mostly stand within one and the same longer run are pieces of it: 龙江 of 黑龙江, 育厅 of 教育厅. */
function findFragments(han: ReadonlyMap<string, number>): Set<string> {
  const fragments = new Set<string>();
  for (const [run, documents] of han) {
    for (const part of [run.slice(1), run.slice(0, -1)])
      if (part.length > 1 && documents >= 0.7 * han.get(part)!) fragments.add(part);
  }
  return fragments;
}

function listRuns(items: readonly string[], longest: number, glue: string, shortest = 1): string[] {
  const runs: string[] = [];
  for (let start = 0; start < items.length; start++) {
    for (let length = shortest; length <= longest && start + length <= items.length; length++)
      runs.push(items.slice(start, start + length).join(glue));
  }
  return runs;
}

function count(counts: Map<string, number>, item: string): void {
  counts.set(item, (counts.get(item) ?? 0) + 1);
}

function keepCommon(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].filter(([, number]) => number >= LEAST_COUNT));
}
