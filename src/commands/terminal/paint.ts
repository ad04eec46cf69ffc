import type { WriteStream } from "node:tty";
import pc from "picocolors";

/** Colours for that stream, as far as it has any. */
export function paint(stream: NodeJS.WritableStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(hasColor(stream));
}

/**
 * No colours where it is no terminal or NO_COLOR is set. (picocolors alone looks at stdout, and paints wherever CI is
 * set.)
 */
export function hasColor(stream: NodeJS.WritableStream): boolean {
  return isLively(stream) && !process.env.NO_COLOR;
}

/**
 * Whether a person watches that stream: then lines may be redrawn. Not on a terminal that says it is 0 columns wide, as
 * some that programs open for each other do: ora (9.4) would clear lines there without end.
 */
export function isLively(stream: NodeJS.WritableStream): boolean {
  return isTerminal(stream) && process.env.TERM !== "dumb" && stream.columns > 0;
}

function isTerminal(stream: NodeJS.WritableStream): stream is WriteStream {
  return "isTTY" in stream && stream.isTTY === true;
}
