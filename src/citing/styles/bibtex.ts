import { type Citation, type CitedDocument, GRAPH_NAMES, printVersion } from "../citation.js";
import { readDateParts } from "./date-parts.js";

type Fields = Readonly<Record<string, string | undefined>>;

/** BibTeX in UTF-8: `@misc`, which every style knows, with the fields of the newer `@online` beside its own. */
export function printBibtex(citation: Citation): string {
  const entries =
    citation.documents.length === 0
      ? [printEntry(citation.id, planGraph(citation))]
      : citation.documents.map((document) => printEntry(document.id, planDocument(document, citation)));
  return entries.join("\n");
}

function planDocument({ title, language, authors, publisher, publishedOn, url }: CitedDocument, citation: Citation) {
  const { permalink, accessedOn } = citation;
  return {
    // In braces of its own a name is not taken apart, and "and" within it parts nobody.
    author: authors.length === 0 ? undefined : authors.map((author) => `{${escape(author)}}`).join(" and "),
    title: `{${escape(title)}}`,
    publisher: publisher === undefined ? undefined : `{${escape(publisher)}}`,
    ...planDate(publishedOn),
    url: url && escapeAddress(url),
    urldate: accessedOn,
    language: escape(language),
    note: `Quoted in ${printGraph(citation)}, ${escapeAddress(permalink)}`,
  };
}

function planGraph(citation: Citation): Fields {
  const { title, permalink, builtAt, accessedOn } = citation;
  return {
    title: `{${escape(title)}}`,
    howpublished: printGraph(citation),
    ...planDate(builtAt.slice(0, 10)),
    url: escapeAddress(permalink),
    urldate: accessedOn,
  };
}

function printGraph({ language, version, builtAt }: Citation): string {
  return `${GRAPH_NAMES[language]}, version ${printVersion(version)} (${builtAt.slice(0, 10)})`;
}

function planDate(date: string | undefined): Fields {
  const [year, month] = date === undefined ? [] : readDateParts(date);
  return { date, year: year?.toString(), month: month?.toString() };
}

function printEntry(id: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@misc{${printKey(id)},\n${lines.join("")}}\n`;
}

/** Letters, digits and a few signs: all that every program takes for a key. */
function printKey(id: string): string {
  const key = id.replace(/[^A-Za-z0-9_.:-]/gu, (sign) => `u${sign.codePointAt(0)!.toString(16)}`);
  return /^[A-Za-z]/.test(key) ? key : `chanjiao-${key}`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What TeX would take for a command stands as a sign; the text is one line. */
function escape(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f]+/g, " ")
    .replace(/[\\~^{}%&#_$]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .trim();
}

/** An address has no signs that TeX minds but these, and each has a way to be written that means the same. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}^~\s]/g, (sign) => encodeURIComponent(sign).replace("~", "%7E")).replace(/[%&#_$]/g, "\\$&");
}
