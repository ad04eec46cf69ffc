import { escapeXml } from "../../../text/escape-xml.js";
import { printAbout, type Provenance } from "./table.js";

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** What it was ranked or counted by. */
  readonly score?: number | undefined;
}

export interface GraphLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly modality?: string | undefined;
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
] as const;
const LINK_FIELDS = [
  ["kind", "string"],
  ["modality", "string"],
  ["quote", "string"],
  ["source", "string"],
] as const;

/**
 * GEXF 1.3, which Gephi and others read: labels, kinds and the sentence behind each link, with what it is in its
 * `meta`.
 */
export function printGexf({ nodes, links }: DrawnGraph, about: Provenance): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
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
        `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">${printValues(NODE_FIELDS.map(([field]) => node[field]))}</node>`,
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

function printValues(values: readonly (string | number | undefined)[]): string {
  const printed = values.map((value, at) =>
    value === undefined ? "" : `<attvalue for="${at}" value="${escapeXml(String(value))}"/>`,
  );
  return `<attvalues>${printed.join("")}</attvalues>`;
}
