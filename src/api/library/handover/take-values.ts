import { isDeepStrictEqual } from "node:util";

/** What may change from request to request without another text: a string, or a list of some. */
export type Value = string | readonly string[];

export interface Taken {
  /** All but the values. */
  readonly shape: string;
  readonly values: readonly Value[];
  /** The whole with others in their places. */
  readonly put: (values: readonly Value[]) => unknown;
}

/** Where a value stands in a template. */
class Place {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

/**
 * Takes plain data apart. An empty text and an empty list are part of the shape, for they may stand for nothing.
 * @returns undefined where something is not plain: an amount, a date of the driver
 */
export function printShape(whole: unknown): Taken | undefined {
  const values: Value[] = [];
  let isPlain = true;
  const print = (value: unknown): string => {
    if (isValue(value))
      return typeof value === "string" ? `$${values.push(value) && ""}` : `[$${values.push(value) && ""}]`;
    if (Array.isArray(value)) return `[${value.map(print).join()}]`;
    if (isMap(value))
      return `{${Object.entries(value)
        .map(([key, inner]) => `${JSON.stringify(key)}:${print(inner)}`)
        .join()}}`;
    if (typeof value === "object" && value !== null) isPlain = false;
    return String(JSON.stringify(value)); // "undefined" too
  };
  const shape = print(whole);
  if (!isPlain) return undefined;
  return {
    shape,
    values,
    put: (others) => {
      let next = 0;
      const put = (value: unknown): unknown => {
        if (isValue(value)) return others[next++];
        if (Array.isArray(value)) return value.map(put);
        return isMap(value) ? mapInner(value, put) : value;
      };
      return put(whole);
    },
  };
}

/** Data with places where these values stood, each of which is found nowhere else, and which of them were found. */
export function takeValues(
  data: unknown,
  values: readonly Value[],
): { readonly template: unknown; readonly places: ReadonlySet<number> } {
  const places = new Set<number>();
  const take = (value: unknown): unknown => {
    const index = isValue(value) ? values.findIndex((each) => isDeepStrictEqual(each, value)) : -1;
    if (index !== -1) {
      places.add(index);
      return new Place(index);
    }
    if (Array.isArray(value)) return value.map(take);
    return isMap(value) ? mapInner(value, take) : value;
  };
  return { template: take(data), places };
}

/** The data of a template with these values in their places. */
export function fillIn(template: unknown, values: readonly Value[]): unknown {
  if (template instanceof Place) return values[template.index];
  if (Array.isArray(template)) return template.map((inner) => fillIn(inner, values));
  return isMap(template) ? mapInner(template, (inner) => fillIn(inner, values)) : template;
}

function isValue(value: unknown): value is Value {
  if (typeof value === "string") return value !== "";
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function mapInner(
  map: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, change(inner)]));
}
