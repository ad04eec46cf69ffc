import {
  type ASTNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind as Node,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeNode,
  visit,
} from "graphql";
import type { Model } from "../../model/model.js";
import { printNamed } from "../library/generated-schema/print-named.js";
import { printWords, type Words } from "../../model/words.js";
import { ARGUMENT_WORDS, ARGUMENTS_OF_FIELDS, COMPARISON_WORDS, PAGE_WORDS } from "./argument-words.js";

/**
 * The schema with something said of every type, field, argument and value: what is written in graph/types and
 * graph/questions stays, and what the library makes is described by what it is for.
 */
export function describeSchema(document: DocumentNode, model: Model): DocumentNode {
  return visit(document, {
    enter: (node) => {
      if (!isType(node)) return undefined;
      return describeType(node, model);
    },
  });
}

function isType(node: ASTNode): node is TypeDefinitionNode {
  return node.kind.endsWith("TypeDefinition");
}

function describeType(node: TypeDefinitionNode, model: Model): TypeDefinitionNode {
  const name = node.name.value;
  const described = say(node, printType(name, model));
  switch (described.kind) {
    case Node.OBJECT_TYPE_DEFINITION:
    case Node.INTERFACE_TYPE_DEFINITION: {
      const fields = (described.fields ?? []).map((field) => describeField(field, name, model));
      return { ...described, fields };
    }
    case Node.INPUT_OBJECT_TYPE_DEFINITION: {
      const fields = (described.fields ?? []).map((field) => say(field, printInput(field, name, model)));
      return { ...described, fields };
    }
    case Node.ENUM_TYPE_DEFINITION: {
      const values = (described.values ?? []).map((value) =>
        say(value, `${printBoth(value.name.value, model.words.values.get(value.name.value))}.`),
      );
      return { ...described, values };
    }
    default:
      return described;
  }
}

/** With that description, where it has none. */
function say<T extends { readonly description?: StringValueNode | undefined }>(node: T, text: string): T {
  if (node.description !== undefined && node.description.value !== "") return node;
  return { ...node, description: { kind: Node.STRING, value: text } };
}

function describeField(field: FieldDefinitionNode, type: string, model: Model): FieldDefinitionNode {
  const name = field.name.value;
  const given = (field.arguments ?? []).map((arg) => say(arg, printArgument(arg, name)));
  return { ...say(field, printField(field, type, model)), arguments: given };
}

function printArgument({ name: { value } }: InputValueDefinitionNode, field: string): string {
  return ARGUMENTS_OF_FIELDS[`${field}.${value}`] ?? ARGUMENT_WORDS[value] ?? printWords(value);
}

function printType(name: string, { types }: Model): string {
  const list = /^(\w+?)(Link)?Connection$/.exec(name)?.[1];
  if (list !== undefined) return "A page of a list, its rows in order, and how many there are on all pages.";
  const ends: readonly (readonly [RegExp, string])[] = [
    [/EdgeWhere$/, "A filter of links by what they lead to and what they say."],
    [/EdgeFilters$/, "A filter by how many of the links fit."],
    [/EdgeSort$/, "An order of links, by what they lead to or what they say."],
    [/Edge$/, "A row of a page: what it leads to, and by which link."],
    [/RelationshipFilters$/, "A filter by how many of the things that it leads to fit."],
    [/Filters$/, "Comparisons with one value: all that are given have to hold."],
    [/Where$/, "A filter: all that is given has to hold, and what is left out asks for nothing."],
    [/Sort$/, "An order by one of these; the first entry counts most. What has no value comes last."],
  ];
  return ends.find(([pattern]) => pattern.test(name))?.[1] ?? types.get(name)?.description ?? `${printWords(name)}.`;
}

function printField({ name: { value: name }, type }: FieldDefinitionNode, owner: string, model: Model): string {
  const paged = PAGE_WORDS[name];
  if (paged !== undefined && /(Connection|Edge|PageInfo)$/.test(owner)) return paged;
  if (name.endsWith("Connection"))
    return `The same as \`${name.slice(0, -"Connection".length)}\` in pages, each with the link that leads there.`;
  return `${printBoth(name, model.words.properties.get(name))}${printValues(type, model)}.`;
}

function printInput({ name: { value: name }, type }: InputValueDefinitionNode, owner: string, model: Model): string {
  const joined = COMPARISON_WORDS[name];
  const isWhere = owner.endsWith("Where");
  if (joined !== undefined && (isWhere || /(Filters|Sort)$/.test(owner))) return joined;
  if (owner.endsWith("Sort")) return `By \`${name}\`.`;
  if (isWhere && name.endsWith("Connection"))
    return `By the links of \`${name.slice(0, -"Connection".length)}\`: what they lead to and what they say.`;
  if (isWhere && printNamed(type).endsWith("RelationshipFilters")) return `By what \`${name}\` leads to.`;
  if (isWhere && model.types.has(printNamed(type).replace(/Where$/, "")))
    return "Only what is of this type, and fits; {} for all of it.";
  return `By \`${name}\`.`;
}

/** "Website (网站)". */
function printBoth(name: string, words: Words | undefined): string {
  const en = words?.en ?? printWords(name);
  return words === undefined || words.zh === words.en ? en : `${en} (${words.zh})`;
}

/** ", such as NATIONAL" for a list of values, ", such as 2023-04" for a date. */
function printValues(type: TypeNode, { enums }: Model): string {
  const named = printNamed(type);
  if (named === "PartialDate") return ", such as 2023, 2023-04 or 2023-04-01";
  const first = enums.get(named)?.[0];
  return first === undefined ? "" : `, such as ${first}`;
}
