import type { Fault } from "../../problem.js";
import { listNearest, suggestNearest } from "../../text/suggest.js";
import type { JsonPath } from "./find-in-json.js";

/** What is wrong with a value of JSON, at a place in it. */
export interface ShapeFault extends Fault {
  readonly path: JsonPath;
  /** It is the name at that path, and not the value. */
  readonly part?: "name";
}

/** What a value has to be. @returns undefined for one that is so */
export type Shape = (value: unknown, path: JsonPath) => ShapeFault | undefined;

/** A field that may be missing. */
export interface Optional {
  readonly optional: Shape;
}

/** An object with these fields and no others. */
export function object(fields: Readonly<Record<string, Shape | Optional>>): Shape {
  return (value, path) => {
    if (!isObject(value)) return { path, message: `${nameOf(path)} has to be an object, and is ${print(value)}` };
    for (const [name, inner] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined) {
        const missing = Object.keys(fields).filter((known) => !(known in value));
        const suggestion = suggestNearest(name, missing) ?? suggestNearest(name, Object.keys(fields));
        return {
          path: [...path, name],
          part: "name",
          message: `${nameOf(path)} has no field "${name}"`,
          suggestion: suggestion ?? `known: ${Object.keys(fields).join(", ")}`,
        };
      }
      const fault = (typeof field === "function" ? field : field.optional)(inner, [...path, name]);
      if (fault) return fault;
    }
    for (const [name, field] of Object.entries(fields))
      if (typeof field === "function" && !Object.hasOwn(value, name))
        return { path, message: `${nameOf(path)} has no ${name}`, ...suggestOf(name, Object.keys(value), fields) };
    return undefined;
  };
}

function suggestOf(name: string, given: readonly string[], fields: object): { suggestion?: string } {
  const [near] = listNearest(
    name,
    given.filter((one) => !(one in fields)),
  );
  return near === undefined ? {} : { suggestion: `is it ${near}?` };
}

export function list(inner: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, message: `${nameOf(path)} has to be a list, and is ${print(value)}` };
    for (const [index, item] of value.entries()) {
      const fault = inner(item, [...path, index]);
      if (fault) return fault;
    }
    return undefined;
  };
}

/** Any names, each with such a value. */
export function record(inner: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return { path, message: `${nameOf(path)} has to be an object, and is ${print(value)}` };
    for (const [name, item] of Object.entries(value)) {
      const fault = inner(item, [...path, name]);
      if (fault) return fault;
    }
    return undefined;
  };
}

/** A value of which one word says what it has to be. */
export function scalar(what: string, isSo: (value: unknown) => boolean): Shape {
  return (value, path) =>
    isSo(value) ? undefined : { path, message: `${nameOf(path)} has to be ${what}, and is ${print(value)}` };
}

export function word(words: readonly string[]): Shape {
  return (value, path) => {
    if (typeof value === "string" && words.includes(value)) return undefined;
    const suggestion = typeof value === "string" ? suggestNearest(value, words) : undefined;
    return {
      path,
      message: `${nameOf(path)} is ${print(value)}`,
      suggestion: suggestion ?? `one of ${words.join(", ")}`,
    };
  };
}

export const text = scalar("a text", (value) => typeof value === "string");
export const filled = scalar("a text that is not empty", (value) => typeof value === "string" && value.trim() !== "");
export const count = scalar("a whole number from 0", (value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const scalarValue = scalar("a text, a number, true or false", isScalar);
export const scalarOrList = scalar(
  "a text, a number, true, false or a list of these",
  (value) => isScalar(value) || (Array.isArray(value) && value.every(isScalar)),
);

/** Of so many hex digits. */
export function hex(digits: number): Shape {
  const pattern = new RegExp(`^[0-9a-f]{${digits}}$`);
  return scalar(`${digits} hex digits`, (value) => typeof value === "string" && pattern.test(value));
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "evidence[2].start"; the whole line, where there is no path. */
function nameOf(path: JsonPath): string {
  if (path.length === 0) return "the line";
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

function print(value: unknown): string {
  const printed = JSON.stringify(value) ?? "nothing";
  return printed.length <= 60 ? printed : `${printed.slice(0, 60)}…`;
}
