import { printHeading } from "../../../files/print-heading.js";

/**
 * Where the parts of a table begin that is set in several beside each other, as long lists are printed: 序号 名称 序号 名称 is
 * [0, 2]; [0] for another. `whole` is what stands over each in all rows: 校方/名称 beside 企业方/名称 are two lists, and no
 * parts of one. Pure.
 */
export function findBlocks(cells: readonly string[], whole: readonly string[] = cells): readonly number[] {
  const names = cells.map(printHeading);
  const first = names.findIndex((name) => name !== "");
  const next = names.indexOf(names[first] ?? "", first + 1);
  const last = names.findLastIndex((name) => name !== "");
  if (first < 0 || next < 0) return [0];
  const period = next - first;
  const count = Math.ceil((last + 1 - first) / period);
  const groups = cells.map((cell, at) => printHeading((whole[at] ?? "").slice(0, -cell.trim().length || undefined)));
  const isOfOne = (at: number): boolean => {
    const [group, before] = [groups[at] ?? "", groups[at - period] ?? ""];
    return group === before || group === "" || before === "";
  };
  const isRepeated = names.every((name, at) => at < next || (name === (names[at - period] ?? "") && isOfOne(at)));
  // Each part is whole: the last one ends as the first does.
  const end = names.slice(0, next).findLastIndex((name) => name !== "");
  return isRepeated && last === end + period * (count - 1)
    ? Array.from({ length: count }, (_, at) => at * period)
    : [0];
}

/** The cells of one part, the others empty; each stays in its column. */
export function maskBlock(cells: readonly string[], begin: number, end: number): readonly string[] {
  return cells.map((cell, at) => (at >= begin && at < end ? cell : ""));
}
