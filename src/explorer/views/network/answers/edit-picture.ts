import type { Pin } from "../../../model/address/parameters.js";
import type { State } from "../../../model/address/url-state.js";
import type { GroupKey } from "./group-network.js";
import type { Network } from "./merge-answers.js";

/**
 * What is left of a network when what the reader has hidden is taken out: things, groups, kinds of either, and what
 * then stands without any link. The middle always stays.
 */
export function leaveOut<Shown extends Network>(
  network: Shown,
  {
    hidden = [],
    hiddenKinds = [],
    hiddenLinks = [],
    hiddenModalities = [],
  }: Pick<State, "hidden" | "hiddenKinds" | "hiddenLinks" | "hiddenModalities">,
  keys: ReadonlyMap<string, GroupKey>,
): Shown {
  if (hidden.length + hiddenKinds.length + hiddenLinks.length + hiddenModalities.length === 0) return network;
  const gone = new Set(hidden);
  const staying = network.nodes.filter(
    ({ entity: { id, kind } }) =>
      id === network.centre || !(gone.has(id) || gone.has(keys.get(id)?.id ?? id) || hiddenKinds.includes(kind)),
  );
  const ids = new Set(staying.map(({ entity }) => entity.id));
  const links = network.links.filter(
    ({ from, to, kind, modality }) =>
      ids.has(from.id) && ids.has(to.id) && !hiddenLinks.includes(kind) && !hiddenModalities.includes(modality),
  );
  const before = endsOf(network.links);
  const linked = endsOf(links);
  return {
    ...network,
    links,
    nodes: staying.filter(({ entity: { id } }) => id === network.centre || linked.has(id) || !before.has(id)),
  };
}

function endsOf(links: Network["links"]): ReadonlySet<string> {
  return new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
}

/** The list without the value where it has it, and with it where it has not; undefined instead of an empty one. */
export function toggle<Value>(list: readonly Value[] | undefined, value: Value): readonly Value[] | undefined {
  const without = (list ?? []).filter((one) => one !== value);
  const next = without.length === (list ?? []).length ? [...without, value] : without;
  return next.length === 0 ? undefined : next;
}

/** A thing put where it is now, instead of where it was put before. */
export function pin(pins: readonly Pin[] | undefined, { id, x, y }: Pin): readonly Pin[] {
  const whole = (value: number): number => Math.max(-99_999, Math.min(99_999, Math.round(value))) + 0;
  return [...(pins ?? []).filter((one) => one.id !== id), { id, x: whole(x), y: whole(y) }];
}

export function unpin(pins: readonly Pin[] | undefined, id: string): readonly Pin[] | undefined {
  const left = (pins ?? []).filter((one) => one.id !== id);
  return left.length === 0 ? undefined : left;
}

const EDITS = [
  "expanded",
  "added",
  "group",
  "opened",
  "hidden",
  "hiddenKinds",
  "hiddenLinks",
  "hiddenModalities",
  "pinned",
] as const;

/** What of a state an undo brings back: all that changes the picture, and not what is chosen in it. */
export function editsOf(state: State): Pick<State, (typeof EDITS)[number]> {
  return Object.fromEntries(EDITS.map((name) => [name, state[name]]));
}

export function sameEdits(one: State, other: State): boolean {
  return JSON.stringify(editsOf(one)) === JSON.stringify(editsOf(other));
}
