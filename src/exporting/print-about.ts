import type { ExportedGraph } from "./read-rows.js";

/** What an export is: version, date, and each source with its licence, a line each. */
export function printAbout({ version, builtAt, sources }: ExportedGraph): string {
  const listed = sources.map(
    ({ id, title, publisher, url, licence }) =>
      `${[title, publisher, url].filter(Boolean).map(String).join(", ")} [${String(id)}]: ${String(licence)}`,
  );
  return [`Chanjiao, graph version ${version}, as of ${builtAt}. Sources and their terms:`, ...listed].join("\n");
}
