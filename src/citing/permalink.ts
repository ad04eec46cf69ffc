/** Where a thing, a link, a statement, a sentence or a source stays. @param origin "https://example.org", or "" for here */
export function printPermalink(id: string, origin = "", suffix = ""): string {
  return `${origin}/id/${encodeURIComponent(id)}${suffix === "" ? "" : `.${suffix}`}`;
}
