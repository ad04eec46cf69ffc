import { PARAMETERS, type Parameter, type ParameterName, type Values } from "./parameters.js";
import { type ViewId, VIEW_IDS, VIEWS } from "./views.js";

/** Everything that a page shows is a function of this and of the graph. */
export interface State extends Values {
  readonly view: ViewId;
}

/** What of an address could not be read. The rest of it was kept. */
export interface Problem {
  /**
   * VIEW: no such view. NAME: a parameter that the view does not have. VALUE: a value that it cannot have. AGAIN: given
   * twice.
   */
  readonly kind: "VIEW" | "NAME" | "VALUE" | "AGAIN";
  readonly name: string;
  readonly value: string;
}

const COMMON: readonly ParameterName[] = ["lang", "as"];

/**
 * Reads an address's query: never fails, keeps what can be read, says what cannot.
 * @param search "?view=card&id=…", with or without the question mark
 */
export function parseState(search: string): { readonly state: State; readonly problems: readonly Problem[] } {
  const given = new URLSearchParams(search);
  const problems: Problem[] = [];
  const named = given.get("view") ?? "home";
  const known = VIEW_IDS.find((id) => id === named);
  if (!known) problems.push({ kind: "VIEW", name: "view", value: shorten(named) });
  const view = known ?? "home";
  const values: Partial<Record<ParameterName, unknown>> = {};
  const seen = new Set<string>();
  for (const [name, value] of given) {
    if (seen.has(name)) problems.push({ kind: "AGAIN", name: shorten(name), value: shorten(value) });
    else if (name !== "view") {
      const parameter = uses(view, name) ? parameterOf(name) : undefined;
      const read = parameter?.read(value);
      if (!parameter) problems.push({ kind: "NAME", name: shorten(name), value: shorten(value) });
      else if (read === undefined) problems.push({ kind: "VALUE", name, value: shorten(value) });
      else values[name as ParameterName] = read;
    }
    seen.add(name);
  }
  return { state: { view, ...(values as Values) }, problems };
}

/** The query of the address that reads back as this state: "?view=card&id=…"; "" for the first page. */
export function printState(state: State): string {
  const printed = new URLSearchParams();
  if (state.view !== "home") printed.set("view", state.view);
  for (const name of [...VIEWS[state.view].takes, ...COMMON]) {
    const value = state[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0))
      printed.set(name, parameterOf(name).print(value));
  }
  // Commas and tildes need no escape in a query, and an address that people send to each other should be legible.
  const text = printed.toString().replaceAll("%2C", ",").replaceAll("%7E", "~").replaceAll("%3A", ":");
  return text === "" ? "" : `?${text}`;
}

/** Another view, with only what is said here and the language. */
export function stateOf(before: State, after: State): State {
  return { ...(before.lang !== undefined && { lang: before.lang }), ...after };
}

function uses(view: ViewId, name: string): boolean {
  return ([...VIEWS[view].takes, ...COMMON] as readonly string[]).includes(name);
}

function parameterOf(name: string): Parameter<unknown> {
  return PARAMETERS[name as ParameterName] as unknown as Parameter<unknown>;
}

/** An address may hold anything of any length; a message about it does not. */
function shorten(value: string): string {
  return [...value].length > 60 ? `${[...value].slice(0, 60).join("")}…` : value;
}
