import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Model } from "../../model/model.js";
import type { Row } from "../../database/connection.js";
import { type Column, listLinkColumns, listNodeColumns } from "../columns.js";
import { printAbout } from "../print-about.js";
import type { ExportedGraph, LinkRow, NodeRow } from "../read-rows.js";
import { escapeXml } from "../../text/escaping/escape-xml.js";

/** GEXF 1.3, for Gephi: both names, all properties, and the time of things and links, so that the timeline works. */
export async function* printGexf(graph: ExportedGraph, model: Model): AsyncGenerator<string> {
  const nodes = listNodeColumns(model).filter(({ name }) => !["id", "name"].includes(name));
  const links = listLinkColumns(model).filter(({ name }) => !["id", "from", "to"].includes(name));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${escapeXml(graph.builtAt.slice(0, 10))}"><creator>Chanjiao</creator><description>${escapeXml(printAbout(graph))}</description></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
${printAttributes("node", nodes)}${printAttributes("edge", links)}<nodes>
`;
  const printNode = (node: NodeRow): string =>
    `<node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}"${printTimes(node.properties)}>${printValues(nodes, node)}</node>\n`;
  const printLink = (link: LinkRow): string =>
    `<edge id="${escapeXml(link.id)}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}" kind="${escapeXml(link.kind)}"${printTimes(link.properties)}>${printValues(links, link)}</edge>\n`;
  for await (const page of graph.nodes()) yield page.map(printNode).join("");
  yield "</nodes>\n<edges>\n";
  for await (const page of graph.links()) yield page.map(printLink).join("");
  yield "</edges>\n</graph>\n</gexf>\n";
}

const TYPES: Readonly<Record<string, string>> = { int: "integer" };

function printAttributes(owner: string, columns: readonly Column<never>[]): string {
  const listed = columns.map(
    ({ name, type }, index) => `<attribute id="${index}" title="${name}" type="${TYPES[type] ?? type}"/>`,
  );
  return `<attributes class="${owner}">${listed.join("")}</attributes>\n`;
}

function printValues<Item>(columns: readonly Column<Item>[], item: Item): string {
  let values = "";
  for (const [index, { value }] of columns.entries()) {
    const cell = value(item);
    if (cell !== undefined) values += `<attvalue for="${index}" value="${escapeXml(String(cell))}"/>`;
  }
  return values === "" ? "" : `<attvalues>${values}</attvalues>`;
}

/** The days between which it is known to have been so; what is not known is left open. */
function printTimes({ validFrom, validTo }: Row): string {
  const start = typeof validFrom === "string" ? ` start="${parsePartialDate(validFrom).earliest}"` : "";
  const end = typeof validTo === "string" ? ` end="${parsePartialDate(validTo).latest}"` : "";
  return start + end;
}
