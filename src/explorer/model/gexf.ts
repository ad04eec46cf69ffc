import { printAbout, type Provenance } from "./table.js";

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

export interface GraphLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly modality: string;
  /** The words that support it, and where they stand. */
  readonly quote?: string | undefined;
  readonly source?: string | undefined;
}

export interface DrawnGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

const NODE_FIELDS = ["kind"] as const;
const LINK_FIELDS = ["kind", "modality", "quote", "source"] as const;

/** GEXF 1.3, which Gephi and others read: labels, kinds and the sentence behind each link, with what it is in its `meta`. */
export function printGexf({ nodes, links }: DrawnGraph, about: Provenance): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta lastmodifieddate="${about.date}">`,
    "    <creator>Chanjiao</creator>",
    `    <description>${escape(printAbout(about).join("\n"))}</description>`,
    "  </meta>",
    '  <graph defaultedgetype="directed">',
    ...printFields("node", NODE_FIELDS),
    ...printFields("edge", LINK_FIELDS),
    "    <nodes>",
    ...nodes.map((node) => `      <node id="${escape(node.id)}" label="${escape(node.label)}">${printValues(NODE_FIELDS.map((field) => node[field]))}</node>`),
    "    </nodes>",
    "    <edges>",
    ...links.map((link) => `      <edge id="${escape(link.id)}" source="${escape(link.from)}" target="${escape(link.to)}" label="${escape(link.kind)}">${printValues(LINK_FIELDS.map((field) => link[field]))}</edge>`),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

function printFields(of: "node" | "edge", fields: readonly string[]): readonly string[] {
  return [`    <attributes class="${of}">`, ...fields.map((field, at) => `      <attribute id="${at}" title="${field}" type="string"/>`), "    </attributes>"];
}

function printValues(values: readonly (string | undefined)[]): string {
  const printed = values.map((value, at) => (value === undefined ? "" : `<attvalue for="${at}" value="${escape(value)}"/>`));
  return `<attvalues>${printed.join("")}</attvalues>`;
}

/** For text and attributes alike; control characters, which XML 1.0 cannot hold, are left out. */
export function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}
