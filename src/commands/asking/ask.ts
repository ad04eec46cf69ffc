import { stringify } from "yaml";
import { type Answer, sendQuestion } from "../../assistants/send-question.js";
import { ChanjiaoError } from "../../errors.js";
import { isLively, paint } from "../terminal/paint.js";
import { printJson, type ShowOptions } from "./print-told.js";
import { readQuestion } from "./read-question.js";
import { explainingRefusals, findCode, parseServerUrl, PATIENT } from "./read-server.js";

export interface AskOptions extends ShowOptions {
  readonly url: string;
  readonly operation?: string;
  readonly variables?: string;
  readonly var?: readonly string[];
}

/**
 * Puts a question from a file and prints the answer: YAML on a terminal, the whole of it as JSON elsewhere.
 * @param path "-" for stdin
 * @throws ChanjiaoError USAGE for what cannot be read or was refused, NOT_ANSWERED, SERVER_UNREACHABLE
 */
export async function ask(path: string, { url, json, operation, variables, var: single }: AskOptions): Promise<void> {
  const address = parseServerUrl(url);
  const question = await readQuestion(path, { operation, variables, single });
  const answer = await explainingRefusals(() => sendQuestion(address, question, PATIENT));
  const { stdout } = process;
  if (json || !isLively(stdout)) stdout.write(`${printJson(answer)}\n`);
  else if (answer.data) stdout.write(stringify(answer.data, { lineWidth: stdout.columns }));
  showWarnings(answer);
  throwErrors(answer);
}

function showWarnings({ extensions }: Answer): void {
  const { yellow } = paint(process.stderr);
  for (const { code, message } of extensions?.warnings ?? [])
    process.stderr.write(`${yellow("!")} ${code}: ${message}\n`);
}

function throwErrors({ errors = [] }: Answer): void {
  const [first] = errors;
  if (first === undefined) return;
  const lines = errors.map(({ message, path }) => (path === undefined ? message : `${path.join(".")}: ${message}`));
  const code = findCode(first.extensions?.code);
  throw new ChanjiaoError(
    code,
    lines.join("\n  "),
    code === "USAGE" ? "docs/errors.md tells what each error means." : undefined,
  );
}
