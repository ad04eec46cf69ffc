import type { AskGraph } from "../ask.js";
import { joinLines, printMore, UNKNOWN } from "../print-cited.js";

interface Found {
  readonly search: {
    readonly total: number;
    readonly hits: readonly {
      readonly matchedName: string;
      readonly entity: { readonly id: string; readonly kind: string; readonly name: string; readonly en: string };
    }[];
  };
}

const FIRST = 10;
const QUERY = `query Find($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: ${FIRST}) {
  total hits { matchedName entity { id kind name en: name(language: "en") } }
} }`;

/** Who or what bears a name like this, the best first. */
export async function find(
  { text, kinds }: { readonly text: string; readonly kinds?: readonly string[] },
  ask: AskGraph,
): Promise<string> {
  const { search } = await ask<Found>(QUERY, { text, kinds: kinds?.map((kind) => kind.toUpperCase()) });
  if (search.total === 0) return `Nothing has a name like ${JSON.stringify(text)}. ${UNKNOWN}`;
  return joinLines([
    ...search.hits.map(({ entity, matchedName }) => {
      const others = [entity.en, matchedName].filter(
        (name, at, all) => name !== entity.name && all.indexOf(name) === at,
      );
      return `${entity.id} · ${entity.kind} · ${[entity.name, ...others].join(" / ")}`;
    }),
    printMore(search.hits.length, search.total, "narrow by kinds"),
  ]);
}
