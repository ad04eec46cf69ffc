import type { Language } from "./dates.js";
import type { Caption } from "../queries/types.js";

type Named = Pick<Caption, "name" | "names">;

/** Kinds of name that may stand for a thing, best first; a machine's wording never does. */
const ORDER = ["OFFICIAL", "LABEL", "ALIAS", "ABBREVIATION", "ACRONYM"];

/**
 * The name that a reader of this language expects: the best one in it that is a name in use, else the caption of the
 * graph.
 */
export function nameIn({ name, names }: Named, language: Language): string {
  const fitting = fittingNames(names, language);
  // The caption is the graph's own choice among equals.
  const rank = (one: Caption["names"][number]): number =>
    ORDER.indexOf(one.nameKind) * 2 + (one.value === name ? 0 : 1);
  return (
    fitting.reduce<Caption["names"][number] | undefined>(
      (best, one) => (!best || rank(one) < rank(best) ? one : best),
      undefined,
    )?.value ?? name
  );
}

/**
 * Names in use in this language. Those who read no Chinese are helped by a romanisation, where there is nothing better.
 */
function fittingNames(names: Caption["names"], language: Language): Caption["names"] {
  const found = names.filter((one) => isIn(one.language, language) && ORDER.includes(one.nameKind));
  return found.length > 0 || language === "zh" ? found : names.filter(({ nameKind }) => nameKind === "PINYIN");
}

/** Its best name in the other language, where there is one and it differs. */
export function otherName(entity: Named, language: Language): string | undefined {
  const shown = nameIn(entity, language);
  const other = nameIn(entity, language === "en" ? "zh" : "en");
  return other === shown ? undefined : other;
}

/** BCP 47 for the `lang` attribute of a text in either language; an English sentence may name things in Chinese. */
export function languageOf(text: string): "zh-Hans" | "en" {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return han === 0 || (words >= 3 && words * 2 >= han) ? "en" : "zh-Hans";
}

function isIn(tag: string, language: Language): boolean {
  return tag === language || tag.startsWith(`${language}-`);
}
