import { grouped } from "../../model/words/plural.js";
import "../../style/network.css";
import "../../style/compare.css";
import { nameIn } from "../../model/caption.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import type { State } from "../../model/address/url-state.js";
import { Filters } from "../../controls/filters.js";
import type { Ask } from "../../page/ask.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps, type Reading } from "../../page/view.js";
import { EntityLink } from "../../parts/entity-link.js";
import { LinkPanel } from "../../parts/evidence/link-panel.js";
import { MATRIX, SET } from "../../queries/queries.js";
import type { CitedLink } from "../../queries/types.js";
import { matrixColumns, matrixGraph, matrixRows, type MatrixRow } from "./matrix-rows.js";
import { LINKS_OF, MOST_ROWS, matrixVariables, planMatrix, ROWS, type Across, type Matrix } from "./plan-matrix.js";
import { WORDS } from "./words.js";

export const MATRIX_VIEW = defineView<Matrix, MatrixRow>({
  id: "matrix",
  question: (state) => askFor(MATRIX, matrixVariables(state)),
  load,
  heading: (_, { words, language, state }) =>
    WORDS[language].heading(
      (state.kinds ?? ROWS).map((kind) => words.kinds[kind]).join(" · "),
      state.across ?? "COMMUNITY",
    ),
  lead: ({ lines, columns, rowTotal, columnTotal }, { language }) =>
    WORDS[language].lead(lines.length, rowTotal, columns.length, columnTotal),
  rows: matrixRows,
  columns: matrixColumns,
  graph: matrixGraph,
  sources: (matrix) => gatherSources(matrixRows(matrix).flatMap(({ link }) => link.statements)),
  nothing: (matrix, { language }) =>
    matrixRows(matrix).length > 0 ? undefined : { asked: WORDS[language].nothing, tries: [] },
  Controls,
  Page: MatrixPage,
});

/** First what stands at the edges, then the links between the two edges. */
async function load(state: State, ask: Ask): Promise<Matrix> {
  const variables = matrixVariables(state);
  const heads = await ask(MATRIX, variables);
  const ids = [...heads.rows.entries, ...heads.columns.entries].map(({ entity }) => entity.id);
  if (ids.length === 0) return planMatrix(heads, []);
  const { links, at, modalities, minSources } = variables;
  const { graph } = await ask(SET, { ids: [...new Set(ids)], links, at, modalities, minSources, first: 1_000 });
  return planMatrix(heads, graph.links);
}

function Controls({ reading }: { readonly answer: Matrix | undefined; readonly reading: Reading }) {
  const { to } = usePage();
  const { state, language } = reading;
  const own = WORDS[language];
  const { across: now = "COMMUNITY" } = state;
  const rest = { ...state, link: undefined, pages: undefined };
  return (
    <>
      <nav class="chips" aria-label={own.acrossLabel}>
        {(Object.keys(LINKS_OF) as Across[]).map((across) => (
          <a
            key={across}
            class="chip"
            aria-current={across === now ? "true" : undefined}
            href={to({ ...rest, across: across === "COMMUNITY" ? undefined : across })}
          >
            {own.across[across]}
          </a>
        ))}
      </nav>
      <Filters reading={reading} names={["kinds", "modalities", "at", "sources"]} />
    </>
  );
}

function MatrixPage({ answer: matrix, reading }: PageProps<Matrix, MatrixRow>) {
  const { words, go, to, language } = usePage();
  const { state } = reading;
  const own = WORDS[language];
  const { lines, columns, rowTotal } = matrix;
  const chosen = lines.flatMap(({ cells }) => cells).find((links) => links.some(({ id }) => id === state.link));
  const choose = (link: string | undefined): void => go({ ...state, link }, "replace");
  const entities = new Map([...lines, ...columns].map(({ entity }) => [entity.id, entity]));
  const name = (id: string | undefined): string => {
    const entity = entities.get(id ?? "");
    return entity ? nameIn(entity, language) : "";
  };
  return (
    <>
      <p class="quiet">{own.signs}</p>
      <div class={chosen ? "matrix-and-words" : undefined}>
        <div class="matrix-frame" tabIndex={0} role="region" aria-label={own.caption}>
          <table class="matrix">
            <thead>
              <tr>
                <th scope="col">{own.row}</th>
                {columns.map(({ entity, total }) => (
                  <th key={entity.id} scope="col">
                    <a href={to({ view: "card", id: entity.id })}>{nameIn(entity, language)}</a>
                    <small>{grouped(total)}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody onKeyDown={walk}>
              {lines.map(({ entity, total, cells }) => (
                <tr key={entity.id}>
                  <th scope="row">
                    <EntityLink entity={entity} />
                    <small>{grouped(total)}</small>
                  </th>
                  {cells.map((links, at) => {
                    const [first] = links;
                    return (
                      <td key={columns[at]?.entity.id}>
                        {first && (
                          <button
                            type="button"
                            class="dot"
                            aria-pressed={links.some(({ id }) => id === state.link)}
                            aria-label={own.cell(
                              nameIn(entity, language),
                              links.map((link) => words.link[link.kind][link.from.id === entity.id ? 0 : 1]).join(", "),
                              name(columns[at]?.entity.id),
                            )}
                            onClick={() => choose(links.some(({ id }) => id === state.link) ? undefined : first.id)}
                          >
                            <span aria-hidden="true">{signOf(links)}</span>
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {chosen && (
          <LinkPanel
            links={chosen}
            entities={entities}
            between={[name(chosen[0]?.from.id), name(chosen[0]?.to.id)]}
            reading={reading}
            close={() => choose(undefined)}
          />
        )}
      </div>
      {lines.length < Math.min(rowTotal, MOST_ROWS) && (
        <p>
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {own.more(lines.length, rowTotal)}
          </a>
        </p>
      )}
    </>
  );
}

/** Filled for what is so, empty for what is planned or over; a star where it leads. */
function signOf(links: readonly CitedLink[]): string {
  const now = links.some(({ modality }) => modality === "ASSERTED" || modality === "INFERRED");
  return links.some(({ kind }) => kind === "LEADS") ? (now ? "★" : "☆") : now ? "●" : "○";
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys go from mark to mark: along the row, or to the nearest one of a row above or below. */
function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const here = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>("td") : null;
  const row = here?.parentElement;
  if (step === undefined || !here || !(row instanceof HTMLTableRowElement)) return;
  const marks = (of: Element): HTMLButtonElement[] => [...of.querySelectorAll<HTMLButtonElement>(".dot")];
  let next: HTMLButtonElement | undefined;
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    const all = marks(row);
    next = all[all.findIndex((mark) => here.contains(mark)) + step];
  } else {
    const away = (mark: HTMLButtonElement): number => Math.abs((mark.closest("td")?.cellIndex ?? 0) - here.cellIndex);
    let other: Element | null = row;
    do other = step > 0 ? other.nextElementSibling : other.previousElementSibling;
    while (other && marks(other).length === 0);
    next = other ? marks(other).sort((a, b) => away(a) - away(b))[0] : undefined;
  }
  if (!next) return;
  event.preventDefault();
  next.focus();
}
