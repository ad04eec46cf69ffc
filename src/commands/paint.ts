import pc from "picocolors";

/** Colours for that stream, as far as it has any. */
export function paint(stream: NodeJS.WritableStream): ReturnType<typeof pc.createColors> {
  return pc.createColors(hasColor(stream));
}

/** No colours where it is no terminal or NO_COLOR is set. (picocolors alone looks at stdout, and paints wherever CI is set.) */
export function hasColor(stream: NodeJS.WritableStream): boolean {
  return isLively(stream) && !process.env.NO_COLOR;
}

/** Whether a person watches that stream: then lines may be redrawn. */
export function isLively(stream: NodeJS.WritableStream): boolean {
  return "isTTY" in stream && stream.isTTY === true && process.env.TERM !== "dumb";
}
