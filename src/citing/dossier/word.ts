import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { type Dossier, DOSSIER_WORDS, type DossierSection } from "./dossier.js";

/** A font for each script, of those that Word has anywhere. */
const FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "SimSun" } as const;

/** A Word document (OOXML) with real footnotes. Word counts them by itself: each mark has a note of its own. */
export async function printWord(dossier: Dossier): Promise<Buffer> {
  const { title, language, version, builtAt, accessedOn, permalink, sections, notes } = dossier;
  const words = DOSSIER_WORDS[language];
  const footnotes: Record<string, { readonly children: Paragraph[] }> = {};
  /** A mark that counts on, with the note of that number behind it. */
  const mark = (number: number): FootnoteReferenceRun => {
    const note = notes[number - 1];
    const id = Object.keys(footnotes).length + 1;
    const said = note?.quote === undefined ? "" : `${words.open}${clean(note.quote)}${words.close} `;
    footnotes[id] = {
      children: [new Paragraph({ children: [new TextRun(`${said}${clean(note?.reference ?? "")}`)] })],
    };
    return new FootnoteReferenceRun(id);
  };
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean(title))] }),
    new Paragraph(`${words.version} ${version} (${builtAt.slice(0, 10)}) · ${words.accessed} ${accessedOn}`),
    new Paragraph({ children: [link(permalink, permalink)] }),
    ...sections.flatMap((section) => planSection(section, mark)),
  ];
  const document = new Document({
    creator: "Chanjiao",
    title: clean(title),
    styles: { default: { document: { run: { font: FONT, language: { value: "en-GB", eastAsia: "zh-CN" } } } } },
    footnotes,
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

function planSection(
  { heading, under, permalink, lines, remark }: DossierSection,
  mark: (number: number) => FootnoteReferenceRun,
): readonly Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [permalink === undefined ? new TextRun(clean(heading)) : link(heading, permalink)],
    }),
    ...(under === undefined ? [] : [new Paragraph({ children: [new TextRun({ text: clean(under), italics: true })] })]),
    ...lines.map(
      ({ text, permalink: at, notes }) =>
        new Paragraph({ bullet: { level: 0 }, children: [link(text, at), ...notes.map(mark)] }),
    ),
    ...(remark === undefined ? [] : [new Paragraph(clean(remark))]),
  ];
}

function link(text: string, url: string): ParagraphChild {
  return new ExternalHyperlink({ link: url, children: [new TextRun(clean(text))] });
}

/** On one line, and without what XML cannot hold, which the library writes as it comes. */
function clean(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .trim();
}
