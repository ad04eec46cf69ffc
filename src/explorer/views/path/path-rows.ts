import { nameIn } from "../../model/caption.js";
import { printTimes } from "../../model/dates.js";
import { graphOfLinks } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import { marksOf, type Mark } from "../../model/standing.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { Caption, PathAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

export type PathLink = PathAnswer["paths"][number]["steps"][number]["links"][number];

/** One link of one step of one way; a step with two links stands there twice. */
export interface PathRow {
  /** From 1. */
  readonly way: number;
  /** From 1. */
  readonly step: number;
  /** In the direction of the way. */
  readonly from: Caption;
  readonly to: Caption;
  readonly link: PathLink;
  /** What `from` is to `to`. */
  readonly text: string;
  readonly when: string;
  readonly marks: readonly Mark[];
}

export function pathRows(
  { paths }: PathAnswer,
  { words, language }: Pick<Reading, "words" | "language">,
): readonly PathRow[] {
  return paths.flatMap(({ nodes, steps }, way) =>
    steps.flatMap(({ from, links }, step) => {
      const here = nodes[step];
      const there = nodes[step + 1];
      if (!here || !there) return [];
      return links.map((link): PathRow => {
        const [first] = link.statements;
        return {
          way: way + 1,
          step: step + 1,
          from: here,
          to: there,
          link,
          text: words.link[link.kind][link.from.id === from.id ? 0 : 1],
          when: printTimes(link, language),
          marks: first ? marksOf(first, words, words, { sources: link.sources }) : [],
        };
      });
    }),
  );
}

export function pathColumns(reading: Reading): readonly Column<PathRow>[] {
  const {
    words: { columns },
    language,
    state,
  } = reading;
  const own = WORDS[language].columns;
  const card = ({ id }: Caption): string => printState({ view: "card", id, lang: state.lang });
  return [
    { key: "way", label: own.way, value: ({ way }) => way, numeric: true },
    { key: "step", label: own.step, value: ({ step }) => step, numeric: true },
    { key: "from", label: columns.from, value: ({ from }) => nameIn(from, language), href: ({ from }) => card(from) },
    { key: "link", label: columns.link, value: ({ text }) => text },
    { key: "to", label: columns.to, value: ({ to }) => nameIn(to, language), href: ({ to }) => card(to) },
    { key: "when", label: columns.when, value: ({ when }) => when },
    {
      key: "standing",
      label: columns.status,
      value: ({ marks }) => marks.map(({ word, why }) => (why === undefined ? word : `${word} (${why})`)).join("; "),
    },
    { key: "sources", label: columns.sources, value: ({ link }) => link.sources, numeric: true },
    ...quoteColumns(({ link, from, to }: PathRow) => listQuotes(link.statements, language, [from, to]), reading),
  ];
}

/** All ways as one graph. */
export function pathGraph(answer: PathAnswer, reading: Reading): DrawnGraph {
  return graphOfLinks(
    answer.paths.flatMap(({ nodes }) => nodes),
    pathRows(answer, reading).map(({ link }) => link),
    reading.language,
  );
}
