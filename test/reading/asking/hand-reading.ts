import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { TEXTS } from "../../../bench/reading/measure-held-out.js";
import { findSentences } from "../../../src/text/sentences/find-sentences.js";

/** A text, and what a person read in it. */
export interface HandReading {
  readonly name: string;
  readonly text: string;
  readonly entities: readonly { readonly kind: string; readonly name: string; readonly aliases: readonly string[] }[];
  readonly links: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  readonly figures: readonly { readonly value: number; readonly unit: string }[];
}

/** All texts of bench/reading, read by hand. */
export function listHandReadings(): HandReading[] {
  return TEXTS.flatMap((name) => {
    const folder = new URL(`../../../bench/reading/${name}/`, import.meta.url);
    return readdirSync(folder)
      .filter((file) => file.endsWith(".yaml"))
      .map((file): HandReading => {
        const { text, entities, links, figures } = parse(readFileSync(new URL(file, folder), "utf8")) as Record<
          "entities" | "links" | "figures",
          readonly string[]
        > & { readonly text: string };
        return {
          name: `${name}/${file}`,
          text,
          entities: entities.flatMap((line) => {
            const [, kinds = "", names = ""] = /^([\w/]+) (.*)$/.exec(line)!;
            const all = names.split(" = ").filter((one) => text.includes(one));
            return all.length === 0 ? [] : [{ kind: kinds.split("/")[0]!, name: all[0]!, aliases: all.slice(1) }];
          }),
          links: links.map((line) => {
            const [, from = "", type = "", to = ""] = /^(.*?) ([A-Z_]{4,}) (.*)$/.exec(line)!;
            return { type, from, to };
          }),
          figures: figures.map((line) => {
            const [, value, unit = ""] = /^(\S+) (.*)$/.exec(line)!;
            return { value: Number(value), unit };
          }),
        };
      });
  });
}

/** As a model answers about a part: with the quotes that it has, in its own punctuation. */
export function printReading({ text, entities, links, figures }: HandReading, part: string): object {
  const sentences = findSentences(text).map(({ start, end }) => text.slice(start, end));
  const mine = sentences.filter((sentence) => part.includes(sentence));
  const loosely = (quote: string): string =>
    quote.replaceAll("，", ", ").replaceAll("（", "(").replaceAll("）", ")").replaceAll("“", '"');
  const quoteOf = (...names: readonly string[]): string | undefined => {
    const found =
      mine.find((sentence) => names.every((name) => sentence.includes(name))) ??
      mine.find((sentence) => sentence.includes(names[0]!));
    return found === undefined ? undefined : loosely(found);
  };
  const namesOf = (name: string): readonly string[] => {
    const one = entities.find((entity) => entity.name === name || entity.aliases.includes(name));
    return one ? [one.name, ...one.aliases] : [name];
  };
  return {
    entities: entities.flatMap(({ name, kind, aliases }) => {
      const quote = quoteOf(name);
      return quote === undefined ? [] : [{ name, kind, aliases, properties: [], quote }];
    }),
    links: links.flatMap(({ type, from, to }) => {
      if (type === "MEASURES") return [];
      const quote = namesOf(from)
        .map((name) => quoteOf(name))
        .find((one) => one !== undefined);
      return quote === undefined ? [] : [{ type, from, to, modality: "ASSERTED", properties: [], quote }];
    }),
    figures: figures.flatMap(({ value, unit }) => {
      const about = links.find(({ type, from }) => type === "MEASURES" && from === `${value} ${unit}`)?.to ?? "";
      const quote = mine.find((sentence) => /\d|[一二三四五六七八九十千百]/.test(sentence));
      return quote === undefined
        ? []
        : [{ words: String(value), value, unit, metric: "number of them", qualifier: "EXACT", about, quote }];
    }),
  };
}
