import { usePage } from "../../../page/page-context.js";
import { useDesk } from "../asked/desk-context.js";
import { printProblem } from "../asked/merge-news.js";
import type { Action } from "./shortcuts.js";
import type { Draft } from "../asked/types.js";
import type { DraftAtHand } from "../asked/use-draft.js";

/** How far the text is, and what can be done with all of it. */
export function DraftBar({
  at,
  draft,
  isOff,
  onAct,
}: {
  readonly at: DraftAtHand;
  readonly draft: Draft;
  readonly isOff: boolean;
  readonly onAct: (action: Action) => void;
}) {
  const { own, mayDecide } = useDesk();
  const { to } = usePage();
  const open = draft.items.filter(({ state }) => state === "OPEN").length;
  const { failure, problems } = at;
  const first = draft.items.find((item) => item.sort === "entity" && item.state === "ACCEPTED");
  return (
    <header class="desk-head">
      <p class="desk-actions">
        <a class="button" href={to({ view: "desk" })}>
          ← {own.back}
        </a>
        <span role="status">
          {draft.status === "RECORDED" ? own.recorded : own.left(open)} ·{" "}
          <span class="quiet">{at.saving ? own.saving : own.saved}</span>
        </span>
        {!isOff && (
          <>
            <button type="button" class="button" onClick={() => onAct("acceptRest")} disabled={open === 0}>
              {own.acceptRest} <kbd>A</kbd>
            </button>
            <button type="button" class="button" onClick={() => onAct("undo")}>
              {own.undo} <kbd>u</kbd>
            </button>
            <button type="button" class="button" onClick={() => onAct("check")}>
              {own.check} <kbd>c</kbd>
            </button>
            <button type="button" class="button primary" onClick={() => onAct("record")}>
              {own.record} <kbd>Ctrl ↵</kbd>
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => onAct("nextText")}>
          {own.next} <kbd>N</kbd>
        </button>
        <button type="button" class="button" aria-label={own.keys} onClick={() => onAct("help")}>
          ?
        </button>
      </p>
      {failure && (
        <p class="desk-failure" role="alert" lang={failure.message === "" ? undefined : "en"}>
          {failure.code === "CONFLICT" && <b>{own.conflict}: </b>}
          {failure.message || own.unreachable}
        </p>
      )}
      {problems.length > 0 && (
        <p class="desk-problems">
          {own.checked(problems.length)}{" "}
          {problems.slice(0, 8).map(({ at: place, message }) => (
            <a
              key={`${place} ${message}`}
              href={place.startsWith("source") ? "#desk-document" : `#desk-${place}`}
              lang="en"
            >
              {printProblem(draft, message)}
            </a>
          ))}
        </p>
      )}
      {draft.status === "RECORDED" && (
        <div class="notice desk-done" role="status">
          <p>{own.recordedAs(draft.imports.at(-1) ?? "")}</p>
          <p class="desk-actions">
            <a href={to({ view: "source", id: draft.sourceId })} target="_blank" rel="noopener">
              {own.seeSource}
            </a>
            {first?.sort === "entity" && (
              <a href={to({ view: "card", id: first.id })} target="_blank" rel="noopener">
                {own.seeThing(first.names[0]?.value ?? first.id)}
              </a>
            )}
            {mayDecide && (
              <button type="button" class="button" onClick={() => void at.unrecord()}>
                {own.undoRecord}
              </button>
            )}
          </p>
        </div>
      )}
    </header>
  );
}
