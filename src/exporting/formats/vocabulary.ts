import type { Model } from "../../model/model.js";

/** Where the words of linked data are defined; ours (`cj`) by this project, the others by their registries. */
export const PREFIXES = {
  schema: "https://schema.org/",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  oa: "http://www.w3.org/ns/oa#",
  dcterms: "http://purl.org/dc/terms/",
  dcat: "http://www.w3.org/ns/dcat#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  cj: "urn:chanjiao:term:",
} as const;

/** "schema:name" → its IRI. */
export function expandTerm(term: string): string {
  const [prefix = "", name = ""] = term.split(":", 2);
  return `${(PREFIXES as Readonly<Record<string, string>>)[prefix] ?? `${prefix}:`}${name}`;
}

/** A thing, a source, a link or a statement; the id may hold any sign. */
export function printIri(id: string): string {
  return `urn:chanjiao:${encodeId(id)}`;
}

export function printStatementIri(id: string): string {
  return `urn:chanjiao:statement:${encodeId(id)}`;
}

/** Most ids have nothing in them that would have to be encoded. */
function encodeId(id: string): string {
  return /^[\w.~-]*$/.test(id) ? id : encodeURIComponent(id);
}

/** The JSON-LD context: each property and each link under the name that the API gives it. */
export function planContext({ kinds, links }: Model): Readonly<Record<string, unknown>> {
  const properties = [...kinds.values()].flatMap((kind) => [...kind.properties.values()]);
  return {
    ...PREFIXES,
    id: "@id",
    type: "@type",
    name: { "@id": "schema:name", "@container": "@language" },
    alternateName: { "@id": "schema:alternateName", "@container": "@language" },
    identifier: "schema:identifier",
    ...Object.fromEntries(properties.map(({ name }) => [name, `cj:${name}`])),
    ...Object.fromEntries([...links.values()].map(({ out }) => [out, { "@id": `cj:${out}`, "@type": "@id" }])),
    source: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
    target: "oa:hasTarget",
    selector: "oa:hasSelector",
    hasSource: { "@id": "oa:hasSource", "@type": "@id" },
    exact: "oa:exact",
    prefix: "oa:prefix",
    suffix: "oa:suffix",
    start: "oa:start",
    end: "oa:end",
    recordedAt: { "@id": "prov:generatedAtTime", "@type": "xsd:dateTime" },
    subject: { "@id": "rdf:subject", "@type": "@id" },
    predicate: { "@id": "rdf:predicate", "@type": "@id" },
    object: { "@id": "rdf:object", "@type": "@id" },
    value: "rdf:value",
  };
}
