import { nameIn } from "../../model/caption.js";
import { graphOfClaims, isLinkKind, saidBy } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import { printKind, printValue } from "../../model/print-value.js";
import { marksOf, type Mark } from "../../model/standing.js";
import type { Column } from "../../model/files/table.js";
import { listQuotes, quoteColumns } from "../../model/quotes.js";
import { printState } from "../../model/address/url-state.js";
import type { Caption, ChangeKind, ChangesAnswer, ThingAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import type { Span } from "./spans.js";
import { WORDS } from "./words.js";

/** What all changes count, day by day and source by source, whether or not they are on the page. */
export type Counted = Required<Pick<ChangesAnswer["changes"], "groups" | "groupsCount">>;

/** A page of changes, since when, and of which thing, if of one. */
export interface Changes extends ChangesAnswer {
  readonly counted: Counted;
  readonly thing: ThingAnswer["entity"];
  /** ISO 8601. */
  readonly since: string;
  readonly spans: Readonly<Record<Span, number>>;
}

type Change = ChangesAnswer["changes"]["changes"][number];
type Called = NonNullable<Change["statement"]>["subjectNames"];

/** What is not in the graph any more, as it was called last. */
export interface Gone {
  readonly id: string;
  readonly name: string;
  readonly names: Called;
  readonly kind?: never;
}

/** The thing as it is, or as it was. */
export type Known = Caption | Gone;

/** The thing as it is in the graph. */
export function whatIsThere(known: Known | undefined): Caption | undefined {
  return known?.kind === undefined ? undefined : known;
}

function goneAs(id: string, names: Called): Gone {
  return { id, name: names[0]?.value ?? id, names };
}

export interface ChangeRow {
  readonly kind: ChangeKind;
  readonly recordedAt: string;
  /** What was said of what; undefined for a judgement of who is one. */
  readonly subject: Known | undefined;
  readonly section: "link" | "name" | "identifier" | "fact" | "judgement";
  readonly what: string;
  readonly object: Known | undefined;
  readonly value: string;
  readonly claim: Change["statement"];
  readonly marks: readonly Mark[];
  readonly reason: string | undefined;
  readonly by: string | undefined;
}

/** In the order of the answer, the latest first. */
export function changeRows({ changes }: Changes, reading: Reading): readonly ChangeRow[] {
  return changes.changes.map((change) => rowOf(change, reading));
}

function rowOf(
  { kind, recordedAt, statement, judgement, reason, by }: Change,
  { words, language }: Reading,
): ChangeRow {
  const row = {
    kind,
    recordedAt,
    claim: statement,
    reason: reason === null ? undefined : words.reason(reason),
    by: by === null ? undefined : words.reason(by),
  };
  if (!statement) {
    const say = WORDS[language][kind === "UNMERGED" ? "unmerged" : "merged"];
    return {
      ...row,
      subject: judgement?.entity ?? undefined,
      section: "judgement",
      what: judgement ? say(judgement.leftId, judgement.rightId) : "",
      object: undefined,
      value: "",
      marks: [],
    };
  }
  const { predicate, value, subjectId, objectId } = statement;
  const said = {
    ...row,
    subject: statement.subject ?? goneAs(subjectId, statement.subjectNames),
    object: statement.object ?? (objectId === null ? undefined : goneAs(objectId, statement.objectNames)),
    marks: marksOf(statement, words, words),
  };
  if (isLinkKind(predicate)) return { ...said, section: "link", what: words.link[predicate][0], value: "" };
  if (predicate === "name") return { ...said, section: "name", what: WORDS[language].named, value: value ?? "" };
  if (predicate === "identifier")
    return { ...said, section: "identifier", what: WORDS[language].identified, value: value ?? "" };
  if (predicate === "kind")
    return {
      ...said,
      section: "fact",
      what: WORDS[language].exists,
      value: statement.subject ? words.kind[statement.subject.kind] : printKind(value ?? "", words.kind),
    };
  return {
    ...said,
    section: "fact",
    what: words.property[predicate] ?? predicate,
    value: printValue(predicate, value ?? "", words, language),
  };
}

export function changeColumns(reading: Reading): readonly Column<ChangeRow>[] {
  const {
    words: { columns, modality },
    language,
    state,
  } = reading;
  const own = WORDS[language];
  const card = (id: string): string => printState({ view: "card", id, lang: state.lang });
  return [
    { key: "recordedAt", label: own.recorded, value: ({ recordedAt }) => recordedAt },
    { key: "change", label: own.change, value: ({ kind }) => own.kind[kind] },
    {
      key: "about",
      label: columns.subject,
      value: ({ subject }) => subject && nameIn(subject, language),
      href: ({ subject }) => subject?.kind && card(subject.id),
    },
    { key: "what", label: columns.what, value: ({ what }) => what },
    {
      key: "value",
      label: columns.value,
      value: ({ object, value }) => (object ? nameIn(object, language) : value),
      href: ({ object }) => object?.kind && card(object.id),
    },
    { key: "modality", label: columns.modality, value: ({ claim }) => (claim ? modality[claim.modality] : undefined) },
    { key: "reason", label: own.why, value: ({ reason }) => reason },
    { key: "by", label: own.who, value: ({ by }) => by },
    ...quoteColumns(
      ({ claim, subject, object }: ChangeRow) => listQuotes(claim ? [claim] : [], language, [subject, object]),
      reading,
    ),
  ];
}

/** What changed, and those statements that are of links as links. */
export function changeGraph(answer: Changes, reading: Reading): DrawnGraph {
  return graphOfClaims(
    changeRows(answer, reading).map(({ subject, object, claim }) =>
      saidBy(claim, whatIsThere(subject), whatIsThere(object), reading.language),
    ),
    reading.language,
  );
}
