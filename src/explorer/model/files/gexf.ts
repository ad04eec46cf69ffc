import { escapeXml } from "../../../text/escaping/escape-xml.js";
import { printAbout, type Provenance } from "./table.js";

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** What it was ranked or counted by. */
  readonly score?: number | undefined;
  /** Its best names in both languages. */
  readonly nameZh?: string | undefined;
  readonly nameEn?: string | undefined;
  /** The province that it lies in, and the year of its main date. */
  readonly place?: string | undefined;
  readonly year?: string | undefined;
  /** As it is drawn: red, green and blue up to 255, and where, y upwards. */
  readonly colour?: readonly [red: number, green: number, blue: number] | undefined;
  readonly position?: { readonly x: number; readonly y: number } | undefined;
}

export interface GraphLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly modality?: string | undefined;
  /** When it held, as printed: ISO 8601, of whatever precision. */
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  /** How many things it stands for, where it counts some. */
  readonly weight?: number | undefined;
  /** The words that support it, and where they stand. */
  readonly quote?: string | undefined;
  readonly source?: string | undefined;
}

export interface DrawnGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

const NODE_FIELDS = [
  ["kind", "string"],
  ["score", "double"],
  ["nameZh", "string"],
  ["nameEn", "string"],
  ["place", "string"],
  ["year", "string"],
] as const;
const LINK_FIELDS = [
  ["kind", "string"],
  ["modality", "string"],
  ["validFrom", "string"],
  ["validTo", "string"],
  ["asOf", "string"],
  ["quote", "string"],
  ["source", "string"],
] as const;

/**
 * GEXF 1.3, which Gephi and others read: labels in both languages, kinds, places, years, colours and places in the
 * picture, and the sentences behind each link, with what it is in its `meta`.
 */
export function printGexf({ nodes, links }: DrawnGraph, about: Provenance): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${about.date}">`,
    "    <creator>Chanjiao</creator>",
    `    <description>${escapeXml(printAbout(about).join("\n"))}</description>`,
    "  </meta>",
    '  <graph defaultedgetype="directed">',
    ...printFields("node", NODE_FIELDS),
    ...printFields("edge", LINK_FIELDS),
    "    <nodes>",
    ...nodes.map(
      (node) =>
        `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">${printValues(NODE_FIELDS.map(([field]) => node[field]))}${printLook(node)}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...links.map(
      (link) =>
        `      <edge id="${escapeXml(link.id)}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}" label="${escapeXml(link.kind)}"${link.weight === undefined ? "" : ` weight="${link.weight}"`}>${printValues(LINK_FIELDS.map(([field]) => link[field]))}</edge>`,
    ),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function printFields(
  of: "node" | "edge",
  fields: readonly (readonly [name: string, type: string])[],
): readonly string[] {
  return [
    `    <attributes class="${of}">`,
    ...fields.map(([name, type], at) => `      <attribute id="${at}" title="${name}" type="${type}"/>`),
    "    </attributes>",
  ];
}

function printLook({ colour, position }: GraphNode): string {
  const [red, green, blue] = colour ?? [];
  return [
    colour && `<viz:color r="${red}" g="${green}" b="${blue}"/>`,
    position && `<viz:position x="${position.x}" y="${position.y}" z="0"/>`,
  ]
    .filter(Boolean)
    .join("");
}

function printValues(values: readonly (string | number | null | undefined)[]): string {
  const printed = values.map((value, at) =>
    value === undefined || value === null ? "" : `<attvalue for="${at}" value="${escapeXml(String(value))}"/>`,
  );
  return `<attvalues>${printed.join("")}</attvalues>`;
}
