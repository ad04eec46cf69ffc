import { isMap, isScalar, type Pair, parseDocument, type Node, type YAMLMap } from "yaml";
import { printSha256 } from "../sources/source.js";
import { countCodePoints, findPassage } from "../text/code-points.js";

/** A quote that was not given a position, and where its words stand: nowhere, or in several places. */
export interface Unanchored {
  readonly key: string;
  /** From 1. */
  readonly line: number;
  /** In how many places they stand. */
  readonly places: number;
  /** The first of them, in code points, with what stands around. */
  readonly candidates: readonly {
    readonly start: number;
    readonly end: number;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface Anchored {
  /** The file, with what was filled in. */
  readonly text: string;
  /** Keys of quotes that were given a position. */
  readonly filled: readonly string[];
  readonly unanchored: readonly Unanchored[];
  /** The sha256 was missing and is filled in. */
  readonly sha256Filled: boolean;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const CONTEXT = 16;
/** Nobody chooses among more. */
const MOST_SHOWN = 20;

/**
 * Gives each quote without a right position the one at which its words stand, if there is one only, and the source its
 * sha256, if it has none. Pure. The file is edited where it has to be and not printed anew: whoever wrote it keeps
 * comments, order and line breaks. The file has to be YAML that parses.
 */
export function anchorQuotes(text: string, document: string): Anchored {
  const root = parseDocument(text, { uniqueKeys: false, schema: "core", prettyErrors: false }).contents;
  const points = countCodePoints(document);
  const edits: Edit[] = [];
  const filled: string[] = [];
  const unanchored: Unanchored[] = [];
  const quotes = findField(root, "quotes")?.value;
  for (const pair of isMap(quotes) ? (quotes.items as Pair<Node, Node | null>[]) : []) {
    const [key, quote] = [printKey(pair), pair.value];
    const exact = findField(quote, "exact");
    if (!isMap(quote) || !exact || !isScalar(exact.value) || typeof exact.value.value !== "string") continue;
    const words = exact.value.value;
    const [start, end] = [readNumber(quote, "start"), readNumber(quote, "end")];
    if (start !== undefined && end !== undefined && points.slice(start, end) === words) continue;
    const found = findPassage(points, words);
    const length = countCodePoints(words).length;
    const [at, ...others] = found;
    if (at !== undefined && others.length === 0) {
      edits.push(
        ...editField(text, quote, "start", String(at), exact),
        ...editField(text, quote, "end", String(at + length), exact),
      );
      filled.push(key);
    } else {
      const candidates = found.slice(0, MOST_SHOWN).map((position) => ({
        start: position,
        end: position + length,
        before: points.slice(position - CONTEXT, position),
        after: points.slice(position + length, position + length + CONTEXT),
      }));
      unanchored.push({
        key,
        line: text.slice(0, pair.key.range?.[0] ?? 0).split("\n").length,
        places: found.length,
        candidates,
      });
    }
  }
  const source = findField(root, "source")?.value;
  const last = isMap(source) ? (source.items.at(-1) as Pair<Node, Node | null> | undefined) : undefined;
  const sha256Filled = isMap(source) && last !== undefined && !findField(source, "sha256");
  if (sha256Filled) edits.push(...editField(text, source, "sha256", printSha256(document), last));
  return { text: applyEdits(text, edits), filled, unanchored, sha256Filled };
}

/** Replaces the value of a field, or puts the field before another one, in the way that the mapping is written. */
function editField(text: string, map: YAMLMap, name: string, value: string, before: Pair<Node, Node | null>): Edit[] {
  const field = findField(map, name);
  if (field?.value?.range) return [{ from: field.value.range[0], to: field.value.range[1], text: value }];
  const at = before.key.range![0];
  const quoted = text.charAt(at) === '"' ? `"${name}"` : name;
  const indent = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const separator = map.flow ? ", " : `${lineEnd}${indent.replace(/\S/g, " ")}`;
  const plain = map.flow && quoted !== name && name === "sha256" ? `"${value}"` : value;
  return [{ from: at, to: at, text: `${quoted}: ${plain}${separator}` }];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = "";
  let done = 0;
  // Sorting is stable: of two insertions at one place, start comes before end.
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    edited += text.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return edited + text.slice(done);
}

function findField(node: unknown, name: string): Pair<Node, Node | null> | undefined {
  return isMap(node) ? (node.items as Pair<Node, Node | null>[]).find((pair) => printKey(pair) === name) : undefined;
}

function printKey({ key }: Pair<Node, unknown>): string {
  return isScalar(key) ? String(key.value) : "";
}

function readNumber(map: YAMLMap, name: string): number | undefined {
  const value = findField(map, name)?.value;
  return isScalar(value) && typeof value.value === "number" ? value.value : undefined;
}
