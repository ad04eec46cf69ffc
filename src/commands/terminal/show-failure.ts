import { ChanjiaoError } from "../../errors.js";
import { paint } from "./paint.js";

/**
 * Tells on stderr what failed: two lines for what can be expected, a stack and where to report it for what cannot. With
 * DEBUG set, always a stack.
 * @returns the exit status
 */
export function showFailure(error: unknown, stream: NodeJS.WritableStream = process.stderr): number {
  const { red, dim } = paint(stream);
  const debug = Boolean(process.env.DEBUG);
  if (error instanceof ChanjiaoError) {
    stream.write(`${red("✗")} ${error.message}\n`);
    if (error.help) stream.write(`  → ${error.help}\n`);
    if (debug) stream.write(`${dim(printStack(error))}\n`);
    return error.exitCode;
  }
  const [message] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  stream.write(
    `${red("✗")} ${message || "Something unexpected went wrong."}\n  → This is a bug: please report it with the lines below.\n`,
  );
  stream.write(`${dim(printStack(error))}\n`);
  return 1;
}

function printStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${printStack(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
