/** The cells of a row of a Markdown table; a stroke within `code` parts nothing, and a line break within a cell is a space. */
export function splitRow(line: string): readonly string[] {
  const cells: string[] = [""];
  let isCode = false;
  for (const character of line.trim()) {
    if (character === "`") isCode = !isCode;
    if (character === "|" && !isCode) cells.push("");
    else cells[cells.length - 1] += character;
  }
  const trimmed = cells.map((cell) => cell.replace(/<br\s*\/?>/gi, " ").trim());
  if (trimmed[0] === "") trimmed.shift();
  if (trimmed.at(-1) === "") trimmed.pop();
  return trimmed;
}
