import { escapeXml } from "../../text/escaping/escape-xml.js";
import type { Feed, FeedEntry } from "./feed.js";

/** Atom (RFC 4287), paged as RFC 5005 has it. All text is plain text: what a source prints is never markup here. */
export function printAtom({ id, title, language, self, first, next, home, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${escapeXml(updated)}</updated>
<author><name>Chanjiao</name></author>
<generator>Chanjiao</generator>
${printLink("self", self, "application/atom+xml")}${printLink("first", first, "application/atom+xml")}${next === undefined ? "" : printLink("next", next, "application/atom+xml")}${printLink("alternate", home, "text/html")}${entries.map(printEntry).join("")}</feed>
`;
}

function printEntry({ id, title, url, published, updated, text }: FeedEntry): string {
  return `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<published>${escapeXml(published)}</published>
<updated>${escapeXml(updated)}</updated>
${printLink("alternate", url, "text/html")}<content type="text">${escapeXml(text)}</content>
</entry>
`;
}

function printLink(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>\n`;
}
