import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Place } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";
import type { YamlReading } from "./open-yaml.js";
import type { Scalar } from "../statement.js";
import { isWebAddress } from "../../sources/is-web-address.js";

/** A key of a mapping with its value. */
export interface Field {
  readonly key: string;
  readonly keyAt: Place;
  readonly node: Node;
  readonly at: Place;
}

export type Fields = ReadonlyMap<string, Field>;

/** Where a node begins. */
export function placeNode(reading: YamlReading, node: Node): Place {
  return reading.place(node.range?.[0] ?? 0);
}

/**
 * The fields of a mapping by key. Reports what is no mapping, a key given twice, a key without a value, and, where
 * `known` is given, a key that is not among them; those are left out.
 */
export function readFields(reading: YamlReading, node: Node, what: string, known?: readonly string[]): Fields {
  const fields = new Map<string, Field>();
  if (!isMap(node)) {
    reportAs(reading, node, `${what} has to be a mapping, such as { key: value }`);
    return fields;
  }
  for (const pair of node.items) {
    const keyNode = pair.key as Node;
    const keyAt = placeNode(reading, keyNode);
    const key = isScalar(keyNode) ? printScalar(keyNode.value, keyNode.source) : undefined;
    const value = pair.value as Node | null;
    const before = key === undefined ? undefined : fields.get(key);
    if (key === undefined) {
      reportAs(reading, keyNode, `a key of ${what} has to be a plain word`);
    } else if (known && !known.includes(key)) {
      const suggestion = suggestNearest(key, known) ?? `known here: ${known.join(", ")}`;
      reading.report(keyAt, `${what} has no field "${key}"`, { quote: key, suggestion });
    } else if (before) {
      reading.report(keyAt, `"${key}" stands twice in ${what}`, {
        quote: key,
        suggestion: `the first is on line ${before.keyAt.line}`,
      });
    } else if (value === null || (isScalar(value) && value.value === null)) {
      reading.report(keyAt, `"${key}" has no value`, { quote: key, suggestion: "leave out what is not known" });
    } else {
      fields.set(key, { key, keyAt, node: value, at: placeNode(reading, value) });
    }
  }
  return fields;
}

/** The items of a list; reports what is none. */
export function readItems(reading: YamlReading, field: Field | undefined): readonly Node[] {
  if (!field) return [];
  if (isSeq(field.node)) return field.node.items as Node[];
  reportAs(reading, field.node, `${field.key} has to be a list, such as [a, b]`);
  return [];
}

/** A list of plain texts. */
export function readTexts(
  reading: YamlReading,
  field: Field | undefined,
): readonly { readonly text: string; readonly at: Place }[] {
  if (!field) return [];
  return readItems(reading, field).flatMap((node) => {
    const text = readTextNode(reading, node, `each of ${field.key}`);
    return text === undefined ? [] : [{ text, at: placeNode(reading, node) }];
  });
}

/**
 * The text of a field. A number or `true` without quotation marks is its characters: 080901 keeps its zero, 2023-10 its
 * month.
 */
export function readTextField(reading: YamlReading, field: Field | undefined): string | undefined {
  return field && readTextNode(reading, field.node, field.key);
}

/** The address of a page on the web. What is no such address is reported: whoever clicks on it might run it. */
export function readAddressField(reading: YamlReading, field: Field | undefined): string | undefined {
  const address = readTextField(reading, field);
  if (field && address !== undefined && !isWebAddress(address))
    reading.report(field.at, `"${address.slice(0, 80)}" is no address of a page`, {
      quote: address.slice(0, 80),
      suggestion: "begin with https:// or http://, or leave it out",
    });
  return address;
}

/** A plain value as YAML reads it; as text where `asText`. */
export function readScalar(reading: YamlReading, node: Node, what: string, asText: boolean): Scalar | undefined {
  if (asText) return readTextNode(reading, node, what);
  if (isScalar(node) && ["string", "number", "boolean"].includes(typeof node.value)) return node.value as Scalar;
  reportAs(reading, node, `${what} has to be a plain value`);
  return undefined;
}

function readTextNode(reading: YamlReading, node: Node, what: string): string | undefined {
  const text = isScalar(node) ? printScalar(node.value, node.source) : undefined;
  if (text === undefined) reportAs(reading, node, `${what} has to be a plain text`);
  return text;
}

function printScalar(value: unknown, source: string | undefined): string | undefined {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? undefined : (source ?? String(value));
}

function reportAs(reading: YamlReading, node: Node, message: string): void {
  if (isAlias(node)) {
    reading.report(placeNode(reading, node), `aliases (*${node.source}) are not read`, {
      quote: `*${node.source}`,
      suggestion: "write the value out",
    });
  } else {
    reading.report(placeNode(reading, node), message);
  }
}
