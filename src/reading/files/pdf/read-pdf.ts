import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { getDocumentProxy } from "unpdf";
import { joinLines } from "./join-lines.js";
import { layOutPage, type Run } from "./lay-out-page.js";
import { tidy } from "../tidy.js";

const CMAPS = new URL("./cmaps/", import.meta.url);

/** What a Chinese font that is not in the file means by its codes; nothing is fetched from anywhere. */
class BinaryDataFactory {
  fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== "cMapUrl") return Promise.reject(new Error("Glyphs are not needed for text."));
    return readFile(new URL(basename(filename), CMAPS)).then((bytes) => new Uint8Array(bytes));
  }
}

/** The text of a PDF: page by page, columns one after the other, lines joined to paragraphs. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const options = { verbosity: 0, useWorkerFetch: false, cMapUrl: CMAPS.href, cMapPacked: true, BinaryDataFactory };
  const document = await getDocumentProxy(bytes, options);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!("str" in item) || item.str === "" || (item.str.trim() === "" && item.width > item.height)) return [];
      const [, , skew, scale, x, y] = item.transform as readonly number[];
      const height = item.height || Math.hypot(skew ?? 0, scale ?? 0);
      return [{ x: x ?? 0, y: y ?? 0, width: item.width, height, text: item.str }];
    });
    pages.push(joinLines(layOutPage(runs).join("\n")));
    page.cleanup();
  }
  return tidy(pages.join("\n\n"));
}
