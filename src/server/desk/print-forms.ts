import { DATES } from "../../desk/drafts/change-item.js";
import type { Model, Property } from "../../model/model.js";

/** What the page asks of a property. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly list?: true;
  readonly required?: true;
}

const COMMON: readonly Field[] = DATES.map((name) => ({ name, type: "PartialDate" }));

/** What may be said of what, for the fields of the page. Properties that a program derives are not asked for. */
export function printForms({ kinds, links, enums }: Model) {
  const own = [...kinds.values(), ...links.values()].flatMap(({ properties }) => [...properties.values()]);
  const used = new Set([...own.map(({ type }) => type), "Translation", "NameKind", "Modality"]);
  return {
    kinds: Object.fromEntries(
      [...kinds.values()]
        .filter(({ label }) => label !== "SourceDocument")
        .map(({ label, name, properties }) => [label, { name, fields: listFields(properties) }]),
    ),
    links: Object.fromEntries(
      [...links.values()].map(({ type, from, to, properties }) => [
        type,
        { from, to, fields: [...listFields(properties), ...COMMON] },
      ]),
    ),
    enums: Object.fromEntries([...enums].filter(([name]) => used.has(name))),
  };
}

function listFields(properties: ReadonlyMap<string, Property>): readonly Field[] {
  return [...properties.values()]
    .filter(({ derived }) => !derived)
    .map(({ name, type, list, required }) => ({
      name,
      type,
      ...(list && { list }),
      ...(required && { required }),
    }));
}
