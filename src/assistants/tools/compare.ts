import type { AskGraph } from "../ask.js";
import { findId } from "../find-id.js";
import type { Told } from "../told.js";
import { CITED, type Cited, joinLines, printQuote, UNKNOWN } from "../print-cited.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Answer {
  readonly neighborhood: {
    readonly total: number;
    readonly nodes: readonly { readonly distance: number; readonly entity: Named & { readonly kind: string } }[];
    readonly links: readonly {
      readonly from: Named;
      readonly to: Named;
      readonly kind: string;
      readonly statements: readonly Cited[];
    }[];
  };
}

const MOST = 200;
const SHOWN = 8;
const QUERY = `query Compare($id: ID!) { neighborhood(of: $id, first: ${MOST}) { total
  nodes { distance entity { id kind name } } links { kind from { id name } to { id name } statements { ${CITED} } }
} }`;

/** What several things are all linked to, and what only one of them is. */
export async function compare({ ids: asked }: { readonly ids: readonly string[] }, ask: AskGraph): Promise<Told> {
  const ids = [...new Set(await Promise.all(asked.map((each) => findId(each, ask))))];
  if (ids.length < 2) return { data: ids, text: `These are one thing: ${ids.join("")}.` };
  const around = await Promise.all(ids.map(async (id) => ({ id, ...(await ask<Answer>(QUERY, { id })).neighborhood })));
  const linked = around.map(({ nodes }) => nodes.filter(({ distance }) => distance === 1).map(({ entity }) => entity));
  const shared = linked[0]!.filter(({ id }) => linked.every((each) => each.some((other) => other.id === id)));
  const quote = (end: string, id: string): string => {
    const links = around
      .find((each) => each.id === id)!
      .links.filter(({ from, to }) => [from.id, to.id].includes(end) && [from.id, to.id].includes(id));
    return `${[...new Set(links.map(({ kind }) => kind))].join(", ")} ${printQuote(links.flatMap(({ statements }) => statements))}`;
  };
  const cutOff = around.filter(({ total }) => total > MOST).map(({ id }) => id);
  const lines = [
    shared.length === 0 ? `They share nothing. ${UNKNOWN}` : `Shared by all (${shared.length}):`,
    ...shared
      .slice(0, SHOWN)
      .flatMap((entity) => [
        `${entity.name} (${entity.id}), ${entity.kind}`,
        ...ids.map((id) => `  ${id}: ${quote(entity.id, id)}`),
      ]),
    ...around.map(({ id }, at) => {
      const own = linked[at]!.filter(({ id: other }) =>
        linked.every((each, index) => index === at || each.every((one) => one.id !== other)),
      );
      return `Only ${id} (${own.length}): ${own
        .slice(0, SHOWN)
        .map(({ name }) => name)
        .join("; ")}${own.length > SHOWN ? "; …" : ""}`;
    }),
    cutOff.length > 0 ? `Only the first ${MOST} around ${cutOff.join(", ")} were compared.` : "",
  ];
  return { data: around, text: joinLines(lines) };
}
