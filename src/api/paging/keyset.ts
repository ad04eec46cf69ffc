import { HIDDEN_PREFIX, printMissing } from "../hidden-fields.js";

/**
 * One field of an order, last of all the id. `nullable`: some nodes have no value. These come last, either way: Cypher
 * has them first where an order descends, so there a key of its own goes before (printMissing).
 */
export interface SortKey {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
  readonly nullable: boolean;
}

export type KeyValue = string | number | boolean | null;

export type Where = Readonly<Record<string, unknown>>;

/**
 * The client's sort as keys, with the id at the end so that no two nodes are equal. The id goes the way of the field
 * before it, for then one index, read forwards or backwards, has the whole order. A field that is named twice counts
 * where it stands first.
 */
export function planSortKeys(
  sort: readonly Readonly<Record<string, unknown>>[] | null | undefined,
  isNullable: (field: string) => boolean,
): readonly SortKey[] {
  const asked = (sort ?? [])
    .flatMap((entry) => Object.entries(entry))
    .filter((entry): entry is [string, "ASC" | "DESC"] => entry[1] === "ASC" || entry[1] === "DESC");
  const fields = new Map<string, "ASC" | "DESC">();
  for (const [field, direction] of [...asked, ["id", asked.at(-1)?.[1] ?? "ASC"] as const]) {
    if (!fields.has("id") && !fields.has(field)) fields.set(field, direction);
  }
  return [...fields].flatMap(([field, direction]): SortKey[] => {
    const key = { field, direction, nullable: isNullable(field) };
    const isFirst = key.nullable && direction === "DESC";
    return isFirst ? [{ field: printMissing(field), direction: "ASC", nullable: false }, key] : [key];
  });
}

/**
 * The order as the library takes it. `kind` is put first where it is filtered by: it changes nothing, but only so does
 * Neo4j see that the index on kind and the keys has the rows in this order, and reads no more of them than the page
 * has.
 */
export function planOrder(
  keys: readonly SortKey[],
  kind: string | undefined,
): readonly Readonly<Record<string, string>>[] {
  const order = keys.map(({ field, direction }) => ({ [field]: direction }));
  return kind === undefined ? order : [{ kind: keys[0]!.direction }, ...order];
}

/**
 * Says what is so anyway, that no node lacks these: Neo4j takes an index for an order only then. Of a first key by name
 * it is told as a bound where `planAfter` does not give one, or the index on ids would be taken for as good.
 */
export function planPresence(keys: readonly SortKey[], isFirstPage: boolean): readonly Where[] {
  return keys
    .filter(({ nullable, field }) => !nullable && !isComputed(field))
    .map(({ field }, index) =>
      isFirstPage && index === 0 && field === "name" ? { name: { gte: "" } } : { NOT: { [field]: { eq: null } } },
    );
}

/** Computed for each node: it has no index, and the library has no filter for its absence. */
function isComputed(field: string): boolean {
  return field.startsWith(HIDDEN_PREFIX) || field.endsWith("Count");
}

/**
 * The filter for what comes after a node with these values. For a key that all nodes have: not before it, and not among
 * its equals up to the node; worded so, and not as "beyond it, or equal and beyond in the next", because Neo4j answers
 * that `or` by reading everything twice.
 */
export function planAfter([key, ...keys]: readonly SortKey[], [value, ...values]: readonly KeyValue[]): Where {
  const { field, direction, nullable } = key!;
  const beyond = planBeyond(key!, value!);
  if (keys.length === 0) return beyond ?? {};
  const rest = planAfter(keys, values);
  const equal = { [field]: { eq: value } };
  if (!nullable)
    return {
      AND: [{ [field]: { [direction === "ASC" ? "gte" : "lte"]: value } }, { NOT: { AND: [equal, { NOT: rest }] } }],
    };
  const among = { AND: [equal, rest] };
  return beyond === undefined ? among : { OR: [beyond, among] };
}

/** Undefined where nothing can be beyond. */
function planBeyond({ field, direction, nullable }: SortKey, value: KeyValue): Where | undefined {
  const isNull = { [field]: { eq: null } };
  if (direction === "DESC") return value === null ? undefined : { [field]: { lt: value } };
  if (value === null) return undefined;
  return nullable ? { OR: [{ [field]: { gt: value } }, isNull] } : { [field]: { gt: value } };
}
