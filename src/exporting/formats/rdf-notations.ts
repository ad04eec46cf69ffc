import { expandTerm, PREFIXES } from "./vocabulary.js";

/** What is said of one node: predicates and objects, in the notation's own writing. */
export type Said = readonly (readonly [predicate: string, object: string | Blank])[];

/** A node that has no name of its own; the label is for a notation that needs one. */
export interface Blank {
  readonly label: string;
  readonly said: Said;
}

/** A way to write RDF. Everything but a blank node is text: words of the vocabulary, which every statement uses, are written once. */
export interface Notation {
  readonly head: string;
  /** "oa:exact" */
  readonly word: (name: string) => string;
  readonly integer: (value: number) => string;
  /** All that one source says of one node; "" is the graph of nobody. */
  readonly about: (subject: string, said: Said, graph: string) => string;
}

/** An IRI in which nothing has to be escaped. */
export function printNamed(iri: string): string {
  return `<${iri}>`;
}

/** Text as both notations have it; the canonical form of N-Quads. `after` is a language ("@zh-Hans") or a type ("^^<…>"). */
export function printLiteral(text: string, after = ""): string {
  return `"${ESCAPED.test(text) ? text.replace(ALL_ESCAPED, printEscape) : text}"${after}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are escaped
const ESCAPED = /["\\\u0000-\u001f\u007f\ufffe\uffff]/;
const ALL_ESCAPED = new RegExp(ESCAPED, "g");
const SHORT: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\b": "\\b",
  "\f": "\\f",
};

function printEscape(sign: string): string {
  return SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Words made once. */
function remember(print: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const word = known.get(name) ?? print(name);
    known.set(name, word);
    return word;
  };
}

/** The name after the prefix may be one that was read: of what nobody defined, any sign may come. */
function printWord(name: string): string {
  return printNamed(expandTerm(name).replace(/[^\w.~:/#-]/g, encodeURIComponent));
}

const N_QUADS_WORD = remember(printWord);
const INTEGER = `^^${N_QUADS_WORD("xsd:integer")}`;

/** A line for each, with the graph behind it. */
export const N_QUADS: Notation = {
  head: "",
  word: N_QUADS_WORD,
  integer: (value) => `"${value}"${INTEGER}`,
  about: printLines,
};

function printLines(subject: string, said: Said, graph: string): string {
  const end = graph === "" ? " .\n" : ` ${graph} .\n`;
  let lines = "";
  for (const [predicate, object] of said) {
    if (typeof object === "string") lines += `${subject} ${predicate} ${object}${end}`;
    else {
      const label = `_:${object.label}`;
      lines += `${subject} ${predicate} ${label}${end}${printLines(label, object.said, graph)}`;
    }
  }
  return lines;
}

/** Prefixes, what is said of one node together, and nodes without a name where they are used. */
export const TURTLE: Notation = {
  head: `${Object.entries(PREFIXES)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}>.\n`)
    .join("")}\n`,
  word: remember((name) => {
    if (name === "rdf:type") return "a";
    return /^[a-z]+:[A-Za-z_]\w*$/.test(name) && name.split(":")[0]! in PREFIXES ? name : printWord(name);
  }),
  integer: String,
  about: (subject, said) => `${subject} ${printSaid(said, ";\n    ")}.\n`,
};

function printSaid(said: Said, between: string): string {
  return said
    .map(([predicate, object]) =>
      typeof object === "string" ? `${predicate} ${object}` : `${predicate} [ ${printSaid(object.said, "; ")} ]`,
    )
    .join(between);
}
