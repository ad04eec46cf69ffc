const BRACKETS: Readonly<Record<string, number>> = {
  "(": 1,
  "（": 1,
  "[": 1,
  "【": 1,
  "〔": 1,
  ")": -1,
  "）": -1,
  "]": -1,
  "】": -1,
  "〕": -1,
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

const OPENING: Readonly<Record<string, string>> = { "）": "（", ")": "(", "】": "【", "]": "[", "〕": "〔" };

/** Numbers before the parts of a cell: 1.甲公司；2.乙大学, ①甲公司、②乙大学. */
const NUMBER = /^(?:[（(]?\d{1,2}\s*(?:[.．、]|[)）])\s*(?!\d)|[①-⑳]\s*)/u;

/** Parts without their numbers, where each of them has one and they count on from 1. Pure. */
export function takeNumbers(parts: readonly string[]): readonly string[] {
  const isCounted = parts.every((part, at) => {
    const [number] = NUMBER.exec(part) ?? [];
    return number !== undefined && Number(number.normalize("NFKC").replace(/\D/g, "")) === at + 1;
  });
  return parts.length > 1 && isCounted ? parts.map((part) => part.replace(NUMBER, "")) : parts;
}

/** A name and what stands in brackets behind it: 石家庄铁道大学（副理事长单位）. Pure. */
export function splitBracket(text: string): { readonly name: string; readonly inner: string } | undefined {
  const [last = ""] = text.slice(-1);
  const open = OPENING[last];
  const at = open === undefined ? -1 : Math.max(text.lastIndexOf(open), last === "）" ? text.lastIndexOf("(") : -1);
  const [name, inner] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1, -1).trim()];
  return at <= 0 || name === "" || inner === "" ? undefined : { name, inner };
}
