import { printState, type State } from "../address/url-state.js";
import type { Language } from "../dates.js";

/** Where what is shown stays, is cited, filed and followed: addresses of this server. */
export interface CitedLinks {
  readonly references: Readonly<Record<"gbt7714" | "apa" | "bibtex" | "csl", string>>;
  /** None where there is nothing to file. */
  readonly dossier: Readonly<Record<"html" | "docx" | "md", string>> | undefined;
  /** None where nothing is followed. */
  readonly feeds: Readonly<Record<"atom" | "json", string>> | undefined;
}

const SUFFIXES = { gbt7714: "gbt7714.txt", apa: "apa.txt", bibtex: "bib", csl: "csl.json" } as const;

export function listCitedLinks(state: State, language: Language): CitedLinks {
  const { view, id } = state;
  const isOne = id !== undefined && (view === "card" || view === "source");
  const path = isOne ? `/id/${encodeURIComponent(id)}` : "/view";
  const query = isOne ? `?language=${language}` : printState({ ...state, lang: language });
  const of = planDossier(state);
  const dossier = of && new URLSearchParams({ ...of, lang: language });
  const feed = findFeed(state);
  const fed = (suffix: string): string =>
    feed === undefined ? "" : `/feeds/${feed[0]}.${suffix}?${new URLSearchParams({ ...feed[1], lang: language })}`;
  return {
    references: {
      gbt7714: `${path}.${SUFFIXES.gbt7714}${query}`,
      apa: `${path}.${SUFFIXES.apa}${query}`,
      bibtex: `${path}.${SUFFIXES.bibtex}${query}`,
      csl: `${path}.${SUFFIXES.csl}${query}`,
    },
    dossier: dossier && {
      html: `/dossier.html?${dossier}`,
      docx: `/dossier.docx?${dossier}`,
      md: `/dossier.md?${dossier}`,
    },
    feeds: feed && { atom: fed("atom"), json: fed("json") },
  };
}

type Values = Readonly<Record<string, string>>;

/** As many as a dossier may have, and as a comparison may (src/server/dossier). */
const MOST = { ids: 10, compare: 6 } as const;

/**
 * Of a path its conditions are those of its view; of a selection all that is in it, side by side where the view
 * compares; of whatever else is of one thing, that thing.
 */
export function planDossier(state: State & { readonly ids?: readonly string[] | undefined }): Values | undefined {
  const { ids = [] } = state;
  const name = String(state.view) === "compare" && ids.length > 1 ? "compare" : "ids";
  if (ids.length > 0) return ids.length > MOST[name] ? undefined : { [name]: ids.join(",") };
  if (state.id === undefined) return undefined;
  if (state.view !== "path") return { ids: state.id };
  if (state.to === undefined) return undefined;
  const asked = new URLSearchParams(printState(state));
  for (const name of ["view", "id", "lang", "as", "selected"]) asked.delete(name);
  return { from: state.id, ...Object.fromEntries(asked) };
}

function findFeed({ view, id, q, kinds }: State): readonly [path: string, values: Values] | undefined {
  if (view === "search")
    return q === undefined ? undefined : ["search", { text: q, ...(kinds && { kinds: kinds.join(",") }) }];
  if (id !== undefined) return [`${view === "source" ? "source" : "thing"}/${encodeURIComponent(id)}`, {}];
  return ["graph", {}];
}
