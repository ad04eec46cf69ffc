import { useMemo } from "preact/hooks";
import type { State } from "../model/address/url-state.js";
import { PageContext, usePage, type Page } from "../page/page-context.js";
import type { Reading } from "../page/view.js";
import { ErrorNotice, NothingNotice } from "./notices/notices.js";
import { Table } from "./table.js";
import { useAnswer } from "./use-answer.js";

/** What a state shows, within another view: its title, which leads to it, and its picture or table. */
export function Inner({ state }: { readonly state: State }) {
  const outer = usePage();
  const { loaded, loading, error, retry } = useAnswer(state, outer.ask);
  const page = useMemo<Page>(() => ({ ...outer, state: loaded?.state ?? state }), [outer, loaded, state]);
  return (
    <PageContext.Provider value={page}>
      <div class="inner" aria-busy={loading}>
        {error !== undefined && <ErrorNotice error={error} retry={retry} />}
        {loading && !loaded && <p class="quiet">{outer.words.loading}</p>}
        {error === undefined && loaded && <Shown loaded={loaded} />}
      </div>
    </PageContext.Provider>
  );
}

function Shown({ loaded }: { readonly loaded: NonNullable<ReturnType<typeof useAnswer>["loaded"]> }) {
  const { language, words, to } = usePage();
  const { view, state, answer, version } = loaded;
  const reading = useMemo<Reading>(() => ({ state, language, words, version }), [state, language, words, version]);
  const asked = answer !== undefined;
  const nothing = asked ? view.nothing?.(answer, reading) : view.idle?.(reading);
  const rows = useMemo(() => (asked && !nothing ? view.rows(answer, reading) : []), [view, answer, reading]);
  const heading = view.heading(answer, reading);
  const { Page } = view;
  return (
    <>
      <p class="inner-title">
        <a href={to(state)}>{heading}</a>
      </p>
      {nothing ? (
        <NothingNotice nothing={nothing} />
      ) : !asked ? null : state.as === "table" ? (
        <Table caption={words.tableOf(heading)} columns={view.columns(reading, answer)} rows={rows} />
      ) : (
        <Page answer={answer} rows={rows} reading={reading} />
      )}
    </>
  );
}
