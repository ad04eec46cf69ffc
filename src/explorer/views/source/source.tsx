import { useEffect, useMemo } from "preact/hooks";
import { languageOf } from "../../model/caption.js";
import { printDate } from "../../model/dates.js";
import { cutIntoSegments, type Segment } from "../../model/segments.js";
import { EntityLink } from "../../parts/entity-link.js";
import { CAPTIONS, SOURCE } from "../../queries/queries.js";
import { onlyHome } from "../../page/only-home.js";
import type { Passage } from "../../model/address/parameters.js";
import type { State } from "../../model/address/url-state.js";
import type { Ask } from "../../page/ask.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import {
  sourceColumns,
  sourceGraph,
  sourceRows,
  type Document,
  type SourceRead,
  type SourceRow,
} from "./source-rows.js";

export const SOURCE_VIEW = defineView<SourceRead, SourceRow>({
  id: "source",
  question: ({ id }) => (id === undefined ? undefined : askFor(SOURCE, { id })),
  load: loadSource,
  heading: (answer, { words }) => answer?.document?.title ?? words.views.source,
  lead: ({ document }, { words }) => words.source.statements(document?.statements.length ?? 0),
  rows: sourceRows,
  columns: sourceColumns,
  graph: sourceGraph,
  sources: ({ document }) => (document ? [document] : []),
  nothing: ({ document }, reading) =>
    document ? undefined : onlyHome(reading.words.empty.unknownId(reading.state.id ?? ""), reading),
  idle: (reading) => onlyHome(reading.words.search.ask, reading),
  Page: SourcePage,
});

/** The statements of a text come with ids alone: what they are about is often the same, and is asked for once. */
async function loadSource({ id = "" }: State, ask: Ask): Promise<SourceRead> {
  const {
    sourceDocuments: [document],
  } = await ask(SOURCE, { id });
  const ids = [
    ...new Set(
      document?.statements.flatMap(({ subjectId, objectId }) =>
        objectId === null ? [subjectId] : [subjectId, objectId],
      ),
    ),
  ].slice(0, 1_000);
  const { entities } = await ask(CAPTIONS, { ids });
  return { document, captions: new Map(entities.map((entity) => [entity.id, entity])) };
}

function SourcePage({ answer: { document }, rows, reading: { state } }: PageProps<SourceRead, SourceRow>) {
  const { words, to } = usePage();
  const passage = useMemo(() => findPassage(rows, state), [rows, state.passage, state.statement]);
  const shown = passage ? rows.filter((row) => sharesWords(row, passage)) : rows;
  const segments = useMemo(
    () =>
      document
        ? cutIntoSegments(
            document.text,
            rows.map(({ start, end }) => ({ start, end })),
          )
        : [],
    [document, rows],
  );
  useEffect(() => {
    if (passage) window.document.querySelector(".text .chosen")?.scrollIntoView({ block: "center" });
  }, [passage?.start, passage?.end]);
  if (!document) return null;
  const { statement: _statement, passage: _passage, ...whole } = state;
  return (
    <article class="source">
      <About document={document} />
      <section class="said" aria-labelledby="source-said">
        <h2 id="source-said">{words.source.statementsHeading}</h2>
        {passage ? (
          <p>
            {words.source.here(shown.length)} <a href={to(whole)}>{words.source.all}</a>
          </p>
        ) : (
          <p class="quiet">{words.source.nothing}</p>
        )}
        <ol>
          {shown.map((row) => (
            <SaidLine
              key={`${row.statement.id} ${row.start}`}
              row={row}
              chosen={
                passage !== undefined &&
                isSame(row, passage) &&
                (state.statement === undefined || state.statement === row.statement.id)
              }
              href={to({ ...state, statement: row.statement.id, passage: { start: row.start, end: row.end } })}
            />
          ))}
        </ol>
      </section>
      <section class="text" aria-labelledby="source-text">
        <h2 id="source-text">{words.source.textHeading}</h2>
        <p class="quiet">{words.source.highlighted}</p>
        <div class="prose" lang={languageOf(document.text)}>
          {segments.map((segment) => (
            <Stretch
              key={segment.start}
              segment={segment}
              chosen={passage}
              href={({ start, end }) => to({ ...whole, passage: { start, end } })}
            />
          ))}
        </div>
      </section>
    </article>
  );
}

/** The words that the address names; of a statement alone, those that it quotes first. */
function findPassage(rows: readonly SourceRow[], { passage, statement }: State): Passage | undefined {
  return passage ?? (statement === undefined ? undefined : rows.find((row) => row.statement.id === statement));
}

function sharesWords(a: Passage, b: Passage): boolean {
  return a.start < b.end && a.end > b.start;
}

function isSame(a: Passage, b: Passage): boolean {
  return a.start === b.start && a.end === b.end;
}

function Stretch({
  segment: { text, start, end, spans },
  chosen,
  href,
}: {
  readonly segment: Segment;
  readonly chosen: Passage | undefined;
  readonly href: (passage: Passage) => string;
}) {
  const [narrowest] = spans;
  if (narrowest === undefined) return <>{text}</>;
  const inChosen = chosen !== undefined && start >= chosen.start && end <= chosen.end;
  return (
    <a class={inChosen ? "quoted chosen" : "quoted"} href={href(narrowest)}>
      {text}
    </a>
  );
}

function SaidLine({
  row: { statement, subject, says, start, end },
  chosen,
  href,
}: {
  readonly row: SourceRow;
  readonly chosen: boolean;
  readonly href: string;
}) {
  const { words } = usePage();
  const overruled = statement.overruledBy !== null;
  const retracted = statement.status === "RETRACTED";
  return (
    <li class={chosen ? "chosen" : undefined}>
      <p>
        {subject && <EntityLink entity={subject} />} <span class="says">{says}</span>
      </p>
      <p class="over">
        <a href={href} aria-current={chosen ? "true" : undefined}>
          {words.source.position(start, end)}
        </a>
        {statement.modality !== "ASSERTED" && (
          <span class={`mark ${statement.modality.toLowerCase()}`} title={statement.inference ?? undefined}>
            {words.modality[statement.modality]}
          </span>
        )}
        {overruled && <span class="mark overruled">{words.card.overruled}</span>}
        {retracted && <span class="mark retracted">{words.card.retractedWord}</span>}
      </p>
    </li>
  );
}

function About({ document }: { readonly document: Document }) {
  const { words, language } = usePage();
  const { source: labels } = words;
  const names = new Intl.DisplayNames([language === "zh" ? "zh-CN" : "en"], { type: "language" });
  const lines: readonly (readonly [string, string | null])[] = [
    [labels.publisher, document.publisher],
    [labels.published, document.publishedOn && printDate(document.publishedOn, language)],
    [labels.languages, document.languages.map((tag) => names.of(tag) ?? tag).join(", ")],
    [labels.translation, words.value[document.translation] ?? null],
    [labels.licence, document.licence],
    [labels.checksum, document.sha256],
  ];
  return (
    <dl class="about">
      {lines.map(
        ([label, value]) =>
          value !== null &&
          value !== "" && (
            <div key={label}>
              <dt>{label}</dt>
              <dd class={label === labels.checksum ? "hash" : undefined}>{value}</dd>
            </div>
          ),
      )}
      {document.url !== null && /^https?:/.test(document.url) && (
        <div>
          <dt>{labels.address}</dt>
          <dd>
            <a href={document.url} target="_blank" rel="noopener noreferrer">
              {document.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
