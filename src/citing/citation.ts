/** A language in which references are written. */
export type ReferenceLanguage = "zh" | "en";

/** A document as it is cited. What is not printed anywhere is undefined: nothing is guessed. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  /** BCP 47, of its text: "zh-Hans". */
  readonly language: string;
  /** As printed, in their order; names are not taken apart, for who says which part is the surname? */
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  /** 2023, 2023-04 or 2023-04-01. */
  readonly publishedOn: string | undefined;
  readonly url: string | undefined;
}

/** What is cited: something in a version of the graph, and the documents that it rests on. */
export interface Citation {
  /** Of the thing, link, statement, sentence or source: "university-hrbust". */
  readonly id: string;
  /** What it is called: a thing's name, what a statement says. */
  readonly title: string;
  /** In which the words around are, not the titles. */
  readonly language: ReferenceLanguage;
  /** None where the graph itself is cited: a thing is told by many. */
  readonly documents: readonly CitedDocument[];
  /** Where it is found: "https://example.org/id/university-hrbust". */
  readonly permalink: string;
  readonly version: string;
  /** ISO 8601, when the graph last changed. */
  readonly builtAt: string;
  /** The day on which it was looked up: "2026-11-28". */
  readonly accessedOn: string;
}

/** The language in which a document is cited. */
export function findReferenceLanguage(language: string): ReferenceLanguage {
  return language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** As much of a version as tells it from others. */
export function printVersion(version: string): string {
  return version.slice(0, 12);
}

/** What the graph is called in a reference. */
export const GRAPH_NAMES: Readonly<Record<ReferenceLanguage, string>> = {
  zh: "产教（Chanjiao）知识图谱",
  en: "Chanjiao knowledge graph",
};
