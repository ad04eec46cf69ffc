/** One field of an order, last of all the id. `nullable`: some nodes have no value. Nulls come last ascending and first descending, as in Cypher. */
export interface SortKey {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
  readonly nullable: boolean;
}

export type KeyValue = string | number | boolean | null;

type Where = Readonly<Record<string, unknown>>;

/** The client's sort as keys, with the id at the end so that no two nodes are equal. */
export function planSortKeys(sort: readonly Readonly<Record<string, unknown>>[] | null | undefined, isNullable: (field: string) => boolean): readonly SortKey[] {
  const asked = (sort ?? []).flatMap((entry) => Object.entries(entry)).filter(([, direction]) => direction === "ASC" || direction === "DESC");
  const fields = new Map([...asked, ["id", "ASC"] as const].reverse()); // a field named twice counts where it stands first
  const order = [...new Set([...asked.map(([field]) => field), "id"])];
  const keys = order.map((field) => ({ field, direction: fields.get(field) as "ASC" | "DESC", nullable: isNullable(field) }));
  return keys.slice(0, order.indexOf("id") + 1);
}

/**
 * The filter for what comes after a node with these values: beyond it in the first key, or equal there and beyond it in the second, and so on.
 * The bound on the first key is implied by the rest, and lets the database seek in an index instead of scanning up to the page.
 */
export function planAfter(keys: readonly SortKey[], values: readonly KeyValue[]): Where {
  const branches = keys.flatMap((key, index): Where[] => {
    const beyond = planBeyond(key, values[index]!);
    return beyond === undefined ? [] : [{ AND: [...keys.slice(0, index).map(({ field }, at) => ({ [field]: { eq: values[at] } })), beyond] }];
  });
  const [first] = keys;
  const bound = first!.nullable ? [] : [{ [first!.field]: { [first!.direction === "ASC" ? "gte" : "lte"]: values[0] } }];
  return keys.length === 1 ? planBeyond(first!, values[0]!)! : { AND: [...bound, { OR: branches }] };
}

/** Undefined where nothing can be beyond. */
function planBeyond({ field, direction, nullable }: SortKey, value: KeyValue): Where | undefined {
  const isNull = { [field]: { eq: null } };
  if (direction === "DESC") return value === null ? { NOT: isNull } : { [field]: { lt: value } };
  if (value === null) return undefined;
  return nullable ? { OR: [{ [field]: { gt: value } }, isNull] } : { [field]: { gt: value } };
}
