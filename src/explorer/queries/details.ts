import type { Query } from "./query.js";
import { KINDS, LINKS } from "./terms.js";
import type { EntityKind, LinkKind } from "./types.js";

/** A link as a card shows it: which kind, and whether it begins at the card's thing. */
export interface LinkSeen {
  readonly kind: LinkKind;
  readonly out: boolean;
}

/** The links of a thing among these, as its card shows them. */
export function seeLinks(
  id: string,
  links: readonly {
    readonly kind: LinkKind;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[],
): readonly LinkSeen[] {
  return links
    .filter(({ from, to }) => from.id === id || to.id === id)
    .map(({ kind, from }) => ({ kind, out: from.id === id }));
}

/**
 * What links of a thing say beyond that they are: of those kinds that have something to say, among these. undefined
 * where none has. Of all kinds at once it would take the database seconds to plan.
 */
export function askDetails(
  kind: EntityKind,
  seen: readonly LinkSeen[],
): Query<unknown, { readonly id: string }> | undefined {
  const fields = new Map(
    seen.flatMap(({ kind: link, out }): readonly [string, readonly string[]][] => {
      const { says, out: there, in: back } = LINKS[link];
      return says.length === 0 ? [] : [[out ? there : back, says]];
    }),
  );
  if (fields.size === 0) return undefined;
  const connections = [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, says]) => `${field}Connection(first: 200) { edges { properties { id ${says.join(" ")} } } }`);
  return {
    text: `query Details($id: ID!) {\n  ${KINDS[kind].plural}(where: { id: { eq: $id } }, limit: 1) {\n    ${connections.join("\n    ")}\n  }\n}\n`,
  };
}
