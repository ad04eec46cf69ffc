import { existsSync, readFileSync } from "node:fs";
import { hasHan } from "../../src/text/print-search-text.js";

/** A record of the Research Organization Registry, of either schema, cut down to what matching needs. */
export interface RorRecord {
  /** Nine characters: "02v51f717". */
  readonly id: string;
  readonly names: readonly RorName[];
  readonly types: readonly string[];
  readonly city: string | undefined;
}

export interface RorName {
  readonly value: string;
  readonly nameKind: "OFFICIAL" | "ALIAS" | "ACRONYM";
  readonly language: "zh-Hans" | "en";
}

interface Version2 {
  readonly id: string;
  readonly status: string;
  readonly types: readonly string[];
  readonly names: readonly { readonly value: string; readonly types: readonly string[] }[];
  readonly locations: readonly { readonly geonames_details: { readonly name: string } }[];
}

interface Version1 {
  readonly id: string;
  readonly status: string;
  readonly types: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly labels: readonly { readonly label: string }[];
  readonly addresses: readonly { readonly city: string }[];
}

/** The active records of a file of one record a line; undefined where the file is not there. */
export function readRor(path: string): readonly RorRecord[] | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Version1 | Version2)
    .filter(({ status }) => status === "active")
    .map(parseRecord);
}

function parseRecord(record: Version1 | Version2): RorRecord {
  const raw: readonly (readonly [string, RorName["nameKind"]])[] =
    "names" in record
      ? record.names.map(
          ({ value, types }) =>
            [value, types.includes("acronym") ? "ACRONYM" : types.includes("alias") ? "ALIAS" : "OFFICIAL"] as const,
        )
      : [
          [record.name, "OFFICIAL"],
          ...record.labels.map(({ label }) => [label, "OFFICIAL"] as const),
          ...record.aliases.map((name) => [name, "ALIAS"] as const),
          ...record.acronyms.map((name) => [name, "ACRONYM"] as const),
        ];
  const names = raw.map(
    ([value, nameKind]) => ({ value, nameKind, language: hasHan(value) ? "zh-Hans" : "en" }) as const,
  );
  const city = "names" in record ? record.locations[0]?.geonames_details.name : record.addresses[0]?.city;
  return { id: record.id.replace(/^.*\//, ""), names, types: record.types.map((type) => type.toLowerCase()), city };
}
