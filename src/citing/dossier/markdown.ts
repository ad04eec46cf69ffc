import { type Dossier, DOSSIER_WORDS, type DossierSection } from "./dossier.js";

/** Markdown with footnotes, as GitHub, Pandoc and Obsidian have them; what a source prints is text and no markup. */
export function printMarkdown(dossier: Dossier): string {
  const { title, language, version, builtAt, accessedOn, permalink, sections, notes } = dossier;
  const words = DOSSIER_WORDS[language];
  return [
    `# ${escape(title)}`,
    `${words.version} ${version} (${builtAt.slice(0, 10)}) · ${words.accessed} ${accessedOn} · <${permalink}>`,
    ...sections.flatMap(printSection),
    notes
      .map(({ number, quote, reference }) => {
        const said = quote === undefined ? "" : `${words.open}${escape(quote)}${words.close} `;
        return `[^${number}]: ${said}${escape(reference)}`;
      })
      .join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function printSection({ heading, under, permalink, lines, remark }: DossierSection): readonly string[] {
  return [
    `## ${permalink === undefined ? escape(heading) : `[${escape(heading)}](<${permalink}>)`}`,
    under === undefined ? "" : `*${escape(under)}*`,
    lines
      .map(
        ({ text, permalink: at, notes }) => `- [${escape(text)}](<${at}>)${notes.map((note) => `[^${note}]`).join("")}`,
      )
      .join("\n"),
    remark === undefined ? "" : escape(remark),
  ];
}

/** On one line, and every sign that could be taken for markup is a sign; an address stays as it is. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>()#+!|~&$^]/g, "\\$&")))
    .join("")
    .replace(/^(\d+)\./, "$1\\.")
    .replace(/^-/, "\\-");
}
