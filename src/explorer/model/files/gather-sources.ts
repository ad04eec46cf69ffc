import type { Provenance } from "./table.js";

type Source = Provenance["sources"][number];

interface Quoting {
  readonly evidence: readonly {
    readonly source: {
      readonly id: string;
      readonly title: string;
      readonly publisher?: string | null;
      readonly publishedOn: string | null;
    };
  }[];
}

/** The sources that statements quote, each once, in order of publication. */
export function gatherSources(statements: readonly Quoting[]): readonly Source[] {
  const found = new Map(
    statements.flatMap(({ evidence }) => evidence.map(({ source }) => [source.id, source] as const)),
  );
  return [...found.values()]
    .map(({ title, publisher, publishedOn }) => ({ title, publisher: publisher ?? null, publishedOn }))
    .sort((a, b) => (a.publishedOn ?? "").localeCompare(b.publishedOn ?? "") || (a.title < b.title ? -1 : 1));
}
