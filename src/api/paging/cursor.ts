import { createHash } from "node:crypto";
import type { GraphQLError } from "graphql";
import { apiError } from "../errors/api-errors.js";
import type { KeyValue } from "./keyset.js";

/** Stands for a query in its cursors: the same field, order and filter give the same. */
export function printFingerprint(query: unknown): string {
  return createHash("sha256").update(JSON.stringify(query)).digest("base64url").slice(0, 10);
}

/** An opaque cursor: the query it belongs to, and the values of its node. */
export function printCursor(fingerprint: string, values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString("base64url");
}

/** The values in a cursor. @throws GraphQLError BAD_CURSOR where it is none, or belongs to another query */
export function parseCursor(cursor: string, fingerprint: string, count: number): readonly KeyValue[] {
  const content = parseContent(cursor);
  if (content === undefined) throw notACursor();
  const [mark, ...values] = content;
  if (mark !== fingerprint || values.length !== count) {
    throw badCursor("`after` belongs to another query: page on with the field, `where` and `sort` that it came from.");
  }
  return values;
}

function parseContent(cursor: string): readonly KeyValue[] | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const isValue = (value: unknown): boolean =>
      value === null || ["string", "number", "boolean"].includes(typeof value);
    return Array.isArray(content) && typeof content[0] === "string" && content.every(isValue)
      ? (content as KeyValue[])
      : undefined;
  } catch {
    return undefined;
  }
}

export function badCursor(message: string): GraphQLError {
  return apiError("BAD_CURSOR", message, {});
}

export function notACursor(): GraphQLError {
  return badCursor("`after` is not a cursor: give the `endCursor` or `cursor` of an earlier page, unchanged.");
}
