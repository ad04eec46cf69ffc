import { type Citation, type CitedDocument, GRAPH_NAMES, printVersion } from "../citation.js";
import { readDateParts } from "./date-parts.js";

/** Authors that are named (9.8); of more, the first nineteen, dots and the last. */
const MOST_AUTHORS = 20;

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** APA, seventh edition: Who. (When). Title. Publisher. Address. Where it is quoted follows: the graph as a data set. */
export function printApa(citation: Citation): string {
  const { documents, title } = citation;
  const graph = printGraph(citation);
  if (documents.length === 0)
    return `${GRAPH_NAMES.en}. (${printDate(citation.builtAt.slice(0, 10))}). ${title} (Version ${printVersion(citation.version)}) [Data set entry]. ${printRetrieved(citation)}`;
  return documents.map((document) => `${printDocument(document)} Quoted in ${graph}`).join("\n");
}

function printDocument({ authors, publisher, title, publishedOn, url }: CitedDocument): string {
  const named = authors.length > 0 ? authors : publisher === undefined ? [] : [publisher];
  const date = `(${publishedOn === undefined ? "n.d." : printDate(publishedOn)}).`;
  // Without anybody who wrote it, the title stands first (9.12).
  const head = named.length === 0 ? `${end(title)} ${date}` : `${end(printAuthors(named))} ${date} ${end(title)}`;
  const published = authors.length > 0 && publisher !== undefined ? ` ${end(publisher)}` : "";
  return `${head}${published}${url === undefined ? "" : ` ${url}.`}`;
}

function printAuthors(authors: readonly string[]): string {
  if (authors.length > MOST_AUTHORS) return `${authors.slice(0, MOST_AUTHORS - 1).join(", ")}, . . . ${authors.at(-1)}`;
  return authors.length < 2 ? authors.join("") : `${authors.slice(0, -1).join(", ")}, & ${authors.at(-1)}`;
}

function printGraph(citation: Citation): string {
  const { version, builtAt } = citation;
  const made = `Version ${printVersion(version)}, ${printDate(builtAt.slice(0, 10))}`;
  return `${GRAPH_NAMES.en} (${made}) [Data set]. ${printRetrieved(citation)}`;
}

function printRetrieved({ accessedOn, permalink }: Citation): string {
  const [year, month, day] = readDateParts(accessedOn);
  return `Retrieved ${MONTHS[month! - 1]} ${day}, ${year}, from ${permalink}`;
}

/** "2024, May 23", "2024, May" or "2024". */
function printDate(date: string): string {
  const [year, month, day] = readDateParts(date);
  return [String(year), ...(month === undefined ? [] : [[MONTHS[month - 1], day].filter(Boolean).join(" ")])].join(
    ", ",
  );
}

function end(part: string): string {
  return /[.?!。？！]$/.test(part) ? part : `${part}.`;
}
