import path from "node:path";
import type { Command } from "commander";
import { printChoice, suggestNearest } from "../../src/text/suggest.js";
import { type Mention, readMentions } from "./read-mentions.js";

/** What there is. */
export interface Project {
  /** Every file, by its path from the project's folder. */
  readonly files: readonly string[];
  /** The scripts of package.json. */
  readonly scripts: readonly string[];
  /** The command line, with its commands and their options. */
  readonly program: Command;
}

/** Folders that git does not know: they are there once something was installed, built, loaded or read. */
const MADE = /^(?:node_modules|dist|data|proposals)(?:\/|$)/;

const HELP = ["--help", "-h"];

/** What a page names and is not there, each with its place and what may have been meant. */
export function findMissing(page: string, text: string, project: Project): readonly string[] {
  const places = new Set(project.files.flatMap((file) => [file, ...listFolders(file)]));
  const mentions = readMentions(text);
  const explainMention = ({ kind, text: named, line }: Mention): string | undefined => {
    if (kind === "script") return explainScript(named, project.scripts);
    if (kind === "command") return explainCommand(named.split(" "), project.program);
    const here = path.posix.dirname(page);
    const inLine = mentions.filter((other) => other.line === line && (other.kind === "link" || other.kind === "path"));
    const folders = inLine.flatMap((other) => [path.posix.join(here, other.text), other.text]);
    return explainPlace(named, kind === "link" ? [here] : [here, ".", ...folders], places);
  };
  return mentions.flatMap((mention) => {
    const said = explainMention(mention);
    return said === undefined ? [] : [`${page}:${mention.line}: ${said}`];
  });
}

function explainScript(script: string, scripts: readonly string[]): string | undefined {
  if (scripts.includes(script)) return undefined;
  return explain(`package.json has no script "${script}"`, suggestNearest(script, scripts));
}

/** A path may be meant from any of these folders: the page's, the project's, one that the same line names. */
function explainPlace(named: string, bases: readonly string[], places: ReadonlySet<string>): string | undefined {
  const meant = bases.map((base) => path.posix.join(base, named).replace(/\/$/, ""));
  if (meant.some((one) => MADE.test(one) || isThere(one, places))) return undefined;
  return explain(`there is no ${named}`, suggestPlace(named, places));
}

/** `<source-id>` and `*` stand for any name. */
function isThere(meant: string, places: ReadonlySet<string>): boolean {
  if (!/[<*]/.test(meant)) return meant === "." || places.has(meant);
  const names = meant.split(/<[^>]*>|\*+/).map((part) => part.replace(/[.+^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`^${names.join("[^/]+")}$`);
  return [...places].some((place) => pattern.test(place));
}

/** What has the same name elsewhere, as after a move; else what is nearest, a file for a file. */
function suggestPlace(text: string, places: ReadonlySet<string>): string | undefined {
  const wanted = text.replace(/\/$/, "");
  const alike = [...places].filter((place) => path.posix.extname(place) === path.posix.extname(wanted));
  const moved = alike.filter((place) => path.posix.basename(place) === path.posix.basename(wanted));
  if (moved.length > 0) return `did you mean ${printChoice(moved.slice(0, 3).map((place) => `"${place}"`))}?`;
  return (
    suggestNearest(wanted, alike) ?? suggestNearest(wanted, new Set(alike.map((place) => path.posix.basename(place))))
  );
}

function explainCommand([word, ...rest]: readonly string[], command: Command): string | undefined {
  if (!word || HELP.includes(word)) return undefined;
  if (word.startsWith("-")) {
    const [named, value] = word.split("=");
    const option = command.options.find(({ long, short }) => named === long || named === short);
    if (option === undefined) {
      const options = command.options.flatMap(({ long }) => long ?? []);
      return explain(`${command.name()} has no option ${named}`, suggestNearest(word, options));
    }
    return explainCommand(option.required && value === undefined ? rest.slice(1) : rest, command);
  }
  const next = command.commands.find((one) => one.name() === word);
  if (next !== undefined) return explainCommand(rest, next);
  if (command.commands.length === 0 || word.startsWith("<")) return explainCommand(rest, command);
  const names = command.commands.map((one) => one.name());
  return explain(`${command.name()} has no command "${word}"`, suggestNearest(word, names));
}

function explain(what: string, suggestion: string | undefined): string {
  return suggestion === undefined ? what : `${what}; ${suggestion}`;
}

/** "a", "a/b" of a/b/c. */
function listFolders(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
