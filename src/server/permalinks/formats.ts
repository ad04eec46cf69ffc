import { CITATION_STYLES, type CitationStyleName } from "../../citing/styles.js";
import type { OfferedFormat } from "../negotiation/choose-format.js";

/** A form in which what has an id is given. */
export interface PermalinkFormat extends OfferedFormat {
  readonly is:
    | { readonly made: "PAGE" }
    | { readonly made: "JSON" }
    /** By the file of an export that is written the same way: "graph.ttl". */
    | { readonly made: "LINKED_DATA"; readonly file: string }
    | { readonly made: "CITATION"; readonly style: CitationStyleName };
}

/** In the order in which one is chosen for who takes anything. */
export const PERMALINK_FORMATS: readonly PermalinkFormat[] = [
  { suffix: "json", mediaType: "application/json", is: { made: "JSON" } },
  { suffix: "html", mediaType: "text/html", is: { made: "PAGE" } },
  { suffix: "jsonld", mediaType: "application/ld+json", is: { made: "LINKED_DATA", file: "graph.jsonld" } },
  { suffix: "ttl", mediaType: "text/turtle", is: { made: "LINKED_DATA", file: "graph.ttl" } },
  { suffix: "nq", mediaType: "application/n-quads", is: { made: "LINKED_DATA", file: "graph.nq" } },
  ...CITATION_STYLES.map(
    ({ suffix, mediaType, name }): PermalinkFormat => ({
      suffix,
      mediaType: mediaType.split(";", 1)[0]!,
      is: { made: "CITATION", style: name },
    }),
  ),
];
