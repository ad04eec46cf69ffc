import { Converter } from "opencc-js/cn2t";
import type { Thing } from "../../src/identity/things/thing.js";
import { hasHan, printSearchText } from "../../src/text/print-search-text.js";
import { createRandom } from "../synthetic/random.js";
import { printAffiliation, printChineseAffiliation, printOtherAffiliation } from "./affiliations.js";
import { haveWordsInCommon } from "./have-words-in-common.js";
import { ABBREVIATIONS } from "./abbreviations.js";
import type { World, WorldThing } from "./world.js";

/** One question with its answer. */
export interface Case {
  readonly group: string;
  readonly asked: Thing;
  /** The right candidate; undefined where none is in the graph, so that any match is wrong. */
  readonly answer: string | undefined;
  /**
   * What the graph is taken not to know for this question: the names of the answer that would give it away, or the
   * whole candidate.
   */
  readonly hidden: { readonly id: string; readonly keep: ((name: string) => boolean) | undefined };
  /** Across scripts the whole graph knows names of one script alone, as a graph made from a Chinese list does. */
  readonly onlyScript?: "han" | "latin";
}

const toTraditional = Converter({ from: "cn", to: "twp" }) as (text: string) => string; // types as in src/text

/** Questions on the organisations of one part, at most `most` of each group, the same for the same seed. */
export function listCases(world: World, asked: "develop" | "test", most: number, seed: number): readonly Case[] {
  const test = world.things.filter(({ part }) => part === asked);
  const pick = <T>(group: string, cases: readonly T[]): readonly T[] => {
    const random = createRandom(seed, group);
    return cases
      .map((one) => ({ one, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, most)
      .map(({ one }) => one);
  };
  const groups: Record<string, Case[]> = {};
  const add = (
    group: string,
    thing: WorldThing,
    name: string,
    more: Partial<Pick<Case, "answer" | "hidden" | "onlyScript">> = {},
  ): void =>
    void (groups[group] ??= []).push({
      group,
      asked: ask(name),
      answer: thing.id,
      hidden: { id: thing.id, keep: (other) => other !== name },
      ...more,
    });
  for (const thing of test) {
    const han = thing.names.filter(({ value, nameKind }) => hasHan(value) && nameKind !== "ACRONYM");
    const latin = thing.names.filter(({ value, nameKind }) => !hasHan(value) && nameKind !== "ACRONYM");
    const [official] = han;
    if (official) {
      add("Chinese, dressed otherwise", thing, dress(official.value, thing.id), {
        hidden: { id: thing.id, keep: () => true },
      });
      add("Chinese, the bearer not in the graph", thing, official.value, {
        answer: undefined,
        hidden: { id: thing.id, keep: undefined },
      });
    }
    const [city] = thing.places;
    if (latin[0] && city !== undefined && thing.education) {
      const written = printAffiliation(latin[0].value, city, thing.id);
      const all = { id: thing.id, keep: () => true };
      add("Affiliation", thing, written, { hidden: all });
      add("Affiliation, the bearer not in the graph", thing, written, {
        answer: undefined,
        hidden: { id: thing.id, keep: undefined },
      });
      add("Affiliation, other ways", thing, printOtherAffiliation(latin[0].value, city, thing.id), { hidden: all });
      if (official) add("Affiliation to Chinese", thing, written, { onlyScript: "han" });
    }
    const hanCity = thing.places.findLast(hasHan)?.replace(/市$/, "");
    if (official && hanCity !== undefined && thing.education) {
      const written = printChineseAffiliation(official.value, hanCity, thing.id);
      add("Affiliation in Chinese", thing, written, { hidden: { id: thing.id, keep: () => true } });
      add("Affiliation in Chinese, the bearer not in the graph", thing, written, {
        answer: undefined,
        hidden: { id: thing.id, keep: undefined },
      });
    }
    for (const [language, [, second]] of [
      ["Chinese", han],
      ["English", latin],
    ] as const) {
      if (second === undefined) continue;
      const keep = (name: string): boolean => hasHan(name) === hasHan(second.value) && name !== second.value;
      const isAlike = thing.names.some(({ value }) => keep(value) && haveWordsInCommon(second.value, value));
      add(
        isAlike ? `${language}, another name of it` : `${language}, a name with nothing in common`,
        thing,
        second.value,
        { hidden: { id: thing.id, keep } },
      );
    }
    if (official && latin[0]) {
      add("English to Chinese", thing, latin[0].value, { onlyScript: "han" });
      add("Chinese to English", thing, official.value, { onlyScript: "latin" });
      if (thing.education) add("English to Chinese, universities", thing, latin[0].value, { onlyScript: "han" });
    }
  }
  const byName = new Map(world.things.flatMap((thing) => thing.names.map(({ value }) => [value, thing] as const)));
  for (const [short, long] of ABBREVIATIONS) {
    const thing = byName.get(long);
    if (thing) add("Chinese abbreviation", thing, short);
  }
  // Where two organisations bear the name, no answer is the right one.
  const bearers = new Map<string, Set<string>>();
  for (const thing of world.things)
    for (const { value } of thing.names)
      bearers.set(printSearchText(value), (bearers.get(printSearchText(value)) ?? new Set()).add(thing.id));
  for (const [group, cases] of Object.entries(groups))
    groups[group] = cases.filter(({ asked }) => (bearers.get(printSearchText(asked.names[0]!.value))?.size ?? 0) < 2);
  return Object.entries(groups).flatMap(([group, cases]) => pick(group, cases));
}

function ask(name: string): Thing {
  return { names: [{ value: name }], kinds: [], identifiers: [], places: [], wholes: [] };
}

/** The same name as other hands write it; which of the ways is drawn for each. */
function dress(name: string, id: string): string {
  const ways: readonly ((name: string) => string)[] = [
    toTraditional,
    (one) => `「${one}」`,
    (one) => one.replace(/\(/g, "（").replace(/\)/g, "）").split("").join(" "),
    (one) => one.replace(/科技/g, "科学技术"),
    (one) => `原${one}`,
    (one) => one.replace(/(股份)?有限(责任)?公司$/, ""),
    (one) => one.replace(/市/, ""),
  ];
  return createRandom("dress", id).pick(ways)(name);
}
