import { createHash } from "node:crypto";

/** A source document with its catalogue entry. `text` is what its bytes say, exactly. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** As printed. */
  readonly publisher?: string;
  /** A partial date, if printed. */
  readonly publishedOn?: string;
  readonly url?: string;
  /** On what terms it is quoted here. */
  readonly licence: string;
  /** ORIGINAL, HUMAN, MACHINE, MIXED or UNKNOWN. */
  readonly translation: string;
  /** Sources with the same one are one voice. Its own id, unless it says otherwise. */
  readonly workId: string;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  readonly text: string;
  /** The text, one code point each: evidence is counted in these. */
  readonly codePoints: readonly string[];
}

/**
 * The SHA-256, in hex, of the bytes that a text was decoded from: without a byte lost in between, its UTF-8 is those
 * bytes.
 */
export function printSha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
