import type { AskGraph } from "../ask.js";
import { findId } from "../find-id.js";
import type { Told } from "../told.js";
import { cut, joinLines, printMore, UNKNOWN } from "../print-cited.js";

interface Answer {
  readonly sentences: {
    readonly total: number;
    readonly nodes: readonly {
      readonly exact: string;
      readonly source: { readonly id: string; readonly title: string };
      readonly statements: readonly {
        readonly predicate: string;
        readonly subjectId: string;
        readonly objectId: string | null;
      }[];
    }[];
  };
}

const FIRST = 5;
const QUERY = `query Sentences($text: String!, $about: ID, $first: Int!) { sentences(text: $text, about: $about, first: $first) { total nodes {
  exact source { id title } statements { predicate subjectId objectId }
} } }`;

/** Sentences of the documents that contain these words, with what rests on each. */
export async function sentences(
  {
    text,
    about: asked,
    first = FIRST,
  }: { readonly text: string; readonly about?: string | undefined; readonly first?: number },
  ask: AskGraph,
): Promise<Told> {
  const about = asked === undefined ? undefined : await findId(asked, ask);
  const { sentences: found } = await ask<Answer>(QUERY, { text, about, first });
  if (found.total === 0) return { data: found, text: `No sentence has these words. ${UNKNOWN}` };
  const lines = [
    ...found.nodes.map(({ exact, source, statements }) => {
      const claims = statements
        .filter(({ objectId }) => objectId !== null)
        .slice(0, 3)
        .map(({ subjectId, predicate, objectId }) => `${subjectId} ${predicate} ${objectId}`);
      const rests =
        claims.length > 0 ? ` → ${claims.join("; ")}` : statements.length > 0 ? "" : " → nothing rests on it";
      return `“${cut(exact, 200)}” [${source.id}: ${cut(source.title, 32)}]${rests}`;
    }),
    printMore(found.nodes.length, found.total, "add words"),
  ];
  return { data: found, text: joinLines(lines) };
}
