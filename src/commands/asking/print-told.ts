import type { Told } from "../../assistants/told.js";
import { isLively, paint } from "../terminal/paint.js";

export interface ShowOptions {
  /** Data, on a terminal too. */
  readonly json?: boolean | undefined;
}

/** Words on a terminal, JSON for programs: wherever stdout is no terminal, and where it is asked for. */
export function showTold(
  { text, data }: Told,
  { json }: ShowOptions,
  stream: NodeJS.WritableStream = process.stdout,
): void {
  stream.write(json || !isLively(stream) ? `${printJson(data)}\n` : `${paintTold(text, stream)}\n`);
}

export function printJson(data: unknown): string {
  return JSON.stringify(data, null, 2);
}

/** Ids stand out; a quote has a line of its own, and steps back. */
function paintTold(text: string, stream: NodeJS.WritableStream): string {
  const { cyan, dim, bold } = paint(stream);
  return text
    .split("\n")
    .map((line) => {
      const [, indent = ""] = /^( *)/.exec(line) ?? [];
      return withoutControls(line)
        .replace(/\(([a-z0-9]+(?:-[a-z0-9]+)+)\)/g, (_, id: string) => `(${cyan(id)})`)
        .replace(/^([a-z0-9]+(?:-[a-z0-9]+)+)(?= · )/, (id) => cyan(id))
        .replace(/^(?:Way \d+|[a-zA-Z]+(?=:)).*?:/, (head) => bold(head))
        .replace(/ (“.*” \[[^\]]*\].*)$/, (_, quote: string) => `\n${indent}    ${dim(quote)}`);
    })
    .join("\n");
}

/** Words of documents and of other people must not steer the terminal. */
function withoutControls(line: string): string {
  return line.replace(/\p{Cc}/gu, "");
}
