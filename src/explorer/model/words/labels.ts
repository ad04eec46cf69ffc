import { ENTITY_KINDS, KINDS, LINK_KINDS, LINKS, PROPERTIES, VALUES } from "../../queries/terms.js";
import type { EntityKind, LinkKind } from "../../queries/types.js";
import { type ViewId, VIEW_IDS, VIEWS } from "../address/views.js";
import type { Language } from "../dates.js";

/** What graph/types calls its kinds, links, properties and values, and what the views are called. */
export interface Labels {
  readonly kind: Readonly<Record<EntityKind, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** From the link's `from` to its `to`, and back: [leads, led by]. */
  readonly link: Readonly<Record<LinkKind, readonly [out: string, back: string]>>;
  readonly property: Readonly<Record<string, string>>;
  readonly value: Readonly<Record<string, string>>;
  readonly views: Readonly<Record<ViewId, string>>;
}

export function readLabels(language: Language): Labels {
  return {
    kind: record(ENTITY_KINDS, (kind) => KINDS[kind][language][0]),
    kinds: record(ENTITY_KINDS, (kind) => KINDS[kind][language][1]),
    link: record(LINK_KINDS, (link) => LINKS[link][language]),
    property: Object.fromEntries(Object.entries(PROPERTIES).map(([name, words]) => [name, words[language]])),
    value: Object.fromEntries(Object.entries(VALUES).map(([name, words]) => [name, words[language]])),
    views: record(VIEW_IDS, (view) => VIEWS[view][language]),
  };
}

function record<Name extends string, Text>(names: readonly Name[], textOf: (name: Name) => Text) {
  return Object.fromEntries(names.map((name) => [name, textOf(name)])) as Readonly<Record<Name, Text>>;
}
