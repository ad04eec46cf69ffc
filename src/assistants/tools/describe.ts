import type { AskGraph } from "../ask.js";
import { findId } from "../find-id.js";
import type { Told } from "../told.js";
import { CITED, type Cited, joinLines, printMore, printQuote, UNKNOWN } from "../print-cited.js";

interface Described {
  readonly entity: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly modality: string;
    readonly names: readonly { readonly value: string; readonly language: string }[];
    readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
    readonly statements: readonly Cited[];
  };
  readonly neighborhood: { readonly total: number };
}

const FACTS = 12;
const QUERY = `query Describe($id: ID!) {
  entity(id: $id) { id kind name modality names { value language } identifiers { scheme value } statements { ${CITED} } }
  neighborhood(of: $id, first: 1) { total }
}`;

/** One thing with its names, identifiers and facts. */
export async function describe({ id: asked }: { readonly id: string }, ask: AskGraph): Promise<Told> {
  const id = await findId(asked, ask);
  const { entity, neighborhood } = await ask<Described>(QUERY, { id });
  const names = entity.names.filter(({ value }) => value !== entity.name).slice(0, 8);
  const facts = entity.statements.filter(({ predicate }) => predicate !== "name" && predicate !== "identifier");
  const lines = [
    `${entity.name} (${entity.id}), ${entity.kind}${entity.modality === "ASSERTED" ? "" : `, ${entity.modality}`}`,
    names.length > 0 ? `Also: ${names.map(({ value, language }) => `${value} (${language})`).join("; ")}` : "",
    entity.identifiers.length > 0
      ? `Identifiers: ${entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", ")}`
      : "",
    ...facts.slice(0, FACTS).map((fact) => `${fact.predicate}: ${fact.value ?? "—"} ${printQuote([fact])}`),
    printMore(Math.min(facts.length, FACTS), facts.length, "ask the GraphQL API"),
    facts.length === 0 ? UNKNOWN : "",
    `Linked to ${neighborhood.total - 1} things: neighbours tells which.`,
  ];
  return { data: { ...entity, linked: neighborhood.total - 1 }, text: joinLines(lines) };
}
