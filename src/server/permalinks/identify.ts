import type { AskGraph } from "../../assistants/ask.js";
import type { ReferenceLanguage } from "../../citing/citation.js";

/** What has an id. */
export interface Identified {
  /** Other than what was asked for where that was merged. */
  readonly id: string;
  readonly __typename: string;
  readonly name?: string;
  /** Of a statement. */
  readonly subjectId?: string;
  readonly sourceId?: string;
  /** Of a link: where it begins. */
  readonly from?: { readonly id: string };
  /** Of a sentence. */
  readonly source?: { readonly id: string };
  readonly statements?: readonly { readonly id: string }[];
}

export interface Version {
  readonly version: string;
  /** ISO 8601. */
  readonly builtAt: string;
}

export interface Identification {
  readonly meta: Version;
  readonly node: Identified | null;
}

const QUERY = `query Identify($id: ID!, $language: String) { meta { version builtAt } node(id: $id) { __typename id
  ... on Entity { name(language: $language) } ... on Statement { subjectId sourceId } ... on Link { from { id } }
  ... on Sentence { source { id } statements { id } } } }`;

/** Which version there is, and what has that id in it, by its name in this language where one is given. */
export function identify(id: string, ask: AskGraph, language?: ReferenceLanguage): Promise<Identification> {
  return ask<Identification>(QUERY, { id, ...(language !== undefined && { language }) });
}

/** The address of the page that shows it: "/?view=card&id=…". */
export function printPage({ id, __typename, subjectId, sourceId, from, source, statements }: Identified): string {
  const [statement] = statements ?? [];
  if (__typename === "SourceDocument") return printQuery({ view: "source", id });
  if (__typename === "Statement")
    return printQuery(
      sourceId === undefined ? { view: "card", id: subjectId } : { view: "source", id: sourceId, statement: id },
    );
  if (__typename === "Sentence") return printQuery({ view: "source", id: source?.id, statement: statement?.id });
  if (from) return printQuery({ view: "card", id: from.id, selected: id });
  return printQuery({ view: "card", id });
}

function printQuery(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/?${new URLSearchParams(given)}`;
}
