import type { Request } from "express";
import { type Selection, SelectionFault } from "../../exporting/part/selection.js";
import { isTooDeep } from "../arrival/read-body.js";
import type { Model } from "../../model/model.js";
import { suggestNearest } from "../../text/suggest.js";

const NAMES = ["ids", "kinds", "place", "at", "query", "variables", "operationName"];
/** Ids in one request. */
const MOST_IDS = 10_000;

type Given = Readonly<Record<string, unknown>>;

/**
 * Which part is asked for, in the address or a body of JSON; undefined for the whole graph. In an address lists have commas
 * and `variables` are JSON.
 * @throws SelectionFault
 */
export function readSelection({ method, query, body }: Request, model: Model): Selection | undefined {
  const given = Object.entries(((method === "POST" ? body : query) as Given | undefined) ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  if (given.length === 0) return undefined;
  const known = [...model.kinds.values()].map(({ name }) => name);
  const selection: Record<string, unknown> = {};
  for (const [name, value] of given) {
    if (!NAMES.includes(name))
      throw new SelectionFault(
        `There is no parameter ${JSON.stringify(name)}: ${suggestNearest(name, NAMES) ?? NAMES.join(", ")}`,
      );
    if (name === "ids" || name === "kinds") selection[name] = readList(name, value);
    else if (name === "variables") selection[name] = readObject(value);
    else selection[name] = readText(name, value);
  }
  for (const kind of (selection.kinds ?? []) as readonly string[])
    if (!known.includes(kind))
      throw new SelectionFault(
        `There is no kind ${JSON.stringify(kind)}: ${suggestNearest(kind, known) ?? known.join(", ")}`,
      );
  return selection;
}

function readList(name: string, value: unknown): readonly string[] {
  if (value === "") throw new SelectionFault(`\`${name}\` names nothing: leave it out, or name one.`);
  const list: readonly unknown[] = typeof value === "string" ? value.split(",") : [value].flat();
  const texts = list.flatMap((each) => (typeof each === "string" ? each.trim() || [] : [each]));
  if (!texts.every((each) => typeof each === "string"))
    throw new SelectionFault(`\`${name}\` is to be a list of texts.`);
  if (texts.length > MOST_IDS)
    throw new SelectionFault(`\`${name}\` has ${texts.length} values; the most is ${MOST_IDS}.`);
  return texts;
}

function readObject(value: unknown): Given {
  const parsed: unknown = typeof value === "string" ? parseJson(value) : value;
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  throw new SelectionFault('`variables` is to be an object in JSON: {"first": 20}.');
}

function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readText(name: string, value: unknown): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new SelectionFault(`\`${name}\` is to be a text.`);
}
