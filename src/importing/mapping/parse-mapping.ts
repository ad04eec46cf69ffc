import { isMap } from "yaml";
import type { Model } from "../../model/model.js";
import { SCHEMES } from "../../model/values/identifier.js";
import type { Problem } from "../../problem.js";
import { openYaml, type YamlReading } from "../../statements/parsing/open-yaml.js";
import {
  type Field,
  type Fields,
  readAddressField,
  readFields,
  readItems,
  readScalar,
  readTextField,
  readTexts,
} from "../../statements/parsing/yaml-fields.js";
import type { Register } from "../draft.js";
import { chooseWord } from "./choose-word.js";
import { type MappedColumn, type Mapping, MODALITIES } from "./mapping.js";
import { isByColumn, parseExistence } from "./parse-existence.js";
import { listKinds, parseKind } from "./parse-kind.js";
import { listProperties, parseMappedColumns } from "./parse-mapped-column.js";
import { parseMappedLink } from "./parse-mapped-link.js";
import { readFlag } from "./read-flag.js";

const FIELDS = ["register", "source", "kind", "by", "modality", "sheet", "hidden", "columns", "links", "properties"];
const SOURCE = ["title", "publisher", "licence", "languages", "url"];
const HELP = { suggestion: "docs/importing.md shows what belongs in it" };

/** Reads a mapping file. Pure; every problem has its place, and with any of them there is no mapping. */
export function parseMapping(
  path: string,
  text: string,
  model: Model,
): { readonly mapping?: Mapping; readonly problems: readonly Problem[] } {
  const reading = openYaml(path, text);
  if (reading.broken || reading.root === null) {
    if (!reading.broken) reading.report(reading.place(0), "the mapping is empty", HELP);
    return { problems: reading.problems };
  }
  const fields = readFields(reading, reading.root, "the file", FIELDS);
  if (!isMap(reading.root)) return { problems: reading.problems };
  for (const name of ["register", "source", "kind", "columns"].filter((one) => !fields.has(one)))
    reading.report(reading.place(0), `the mapping has no ${name}`, HELP);
  const register = parseRegister(reading, fields);
  const kind = parseKind(reading, fields.get("kind"), model);
  const kinds = kind ? listKinds(kind) : [];
  const byName = chooseWord(reading, fields.get("by"), "way to know a row", ["name"] as const) === "name";
  const how = fields.get("modality");
  const existence = isByColumn(how) ? parseExistence(reading, how) : undefined;
  const modality = isByColumn(how) ? "ASSERTED" : (chooseWord(reading, how, "modality", MODALITIES) ?? "ASSERTED");
  const columns = parseColumns(reading, fields.get("columns"), kinds, model);
  const links = readItems(reading, fields.get("links")).flatMap((node) => parseMappedLink(reading, node, model) ?? []);
  checkColumns(reading, fields.get("columns"), columns, byName);
  const { properties, sorts } = readProperties(reading, fields.get("properties"), kinds, model);
  if (reading.problems.length > 0 || !register || kind === undefined) return { problems: reading.problems };
  const sheet = readTextField(reading, fields.get("sheet"));
  const hidden = readFlag(reading, fields, "hidden");
  const read = { register, kind, byName, modality, existence, sheet, hidden, columns, links, properties, sorts };
  return { problems: [], mapping: read };
}

function parseColumns(
  reading: YamlReading,
  field: Field | undefined,
  kinds: readonly string[],
  model: Model,
): readonly MappedColumn[] {
  if (!field) return [];
  return [...readFields(reading, field.node, "columns").values()].flatMap((column) =>
    parseMappedColumns(reading, column, kinds, model),
  );
}

/** What every row has besides its cells. */
function readProperties(
  reading: YamlReading,
  field: Field | undefined,
  kinds: readonly string[],
  model: Model,
): Pick<Mapping, "properties" | "sorts"> {
  if (!field || kinds.length === 0) return { properties: {}, sorts: new Map() };
  const given = [...readFields(reading, field.node, "properties", listProperties(kinds, model))];
  const properties = given.flatMap(([name, { node }]) => {
    const value = isMap(node) ? undefined : readScalar(reading, node, name, false);
    return value === undefined ? [] : [[name, value] as const];
  });
  // { from: name, usual: OTHER }: what each is called says it.
  const sorts = given.flatMap(([name, { node }]) => {
    if (!isMap(node)) return [];
    const own = readFields(reading, node, name, ["from", "usual"]);
    chooseWord(reading, own.get("from"), "place that says what a row is", ["name"]);
    return [[name, readTextField(reading, own.get("usual")) ?? "OTHER"] as const];
  });
  return { properties: Object.fromEntries(properties), sorts: new Map(sorts) };
}

/** A row has a name, and is known by an identifier, unless it is known by its name. */
function checkColumns(
  reading: YamlReading,
  field: Field | undefined,
  columns: readonly MappedColumn[],
  byName: boolean,
): void {
  if (!field) return;
  if (!columns.some(({ says }) => says.says === "name"))
    reading.report(field.keyAt, "no column is a name", { suggestion: "{ name: OFFICIAL }" });
  if (byName || columns.some(({ says }) => says.says === "identifier")) return;
  reading.report(field.keyAt, "no column is an identifier", {
    suggestion: `a row is known by one: { identifier: USCC }; known: ${[...SCHEMES.keys()].join(", ")}, or id for ids of this graph. by: name in the mapping where a list has names alone`,
  });
}

function parseRegister(reading: YamlReading, fields: Fields): Register | undefined {
  const [register, source] = [fields.get("register"), fields.get("source")];
  const id = readTextField(reading, register);
  if (register && id !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))
    reading.report(register.at, `"${id}" is no name of a register`, {
      quote: id,
      suggestion: "small letters, digits and hyphens: steel-members",
    });
  if (!source) return undefined;
  const own = readFields(reading, source.node, "source", SOURCE);
  for (const name of ["title", "licence"].filter((one) => !own.has(one)))
    reading.report(source.keyAt, `the source has no ${name}`);
  const [title, licence, publisher] = ["title", "licence", "publisher"].map((name) =>
    readTextField(reading, own.get(name)),
  );
  const url = readAddressField(reading, own.get("url"));
  if (id === undefined || title === undefined || licence === undefined) return undefined;
  const languages = readTexts(reading, own.get("languages")).map(({ text }) => text);
  return {
    id,
    title,
    licence,
    languages: languages.length > 0 ? languages : ["zh-Hans"],
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}
