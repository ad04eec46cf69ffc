import { useEffect, useRef, useState } from "preact/hooks";
import { nameIn } from "../../model/caption.js";
import { printTimes } from "../../model/dates.js";
import { marksOf } from "../../model/standing.js";
import { EntityLink } from "../entity-link.js";
import { Marks, Reasons } from "../marks.js";
import { Proof } from "../proof.js";
import { Quotes } from "../quote.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { SET } from "../../queries/queries.js";
import type { Caption, CitedLink } from "../../queries/types.js";
import { WORDS } from "./words.js";

export interface LinkPanelProps {
  /** At least one: all that one line of the picture stands for. */
  readonly links: readonly CitedLink[];
  /** Its ends, by id. */
  readonly entities: ReadonlyMap<string, Caption>;
  /** What it is between, where it stands for several. */
  readonly between: readonly [from: string, to: string];
  readonly reading: Reading;
  readonly close: () => void;
}

/** As many as are read one below the other. */
const SHOWN = 30;

/** The sentences of a line of the picture, beside it. */
export function LinkPanel({ links, entities, between, reading: { language }, close }: LinkPanelProps) {
  const { words } = usePage();
  const own = WORDS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = links;
  useEffect(() => {
    // Who came by keyboard reads on here; who pointed at it goes on pointing.
    if (document.activeElement?.matches(".line, .quiet-button")) heading.current?.focus({ preventScroll: true });
  }, [first?.id]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    close();
    document.querySelector<SVGElement>(`[data-line="${CSS.escape(first?.id ?? "")}"]`)?.focus();
  };
  return (
    <aside class="panel evidence" aria-label={own.evidence} onKeyDown={press}>
      <p class="over">
        {own.evidence}
        <button type="button" class="quiet-button" onClick={close}>
          {own.close}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {links.length === 1 && first ? words.link[first.kind][0] : own.between(...between)}
      </h2>
      {links.length > 1 && (
        <p class="quiet">{links.length > SHOWN ? own.firstOf(SHOWN, links.length) : own.bundle(links.length)}</p>
      )}
      <ul class="evidence-links">
        {links.slice(0, SHOWN).map((link) => (
          <LinkEvidence key={link.id} link={link} entities={entities} folded={links.length > 1} />
        ))}
      </ul>
    </aside>
  );
}

function LinkEvidence({
  link,
  entities,
  folded,
}: {
  readonly link: CitedLink;
  readonly entities: ReadonlyMap<string, Caption>;
  readonly folded: boolean;
}) {
  const { words, language } = usePage();
  const statements = useStatements(link);
  const [from, to] = [entities.get(link.from.id), entities.get(link.to.id)];
  const [first] = statements ?? [];
  const marks = first ? marksOf(first, words, words, { sources: link.sources }) : [];
  const when = printTimes(link, language);
  const text = words.link[link.kind][0];
  const what = [from && nameIn(from, language), text, to && nameIn(to, language)].join(" ");
  return (
    <li>
      <p class="link-ends">
        {from && <EntityLink entity={from} />} <b>{text}</b> {to && <EntityLink entity={to} />}
      </p>
      <p class="link-head">
        {when !== "" && <span class="when">{when}</span>}
        <Marks marks={marks} />
      </p>
      {statements === undefined ? (
        <p class="quiet">{words.loading}</p>
      ) : folded ? (
        <Proof claims={statements} marks={marks} what={what} />
      ) : statements.some(({ evidence }) => evidence.length > 0) ? (
        <>
          <Reasons marks={marks} />
          <Quotes claims={statements} what={what} />
        </>
      ) : (
        <>
          <Reasons marks={marks} />
          <p class="quiet">{WORDS[language].noSentence}</p>
        </>
      )}
    </li>
  );
}

/** What is said of a link: of one among thousands it is asked for now. */
function useStatements(link: CitedLink): CitedLink["statements"] | undefined {
  const { ask, state } = usePage();
  const [asked, setAsked] = useState<CitedLink["statements"]>();
  const known = link.statements.length > 0;
  const { at, modalities, sources } = state;
  useEffect(() => {
    if (known) return;
    let stale = false;
    const ids = [link.from.id, link.to.id];
    ask(SET, { ids, links: [link.kind], at, modalities, minSources: sources ?? 1, first: 2 }).then(
      ({ graph }) => {
        if (!stale) setAsked(graph.links.find(({ id }) => id === link.id)?.statements ?? []);
      },
      () => {
        if (!stale) setAsked([]);
      },
    );
    return () => {
      stale = true;
    };
  }, [ask, known, link.id]);
  return known ? link.statements : asked;
}
