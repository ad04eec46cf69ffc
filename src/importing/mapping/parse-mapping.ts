import { isMap } from "yaml";
import type { Model } from "../../model/model.js";
import { SCHEMES } from "../../model/values/identifier.js";
import type { Problem } from "../../problem.js";
import { openYaml, type YamlReading } from "../../statements/parsing/open-yaml.js";
import {
  type Field,
  type Fields,
  readFields,
  readItems,
  readTextField,
  readTexts,
} from "../../statements/parsing/yaml-fields.js";
import type { Register } from "../draft.js";
import { chooseWord } from "./choose-word.js";
import type { MappedColumn, Mapping } from "./mapping.js";
import { parseMappedColumn } from "./parse-mapped-column.js";
import { parseMappedLink, readFlag } from "./parse-mapped-link.js";

const FIELDS = ["register", "source", "kind", "sheet", "hidden", "columns", "links"];
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
  const labels = [...model.kinds.keys()].filter((label) => label !== "SourceDocument");
  const kind = chooseWord(reading, fields.get("kind"), "kind", labels);
  const columns = parseColumns(reading, fields.get("columns"), kind, model);
  const links = readItems(reading, fields.get("links")).flatMap((node) => parseMappedLink(reading, node, model) ?? []);
  checkColumns(reading, fields.get("columns"), columns);
  if (reading.problems.length > 0 || !register || kind === undefined) return { problems: reading.problems };
  const sheet = readTextField(reading, fields.get("sheet"));
  const hidden = readFlag(reading, fields, "hidden");
  return { problems: [], mapping: { register, kind, sheet, hidden, columns, links } };
}

function parseColumns(
  reading: YamlReading,
  field: Field | undefined,
  kind: string | undefined,
  model: Model,
): readonly MappedColumn[] {
  if (!field) return [];
  return [...readFields(reading, field.node, "columns").values()].flatMap(
    (column) => parseMappedColumn(reading, column, kind, model) ?? [],
  );
}

/** A row has a name, and is known by an identifier. */
function checkColumns(reading: YamlReading, field: Field | undefined, columns: readonly MappedColumn[]): void {
  if (!field) return;
  if (!columns.some(({ says }) => says.says === "name"))
    reading.report(field.keyAt, "no column is a name", { suggestion: "{ name: OFFICIAL }" });
  if (columns.some(({ says }) => says.says === "identifier")) return;
  reading.report(field.keyAt, "no column is an identifier", {
    suggestion: `a row is known by one: { identifier: USCC }; known: ${[...SCHEMES.keys()].join(", ")}, or id for ids of this graph`,
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
  const [title, licence, publisher, url] = ["title", "licence", "publisher", "url"].map((name) =>
    readTextField(reading, own.get(name)),
  );
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
