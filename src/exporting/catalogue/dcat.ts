import { EXPORT_FORMATS } from "../formats.js";
import type { ExportedGraph } from "../read-rows.js";
import { listLicences, TITLE } from "./describe-graph.js";

/** The files as a DCAT catalogue, in JSON-LD. @param origin of the server that has them, "http://127.0.0.1:4000" */
export function planDcat(graph: ExportedGraph, origin: string): object {
  return {
    "@context": { dcat: "http://www.w3.org/ns/dcat#", dcterms: "http://purl.org/dc/terms/" },
    "@id": `${origin}/export`,
    "@type": "dcat:Dataset",
    "dcterms:title": TITLE,
    "dcterms:modified": graph.builtAt,
    "dcat:version": graph.version,
    "dcterms:license": listLicences(graph),
    "dcterms:source": graph.sources.map(({ id, title, url }) => ({
      "dcterms:identifier": id,
      "dcterms:title": title,
      "@id": url ?? undefined,
    })),
    "dcat:distribution": EXPORT_FORMATS.map(({ file, format, mediaType, description }) => ({
      "@type": "dcat:Distribution",
      "dcat:downloadURL": { "@id": `${origin}/export/${file}` },
      "dcat:mediaType": mediaType.split(";")[0],
      "dcterms:format": format,
      "dcterms:description": description,
    })),
  };
}
