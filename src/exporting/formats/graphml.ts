import type { Model } from "../../model/model.js";
import { type Column, listLinkColumns, listNodeColumns } from "../columns.js";
import { printAbout } from "../print-about.js";
import type { ExportedGraph, LinkRow, NodeRow } from "../read-rows.js";
import { escapeXml } from "../../text/escaping/escape-xml.js";

/** GraphML, for networkx, igraph, yEd and Gephi: a directed graph, all properties typed, what it is in `desc`. */
export async function* printGraphml(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  const nodes = listNodeColumns(model).slice(1);
  const links = listLinkColumns(model).filter(({ name }) => !["id", "from", "to"].includes(name));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>${escapeXml(printAbout(graph))}</desc>
${nodes.map((column) => printKey("node", column)).join("")}${links.map((column) => printKey("edge", column)).join("")}<graph id="chanjiao" edgedefault="directed">
`;
  const printNode = (node: NodeRow): string =>
    `<node id="${escapeXml(node.id)}">${printData("node", nodes, node)}</node>\n`;
  const printLink = (link: LinkRow): string =>
    `<edge id="${escapeXml(link.id)}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}">${printData("edge", links, link)}</edge>\n`;
  for await (const page of graph.nodes()) yield page.map(printNode).join("");
  for await (const page of graph.links()) yield page.map(printLink).join("");
  yield "</graph>\n</graphml>\n";
}

function printKey(owner: string, { name, type }: Column<never>): string {
  return `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function printData<Item>(owner: string, columns: readonly Column<Item>[], item: Item): string {
  let data = "";
  for (const { name, value } of columns) {
    const cell = value(item);
    if (cell !== undefined) data += `<data key="${owner}-${name}">${escapeXml(String(cell))}</data>`;
  }
  return data;
}
