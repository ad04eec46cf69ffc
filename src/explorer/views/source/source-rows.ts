import { nameIn } from "../../model/caption.js";
import { graphOfClaims, isLinkKind } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import { printKind, printValue } from "../../model/print-value.js";
import type { Column } from "../../model/files/table.js";
import { printState } from "../../model/address/url-state.js";
import type { Caption, SourceAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";

export type Document = SourceAnswer["sourceDocuments"][number];
export type Said = Document["statements"][number];

/** A source and what its statements are about. */
export interface SourceRead {
  /** undefined where there is no such source. */
  readonly document: Document | undefined;
  readonly captions: ReadonlyMap<string, Caption>;
}

/** One quote of one statement. */
export interface SourceRow {
  readonly statement: Said;
  readonly subject: Caption | undefined;
  /** What it says of its subject. */
  readonly says: string;
  /** In code points. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** In the order in which they stand in the text; a statement with two quotes stands at both. */
export function sourceRows({ document, captions }: SourceRead, reading: Reading): readonly SourceRow[] {
  if (!document) return [];
  const points = [...document.text];
  return document.statements
    .flatMap((statement) =>
      statement.evidence
        .filter(({ source }) => source.id === document.id)
        .map(
          ({ start, end }): SourceRow => ({
            statement,
            subject: captions.get(statement.subjectId),
            says: printClaim(statement, captions.get(statement.objectId ?? ""), reading),
            start,
            end,
            exact: points.slice(start, end).join(""),
          }),
        ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.statement.id < b.statement.id ? -1 : 1));
}

/** What a statement says of its subject: "leads Steel Community", "is called “沙钢”", "Level: National". */
export function printClaim(
  { predicate, value }: Pick<Said, "predicate" | "value">,
  object: Caption | undefined,
  { words, language }: Pick<Reading, "words" | "language">,
): string {
  if (object) return `${isLinkKind(predicate) ? words.link[predicate][0] : predicate} ${nameIn(object, language)}`;
  switch (predicate) {
    case "kind":
      return words.source.exists(printKind(value ?? "", words.kind));
    case "name":
      return words.source.named(value ?? "");
    case "identifier":
      return words.source.identified(value ?? "");
    default:
      return `${words.property[predicate] ?? predicate}: ${printValue(predicate, value ?? "", words, language)}`;
  }
}

export function sourceColumns({
  words: { columns, modality, card },
  language,
  state,
}: Reading): readonly Column<SourceRow>[] {
  return [
    { key: "start", label: columns.start, value: ({ start }) => start, numeric: true },
    { key: "end", label: columns.end, value: ({ end }) => end, numeric: true },
    { key: "quote", label: columns.quote, value: ({ exact }) => exact },
    {
      key: "subject",
      label: columns.subject,
      value: ({ subject }) => subject && nameIn(subject, language),
      href: ({ subject }) => subject && printState({ view: "card", id: subject.id, lang: state.lang }),
    },
    { key: "statement", label: columns.statement, value: ({ says }) => says },
    { key: "modality", label: columns.modality, value: ({ statement }) => modality[statement.modality] },
    {
      key: "standing",
      label: columns.status,
      value: ({ statement }) =>
        statement.status === "RETRACTED"
          ? card.retractedWord
          : statement.overruledBy === null
            ? undefined
            : card.overruled,
    },
    { key: "id", label: columns.id, value: ({ statement }) => statement.id },
  ];
}

/** What the text speaks of, and the links that it gives. */
export function sourceGraph(answer: SourceRead, reading: Reading): DrawnGraph {
  return graphOfClaims(
    sourceRows(answer, reading).map(({ statement, subject, exact }) => ({
      subject,
      object: answer.captions.get(statement.objectId ?? ""),
      claim: statement,
      quote: exact,
      source: answer.document?.title,
    })),
    reading.language,
  );
}
