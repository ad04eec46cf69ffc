/** Formats that Excel knows by their number and that show a day (ECMA-376 part 1, 18.8.30, zh-cn among them). */
const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** For each style of a cell whether it shows a day. */
export function listDayStyles(styles: string): readonly boolean[] {
  const said = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].map(([format]) => [
      /\bnumFmtId="(\d+)"/.exec(format)?.[1],
      /\bformatCode="([^"]*)"/.exec(format)?.[1] ?? "",
    ]),
  );
  const xfs = /<((?:\w+:)?)cellXfs\b(?:[^<>]*[^<>/])?>([\s\S]*?)<\/\1cellXfs>/.exec(styles)?.[2] ?? "";
  return [...xfs.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([xf]) => {
    const id = /\bnumFmtId="(\d+)"/.exec(xf)?.[1] ?? "0";
    const code = said.get(id);
    return code === undefined ? DAYS.has(Number(id)) : /[yd]/i.test(code.replace(/&quot;.*?&quot;|\[[^\]]*\]/g, ""));
  });
}

/**
 * A sheet in which days that are kept as ISO 8601 writes them (t="d") and shown by no format of days are the text that they are
 * kept as; undefined where there is none.
 */
export function spellOutDays(sheet: string, isDay: readonly boolean[]): string | undefined {
  if (!/<(?:\w+:)?c\b[^<>]*\bt="d"/.test(sheet)) return undefined;
  return sheet.replace(
    /(<((?:\w+:)?)c\b[^<>]*?)\bt="d"((?:[^<>]*[^<>/])?>)([\s\S]*?<\/\2c>)/g,
    (cell, begin: string, _prefix: string, end: string, inside: string) => {
      const style = Number(/\bs="(\d+)"/.exec(begin + end)?.[1] ?? "0");
      if (isDay[style] === true) return cell;
      return `${begin}t="str"${end}${inside.replace(/(<(?:\w+:)?v>\s*\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?Z?\s*(?=<)/, "$1")}`;
    },
  );
}
