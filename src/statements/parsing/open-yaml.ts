import { LineCounter, type Node, parseDocument } from "yaml";
import type { Fault, Place, Problem } from "../../problem.js";

/** A YAML (or JSON) file that is being read: where its nodes stand, and what was found wrong. */
export interface YamlReading {
  readonly root: Node | null;
  /** It does not parse: what `root` holds is not all of it. */
  readonly broken: boolean;
  readonly problems: Problem[];
  place(offset: number): Place;
  report(
    at: Place,
    message: string,
    more?: { suggestion?: string | undefined; quote?: string | undefined; rule?: string },
  ): void;
}

/** Reading takes about a second per megabyte, and no source says so much. */
const LARGEST = 4_000_000;

/** What follows the first faults mostly follows from them: one open quotation mark makes hundreds. */
const MOST_FAULTS = 3;

/**
 * Parses YAML 1.2 with the core schema: dates stay texts. Anchors and aliases are refused by those who read the nodes,
 * and keys compared by them: the parser's own comparison takes the square of their number.
 */
export function openYaml(path: string, text: string): YamlReading {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report: YamlReading["report"] = (at, message, { suggestion, quote, rule = "FileIsWellFormed" } = {}) => {
    problems.push({ rule, ...at, message, ...(quote ? { quote } : {}), ...(suggestion ? { suggestion } : {}) });
  };
  if (text.length > LARGEST) {
    const megabytes = (length: number): string => `${(length / 1e6).toFixed(1)} million characters`;
    report(
      { file: path, line: 1, column: 1 },
      `the file has ${megabytes(text.length)}, and at most ${megabytes(LARGEST)} are read`,
      {
        rule: "YamlIsValid",
        suggestion: "one source is one file: divide a collection into its sources",
      },
    );
    return { root: null, broken: true, problems, place, report };
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: "core",
    logLevel: "error",
  });
  // Of brackets that are open within each other only the first was forgotten.
  const faults = [...document.errors, ...document.warnings].filter(
    ({ message }, at, all) => !(at > 0 && OPEN.test(message) && OPEN.test(all[at - 1]?.message ?? "")),
  );
  for (const { code, message, pos } of faults.slice(0, MOST_FAULTS)) {
    const { message: words, suggestion } = explainYamlFault(code, message);
    report(place(Math.min(pos[0], text.length)), words, { rule: "YamlIsValid", suggestion });
  }
  return { root: document.contents, broken: problems.length > 0, problems, place, report };
}

/** What the parser's words mean for somebody who writes a statement file. */
function explainYamlFault(code: string, message: string): Fault {
  if (message.startsWith("Maximum call stack"))
    return { message: "the file is nested too deeply", suggestion: "a statement file needs six levels" };
  const plain = message.replace(/\s+/g, " ").trim();
  const suggestion = OPEN.test(plain) ? "close every bracket and brace where it ends" : SUGGESTIONS[code];
  const [, words] = PLAINER.find(([pattern]) => pattern.test(plain)) ?? [
    undefined,
    plain.charAt(0).toLowerCase() + plain.slice(1),
  ];
  return { message: words, ...(suggestion ? { suggestion } : {}) };
}

const OPEN = /^Flow (map|sequence) in block collection/;

const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing .quote/, "a quotation mark is not closed"],
  [/^Flow map in block collection/, "a { is not closed before this"],
  [/^Flow sequence in block collection/, "a [ is not closed before this"],
  [/^Unexpected scalar token/, "a comma or a colon is missing before this"],
  [/^Unexpected scalar at node end/, "there is text after the end of a value"],
];

const SUGGESTIONS: Record<string, string> = {
  TAB_AS_INDENT: "indent with spaces",
  MISSING_CHAR: "close every quotation mark, bracket and brace; a text with \" in it goes between ' and '",
  BAD_INDENT: "give the parts of one thing the same indent",
  MULTIPLE_DOCS: "one file is one source: take out the --- between them",
  UNEXPECTED_TOKEN: "put a text with : or # in it between quotation marks, and one with \" in it between ' and '",
  BLOCK_AS_IMPLICIT_KEY: "put a text with : in it between quotation marks",
  MULTILINE_IMPLICIT_KEY: "is a : missing, or a quotation mark?",
  BAD_SCALAR_START: "put the text between quotation marks",
  TAG_RESOLVE_FAILED: "a statement file has no tags: put a text that begins with ! between quotation marks",
};
