import type { State } from "../../model/address/url-state.js";
import type {
  Caption,
  CitedLink,
  EntityKind,
  LinkKind,
  MatrixAnswer,
  MatrixVariables,
  ShownSet,
} from "../../queries/types.js";

export type Across = NonNullable<State["across"]>;

/** Which links fill the cells under columns of a kind. */
export const LINKS_OF: Readonly<Record<Across, readonly LinkKind[]>> = {
  COMMUNITY: ["LEADS", "MEMBER_OF"],
  AGREEMENT: ["SIGNED"],
  PLACE: ["LOCATED_IN"],
};

export const ROWS: readonly EntityKind[] = ["UNIVERSITY", "ENTERPRISE"];
/** Of one page. */
export const PAGE = 40;
/** Narrow enough for a screen; the row heads stay in sight. */
const COLUMNS = 24;
/** As many things as one question for a set may have. */
export const MOST_ROWS = 900;

export function matrixVariables({
  kinds,
  across = "COMMUNITY",
  at,
  modalities,
  sources,
  pages,
}: State): MatrixVariables {
  return {
    rows: kinds ?? ROWS,
    columns: [across],
    links: LINKS_OF[across],
    at,
    modalities,
    minSources: sources ?? 1,
    firstRows: Math.min(PAGE * (pages ?? 1), MOST_ROWS),
    firstColumns: COLUMNS,
  };
}

export interface MatrixLine {
  readonly entity: Caption;
  /** Links of these kinds in all, with columns that are not shown too. */
  readonly total: number;
  /** For each column its links with it; [] for none. */
  readonly cells: readonly (readonly CitedLink[])[];
}

export interface Matrix {
  readonly columns: readonly { readonly entity: Caption; readonly total: number }[];
  /** What has the most links first. */
  readonly lines: readonly MatrixLine[];
  /** Rows and columns that there are, shown or not. */
  readonly rowTotal: number;
  readonly columnTotal: number;
}

export function planMatrix({ rows, columns }: MatrixAnswer, links: ShownSet["links"]): Matrix {
  const places = new Map(columns.entries.map(({ entity }, at) => [entity.id, at]));
  const cells = new Map(rows.entries.map(({ entity }) => [entity.id, columns.entries.map((): CitedLink[] => [])]));
  for (const link of links) {
    for (const [one, other] of [
      [link.from.id, link.to.id],
      [link.to.id, link.from.id],
    ] as const)
      cells.get(one)?.[places.get(other) ?? -1]?.push(link);
  }
  return {
    columns: columns.entries.map(({ entity, score }) => ({ entity, total: score })),
    lines: rows.entries.map(({ entity, score }) => ({ entity, total: score, cells: cells.get(entity.id) ?? [] })),
    rowTotal: rows.total,
    columnTotal: columns.total,
  };
}
