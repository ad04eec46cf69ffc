// What XML 1.0 cannot hold at all, written by code so that this file holds none of it.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Signs of which a text has to have one for anything to be done, halves of pairs among them: most have none. */
const DOUBTFUL = /[&<>"'\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  if (!DOUBTFUL.test(text)) return text;
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (sign) => NAMED[sign]!)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
