import { nameIn } from "../../model/caption.js";
import { graphOfClaims, isLinkKind, saidBy } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import { printValue } from "../../model/print-value.js";
import { marksOf, type Mark } from "../../model/standing.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { Caption, DisagreementsAnswer, ThingAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

/** A page of disagreements, and of which thing, if of one. */
export interface Disagreements extends DisagreementsAnswer {
  readonly thing: ThingAnswer["entity"];
}

type Disagreement = DisagreementsAnswer["disagreements"]["disagreements"][number];

/**
 * What became of a statement that another contradicts. followed: captions and links have it. overruled: it is kept and
 * shown nowhere else. beside: it is shown, but another is followed. shown: none is followed.
 */
export type Side = "followed" | "overruled" | "beside" | "shown";

/** One statement of a disagreement. */
export interface DisagreementRow {
  /** From 1, in the order of the answer. */
  readonly number: number;
  readonly subject: Caption;
  /** What they disagree on, in words. */
  readonly on: string;
  readonly because: string;
  readonly side: Side;
  /** Of whom this statement is, where it is not the subject. */
  readonly of: Caption | undefined;
  /** Between `of` and `object`: the words of the link; "" for a value. */
  readonly said: string;
  readonly object: Caption | undefined;
  readonly value: string;
  readonly claim: Disagreement["statements"][number];
  /** But those of the side. */
  readonly marks: readonly Mark[];
}

const ORDER: readonly Side[] = ["followed", "beside", "shown", "overruled"];

/** All sides of each disagreement, the followed one first. */
export function disagreementRows({ disagreements }: Disagreements, reading: Reading): readonly DisagreementRow[] {
  return disagreements.disagreements.flatMap((disagreement, at) =>
    disagreement.statements
      .map((claim) => rowOf(disagreement, claim, at + 1, reading))
      .sort((a, b) => ORDER.indexOf(a.side) - ORDER.indexOf(b.side)),
  );
}

function rowOf(
  { subject, predicate, because, preferred }: Disagreement,
  claim: DisagreementRow["claim"],
  number: number,
  { words, language }: Reading,
): DisagreementRow {
  const own = WORDS[language];
  const link = isLinkKind(claim.predicate) ? claim.predicate : undefined;
  const on = isLinkKind(predicate)
    ? predicate === "MEASURES"
      ? own.measures
      : words.link[predicate][0]
    : predicate === "name"
      ? own.name
      : predicate === "identifier"
        ? own.identifier
        : (words.property[predicate] ?? predicate);
  return {
    number,
    subject,
    on,
    claim,
    because: words.reason(because),
    side:
      claim.id === preferred?.id
        ? "followed"
        : claim.overruledBy !== null
          ? "overruled"
          : preferred === null
            ? "shown"
            : "beside",
    of: claim.subject && claim.subject.id !== subject.id ? claim.subject : undefined,
    said: link ? words.link[link][0] : "",
    object: link ? (claim.object ?? undefined) : undefined,
    value: link ? "" : printValue(claim.predicate, claim.value ?? "", words, language),
    marks: marksOf(claim, words, words).filter(({ kind }) => kind !== "overruled"),
  };
}

export function disagreementColumns(reading: Reading): readonly Column<DisagreementRow>[] {
  const {
    words: { columns, kind },
    language,
    state,
  } = reading;
  const own = WORDS[language];
  return [
    { key: "number", label: own.number, value: ({ number }) => number, numeric: true },
    {
      key: "about",
      label: columns.subject,
      value: ({ subject }) => nameIn(subject, language),
      href: ({ subject }) => printState({ view: "card", id: subject.id, lang: state.lang }),
    },
    { key: "kind", label: columns.kind, value: ({ subject }) => kind[subject.kind] },
    { key: "on", label: columns.what, value: ({ on }) => on },
    { key: "says", label: own.says, value: (row) => printSaying(row, language) },
    { key: "side", label: own.side, value: ({ side }) => own[side] },
    { key: "because", label: own.because, value: ({ because }) => because },
    ...quoteColumns(
      ({ claim, of, subject, object }: DisagreementRow) => listQuotes([claim], language, [of ?? subject, object]),
      reading,
    ),
  ];
}

/** "王 holds a position at B"; the value alone where it is one. */
export function printSaying(
  { of, said, object, value, subject }: DisagreementRow,
  language: Reading["language"],
): string {
  if (!object) return [of && nameIn(of, language), value].filter(Boolean).join(": ");
  return `${nameIn(of ?? subject, language)} ${said} ${nameIn(object, language)}`;
}

/** What they disagree on, and each side that is a link as a link. */
export function disagreementGraph(answer: Disagreements, reading: Reading): DrawnGraph {
  return graphOfClaims(
    disagreementRows(answer, reading).flatMap(({ subject, of, object, claim }) => [
      saidBy(claim, of ?? subject, object, reading.language),
      saidBy(null, subject, undefined, reading.language),
    ]),
    reading.language,
  );
}

/** The sides of each disagreement together. */
export function groupByNumber(
  rows: readonly DisagreementRow[],
): readonly (readonly [DisagreementRow, ...DisagreementRow[]])[] {
  const groups = new Map<number, [DisagreementRow, ...DisagreementRow[]]>();
  for (const row of rows) {
    const group = groups.get(row.number);
    if (group) group.push(row);
    else groups.set(row.number, [row]);
  }
  return [...groups.values()];
}
