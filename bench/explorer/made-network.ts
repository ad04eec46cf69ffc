import { createRandom } from "../../src/explorer/model/drawing/random.js";
import { ENTITY_KINDS, LINK_KINDS } from "../../src/explorer/queries/terms.js";
import type { NetworkAnswer } from "../../src/explorer/queries/types.js";

/**
 * A network that no seed is large enough for: so many things around the first, each linked with an earlier one, and
 * links between any two besides.
 */
export function makeNetwork(centre: string, nodes: number, links: number): NetworkAnswer {
  const random = createRandom("network");
  const ids = Array.from({ length: nodes }, (_, at) => (at === 0 ? centre : `made-${at}`));
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const link = (at: number, from: string, to: string): NetworkAnswer["neighborhood"]["links"][number] => ({
    id: `link-${at}`,
    kind: pick(LINK_KINDS),
    from: { id: from },
    to: { id: to },
    validFrom: null,
    validTo: null,
    asOf: "2024",
    modality: "ASSERTED",
    sources: 1,
    statements: [],
  });
  const tree = ids.slice(1).map((id, at) => link(at, id, ids[Math.floor(random() ** 2 * (at + 1))]!));
  const more = Array.from({ length: links - tree.length }, (_, at) => link(nodes + at, pick(ids), pick(ids)));
  return {
    neighborhood: {
      total: nodes,
      linksAt: [],
      nodes: ids.map((id, at) => ({
        distance: at === 0 ? 0 : 1,
        degree: 2,
        entity: {
          id,
          kind: pick(ENTITY_KINDS),
          name: `Thing ${at}`,
          names: [{ value: `第${at}个条目`, language: "zh-Hans", nameKind: "OFFICIAL" as const }],
        },
      })),
      links: [...tree, ...more],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  };
}
