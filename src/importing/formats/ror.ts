import { findLanguage as findWritten } from "../../text/find-language.js";
import { hasHan } from "../../text/print-search-text.js";
import { type SourceCell, type Draft, type DraftLink, type Key, type Opened, type ReadRow } from "../draft.js";
import { Notes } from "../notes.js";
import type { JsonRecord } from "../files/read-json.js";
import { listPlaces } from "./ror-places.js";
import { printName, type RorName, type RorRecord, readRorRecord } from "./ror-record.js";

/**
 * Kind of a record by the first of its types that says so. What is education to the registry is a university where a
 * register of higher education says so: schools and institutes are education too. A facility, hospital or archive is a unit, unless it is
 * called a laboratory.
 */
const KINDS: Readonly<Record<string, string>> = {
  education: "EducationalOrganization",
  company: "Enterprise",
  government: "GovernmentBody",
  nonprofit: "Association",
};
const LABORATORY = /laborator(y|ies)\b|\blabs?\b|实验室|實驗室/i;
const NATIONAL_KEY = /\b(state|national) key lab|(国家|全国)重点实验室/i;

/** Whether an object is a record of the Research Organization Registry, of either schema. */
export function isRor(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    /^(https?:\/\/)?ror\.org\//.test(String((value as { id?: unknown }).id))
  );
}

/**
 * ROR records, schema v1 and v2, as an array or one a line; whichever comes. `file` is what it is called in problems.
 */
export function openRor(
  file: string,
  records: (onProgress?: (progress: { done: number; total: number }) => void) => AsyncIterable<JsonRecord>,
  edition: string | undefined,
): Opened {
  const notes = new Notes();
  return {
    format: "ror",
    notes,
    register: {
      id: "ror",
      title: "Research Organization Registry",
      languages: ["en", "zh-Hans"],
      publisher: "Research Organization Registry",
      url: "https://ror.org",
      licence: "CC0 1.0; names of places derive from GeoNames, CC BY 4.0",
      ...(edition !== undefined && { edition }),
    },
    read: async function* (onProgress) {
      notes.clear();
      const kinds = await readKinds(records());
      for await (const record of records(onProgress)) {
        const read = parseRecord(file, record, edition, kinds, notes);
        if (read) yield read;
      }
    },
  };
}

/** Kind by id of every record: what a relation becomes depends on both its ends. */
async function readKinds(records: AsyncIterable<JsonRecord>): Promise<ReadonlyMap<string, string>> {
  const kinds = new Map<string, string>();
  for await (const { value } of records) {
    const record = isRor(value) ? readRorRecord(value) : undefined;
    if (record && record.status !== "withdrawn") kinds.set(record.id, findKind(record));
  }
  return kinds;
}

function findKind({ types, names }: RorRecord): string {
  const kind = types.map((type) => KINDS[type]).find((found) => found !== undefined);
  return kind ?? (names.some(({ value }) => LABORATORY.test(value)) ? "Laboratory" : "OrganizationalUnit");
}

function parseRecord(
  file: string,
  { value, line, problem }: JsonRecord,
  edition: string | undefined,
  kinds: ReadonlyMap<string, string>,
  notes: Notes,
): ReadRow | undefined {
  const at = { file, line, column: 1 };
  if (problem !== undefined) return { problem: { rule: "RecordIsWellFormed", ...at, message: problem } };
  const record = isRor(value) ? readRorRecord(value) : undefined;
  if (!record)
    return {
      problem: {
        rule: "RecordIsWellFormed",
        ...at,
        message: "this is no ROR record",
        suggestion: 'it has an id such as "https://ror.org/03cve4549", names and types',
      },
    };
  const [first] = record.names;
  if (!first)
    return { problem: { rule: "RecordIsWellFormed", ...at, message: `${record.id} has no name`, quote: record.id } };
  if (record.status === "withdrawn") {
    notes.add("records that the registry has withdrawn", `${record.id} ${printName(record)}`);
    return undefined;
  }
  const kind = kinds.get(record.id) ?? findKind(record);
  const asOf = edition ?? record.modified;
  const cell = (column: string, text: string): SourceCell => ({ row: line, column, text });
  const types = cell(record.typesAt, record.types.join(", "));
  const draft: Draft = {
    cell: types,
    kind,
    key: { scheme: "ROR", value: record.id },
    prefix: "organization",
    modality: record.status === "inactive" ? "HISTORICAL" : "ASSERTED",
    ...(asOf !== undefined && { asOf }),
    names: listNames(record).map(({ value: name, language, nameKind, at: column }) => ({
      value: name,
      language,
      nameKind,
      cell: cell(column, name),
    })),
    identifiers: [
      { scheme: "ROR", value: record.id, cell: cell("id", record.printedId) },
      ...record.identifiers.map(({ scheme, value: identifier, at: column, printed }) => ({
        scheme,
        value: identifier,
        cell: cell(column, printed),
      })),
    ],
    properties: [
      ...(record.established === undefined
        ? []
        : [
            {
              name: "established",
              value: String(record.established).padStart(4, "0"),
              cell: cell("established", String(record.established)),
            },
          ]),
      ...(record.website === undefined
        ? []
        : [{ name: "website", value: record.website.value, cell: cell(record.website.at, record.website.value) }]),
      ...(kind === "Laboratory"
        ? [
            {
              name: "laboratoryKind",
              value: record.names.some((name) => NATIONAL_KEY.test(name.value)) ? "NATIONAL_KEY" : "OTHER",
              cell: cell(first.at, first.value),
            },
          ]
        : []),
    ].filter(({ name }) => kind !== "Laboratory" || name === "laboratoryKind"),
    links: [...listRelations(record, kind, kinds, cell, notes), ...listPlaces(record, cell, notes)],
  };
  return { draft };
}

/** What the registry calls a label is a name in use, and need not be the official one. */
function listNames({ names }: RorRecord): readonly (RorName & { readonly language: string })[] {
  const seen = new Set<string>();
  return names
    .map((name) => ({ ...name, value: name.value.trim(), language: findLanguage(name) }))
    .filter(({ value, language, nameKind }) => {
      const key = JSON.stringify([value, language, nameKind]);
      return value !== "" && !seen.has(key) && seen.add(key);
    });
}

function findLanguage({ value, lang }: RorName): string {
  if (hasHan(value)) return lang === "ja" || lang === "ko" ? lang : findWritten(value);
  if (lang === undefined) return "en";
  return lang === "zh" ? "zh-Latn" : lang;
}

function listRelations(
  record: RorRecord,
  kind: string,
  kinds: ReadonlyMap<string, string>,
  cell: (column: string, text: string) => SourceCell,
  notes: Notes,
): DraftLink[] {
  let parents = 0;
  return record.relations.flatMap(({ type, id, label, at }): DraftLink[] => {
    const other = kinds.get(id);
    const example = `${printName(record)}: ${type} ${label}`;
    if (other === undefined) return (notes.add("relations to records that are not in the file", example), []);
    // Both records say it. The link is made once, from the side of the child or the predecessor.
    if (type === "child" || type === "predecessor") return [];
    if (type === "related") return (notes.add('"related", which does not say how', example), []);
    const plan = planRelation(type, kind, other);
    if (!plan) return (notes.add("relations that the graph has no link for", `${example} (${kind}, ${other})`), []);
    if (plan.type === "PART_OF" && !plan.incoming && ++parents > 1)
      return (notes.add("second parents: a unit is part of one at a time", example), []);
    const key: Key = { scheme: "ROR", value: id };
    return [
      { type: plan.type, ...(plan.incoming && { incoming: true }), other: { key }, details: {}, cell: cell(at, label) },
    ];
  });
}

/** Which link says that `kind` has this relation to `other`, and whether it leads from the other. */
function planRelation(
  type: string,
  kind: string,
  other: string,
): { readonly type: string; readonly incoming?: boolean } | undefined {
  if (type === "successor") return kind === other ? { type: "SUCCEEDED_BY" } : undefined;
  if (type !== "parent") return undefined;
  if (kind === "Laboratory") return other === "Laboratory" ? undefined : { type: "HOSTS", incoming: true };
  if (kind === "Enterprise" && other === "Enterprise") return { type: "SUBSIDIARY_OF" };
  return kind === "OrganizationalUnit" || kind === "GovernmentBody" ? { type: "PART_OF" } : undefined;
}
