import { EMPTY_SUM, printSummand, sumHashes } from "./hash-item.js";
import type { Item, Items, Projection } from "./projection.js";

/** Lists that the version is a sum of. What a judgement does to the graph is in them; redirects follow from those. */
export const VERSIONED = ["nodes", "links", "names", "statements", "sentences", "disagreements", "undone"] as const;

/** The versions of all of these items. */
export function sumItems(items: Items): Pick<Projection, "version" | "judgementsVersion"> {
  const summands = VERSIONED.flatMap((list) => items[list].map((item) => summandOf(list, item)));
  return {
    version: sumHashes(EMPTY_SUM, summands),
    judgementsVersion: sumHashes(
      EMPTY_SUM,
      items.judgements.map((item) => summandOf("judgements", item)),
    ),
  };
}

function summandOf(list: keyof Items, { id, properties }: Item): string {
  return printSummand(list, id, String(properties.hash));
}
