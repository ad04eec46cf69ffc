const BRACKETS: Readonly<Record<string, number>> = {
  "(": 1,
  "（": 1,
  "[": 1,
  "【": 1,
  ")": -1,
  "）": -1,
  "]": -1,
  "】": -1,
};

/** The parts of a cell between some separators, in order and without spaces around them; brackets are not parted. Pure. */
export function splitCell(text: string, separators: readonly string[]): readonly string[] {
  if (separators.length === 0) return [text.trim()].filter((part) => part !== "");
  const parts: string[] = [];
  let [begin, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    depth = Math.max(0, depth + (BRACKETS[text.charAt(at)] ?? 0));
    const separator = depth === 0 ? separators.find((one) => text.startsWith(one, at)) : undefined;
    if (separator === undefined) continue;
    parts.push(text.slice(begin, at));
    begin = at + separator.length;
    at = begin - 1;
  }
  // A bracket that is never closed parts nothing, and nothing is to be lost with it.
  parts.push(text.slice(begin));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** A name and what stands in brackets behind it: 石家庄铁道大学（副理事长单位）. Pure. */
export function splitBracket(text: string): { readonly name: string; readonly inner: string } | undefined {
  const [last] = text.slice(-1);
  const open = last === "）" ? "（" : last === ")" ? "(" : last === "】" ? "【" : undefined;
  const at = open === undefined ? -1 : Math.max(text.lastIndexOf(open), last === "）" ? text.lastIndexOf("(") : -1);
  const [name, inner] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1, -1).trim()];
  return at <= 0 || name === "" || inner === "" ? undefined : { name, inner };
}
