/** Words under 联系人 and what has no heading beside it, nothing under what is headed already. */
export function isSecondHeading(above: readonly string[], below: readonly string[]): boolean {
  let groups = 0;
  const under = Array.from({ length: Math.max(above.length, below.length) }, (_, index) =>
    readUnder(above, below, index),
  );
  for (const [index, text] of under.entries()) {
    const [over, next] = [above[index], above[index + 1]].map((cell) => cell?.trim() ?? "");
    // A group stands over this column and the next, which a third row may name.
    const isOfGroup = over === "" || (next === "" && (index + 1 < above.length || (under[index + 1] ?? "") !== ""));
    if (text !== "" && (!isOfGroup || text.length > LONGEST_BELOW || /\d/.test(text))) return false;
    if (over === "" && text !== "") groups++;
  }
  return groups > 0 && above.some((over, index) => over.trim() !== "" && under[index] === "");
}

/** A heading that is merged over both rows stands in both. */
function readUnder(above: readonly string[], below: readonly string[], index: number): string {
  const [over, under] = [above[index], below[index]].map((cell) => cell?.trim() ?? "");
  return under === over ? "" : (under ?? "");
}

/** Characters of a heading in a group. */
const LONGEST_BELOW = 12;

/**
 * What each column is called by headings in several rows, the lowest first: 联系人 over 姓名 and 电话 are 姓名 and
 * 联系人/姓名, 电话 and 联系人/电话. A group stands over the first of its columns.
 */
export function joinHeadings(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groups = lines.map(() => "");
  return Array.from({ length: Math.max(...lines.map(({ length }) => length)) }, (_, index) => {
    const own = lines.map((line) => line[index]?.trim() ?? "");
    const first = own.findIndex((cell) => cell !== "");
    // What begins above ends the groups that are below it.
    for (const [level, cell] of own.entries()) if (cell !== "" || (first >= 0 && level > first)) groups[level] = cell;
    const lowest = own.findLastIndex((cell) => cell !== "");
    const path = groups.slice(0, lowest + 1).filter((cell, level, all) => cell !== "" && cell !== all[level - 1]);
    return path.map((_, at) => path.slice(path.length - 1 - at).join("/"));
  });
}
