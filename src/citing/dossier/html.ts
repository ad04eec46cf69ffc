import { escapeXml } from "../../text/escaping/escape-xml.js";
import { type Dossier, DOSSIER_WORDS, type DossierLine, type DossierSection } from "./dossier.js";

/** @param forms where the same is in other forms: their names with addresses */
export function printHtml(
  { title, language, version, builtAt, accessedOn, permalink, sections, notes }: Dossier,
  forms: readonly { readonly name: string; readonly url: string }[],
): string {
  const words = DOSSIER_WORDS[language];
  const listed = notes.map(({ number, quote, reference }) => {
    const said = quote === undefined ? "" : `<q>${escapeXml(quote)}</q> `;
    return `<li id="note-${number}" value="${number}">${said}${linkAddresses(reference)} <a href="#line-${number}" aria-label="↑ ${number}">↑</a></li>`;
  });
  const first = new Set<number>();
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="canonical" href="${escapeXml(permalink)}">
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeXml(title)}</h1>
<p>${words.version} ${escapeXml(version)} (${escapeXml(builtAt.slice(0, 10))}) · ${words.accessed} ${accessedOn}</p>
<p class="address">${linkAddresses(permalink)}</p>
<p class="forms">${forms.map(({ name, url }) => `<a href="${escapeXml(url)}">${escapeXml(name)}</a>`).join(" · ")}</p>
</header>
<main>
${sections.map((section) => printSection(section, first)).join("")}</main>
<footer><h2>${words.notes}</h2><ol>${listed.join("\n")}</ol></footer>
</body>
</html>
`;
}

function printSection({ heading, under, permalink, lines, remark }: DossierSection, first: Set<number>): string {
  const named = escapeXml(heading);
  return `<section>
<h2>${permalink === undefined ? named : `<a href="${escapeXml(permalink)}">${named}</a>`}</h2>
${under === undefined ? "" : `<p class="under">${escapeXml(under)}</p>\n`}<ul>${lines.map((line) => printLine(line, first)).join("")}</ul>
${remark === undefined ? "" : `<p class="remark">${escapeXml(remark)}</p>\n`}</section>
`;
}

/** A note leads back to the line where it stands first. */
function printLine({ text, permalink, notes }: DossierLine, first: Set<number>): string {
  const marks = notes.map((note) => {
    const id = first.has(note) ? "" : ` id="line-${note}"`;
    first.add(note);
    return `<sup${id}><a href="#note-${note}">${note}</a></sup>`;
  });
  return `<li><a href="${escapeXml(permalink)}">${escapeXml(text)}</a>${marks.join(" ")}</li>\n`;
}

/** Text with its addresses as links; a full stop behind one is none of it. */
function linkAddresses(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:])/)
    .map((part, index) => (index % 2 === 1 ? `<a href="${escapeXml(part)}">${escapeXml(part)}</a>` : escapeXml(part)))
    .join("");
}

/** For the screen and, with margins and without buttons, for paper: the browser's print makes a PDF. */
export const DOSSIER_STYLE = `
body { font: 1rem/1.6 "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.3; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .3rem; break-after: avoid; }
a { color: inherit; text-decoration-color: #999; } li { break-inside: avoid; } sup { line-height: 0; margin-left: .15em; } sup a { text-decoration: none; color: #0645ad; }
header p, .under, .remark { color: #555; margin: .2rem 0; } ul { padding-left: 1.2rem; } footer { border-top: 1px solid #999; margin-top: 2rem; font-size: .88rem; overflow-wrap: anywhere; }
@media print { @page { margin: 22mm 20mm; } body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } .forms, footer li > a[href^="#"] { display: none; } a { text-decoration: none; } h1 { font-size: 16pt; } h2 { font-size: 12pt; } }
`;
