import type { Citation } from "./citation.js";
import { printApa } from "./styles/apa.js";
import { printBibtex } from "./styles/bibtex.js";
import { printCslJson } from "./styles/csl-json.js";
import { printGbt7714 } from "./styles/gbt7714.js";

/** A form in which a reference is written. A new one is an entry here and a file in `styles`. */
export interface CitationStyle {
  /** As the API has it: "GBT7714". */
  readonly name: string;
  /** What the name of a file in it ends with: "bib". */
  readonly suffix: string;
  readonly mediaType: string;
  readonly description: string;
  /** One reference for each document, in lines or entries; one of the graph where there is none. */
  readonly print: (citation: Citation) => string;
}

export const CITATION_STYLES = [
  {
    name: "GBT7714",
    suffix: "gbt7714.txt",
    mediaType: "text/plain; charset=utf-8",
    description: "GB/T 7714—2015, as Chinese journals and theses have it.",
    print: printGbt7714,
  },
  {
    name: "APA",
    suffix: "apa.txt",
    mediaType: "text/plain; charset=utf-8",
    description: "APA, seventh edition.",
    print: printApa,
  },
  {
    name: "BIBTEX",
    suffix: "bib",
    mediaType: "application/x-bibtex; charset=utf-8",
    description: "BibTeX, for LaTeX.",
    print: printBibtex,
  },
  {
    name: "CSL_JSON",
    suffix: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    description: "CSL-JSON, for Zotero, Pandoc and others.",
    print: printCslJson,
  },
] as const satisfies readonly CitationStyle[];

export type CitationStyleName = (typeof CITATION_STYLES)[number]["name"];

/** @throws RangeError where there is no such style */
export function printCitation(citation: Citation, name: CitationStyleName): string {
  const style = CITATION_STYLES.find((each) => each.name === name);
  if (style === undefined) throw new RangeError(`There is no style ${JSON.stringify(name)}.`);
  return style.print(citation);
}
