import type { AskGraph } from "../../assistants/ask.js";
import type { ReferenceLanguage } from "../../citing/citation.js";
import type { StatedItem } from "../../citing/dossier/plan-dossier.js";
import type { Version } from "../permalinks/identify.js";
import type { Subject } from "./parse-request.js";
import { type Sourced, STATED } from "./stated.js";

/** Ways of one dossier. */
const MOST = 5;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ReadPaths {
  readonly meta: Version;
  readonly from: Named | null;
  readonly to: Named | null;
  readonly paths: readonly {
    readonly nodes: readonly Named[];
    readonly steps: readonly {
      readonly links: readonly { readonly statements: readonly (StatedItem & Sourced)[] }[];
    }[];
  }[];
}

const QUERY = `query Ways($from: ID!, $to: ID!, $language: String!, $maxLength: Int = 6, $links: [LinkKind!], $kinds: [EntityKind!], $avoid: [ID!],
  $at: PartialDate, $modalities: [Modality!], $minSources: Int = 1) { meta { version builtAt }
  from: entity(id: $from) { id name(language: $language) } to: entity(id: $to) { id name(language: $language) }
  paths(from: $from, to: $to, maxLength: $maxLength, links: $links, kinds: $kinds, avoid: $avoid, at: $at, modalities: $modalities,
    minSources: $minSources, first: ${MOST}) { nodes { id name(language: $language) } steps { links { statements { ...Stated } } } } } ${STATED}`;

/** The ways from one to the other, each step with all that supports it. */
export function readPaths(
  { from, to, more }: Extract<Subject, { readonly of: "PATH" }>,
  language: ReferenceLanguage,
  ask: AskGraph,
): Promise<ReadPaths> {
  return ask<ReadPaths>(QUERY, { from, to, language, ...more });
}
