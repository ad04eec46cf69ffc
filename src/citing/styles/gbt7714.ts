import {
  type Citation,
  type CitedDocument,
  findReferenceLanguage,
  GRAPH_NAMES,
  printVersion,
  type ReferenceLanguage,
} from "../citation.js";

/** Authors that are named; of more, the first of these and 等 or et al. (8.1.2). */
const MOST_AUTHORS = 3;

/**
 * GB/T 7714—2015, 8.6: who is responsible. Title[EB/OL]. (date of publication)[date of access]. Address. Where it is
 * quoted follows: the graph as a data set, [DS/OL].
 */
export function printGbt7714(citation: Citation): string {
  const { documents, language, title } = citation;
  const graph = printGraph(citation);
  if (documents.length === 0) return `${title}[DS/OL]//${graph}`;
  const quoted = language === "zh" ? "引文见：" : "Quoted in: ";
  return documents.map((document) => `${printDocument(document, citation.accessedOn)} ${quoted}${graph}`).join("\n");
}

/** @param accessedOn "2026-11-28" */
function printDocument(
  { authors, publisher, title, language, publishedOn, url }: CitedDocument,
  accessedOn: string,
): string {
  const responsible = authors.length > 0 ? authors : publisher === undefined ? [] : [publisher];
  const named = printAuthors(responsible, findReferenceLanguage(language));
  // Who is responsible already is not named again as publisher.
  const published = authors.length > 0 && publisher !== undefined ? `${end(publisher)} ` : "";
  const dates = `${publishedOn === undefined ? "" : `(${publishedOn})`}[${accessedOn}].`;
  return `${named === "" ? "" : `${end(named)} `}${title}[EB/OL]. ${published}${dates}${url === undefined ? "" : ` ${url}.`}`;
}

function printAuthors(authors: readonly string[], language: ReferenceLanguage): string {
  const more = authors.length <= MOST_AUTHORS ? [] : [language === "zh" ? "等" : "et al"];
  return [...authors.slice(0, MOST_AUTHORS), ...more].join(", ");
}

function printGraph({ language, version, builtAt, accessedOn, permalink }: Citation): string {
  const named = language === "zh" ? `版本 ${printVersion(version)}` : `Version ${printVersion(version)}`;
  return `${GRAPH_NAMES[language]}[DS/OL]. ${named}. (${builtAt.slice(0, 10)})[${accessedOn}]. ${permalink}.`;
}

/** A part of a reference ends with one full stop, also where it ends with one by itself. */
function end(part: string): string {
  return part.endsWith(".") ? part : `${part}.`;
}
