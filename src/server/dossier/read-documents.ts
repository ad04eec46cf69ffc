import type { AskGraph } from "../../assistants/ask.js";
import type { CitedDocument } from "../../citing/citation.js";
import type { Sourced } from "./stated.js";

/** References that one question asks for: it may have 20 fields. */
const AT_ONCE = 18;

/** The documents that statements stand in, with those who wrote them. */
export async function readDocuments(
  statements: readonly Sourced[],
  ask: AskGraph,
): Promise<ReadonlyMap<string, CitedDocument>> {
  const sources = [...new Map(statements.map(({ source }) => [source.id, source])).values()];
  const documents = new Map<string, CitedDocument>();
  for (let start = 0; start < sources.length; start += AT_ONCE) {
    const batch = sources.slice(start, start + AT_ONCE);
    const told = await ask<Readonly<Record<string, { readonly authors: readonly string[] } | null>>>(
      `query Authors(${batch.map((_, index) => `$id${index}: ID!`).join(", ")}) {
        ${batch.map((_, index) => `of${index}: citation(of: $id${index}) { authors }`).join("\n")} }`,
      Object.fromEntries(batch.map(({ id }, index) => [`id${index}`, id])),
    );
    for (const [index, { languages, publisher, publishedOn, url, ...source }] of batch.entries())
      documents.set(source.id, {
        ...source,
        title: source.title.replace(/\s+/g, " "),
        language: languages[0] ?? "zh",
        authors: told[`of${index}`]?.authors ?? [],
        publisher: publisher ?? undefined,
        publishedOn: publishedOn ?? undefined,
        url: url ?? undefined,
      });
  }
  return documents;
}
