import type { Row } from "../database/connection.js";

/** A property of a record as a field of what it is read into: left out, where the record has none. */
export function optionalText<Name extends string>(record: Row, name: Name): { readonly [key in Name]?: string } {
  const text = record[name];
  return (typeof text === "string" ? { [name]: text } : {}) as { [key in Name]?: string };
}
