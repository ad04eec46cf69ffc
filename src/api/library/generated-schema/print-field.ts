import { type FieldDefinitionNode, type ObjectTypeDefinitionNode, print } from "graphql";
import type { Model } from "../../../model/model.js";
import { forKinds } from "../../../model/parse-model.js";
import { printStored } from "./stored-fields.js";

/** Directives of our own definition, which src/model reads and the library must not see. */
const OURS = new Set(["for", "required", "distinguishes", "printed", "refersTo", "before", "derived"]);

/** Without it the library makes an input type for each field and kind of link, for filters on averages. */
export const NO_AGGREGATE = "@filterable(byAggregate: false)";

export function printFields(node: ObjectTypeDefinitionNode, model?: Model): string {
  return (node.fields ?? []).map((field) => printField(field, model)).join("\n");
}

/**
 * A field as the library takes it. A field for some kinds of its type alone says which; a moment in time is an Instant,
 * because the library's own DateTime needs APOC to be read.
 */
export function printField(field: FieldDefinitionNode, model?: Model): string {
  const name = field.name.value;
  const kinds = forKinds(field);
  const description = [field.description?.value, kinds && model && printOnly(kinds, model)].filter(Boolean).join(" ");
  const type = print(field.type).replace("DateTime", "Instant");
  const given = (field.directives ?? [])
    .filter((directive) => !OURS.has(directive.name.value))
    .map(print)
    .join(" ");
  const stored = given === "" ? printStored(name, type) : undefined;
  return `${printDescription(description)}${stored ?? `${name}: ${type} ${given} ${given.includes("@filterable") ? "" : NO_AGGREGATE}`}`;
}

/** "Only universities and enterprises." */
function printOnly(kinds: readonly string[], model: Model): string {
  return `Only ${printKinds(kinds, model)}.`;
}

/** "universities, enterprises and facilities": all kinds of one type go by the type's name. */
export function printKinds(kinds: readonly string[], model: Model): string {
  const whole = [...model.types.values()].filter(
    (type) => type.name !== "Entity" && type.kinds.length > 1 && type.kinds.every((kind) => kinds.includes(kind)),
  );
  const rest = kinds.filter((kind) => !whole.some((type) => type.kinds.includes(kind)));
  const words = [
    ...whole.map(({ name }) => printPlural(name)),
    ...rest.map((kind) => model.kinds.get(kind)?.plural ?? kind),
  ].map(printWords);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "Facility" → "Facilities". */
function printPlural(name: string): string {
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** "governmentBodies" → "government bodies". */
function printWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : " "}${letter.toLowerCase()}`);
}

export function printDescription(text: string | undefined): string {
  return text ? `${JSON.stringify(text)}\n` : "";
}
