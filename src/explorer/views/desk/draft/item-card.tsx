import { useEffect, useRef } from "preact/hooks";
import { NamePicker } from "../../../controls/name-picker.js";
import { languageOf } from "../../../model/caption.js";
import { EntityBadge } from "../../../parts/entity-badge.js";
import {
  kindLabel,
  kindName,
  printKind,
  printLinkType,
  printProperty,
  printWord,
  useDesk,
} from "../asked/desk-context.js";
import { type EntityChange, EntityForm } from "../forms/entity-form.js";
import { LinkForm } from "../forms/link-form.js";
import { nameOf, printProblem } from "../asked/merge-news.js";
import type { Details, Draft, Item, ItemProblem } from "../asked/types.js";

/** What is open at an item. */
export type Mode = "edit" | "merge" | undefined;

/** What may be done to an item. */
export interface ItemActions {
  readonly onPick: (key: string) => void;
  readonly onMode: (mode: Mode) => void;
  readonly onDecide: (key: string, state: "ACCEPTED" | "REJECTED") => void;
  readonly onEdit: (make: (item: Item) => object) => void;
}

/** One thing or link: what it would say, where it stands, and what may be done with it. */
export function ItemCard({
  draft,
  item,
  isCurrent,
  mode,
  problems,
  isOff,
  actions,
}: {
  readonly draft: Draft;
  readonly item: Item;
  readonly isCurrent: boolean;
  readonly mode: Mode;
  readonly problems: readonly ItemProblem[];
  readonly isOff: boolean;
  readonly actions: ItemActions;
}) {
  const { own, forms } = useDesk();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent, mode]);
  const close = (): void => actions.onMode(undefined);
  const change = (set: object): void => {
    actions.onEdit(({ key, version }) => ({ do: "change", key, version, set }));
    close();
  };
  const changeEntity = ({ about, ...set }: EntityChange): void => {
    change(set);
    const passage = draft.passages[item.quotes[0] ?? ""];
    if (about !== undefined && passage && item.sort === "entity")
      actions.onEdit(() => ({ do: "add-link", type: "MEASURES", from: item.id, to: about, ...passage }));
  };
  return (
    <li
      ref={card}
      id={`desk-${item.key}`}
      class={`desk-item ${item.state.toLowerCase()}${isCurrent ? " current" : ""}`}
      aria-current={isCurrent ? "true" : undefined}
      onClick={() => isCurrent || actions.onPick(item.key)}
    >
      <div class="desk-line">
        <span class="desk-state" role="img" aria-label={own.states[item.state]} title={own.states[item.state]}>
          {{ OPEN: "○", ACCEPTED: "✓", REJECTED: "✕" }[item.state]}
        </span>
        <Said draft={draft} item={item} />
        {item.by !== undefined && <small class="quiet">{own.by(item.by)}</small>}
      </div>
      {problems.map(({ message, suggestion, severity }) => (
        <p key={message} class={severity === "error" ? "desk-failure" : "quiet"} lang="en">
          {printProblem(draft, message)}
          {suggestion && ` → ${suggestion}`}
        </p>
      ))}
      {isCurrent && !isOff && mode === undefined && (
        <p class="desk-actions">
          <button type="button" class="button primary" onClick={() => actions.onDecide(item.key, "ACCEPTED")}>
            {own.accept} <kbd>a</kbd>
          </button>
          <button type="button" class="button" onClick={() => actions.onDecide(item.key, "REJECTED")}>
            {own.reject} <kbd>x</kbd>
          </button>
          <button type="button" class="button" onClick={() => actions.onMode("edit")}>
            {own.edit} <kbd>e</kbd>
          </button>
          {item.sort === "entity" && (
            <button type="button" class="button" onClick={() => actions.onMode("merge")}>
              {own.merge} <kbd>m</kbd>
            </button>
          )}
          {item.sort === "entity" && item.known && (
            <button
              type="button"
              class="button"
              onClick={() => actions.onEdit(({ key, version }) => ({ do: "separate", key, version }))}
            >
              {own.separate} <kbd>n</kbd>
            </button>
          )}
        </p>
      )}
      {isCurrent && mode === "merge" && item.sort === "entity" && (
        <div
          class="desk-form"
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
        >
          <span>{own.mergeWith}</span>
          <Focused>
            <NamePicker
              label={own.mergeWith}
              text={item.names[0]?.value ?? ""}
              onPick={({ id, kind }) => {
                actions.onEdit(({ key, version }) => ({
                  do: "merge",
                  key,
                  version,
                  into: { id, kind: kindLabel(forms, kind) ?? item.kind },
                }));
                close();
              }}
            />
          </Focused>
        </div>
      )}
      {isCurrent && mode === "edit" && (
        <Focused>
          {item.sort === "entity" ? (
            <EntityForm draft={draft} item={item} onSave={changeEntity} onCancel={close} />
          ) : (
            <LinkForm draft={draft} item={item} onSave={change} onCancel={close} />
          )}
        </Focused>
      )}
    </li>
  );
}

/** What a proposal leaves to be said. */
const UNSAID = /^to be said|\(to be worded\)$/i;

/** Leads whoever opened it into its first field, with what stands there selected. */
function Focused({ children }: { readonly children: preact.ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = [...(box.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? [])];
    const field = fields.find(({ value }) => UNSAID.test(value)) ?? fields.find(({ disabled }) => !disabled);
    field?.focus();
    if (field instanceof HTMLInputElement) {
      field.select();
      // Suggestions come as somebody types: for what stands there they come at once.
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, []);
  return <div ref={box}>{children}</div>;
}

function Said({ draft, item }: { readonly draft: Draft; readonly item: Item }) {
  const { own, forms, language } = useDesk();
  if (item.sort === "entity") {
    const [name, ...others] = item.names.map(({ value }) => value);
    const shared = item.known && (item.kind === "Person" || item.kind === "OrganizationalUnit");
    return (
      <span class="desk-said">
        <EntityBadge kind={kindName(forms, item.kind)} /> <b lang={languageOf(name ?? "")}>{name}</b>{" "}
        <small class="quiet">
          {printKind(forms, item.kind, language)} · {item.known ? (shared ? own.same : own.known) : own.fresh}
        </small>
        <HowSaid item={item} />
        {others.length > 0 && <small class="quiet"> · {others.join(" · ")}</small>}
        <DetailWords details={item.properties} />
      </span>
    );
  }
  const from = nameOf(draft, item.from);
  const to = item.to === "source" ? own.thisDocument : nameOf(draft, item.to);
  return (
    <span class="desk-said">
      <span lang={languageOf(from)}>{from}</span> <b class="desk-link">{printLinkType(item.type, language)}</b>{" "}
      <span lang={languageOf(to)}>{to}</span>
      <HowSaid item={item} />
      <DetailWords details={item.details} />
    </span>
  );
}

/** That it is only planned, or over; of what is in the graph that stands there. */
function HowSaid({ item }: { readonly item: Item }) {
  const { own, language } = useDesk();
  if (item.modality === undefined || (item.sort === "entity" && item.known)) return null;
  return <small class="mark planned"> {printWord(item.modality, language, own)}</small>;
}

function DetailWords({ details }: { readonly details: Details }) {
  const { own, language } = useDesk();
  const entries = Object.entries(details);
  if (entries.length === 0) return null;
  const print = (value: Details[string]): string =>
    typeof value === "boolean"
      ? value
        ? own.yes
        : own.no
      : [value]
          .flat()
          .map((one) => printWord(String(one), language, own))
          .join(", ");
  return (
    <small class="desk-details">
      {entries.map(([name, value]) => `${printProperty(name, language, own)}: ${print(value)}`).join(" · ")}
    </small>
  );
}
