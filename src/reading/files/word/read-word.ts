import * as workbooks from "@e965/xlsx";
import { DOMParser } from "linkedom";
import { createNumbering, type Numbering } from "./number-paragraphs.js";
import { listChildren, listDeep, type XmlNode } from "./xml.js";

/** Not read: what was taken out or moved away, instructions of fields, the reading above characters, what is said twice. */
const UNSEEN = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "w:rt", "mc:Fallback", "w:pPr", "w:rPr"]);

/** The reader of archives that comes with that of workbooks; its own types say nothing of it. */
const archives = workbooks.CFB as {
  read(bytes: Buffer, options: { type: "buffer" }): unknown;
  find(archive: unknown, path: string): { readonly content: Uint8Array } | null;
};

/**
 * The text of a Word document as it is seen: paragraphs with their numbers, cells of tables apart, text boxes behind
 * the paragraph that they hang on, footnotes at the end.
 * @throws Error where it is none
 */
export function readWord(bytes: Uint8Array): string {
  const archive = archives.read(Buffer.from(bytes), { type: "buffer" });
  const open = (path: string): XmlNode | undefined => {
    const content = archives.find(archive, path)?.content;
    if (content === undefined) return undefined;
    return new DOMParser().parseFromString(nameElements(Buffer.from(content).toString("utf8")), "text/xml");
  };
  const part = (name: string): XmlNode | undefined => open(`/word/${name}.xml`);
  const document = part("document") ?? open(findDocument(open("/_rels/.rels")) ?? "/word/document.xml");
  const body = document && listDeep(document, "w:body")[0];
  if (!body) throw new Error("it has no word/document.xml");
  const numbering = createNumbering(part("numbering"), part("styles"));
  const notes = ["footnotes", "endnotes"].flatMap((name) => {
    const notesOf = part(name);
    return notesOf ? listDeep(notesOf, "w:p") : [];
  });
  return [
    printBlocks(body, numbering),
    ...notes.map((note) => printParagraph(note, numbering)).filter((note) => note.trim() !== ""),
  ].join("\n\n");
}

/** Some programs call the document otherwise (document2.xml), and say so beside it. */
function findDocument(relations: XmlNode | undefined): string | undefined {
  const relation = (relations ? listDeep(relations, "Relationship") : []).find((one) =>
    one.getAttribute?.("Type")?.endsWith("/officeDocument"),
  );
  const target = relation?.getAttribute?.("Target") ?? undefined;
  return target === undefined ? undefined : `/${target.replace(/^\//, "")}`;
}

/** Elements are mostly called w:p; which prefix they have is up to the program. */
function nameElements(xml: string): string {
  const prefix = /xmlns:(\w+)="[^"]*\/wordprocessingml\/(?:2006\/)?main"/.exec(xml)?.[1];
  return prefix === undefined || prefix === "w"
    ? xml
    : xml.replace(new RegExp(`(<\\/?|\\s)${prefix}:`, "g"), "$1w:").replace(`xmlns:${prefix}=`, "xmlns:w=");
}

function printBlocks(parent: XmlNode, numbering: Numbering): string {
  return listChildren(parent)
    .flatMap((child): string[] => {
      switch (child.nodeName) {
        case "w:p":
          return [printParagraph(child, numbering)];
        case "w:tbl":
          return [
            listDeep(child, "w:tr", ["w:tbl"])
              .map((row) =>
                listDeep(row, "w:tc", ["w:tbl"])
                  .map((cell) =>
                    printBlocks(cell, numbering)
                      .trim()
                      .replace(/\s*\n\s*/g, " "),
                  )
                  .join("\t"),
              )
              .join("\n"),
          ];
        case "w:sdt":
        case "w:sdtContent":
        case "w:ins":
        case "w:moveTo":
        case "w:customXml":
        case "w:smartTag":
          return [printBlocks(child, numbering)];
        default:
          return [];
      }
    })
    .join("\n\n");
}

function printParagraph(paragraph: XmlNode, numbering: Numbering): string {
  const boxes: string[] = [];
  const print = (node: XmlNode): string => {
    switch (node.nodeName) {
      case "w:t":
      case "m:t":
        return node.textContent ?? "";
      case "w:tab":
      case "w:ptab":
        return "\t";
      case "w:br":
      case "w:cr":
        return "\n";
      case "w:noBreakHyphen":
        return "-";
      case "w:txbxContent":
        boxes.push(printBlocks(node, numbering));
        return "";
      case "w:r":
        return isHidden(node) ? "" : listChildren(node).map(print).join("");
      default:
        return UNSEEN.has(node.nodeName) ? "" : listChildren(node).map(print).join("");
    }
  };
  const words = print(paragraph);
  const own = words.trim() === "" ? words : `${numbering.printNext(paragraph)}${words}`;
  return [own, ...boxes].join("\n\n");
}

/** Not shown, or struck out. */
const HIDING = new Set(["w:vanish", "w:strike", "w:dstrike"]);

function isHidden(run: XmlNode): boolean {
  const marks = listChildren(run)
    .filter(({ nodeName }) => nodeName === "w:rPr")
    .flatMap(listChildren)
    .filter(({ nodeName }) => HIDING.has(nodeName));
  return marks.some((mark) => !["0", "false", "none"].includes(mark.getAttribute?.("w:val") ?? ""));
}
