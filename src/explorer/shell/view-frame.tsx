import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { State } from "../model/address/url-state.js";
import { AskError } from "../page/ask.js";
import { ErrorNotice, NothingNotice, WarningNotice } from "./notices/notices.js";
import { restorePlace, type Place } from "./places.js";
import { usePage } from "../page/page-context.js";
import { Table } from "./table.js";
import { Tabs } from "./tabs.js";
import { Toolbar } from "../saving/toolbar.js";
import type { Answered, Loaded } from "./use-answer.js";
import type { Reading } from "../page/view.js";

/**
 * What every view has around it: its heading, the tools, and what stands there while there is no answer, none at all,
 * or an error.
 */
export function ViewFrame({
  answered: { loaded, loading, error, failed, retry },
  place,
}: {
  readonly answered: Answered;
  /** Where the reader was, where this is gone back to. */
  readonly place: Place | undefined;
}) {
  const { words, state, language, version } = usePage();
  const slow = useSlow(loading);
  // What was refused can be asked otherwise where it was asked.
  const Controls = error instanceof AskError && error.kind === "REFUSED" ? failed?.Controls : undefined;
  return (
    <div class={slow ? "view waiting" : "view"} aria-busy={loading}>
      {slow && (
        <p class="progress" role="status">
          {words.loading}
        </p>
      )}
      {error !== undefined && <ErrorNotice error={error} retry={retry} />}
      {Controls && <Controls answer={undefined} reading={{ state, language, words, version }} />}
      {error === undefined && loaded && <Shown loaded={loaded} loading={loading} place={place} />}
    </div>
  );
}

function Shown({
  loaded,
  loading,
  place,
}: {
  readonly loaded: Loaded;
  readonly loading: boolean;
  readonly place: Place | undefined;
}) {
  const { language, words } = usePage();
  const { view, state, answer, version } = loaded;
  const reading = useMemo<Reading>(() => ({ state, language, words, version }), [state, language, words, version]);
  const asked = answer !== undefined;
  const nothing = asked ? view.nothing?.(answer, reading) : view.idle?.(reading);
  const rows = useMemo(() => (asked && !nothing ? view.rows(answer, reading) : []), [view, answer, reading]);
  const heading = view.heading(answer, reading);
  const focus = useArrival(heading, state, loading, place);
  const about = view.about?.(state);
  const { Controls, Page } = view;
  const tabular = state.as === "table";
  return (
    <>
      <div class="masthead">
        {about !== undefined && <Tabs id={about} now={view.id} />}
        <div class="headline">
          <h1 tabIndex={-1} ref={focus}>
            {heading}
          </h1>
          {asked && !nothing && <Toolbar view={view} answer={answer} rows={rows} reading={reading} heading={heading} />}
        </div>
        {asked && !nothing && view.lead && <p class="lead">{view.lead(answer, reading)}</p>}
      </div>
      {Controls && <Controls answer={answer} reading={reading} />}
      <WarningNotice warnings={loaded.warnings} />
      {nothing ? (
        <NothingNotice nothing={nothing} />
      ) : !asked ? null : tabular ? (
        <Table caption={words.tableOf(heading)} columns={view.columns(reading, answer)} rows={rows} />
      ) : (
        <Page answer={answer} rows={rows} reading={reading} />
      )}
    </>
  );
}

/** Puts the title, and after a change of view the focus, where the reader has come to; says so to those who listen. */
function useArrival(
  heading: string,
  state: State,
  loading: boolean,
  back: Place | undefined,
): { readonly current: HTMLHeadingElement | null } {
  const { announce, words } = usePage();
  const heading1 = useRef<HTMLHeadingElement>(null);
  const place = `${state.view} ${state.id ?? ""} ${state.q ?? ""}`;
  const before = useRef<string>(undefined);
  const restored = useRef<Place>(undefined);
  useEffect(() => {
    document.title = state.view === "home" ? "Chanjiao 产教" : `${heading} · Chanjiao 产教`;
    if (loading) return;
    if (back && restored.current !== back) {
      restored.current = back;
      void restorePlace(back);
    }
    if (before.current === place) return;
    const first = before.current === undefined;
    before.current = place;
    if (first) return;
    if (!back) scrollTo({ top: 0 });
    // Whoever is typing goes on typing.
    if (!(document.activeElement instanceof HTMLInputElement)) heading1.current?.focus({ preventScroll: true });
    announce(words.loaded(heading), "UNSEEN");
  }, [heading, place, loading, back]);
  return heading1;
}

/** Whether it takes so long that it has to be said; a quick answer should not flicker. */
function useSlow(loading: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!loading) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), 200);
    return () => clearTimeout(timer);
  }, [loading]);
  return slow;
}
