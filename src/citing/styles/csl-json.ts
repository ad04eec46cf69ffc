import { type Citation, type CitedDocument, GRAPH_NAMES } from "../citation.js";
import { readDateParts } from "./date-parts.js";

/** CSL-JSON 1.0.2: an entry for each document, or one of the graph. Names stand whole, as `literal`. */
export function printCslJson(citation: Citation): string {
  const entries =
    citation.documents.length === 0
      ? [planGraph(citation)]
      : citation.documents.map((document) => planDocument(document, citation));
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

function planDocument(document: CitedDocument, citation: Citation): object {
  const { id, title, language, authors, publisher, publishedOn, url } = document;
  const { permalink, version, accessedOn, language: reader } = citation;
  return {
    id,
    type: "webpage",
    title,
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    publisher,
    issued: publishedOn === undefined ? undefined : { "date-parts": [readDateParts(publishedOn)] },
    accessed: { "date-parts": [readDateParts(accessedOn)] },
    URL: url,
    language,
    archive: GRAPH_NAMES[reader],
    archive_location: permalink,
    version,
  };
}

function planGraph({ id, title, permalink, version, builtAt, accessedOn, language }: Citation): object {
  return {
    id,
    type: "dataset",
    title,
    "container-title": GRAPH_NAMES[language],
    publisher: "Chanjiao",
    issued: { "date-parts": [readDateParts(builtAt.slice(0, 10))] },
    accessed: { "date-parts": [readDateParts(accessedOn)] },
    URL: permalink,
    language,
    version,
  };
}
