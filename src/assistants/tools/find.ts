import type { AskGraph } from "../ask.js";
import type { Told } from "../told.js";
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
const QUERY = `query Find($text: String!, $kinds: [EntityKind!], $first: Int!) { search(text: $text, kinds: $kinds, first: $first) {
  total hits { matchedName entity { id kind name en: name(language: "en") } }
} }`;

/** Who or what bears a name like this, the best first. */
export async function find(
  {
    text,
    kinds,
    first = FIRST,
  }: { readonly text: string; readonly kinds?: readonly string[]; readonly first?: number },
  ask: AskGraph,
): Promise<Told> {
  const { search } = await ask<Found>(QUERY, { text, kinds: kinds?.map((kind) => kind.toUpperCase()), first });
  if (search.total === 0) return { data: search, text: `Nothing has a name like ${JSON.stringify(text)}. ${UNKNOWN}` };
  const lines = [
    ...search.hits.map(({ entity, matchedName }) => {
      const others = [entity.en, matchedName].filter(
        (name, at, all) => name !== entity.name && all.indexOf(name) === at,
      );
      return `${entity.id} · ${entity.kind} · ${[entity.name, ...others].join(" / ")}`;
    }),
    printMore(search.hits.length, search.total, "narrow by kinds"),
  ];
  return { data: search, text: joinLines(lines) };
}
