import { checkIdentifier } from "../../model/values/identifier.js";

/** A record of either schema as one. */
export interface RorRecord {
  /** Nine characters: "02v51f717". */
  readonly id: string;
  readonly printedId: string;
  readonly status: string;
  /** In small letters, as schema 2 writes them. */
  readonly types: readonly string[];
  readonly typesAt: string;
  readonly names: readonly RorName[];
  readonly identifiers: readonly {
    readonly scheme: string;
    readonly value: string;
    readonly printed: string;
    readonly at: string;
  }[];
  readonly established: number | undefined;
  readonly website: { readonly value: string; readonly at: string } | undefined;
  readonly relations: readonly {
    readonly type: string;
    readonly id: string;
    readonly label: string;
    readonly at: string;
  }[];
  readonly places: readonly {
    readonly city: string;
    /** Of schema 1: what lies in the province and has the city in it. */
    readonly prefecture?: string | undefined;
    readonly province: string | undefined;
    readonly at: string;
  }[];
  /** Day of its last change, where it says so. */
  readonly modified: string | undefined;
}

export interface RorName {
  readonly value: string;
  readonly nameKind: string;
  readonly lang: string | undefined;
  /** Field of the record: "names[0].value". */
  readonly at: string;
}

const SCHEMES: Readonly<Record<string, string>> = {
  grid: "GRID",
  isni: "ISNI",
  wikidata: "WIKIDATA",
  fundref: "FUNDREF",
};

/** Reads what the registry writes, and nothing that it does not: undefined where there is no id. */
export function readRorRecord(value: unknown): RorRecord | undefined {
  const record = value as Fields;
  const printedId = text(record.id);
  if (printedId === undefined) return undefined;
  const id = printedId.replace(/^.*\//, "").toLowerCase();
  const second = Array.isArray(record.names);
  return {
    id,
    printedId,
    status: (text(record.status) ?? "active").toLowerCase(),
    types: list(record.types).flatMap((type) => text(type)?.toLowerCase() ?? []),
    typesAt: "types",
    names: second ? readNames2(record) : readNames1(record),
    identifiers: readIdentifiers(record),
    established: typeof record.established === "number" ? record.established : undefined,
    website: readWebsite(record),
    relations: list(record.relationships).flatMap((relation, index) => {
      const { type, id: other, label } = relation as Fields;
      const target = text(other)?.replace(/^.*\//, "").toLowerCase();
      return target === undefined
        ? []
        : [
            {
              type: (text(type) ?? "").toLowerCase(),
              id: target,
              label: text(label) ?? target,
              at: `relationships[${index}].label`,
            },
          ];
    }),
    places: second ? readPlaces2(record) : readPlaces1(record),
    modified: text(((record.admin as Fields | undefined)?.last_modified as Fields | undefined)?.date),
  };
}

/** The first of its names. */
export function printName({ names }: RorRecord): string {
  return names[0]?.value ?? "";
}

type Fields = Readonly<Record<string, unknown>>;

function readNames2(record: Fields): RorName[] {
  const names = list(record.names).flatMap((entry, index): (RorName & { readonly shown: boolean })[] => {
    const { value, types, lang } = entry as Fields;
    const name = text(value);
    const said = list(types);
    const nameKind = said.includes("acronym")
      ? "ACRONYM"
      : said.includes("label") || said.includes("ror_display")
        ? "LABEL"
        : "ALIAS";
    return name === undefined
      ? []
      : [{ value: name, nameKind, lang: text(lang), at: `names[${index}].value`, shown: said.includes("ror_display") }];
  });
  return [...names.filter(({ shown }) => shown), ...names.filter(({ shown }) => !shown)];
}

function readNames1(record: Fields): RorName[] {
  const plain = (field: string, nameKind: string): RorName[] =>
    list(record[field]).flatMap((entry, index) => {
      const value = text(entry);
      return value === undefined ? [] : [{ value, nameKind, lang: undefined, at: `${field}[${index}]` }];
    });
  const name = text(record.name);
  return [
    ...(name === undefined ? [] : [{ value: name, nameKind: "LABEL", lang: undefined, at: "name" }]),
    ...list(record.labels).flatMap((entry, index) => {
      const { label, iso639 } = entry as Fields;
      const value = text(label);
      return value === undefined
        ? []
        : [{ value, nameKind: "LABEL", lang: text(iso639), at: `labels[${index}].label` }];
    }),
    ...plain("aliases", "ALIAS"),
    ...plain("acronyms", "ACRONYM"),
  ];
}

/** All that check out: the registry keeps some that do not. */
function readIdentifiers({ external_ids: external }: Fields): RorRecord["identifiers"] {
  const entries: readonly (readonly [string, unknown, string])[] = Array.isArray(external)
    ? external.map(
        (entry, index) =>
          [text((entry as Fields).type) ?? "", (entry as Fields).all, `external_ids[${index}].all`] as const,
      )
    : Object.entries((external ?? {}) as Fields).map(
        ([type, entry]) => [type, (entry as Fields).all, `external_ids.${type}.all`] as const,
      );
  const seen = new Set<string>();
  return entries.flatMap(([type, all, at]) => {
    const scheme = SCHEMES[type.toLowerCase()];
    return scheme === undefined
      ? []
      : [all].flat().flatMap((entry) => {
          const printed = text(entry);
          const value = scheme === "ISNI" ? printed?.replace(/\s+/g, "") : printed;
          if (
            printed === undefined ||
            value === undefined ||
            checkIdentifier(scheme, value) ||
            seen.has(`${scheme} ${value}`)
          )
            return [];
          seen.add(`${scheme} ${value}`);
          return [{ scheme, value, printed, at }];
        });
  });
}

function readWebsite({ links }: Fields): RorRecord["website"] {
  for (const [index, link] of list(links).entries()) {
    const plain = text(link);
    if (plain !== undefined) return { value: plain, at: `links[${index}]` };
    const { type, value } = link as Fields;
    const website = type === "website" ? text(value) : undefined;
    if (website !== undefined) return { value: website, at: `links[${index}].value` };
  }
  return undefined;
}

function readPlaces2(record: Fields): RorRecord["places"] {
  return list(record.locations).flatMap((location, index) => {
    const details = (location as Fields).geonames_details as Fields | undefined;
    return place(
      text(details?.name),
      text(details?.country_subdivision_name),
      text(details?.country_code),
      `locations[${index}].geonames_details.name`,
    );
  });
}

function readPlaces1(record: Fields): RorRecord["places"] {
  const country = text((record.country as Fields | undefined)?.country_code);
  return list(record.addresses).flatMap((address, index) => {
    const { city, geonames_city: geonames } = address as Fields;
    const within = (level: string): string | undefined =>
      text(((geonames as Fields | undefined)?.[level] as Fields | undefined)?.name);
    const found = place(text(city), within("geonames_admin1"), country, `addresses[${index}].city`);
    return found.map((one) => ({ ...one, prefecture: within("geonames_admin2") }));
  });
}

const REGIONS: Readonly<Record<string, string>> = { HK: "Hong Kong", MO: "Macau", TW: "Taiwan" };

function place(
  city: string | undefined,
  province: string | undefined,
  country: string | undefined,
  at: string,
): RorRecord["places"] {
  return city === undefined ? [] : [{ city, province: REGIONS[country ?? ""] ?? province, at }];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something in it. */
function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
