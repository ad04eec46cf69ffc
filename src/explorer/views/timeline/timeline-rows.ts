import { nameIn } from "../../model/caption.js";
import { graphOfClaims, saidBy } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import { printValue } from "../../model/print-value.js";
import { marksOf, type Mark } from "../../model/standing.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import { PROPERTIES } from "../../queries/terms.js";
import type { Caption, ThingAnswer, TimelineAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

/** A page of the timeline, and of which thing it is, if of one. */
export interface Timeline extends TimelineAnswer {
  readonly thing: ThingAnswer["entity"];
  /** Dated statements of both manners, where only what came about is here. */
  readonly all?: number;
}

export type Item = TimelineAnswer["timeline"]["items"][number];

/** One dated statement. */
export interface TimelineRow {
  readonly date: string;
  /** Whether something came about then, or a source only says that it was so then. */
  readonly manner: "happened" | "held";
  readonly subject: Caption;
  /** What is said of it, in words. */
  readonly what: string;
  readonly object: Caption | undefined;
  /** A value that is not the date itself; "" for none. */
  readonly value: string;
  readonly claim: Item["statement"];
  readonly marks: readonly Mark[];
}

/** In the order of the answer: the first possible day, then the last, then the statement. */
export function timelineRows({ timeline }: Timeline, { words, language }: Reading): readonly TimelineRow[] {
  return timeline.items.map(({ date, entity, link, statement }) => {
    const dated = PROPERTIES[statement.predicate]?.is === "date";
    return {
      date,
      manner: !dated && statement.validFrom === null && statement.asOf === date ? "held" : "happened",
      subject: entity,
      what: link ? words.link[link.kind][0] : wordOf(statement.predicate, entity, { words, language }),
      object: link ? (statement.object ?? undefined) : undefined,
      value:
        link || dated || statement.predicate === "kind"
          ? ""
          : printValue(statement.predicate, statement.value ?? "", words, language),
      claim: statement,
      marks: marksOf(statement, words, words, { sources: link?.sources }),
    };
  });
}

function wordOf(
  predicate: string,
  { kind }: Caption,
  { words, language }: Pick<Reading, "words" | "language">,
): string {
  if (predicate === "kind") return kind === "FIGURE" ? WORDS[language].figure : WORDS[language].exists;
  if (predicate === "name") return WORDS[language].named;
  return words.property[predicate] ?? predicate;
}

export function timelineColumns(reading: Reading): readonly Column<TimelineRow>[] {
  const {
    words: { columns, kind, modality },
    language,
    state,
  } = reading;
  const card = (id: string): string => printState({ view: "card", id, lang: state.lang });

  const words = WORDS[language];
  return [
    { key: "date", label: columns.when, value: ({ date }) => date },
    {
      key: "about",
      label: words.by,
      value: ({ subject }) => nameIn(subject, language),
      href: ({ subject }) => card(subject.id),
    },
    { key: "kind", label: columns.kind, value: ({ subject }) => kind[subject.kind] },
    { key: "what", label: columns.what, value: ({ what }) => what },
    {
      key: "value",
      label: columns.value,
      value: ({ object, value }) => (object ? nameIn(object, language) : value),
      href: ({ object }) => object && card(object.id),
    },
    { key: "manner", label: words.manner, value: ({ manner }) => (manner === "held" ? words.state : words.moment) },
    { key: "modality", label: columns.modality, value: ({ claim }) => modality[claim.modality] },
    ...quoteColumns(
      ({ claim, subject, object }: TimelineRow) => listQuotes([claim], language, [subject, object]),
      reading,
    ),
  ];
}

/** What the dated statements are about, and those of links as links. */
export function timelineGraph(answer: Timeline, reading: Reading): DrawnGraph {
  return graphOfClaims(
    timelineRows(answer, reading).map(({ subject, object, claim }) => saidBy(claim, subject, object, reading.language)),
    reading.language,
  );
}

/** Rows of one date together, in their order. */
export function groupByDate(
  rows: readonly TimelineRow[],
): readonly { readonly date: string; readonly rows: readonly TimelineRow[] }[] {
  const groups = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const group = groups.get(row.date);
    if (group) group.push(row);
    else groups.set(row.date, [row]);
  }
  return [...groups].map(([date, group]) => ({ date, rows: group }));
}
