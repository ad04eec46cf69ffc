import type { CitedDocument, ReferenceLanguage } from "../citation.js";
import { printPermalink } from "../permalink.js";
import { printApa } from "../styles/apa.js";
import { printGbt7714 } from "../styles/gbt7714.js";
import { DOSSIER_WORDS, type DossierNote } from "./dossier.js";

/** What a note is made of. */
export interface Proof {
  readonly statementId: string;
  readonly quote: string | undefined;
  /** Undefined where no document says so. */
  readonly document: CitedDocument | undefined;
  /** Of background knowledge: who says so. */
  readonly suppliedBy: string | undefined;
}

export interface NotedGraph {
  readonly language: ReferenceLanguage;
  readonly version: string;
  readonly builtAt: string;
  readonly accessedOn: string;
  readonly origin: string;
}

/** Numbers notes as they come; the same words of the same statement keep their number. */
export function numberNotes(graph: NotedGraph) {
  const notes = new Map<string, DossierNote>();
  return {
    note(proof: Proof): number {
      const key = JSON.stringify([proof.statementId, proof.quote]);
      const known = notes.get(key);
      if (known) return known.number;
      const number = notes.size + 1;
      notes.set(key, { number, quote: proof.quote, reference: printReference(proof, graph) });
      return number;
    },
    list: (): readonly DossierNote[] => [...notes.values()],
  };
}

function printReference({ statementId, document, suppliedBy }: Proof, { origin, ...graph }: NotedGraph): string {
  const words = DOSSIER_WORDS[graph.language];
  const by = suppliedBy ? (graph.language === "zh" ? `（${suppliedBy}）` : ` (${suppliedBy})`) : "";
  const citation = {
    ...graph,
    id: statementId,
    title: `${words.supplied}${by}`,
    documents: document === undefined ? [] : [document],
    permalink: printPermalink(statementId, origin),
  };
  return graph.language === "zh" ? printGbt7714(citation) : printApa(citation);
}
