import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Model } from "../../src/model/model.js";
import { findAll } from "../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../src/reading/finding/find-known.js";
import { planProposal } from "../../src/reading/proposing/plan-proposal.js";
import { printSearchText } from "../../src/text/print-search-text.js";

interface HeldOut {
  readonly text: string;
  readonly entities: readonly string[];
  readonly figures: readonly string[];
  readonly links: readonly string[];
}

/** Folders of texts with what each states. */
export const TEXTS = [
  "held-out",
  "news/seen",
  "news/apart",
  "news/later",
  "news/english",
  "news/english-apart",
] as const;
export type Texts = (typeof TEXTS)[number];

export interface HeldOutCount {
  readonly what: "entities" | "figures" | "links";
  readonly stated: number;
  readonly found: number;
  readonly proposed: number;
  readonly right: number;
}

/**
 * What is proposed of each text of a folder against what is stated there (its README), with no names known; what was
 * wrong or missing goes to `show`.
 */
export function measureHeldOut(
  model: Model,
  name: Texts,
  show: (title: string, lines: readonly string[]) => void,
): readonly HeldOutCount[] {
  const folder = new URL(`${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file): HeldOutCount[] => {
      const { text, entities, figures, links } = parse(readFileSync(new URL(file, folder), "utf8")) as HeldOut;
      const proposal = planProposal(text, findAll(text, listKnownNames([])), {
        sourceId: "source",
        model,
        ids: new Set(),
      });
      const firsts = new Map(
        entities.flatMap((line) => {
          const [, kinds = "", names = ""] = /^([\w/]+) (.*)$/.exec(line)!;
          const [first = "", ...others] = names.split(" = ");
          return [first, ...others].flatMap((name) =>
            kinds.split("/").map((kind) => [`${kind} ${printSearchText(name)}`, first] as const),
          );
        }),
      );
      const become = new Map(
        proposal.entities.map(({ id, kind, names, properties: { value, unit } }) => [
          id,
          kind === "Figure"
            ? `${String(value)} ${String(unit)}`
            : names
                .map((name) => firsts.get(`${kind} ${printSearchText(name.value)}`))
                .find((first) => first !== undefined),
        ]),
      );
      const end = (id: string): string => (id === "source" ? id : (become.get(id) ?? `? ${id}`));
      const count = (
        what: HeldOutCount["what"],
        stated: readonly string[],
        proposed: readonly string[],
      ): HeldOutCount => {
        show(
          `${file}, ${what} missing`,
          stated.filter((one) => !proposed.includes(one)),
        );
        show(
          `${file}, ${what} too many`,
          proposed.filter((one) => !stated.includes(one)),
        );
        return {
          what,
          stated: stated.length,
          found: stated.filter((one) => proposed.includes(one)).length,
          proposed: proposed.length,
          right: proposed.filter((one) => stated.includes(one)).length,
        };
      };
      const things = proposal.entities.filter(({ kind }) => kind !== "Figure");
      return [
        count(
          "entities",
          [...new Set(firsts.values())],
          things.map(({ id, kind, names }) => become.get(id) ?? `${kind} ${names[0]?.value}`),
        ),
        count(
          "figures",
          figures,
          proposal.entities.filter(({ kind }) => kind === "Figure").map(({ id }) => become.get(id)!),
        ),
        count(
          "links",
          links,
          proposal.links.map(({ type, from, to }) => `${end(from)} ${type} ${end(to)}`),
        ),
      ];
    });
}
