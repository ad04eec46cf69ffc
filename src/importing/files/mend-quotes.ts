/** Before what stands for something else until the fields are told apart: a mark that opens and closes nothing, or this itself. */
const ASIDE = "\uFDD0";
const [MARK, ITSELF] = [`${ASIDE}m`, `${ASIDE}a`];

/** A field as it stands in the file. */
export function takeAsides(cell: string): string {
  return cell.includes(ASIDE) ? cell.replace(/\uFDD0([ma])/g, (_, sign) => (sign === "m" ? '"' : ASIDE)) : cell;
}

/**
 * The text of a CSV file with those quotation marks put aside that cannot open a field, because they do not stand at its
 * beginning: 江苏"甲"公司. A field that is kept a text (="0012"), or has a space before its mark, begins with the mark. `texts` have
 * \n alone as line ends. What is left is well formed, or has a place that is told of.
 */
export async function* mendQuotes(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<string> {
  // A field begins where the one before ended; what stands before its mark is held until it is told what that is.
  let state: "begin" | "plain" | "quoted" | "closing" = "begin";
  let held = "";
  for await (const piece of texts) {
    const text = piece.replaceAll(ASIDE, ITSELF);
    // Most files have no mark at all.
    if (state !== "quoted" && state !== "closing" && !text.includes('"') && !/[ =]$/.test(text)) {
      yield held + text;
      [state, held] = [text.endsWith(delimiter) || text.endsWith("\n") ? "begin" : "plain", ""];
      continue;
    }
    let out = "";
    for (const character of text) {
      if (state === "quoted") {
        if (character === '"') state = "closing";
        out += character;
      } else if (character === delimiter || character === "\n") {
        out += held + character;
        [state, held] = ["begin", ""];
      } else if (character === '"') {
        if (state === "begin") [state, held] = ["quoted", ""];
        else if (state === "closing") state = "quoted"; // doubled, or told of where it is not
        out += state === "plain" ? MARK : character;
      } else if (state === "begin") {
        const isHeld = (character === " " && /^ *$/.test(held)) || (character === "=" && held.trim() === "");
        if (isHeld) held += character;
        else {
          out += held + character;
          [state, held] = ["plain", ""];
        }
      } else if (state !== "closing" || character !== " ") out += character;
    }
    if (out !== "") yield out;
  }
  if (held !== "") yield held;
}
