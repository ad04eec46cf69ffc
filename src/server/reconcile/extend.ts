import { SCHEMES } from "../../model/values/identifier.js";
import { suggestNearest } from "../../text/suggest.js";
import type { AskGraph } from "../../assistants/ask.js";
import { BatchFault, parseObject } from "./parse-queries.js";

/** Ids of one request. */
const MAX_IDS = 500;

interface Thing {
  readonly id: string;
  readonly kind: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly names: readonly { readonly value: string }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly organization: {
    readonly established: string | null;
    readonly website: string | null;
    readonly places: readonly Linked[];
    readonly leads: readonly Linked[];
    readonly memberOf: readonly Linked[];
  } | null;
}

interface Linked {
  readonly id: string;
  readonly name: string;
}

type Cell = { readonly str: string } | Linked;

interface ExtendedProperty {
  readonly id: string;
  readonly name: string;
  readonly read: (thing: Thing) => readonly Cell[];
}

const str = (...values: readonly (string | null | undefined)[]): readonly Cell[] =>
  values.flatMap((value) => (value ? [{ str: value }] : []));

/** What a table can be extended by. */
const EXTENDED: readonly ExtendedProperty[] = [
  { id: "nameZh", name: "Chinese name 中文名", read: ({ nameZh }) => str(nameZh) },
  { id: "nameEn", name: "English name 英文名", read: ({ nameEn }) => str(nameEn) },
  { id: "names", name: "All names 全部名称", read: ({ names }) => str(...names.map(({ value }) => value)) },
  { id: "kind", name: "Kind 类别", read: ({ kind }) => str(kind) },
  { id: "validFrom", name: "Begun 起始", read: ({ validFrom }) => str(validFrom) },
  { id: "validTo", name: "Ended 终止", read: ({ validTo }) => str(validTo) },
  { id: "established", name: "Established 成立日期", read: ({ organization }) => str(organization?.established) },
  { id: "website", name: "Website 网站", read: ({ organization }) => str(organization?.website) },
  { id: "places", name: "Place 位于", read: ({ organization }) => organization?.places ?? [] },
  { id: "leads", name: "Leads 牵头", read: ({ organization }) => organization?.leads ?? [] },
  { id: "memberOf", name: "Member of 成员", read: ({ organization }) => organization?.memberOf ?? [] },
  ...[...SCHEMES.keys()].map(
    (scheme): ExtendedProperty => ({
      id: scheme,
      name: scheme,
      read: ({ identifiers }) => str(...identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value)),
    }),
  ),
];

/** The same as the service tells of them. */
export const PROPERTIES = EXTENDED.map(({ id, name }) => ({ id, name }));

const QUERY = `query Extend($ids: [ID!]!) { entities(where: { id: { in: $ids } }, limit: ${MAX_IDS}) {
  id kind nameZh: name(language: "zh") nameEn: name(language: "en") names { value } identifiers { scheme value } validFrom validTo
  organization { established website places(limit: 20) { id name } leads(limit: 20) { id name } memberOf(limit: 20) { id name } }
} }`;

/**
 * Answers `extend={"ids": […], "properties": [{"id": "…"}]}`. A property that is not known is told under `unknown`, and the
 * others are answered.
 * @throws BatchFault for what is no batch, and where no property of it is known
 */
export async function extend(text: string, ask: AskGraph): Promise<object> {
  const { ids, properties } = parseObject(text);
  const wanted = Array.isArray(ids) ? (ids as readonly unknown[]).map(String) : [];
  if (wanted.length > MAX_IDS) throw new BatchFault(`This extends ${wanted.length} rows; the most is ${MAX_IDS}.`);
  const { asked, unknown } = readProperties(properties);
  if (asked.length === 0 && unknown.length > 0) throw new BatchFault(unknown.map(({ error }) => error).join(" "));
  const { entities } = await ask<{ readonly entities: readonly Thing[] }>(QUERY, { ids: wanted });
  const things = new Map(entities.map((thing) => [thing.id, thing]));
  const rows = wanted.map((id) => {
    const thing = things.get(id);
    return [id, Object.fromEntries(asked.map((each) => [each.id, thing ? each.read(thing) : []]))] as const;
  });
  return {
    meta: asked.map(({ id, name }) => ({ id, name })),
    rows: Object.fromEntries(rows),
    ...(unknown.length > 0 && { unknown }),
  };
}

/** Those that there are, in the order asked for, and what is wrong with the others. */
function readProperties(properties: unknown): {
  readonly asked: readonly ExtendedProperty[];
  readonly unknown: readonly { readonly id: string; readonly error: string }[];
} {
  const known = EXTENDED.map(({ id }) => id);
  const ids = (Array.isArray(properties) ? (properties as readonly unknown[]) : []).map((property) => {
    const id =
      typeof property === "object" && property !== null ? (property as { readonly id?: unknown }).id : property;
    return typeof id === "string" ? id : JSON.stringify(id ?? null);
  });
  return {
    asked: ids.flatMap((id) => EXTENDED.find((each) => each.id === id) ?? []),
    unknown: ids
      .filter((id) => !known.includes(id))
      .map((id) => ({
        id,
        error: `There is no property ${JSON.stringify(id)}: ${suggestNearest(id, known) ?? `there are ${known.join(", ")}.`}`,
      })),
  };
}
