import { splitRow } from "./split-row.js";

/** Where an escaped sign waits until marks are gone: \* is no mark. */
const ASIDE = 0xe000;

/** The words of a Markdown text as a reader sees them, without its marks. Lines stay lines, cells have tabs between them. */
export function readMarkdown(text: string): string {
  const plain = text
    .replace(/[\uE000-\uE0FF]/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/^\uFEFF?(---|\+\+\+)\n[\s\S]*?\n\1\n/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\\\n/g, "\n")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(ASIDE + sign.charCodeAt(0)));
  const named = new Set([...plain.matchAll(DEFINITION)].map(([, name = ""]) => name.toLowerCase()));
  return printTables(plain)
    .replace(DEFINITION, "")
    .replace(/^[ \t]*(?:```|~~~).*$/gm, "")
    .replace(/^[ \t]*(?:([*_-])[ \t]*(?:\1[ \t]*){2,}|={2,}[ \t]*|-{2,}[ \t]*)$/gm, "")
    .replace(/!\[[^[\]]{0,1000}\](?:\((?:[^()]|\([^()]{0,1000}\)){0,1000}\)|\[[^[\]]{0,1000}\])/g, "")
    .replace(/\[([^[\]]{0,1000})\]\((?:[^()]|\([^()]{0,1000}\)){0,1000}\)/g, "$1")
    .replace(/^[ \t]*\[\^[^\]]+\]:[ \t]*/gm, "")
    .replace(/\[\^[^[\]]{1,200}\]/g, "")
    .replace(/\[([^[\]]{1,1000})\](?:\[([^[\]]{0,1000})\])?/g, (whole, words: string, name = "") =>
      named.has((name === "" ? words : String(name)).toLowerCase()) ? words : whole,
    )
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, "")
    .replace(/^[ \t]*#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gm, "$1")
    .replace(/^([ \t]*)[*+-][ \t]+(?:\[[ xX]\][ \t]+)?/gm, "$1")
    .replace(/<(?:rt|rp)\b[^>]*>[\s\S]{0,200}?<\/(?:rt|rp)>/gi, "")
    .replace(/<((?:https?|ftp|mailto):[^<>\s]+)>/gi, "$1")
    .replace(/<\/t[dh]>\s*(?=<t[dh]\b)/gi, "\t")
    .replace(/<(?:br|hr)\s*\/?>|<\/(?:p|div|li|tr|table|h[1-6]|blockquote|details|summary)>/gi, "\n")
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>/gi, "")
    .replace(/(\*\*\*|___|\*\*|__|~~)(?=\S)(.{1,2000}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\d*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?!\*)/g, "$1")
    .replace(/(?<![\p{L}\d_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\d_])/gu, "$1")
    .replace(/`([^`\n]+)`/g, "$1")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decode)
    .replace(/[\uE021-\uE07E]/g, (aside) => String.fromCharCode(aside.charCodeAt(0) - ASIDE));
}

/** [1]: https://example.org "its title"; of a footnote the words stay. */
const DEFINITION = /^[ \t]{0,3}\[(?!\^)([^\]\n]+)\]:[ \t]+\S+(?:[ \t]+["'(].*)?[ \t]*$/gm;
const RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Rows of tables, of which a line of dashes below the first tells; also those that begin with a stroke. */
function printTables(text: string): string {
  const lines: string[] = [];
  let isIn = false;
  for (const line of text.split("\n")) {
    const before = lines.at(-1) ?? "";
    if (RULE.test(line) && line.includes("|") && (before.includes("|") || before.includes("\t"))) {
      if (before.includes("|")) lines[lines.length - 1] = splitRow(before).join("\t");
      isIn = true;
      continue;
    }
    isIn &&= line.includes("|");
    lines.push(isIn || /^[ \t]*\|/.test(line) ? splitRow(line).join("\t") : line);
  }
  return lines.join("\n");
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
};

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}
