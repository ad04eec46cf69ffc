import type { AskGraph } from "../ask.js";
import { findId } from "../find-id.js";
import type { Told } from "../told.js";
import { CITED, type Cited, joinLines, printMore, printQuote, UNKNOWN } from "../print-cited.js";

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

interface Answer {
  readonly partnerships: {
    readonly total: number;
    readonly partnerships: readonly {
      readonly strength: number;
      readonly partner: Named;
      readonly through: readonly {
        readonly entity: Named;
        readonly links: readonly { readonly statements: readonly Cited[] }[];
      }[];
    }[];
  };
}

const FIRST = 8;
const QUERY = `query Partnerships($of: ID!, $at: PartialDate) { partnerships(of: $of, at: $at, first: ${FIRST}) { total partnerships {
  strength partner { id kind name } through { entity { id kind name } links { statements { ${CITED} } } }
} } }`;

/** Whom an organisation works with, the strongest first. */
export async function partnerships(
  { id: asked, at }: { readonly id: string; readonly at?: string },
  ask: AskGraph,
): Promise<Told> {
  const of = await findId(asked, ask);
  const { partnerships: found } = await ask<Answer>(QUERY, { of, at });
  if (found.total === 0) {
    const text = `No organisation shares a community, agreement, facility, project or event with ${of}. ${UNKNOWN}`;
    return { data: found, text };
  }
  const lines = [
    ...found.partnerships.flatMap(({ partner, strength, through }) => [
      `${partner.name} (${partner.id}), ${partner.kind}: ${strength} shared`,
      ...through
        .slice(0, 2)
        .map(
          ({ entity, links }) =>
            `  ${entity.kind} ${entity.name}: ${printQuote(links.flatMap(({ statements }) => statements))}`,
        ),
    ]),
    printMore(found.partnerships.length, found.total, "ask the GraphQL API"),
  ];
  return { data: found, text: joinLines(lines) };
}
