import type { Dossier } from "./dossier.js";
import { printHtml } from "./html.js";
import { printMarkdown } from "./markdown.js";

export interface DossierFormat {
  readonly suffix: string;
  readonly mediaType: string;
  /** As the page calls it. */
  readonly name: string;
  readonly print: (dossier: Dossier, forms: Parameters<typeof printHtml>[1]) => string | Promise<Buffer>;
}

/** The first is given to who takes anything. The library for Word is read when the first is asked for. */
export const DOSSIER_FORMATS: readonly DossierFormat[] = [
  { suffix: "md", mediaType: "text/markdown", name: "Markdown", print: printMarkdown },
  { suffix: "html", mediaType: "text/html", name: "HTML", print: printHtml },
  {
    suffix: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    name: "Word",
    print: async (dossier) => (await import("./word.js")).printWord(dossier),
  },
];
