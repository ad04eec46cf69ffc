/**
 * A part of a pattern, or of several, written over as many lines as it takes: the ends of lines and what indents the next
 * are no part of it, all else is as it stands, `\b` too.
 */
export function part({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  return raw.map((piece, index) => `${piece.replaceAll(/\n */g, "")}${parts[index] ?? ""}`).join("");
}

/** A pattern with these flags that is too long for one line, written as a `part`. */
export function pattern(flags: string): (pieces: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  return (pieces, ...parts) => new RegExp(part(pieces, ...parts), flags);
}
