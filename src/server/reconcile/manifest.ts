import type { Model } from "../../model/model.js";
import { PROPERTIES } from "./extend.js";

/** A kind as the Reconciliation API names types. */
export interface NamedType {
  readonly id: string;
  readonly name: string;
}

export function listTypes({ kinds }: Model): readonly NamedType[] {
  return [...kinds.values()]
    .filter(({ aside }) => !aside.includes("REVIEW"))
    .sort((a, b) => a.order - b.order)
    .map(({ name, words }) => ({ id: name, name: `${words.en[0]} ${words.zh[0]}` }));
}

/** What the service is and where its parts are: what OpenRefine reads first. @param origin "http://127.0.0.1:4000" */
export function planManifest(model: Model, origin: string): object {
  const at = `${origin}/reconcile`;
  const suggest = (what: string): object => ({ service_url: at, service_path: `/suggest/${what}` });
  return {
    versions: ["0.1", "0.2"],
    name: "Chanjiao 产教",
    identifierSpace: "urn:chanjiao:",
    schemaSpace: "urn:chanjiao:term:",
    documentation: `${origin}/graphql`,
    defaultTypes: listTypes(model).slice(0, 3),
    view: { url: `${origin}/?view=card&id={{id}}` },
    preview: { url: `${at}/preview?id={{id}}`, width: 430, height: 220 },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
    extend: {
      propose_properties: { service_url: at, service_path: "/properties" },
      property_settings: [],
    },
    batchSize: 100,
    properties: PROPERTIES,
  };
}
