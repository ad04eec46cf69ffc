import { useEffect, useMemo, useState } from "preact/hooks";
import { usePage } from "../../../page/page-context.js";
import { AddForm, type Selected } from "../forms/add-form.js";
import { useDesk } from "../asked/desk-context.js";
import { DraftBar } from "./draft-bar.js";
import { ItemCard, type ItemActions, type Mode } from "./item-card.js";
import { inOrder, nextOpen } from "../asked/merge-news.js";
import { type Action, ShortcutHelp, useShortcuts } from "./shortcuts.js";
import { SourceForm } from "./source-form.js";
import { TextPane } from "./text-pane.js";
import type { ItemProblem, QueueLine } from "../asked/types.js";
import { useDraft } from "../asked/use-draft.js";
import { useKept } from "../asked/use-kept.js";

/** One text: on one side as it stands, on the other what it would say. */
export function DraftPage({ id }: { readonly id: string }) {
  const { client, own, mayDecide } = useDesk();
  const { go, announce } = usePage();
  const at = useDraft(client, id);
  const { draft, problems, failure } = at;
  const [current, setCurrent] = useKept<string | undefined>(`current ${id}`, undefined);
  const [mode, setMode] = useKept<Mode>(`mode ${id}`, undefined);
  const [adding, setAdding] = useKept<"thing" | "link" | undefined>(`adding ${id}`, undefined);
  const [selected, setSelected] = useState<Selected>();
  const [help, setHelp] = useState(false);
  const items = useMemo(() => (draft ? inOrder(draft) : []), [draft]);
  const item = items.find(({ key }) => key === current) ?? items[0];
  const isOff = !mayDecide || draft?.status === "RECORDED";

  useEffect(() => {
    if (failure) announce(failure.message || own.unreachable);
  }, [failure]);

  const pick = (key: string | undefined): void => {
    setMode(undefined);
    if (key !== undefined) setCurrent(key);
  };
  const decide = (key: string, state: "ACCEPTED" | "REJECTED"): void => {
    at.decide([key], state);
    pick(nextOpen(items, key, [key]) ?? key);
  };
  const edit: ItemActions["onEdit"] = (make) => {
    const key = item?.key;
    void at.edit((one) => {
      const now = one.items.find((other) => other.key === key);
      return now && make(now);
    });
  };
  const show = (found: readonly ItemProblem[]): void => {
    announce(own.checked(found.length));
    const [first] = found;
    if (first?.at.startsWith("source"))
      document.getElementById(`desk-source-${first.at.slice(7) || "licence"}`)?.focus();
    else if (first) pick(first.at);
  };
  const record = async (): Promise<void> => {
    const found = await at.record();
    if (found.length > 0) show(found);
  };
  const goNext = async (): Promise<void> => {
    const { drafts } = await client.get<{ readonly drafts: readonly QueueLine[] }>("/drafts");
    const open = drafts.filter(({ status, id: other }) => status === "OPEN" && other !== id);
    go({ view: "desk", id: open[0]?.id });
  };
  const acceptRest = (): void => {
    at.decide(
      items.filter(({ state }) => state === "OPEN").map(({ key }) => key),
      "ACCEPTED",
    );
    setMode(undefined);
  };
  const act = (action: Action, step: 1 | -1): void => {
    if (action === "help") return setHelp(true);
    if (action === "list") return go({ view: "desk" });
    if (action === "nextText") return void goNext();
    if (action === "next" || action === "nextOpen") {
      const index = items.findIndex(({ key }) => key === item?.key);
      return pick(action === "nextOpen" ? nextOpen(items, item?.key) : items[index + step]?.key);
    }
    if (isOff || !item) return;
    if (action === "accept") decide(item.key, "ACCEPTED");
    if (action === "reject") decide(item.key, "REJECTED");
    if (action === "edit") setMode("edit");
    if (action === "merge" && item.sort === "entity") setMode("merge");
    if (action === "separate" && item.sort === "entity") edit(({ key, version }) => ({ do: "separate", key, version }));
    if (action === "acceptRest") acceptRest();
    if (action === "undo") void at.undo();
    if (action === "addThing" || action === "addLink") setAdding(action === "addThing" ? "thing" : "link");
    if (action === "document") document.getElementById("desk-source-licence")?.focus();
    if (action === "check") void at.check().then(show);
    if (action === "record") void record();
  };
  useShortcuts(act, help);

  if (!draft) return failure ? <p class="desk-failure">{failure.message || own.unreachable}</p> : null;
  const actions: ItemActions = { onPick: pick, onMode: setMode, onDecide: decide, onEdit: edit };
  const lists = [
    { name: own.things, all: items.filter(({ sort }) => sort === "entity") },
    { name: own.links, all: items.filter(({ sort }) => sort === "link") },
  ];
  return (
    <article class="desk-draft">
      <DraftBar at={at} draft={draft} isOff={isOff} onAct={(action) => act(action, 1)} />
      <SourceForm
        draft={draft}
        problems={problems}
        isOff={isOff}
        onSet={(set) => void at.edit((one) => ({ do: "source", version: one.sourceVersion, set }))}
      />
      <div class="desk-sides">
        <TextPane draft={draft} current={item} onPick={pick} onSelect={setSelected} />
        <section class="desk-said-side" aria-labelledby="desk-said">
          <h2 id="desk-said">{own.said}</h2>
          {!isOff && (
            <p class="desk-actions">
              <button type="button" class="button" onClick={() => setAdding("thing")}>
                {own.addThing} <kbd>s</kbd>
              </button>
              <button type="button" class="button" onClick={() => setAdding("link")}>
                {own.addLink} <kbd>l</kbd>
              </button>
            </p>
          )}
          {adding && !isOff && (
            <AddForm
              key={adding}
              draft={draft}
              sort={adding}
              selected={selected}
              onAdd={(body) => {
                setAdding(undefined);
                void at.edit(() => body);
              }}
              onCancel={() => setAdding(undefined)}
            />
          )}
          {lists.map(({ name, all }) => (
            <div key={name}>
              <h3>
                {name} <small class="quiet">{all.length}</small>
              </h3>
              <ol>
                {all.map((one) => (
                  <ItemCard
                    key={one.key}
                    draft={draft}
                    item={one}
                    isCurrent={one.key === item?.key}
                    mode={one.key === item?.key ? mode : undefined}
                    problems={problems.filter(({ at: place }) => place === one.key)}
                    isOff={isOff}
                    actions={actions}
                  />
                ))}
              </ol>
            </div>
          ))}
        </section>
      </div>
      {help && <ShortcutHelp onClose={() => setHelp(false)} />}
    </article>
  );
}
