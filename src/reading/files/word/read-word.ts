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
  const part = (name: string): XmlNode | undefined => {
    const content = archives.find(archive, `/word/${name}.xml`)?.content;
    return content === undefined
      ? undefined
      : new DOMParser().parseFromString(Buffer.from(content).toString("utf8"), "text/xml");
  };
  const document = part("document");
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

function isHidden(run: XmlNode): boolean {
  const mark = listChildren(run)
    .filter(({ nodeName }) => nodeName === "w:rPr")
    .flatMap(listChildren)
    .find(({ nodeName }) => nodeName === "w:vanish");
  return mark !== undefined && !["0", "false"].includes(mark.getAttribute?.("w:val") ?? "");
}
