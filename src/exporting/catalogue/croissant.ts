import type { Model } from "../../model/model.js";
import { type Column, listLinkColumns, listNodeColumns, listSourceColumns, listStatementColumns } from "../columns.js";
import { EXPORT_FORMATS } from "../formats.js";
import type { ExportedGraph } from "../read-rows.js";
import { listLicences, NAME, TITLE } from "./describe-graph.js";

/** The context that Croissant 1.0 prescribes, word for word. */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileProperty: "cr:fileProperty",
  fileObject: "cr:fileObject",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

const TYPES = { string: "sc:Text", int: "sc:Integer", double: "sc:Float", boolean: "sc:Boolean" } as const;

/**
 * The graph as a dataset for machine learning (Croissant 1.0): every file, and what the columns of the tables are. It is
 * a live dataset: the files are made when they are asked for, so they have no checksums; the version tells them apart.
 */
export function planCroissant(graph: ExportedGraph, model: Model, origin: string): object {
  const tables: readonly (readonly [string, readonly Column<never>[]])[] = [
    ["nodes", listNodeColumns(model)],
    ["links", listLinkColumns(model)],
    ["statements", listStatementColumns()],
    ["sources", listSourceColumns()],
  ];
  return {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    "@id": `${origin}/export/croissant.json`,
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: NAME,
    description: TITLE,
    url: `${origin}/`,
    version: graph.version,
    datePublished: graph.builtAt,
    license: listLicences(graph),
    isLiveDataset: true,
    citeAs: `${NAME}, graph version ${graph.version}, ${graph.builtAt.slice(0, 10)}, ${origin}/`,
    isBasedOn: graph.sources.map(({ id, title, url }) => ({
      "@type": "sc:CreativeWork",
      identifier: id,
      name: title ?? undefined,
      url: url ?? undefined,
    })),
    distribution: EXPORT_FORMATS.map(({ file, mediaType, description }) => ({
      "@type": "cr:FileObject",
      "@id": file,
      name: file,
      description,
      contentUrl: `${origin}/export/${file}`,
      encodingFormat: mediaType.split(";")[0],
    })),
    recordSet: tables.map(([table, columns]) => ({
      "@type": "cr:RecordSet",
      "@id": table,
      name: table,
      field: columns.map(({ name, type }) => ({
        "@type": "cr:Field",
        "@id": `${table}/${name}`,
        name: `${table}/${name}`,
        dataType: TYPES[type],
        source: { fileObject: { "@id": `${table}.csv` }, extract: { column: name } },
      })),
    })),
  };
}
