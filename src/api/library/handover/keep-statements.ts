import { isDeepStrictEqual } from "node:util";
import { Kind as Node, type SelectionNode, visit } from "graphql";
import { LRUCache } from "lru-cache";
import type { Row } from "../../../database/connection.js";
import { fillIn, printShape, takeValues, type Taken, type Value } from "./take-values.js";

/** What a list of the library would ask the database. */
export interface Statement {
  readonly cypher: string;
  readonly parameters: Row;
}

/** What it is translated from, together with a selection. */
export interface Asked {
  readonly args: Row;
  readonly variables: Row;
}

export interface Translation extends Asked {
  /** Root field of the generated schema. */
  readonly list: string;
  /** The same array each time that the same is selected; otherwise nothing is kept for long. */
  readonly selections: readonly SelectionNode[];
  readonly translate: (asked: Asked) => Promise<Statement>;
}

/** A statement with the places of the values that it is asked with. */
interface Kept {
  readonly cypher: string;
  readonly parameters: unknown;
  readonly size: number;
}

/** Characters of all that is kept. */
const MAX_SIZE = 16 * 1024 * 1024;
const MARK_SIZE = 64;
/** Asked so often, something is worth being looked at. */
const OFTEN = 2;

const kept = new LRUCache<string, Kept | number | "uncertain">({
  maxSize: MAX_SIZE,
  maxEntrySize: MAX_SIZE / 16,
  sizeCalculation: (found, key) => key.length + (typeof found === "object" ? found.size : MARK_SIZE),
});

/**
 * A statement of the library, translated once for all that is asked in the same form: the same selection with other ids
 * or names is the same Cypher with other parameters. That it is the same is found out and not supposed: it is translated
 * with two sets of values that nobody asks with, and both have to give the same text, and to stand in its parameters,
 * and there alone, as they are. Numbers, truth values, null and what sorts choose what is written, and are part of the
 * form. What does not pass is translated each time.
 */
export async function findStatement(asked: Translation): Promise<Statement> {
  const { translate } = asked;
  const real: Asked = { args: asked.args, variables: asked.variables };
  const form = readForm(asked);
  if (form === undefined) return translate(real);
  const { key, values, put } = form;
  const known = kept.get(key);
  if (typeof known === "object") return { cypher: known.cypher, parameters: fillIn(known.parameters, values) as Row };
  const statement = await translate(real);
  if (known === "uncertain") return statement;
  const times = (known ?? 0) + 1;
  kept.set(
    key,
    times < OFTEN ? times : ((await probe(statement, values, (each) => translate(put(each)))) ?? "uncertain"),
  );
  return statement;
}

/** @returns undefined where it is not certain what other values would give */
async function probe(
  real: Statement,
  values: readonly Value[],
  translate: (values: readonly Value[]) => Promise<Statement>,
): Promise<Kept | undefined> {
  const templates: unknown[] = [];
  for (const probes of [printProbes(values, "a", 1), printProbes(values, "other", 3)]) {
    const found = await translate(probes).catch(() => undefined); // of a date or a cursor, which the probe is not
    if (found === undefined || found.cypher !== real.cypher) return undefined;
    const { template, places } = takeValues(found.parameters, probes);
    if (places.size !== values.length || holdsProbe(template)) return undefined;
    templates.push(template);
  }
  const [template, other] = templates;
  if (!isDeepStrictEqual(template, other)) return undefined;
  if (!isDeepStrictEqual(fillIn(template, values), real.parameters)) return undefined;
  return { cypher: real.cypher, parameters: template, size: 2 * real.cypher.length + MARK_SIZE };
}

const PROBE = "chanjiao-probe-";

/** Values of the same sort that are told apart from all others; lists have so many items. */
function printProbes(values: readonly Value[], name: string, items: number): readonly Value[] {
  return values.map((value, index) => {
    const probe = `${PROBE}${name}-${index}`;
    return typeof value === "string" ? probe : Array.from({ length: items }, (_, item) => `${probe}-${item}`);
  });
}

function holdsProbe(template: unknown): boolean {
  return JSON.stringify(template)?.includes(PROBE) ?? false;
}

interface Form {
  readonly key: string;
  readonly values: readonly Value[];
  /** The same, asked with others. */
  readonly put: (values: readonly Value[]) => Asked;
}

/** What the text depends on, and the values that it should not depend on. */
function readForm({ list, selections, args, variables }: Translation): Form | undefined {
  const { sort, ...filters } = args;
  const used = readUsed(selections);
  const chosen = Object.fromEntries(used.variables.map((name) => [name, variables[name]]));
  const taken: Taken | undefined = printShape({ filters, chosen });
  const sorts = sort === undefined ? "" : JSON.stringify(sort);
  if (taken === undefined) return undefined;
  return {
    key: `${used.id} ${list} ${sorts} ${taken.shape}`,
    values: taken.values,
    put: (values) => {
      const changed = taken.put(values) as { readonly filters: Row; readonly chosen: Row };
      const keepsSort = "sort" in args ? { sort } : {};
      return { args: { ...changed.filters, ...keepsSort }, variables: { ...variables, ...changed.chosen } };
    },
  };
}

interface Used {
  readonly id: number;
  readonly variables: readonly string[];
}

const used = new WeakMap<readonly SelectionNode[], Used>();
let lastId = 0;

/** A name for a selection, and the variables that stand in it. */
function readUsed(selections: readonly SelectionNode[]): Used {
  const known = used.get(selections);
  if (known !== undefined) return known;
  const names = new Set<string>();
  visit({ kind: Node.SELECTION_SET, selections }, { Variable: ({ name }) => void names.add(name.value) });
  const found = { id: ++lastId, variables: [...names] };
  used.set(selections, found);
  return found;
}
