import { nameIn } from "../../model/caption.js";
import type { Language } from "../../model/dates.js";
import { printNumber } from "../../model/figures.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import { printState, type State } from "../../model/address/url-state.js";
import type { RankingAnswer, RankingMetric, RankingVariables, ThingAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

/** A ranking, and of which place, if of one. */
export interface Ranking extends RankingAnswer {
  readonly place: ThingAnswer["entity"];
}

export type RankingRow = RankingAnswer["ranking"]["entries"][number];

const PAGE = 30;
export const MOST = 1_000;

export function metricOf({ by }: State): RankingMetric {
  return by ?? "LINKS";
}

/** Those two are of the whole graph and are asked without saying which links count. */
export function isOfWhole(metric: RankingMetric): boolean {
  return metric === "PAGERANK" || metric === "BETWEENNESS";
}

export function rankingVariables(state: State): RankingVariables {
  const by = metricOf(state);
  const { kinds, place, at, links, modalities, sources, pages } = state;
  const first = Math.min(PAGE * (pages ?? 1), MOST);
  return isOfWhole(by)
    ? { by, kinds, place, first }
    : { by, kinds, place, first, at, links: by === "LINKS" ? links : undefined, modalities, minSources: sources };
}

export function rankingRows({ ranking }: Ranking): readonly RankingRow[] {
  return ranking.entries;
}

/** Counts as they are; shares of the whole in percent. */
export function printScore(score: number, metric: RankingMetric, language: Language): string {
  return isOfWhole(metric)
    ? `${(score * 100).toFixed(score < 0.001 ? 3 : score < 0.1 ? 2 : 1)}%`
    : printNumber(score, language);
}

export function rankingColumns({ words: { columns, kind }, language, state }: Reading): readonly Column<RankingRow>[] {
  const own = WORDS[language];
  return [
    { key: "rank", label: own.rank, value: ({ rank }) => rank, numeric: true },
    {
      key: "name",
      label: columns.name,
      value: ({ entity }) => nameIn(entity, language),
      href: ({ entity }) => printState({ view: "card", id: entity.id, lang: state.lang }),
    },
    { key: "kind", label: columns.kind, value: ({ entity }) => kind[entity.kind] },
    { key: "score", label: own.metrics[metricOf(state)].name, value: ({ score }) => score, numeric: true },
    { key: "id", label: columns.id, value: ({ entity }) => entity.id },
  ];
}

/** Those that are ranked, with their scores. */
export function rankingGraph({ ranking }: Ranking, { language }: Reading): DrawnGraph {
  return {
    nodes: ranking.entries.map(({ entity, score }) => ({
      id: entity.id,
      kind: entity.kind,
      label: nameIn(entity, language),
      score,
    })),
    links: [],
  };
}
