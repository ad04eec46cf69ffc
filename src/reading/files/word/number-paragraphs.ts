import { findChild, listDeep, readValue, type XmlNode } from "./xml.js";

/** The numbers that Word puts before paragraphs, which stand nowhere in its file. */
export interface Numbering {
  /** "（一）" for the next paragraph of a numbered list, "" for another. Paragraphs are asked in order. */
  readonly printNext: (paragraph: XmlNode) => string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
}

/** `numbering` and `styles` are those parts of a document, where it has them. */
export function createNumbering(numbering: XmlNode | undefined, styles: XmlNode | undefined): Numbering {
  const levels = readLevels(numbering);
  const ofStyle = new Map(
    (styles ? listDeep(styles, "w:style") : []).map((style) => [
      style.getAttribute?.("w:styleId") ?? "",
      readPlace(findChild(style, "w:pPr", "w:numPr")),
    ]),
  );
  const counts = new Map<string, number[]>();
  return {
    printNext: (paragraph) => {
      const properties = findChild(paragraph, "w:pPr");
      const style = ofStyle.get(readValue(findChild(properties, "w:pStyle")) ?? "");
      const own = readPlace(findChild(properties, "w:numPr"));
      const list = own?.list ?? style?.list;
      const depth = own?.depth ?? style?.depth ?? 0;
      const level = list === undefined ? undefined : levels.get(list)?.[depth];
      if (list === undefined || !level) return "";
      const count = counts.get(list) ?? [];
      count[depth] = (count[depth] ?? level.start - 1) + 1;
      count.length = depth + 1;
      counts.set(list, count);
      if (level.format === "bullet" || level.format === "none") return "";
      const text = level.text.replace(/%(\d)/g, (_, place: string) => {
        const at = Number(place) - 1;
        const other = levels.get(list)?.[at] ?? level;
        return printNumber(count[at] ?? other.start, other.format);
      });
      return /[、）)．。]$/.test(text) || text === "" ? text : `${text} `;
    },
  };
}

function readPlace(node: XmlNode | undefined): { readonly list?: string; readonly depth?: number } | undefined {
  if (!node) return undefined;
  const [list, depth] = [readValue(findChild(node, "w:numId")), readValue(findChild(node, "w:ilvl"))];
  return { ...(list !== undefined && { list }), ...(depth !== undefined && { depth: Number(depth) }) };
}

/** By the number of a list: what each depth of it looks like. */
function readLevels(numbering: XmlNode | undefined): ReadonlyMap<string, readonly Level[]> {
  if (!numbering) return new Map();
  const kinds = new Map(
    listDeep(numbering, "w:abstractNum").map((kind) => [
      kind.getAttribute?.("w:abstractNumId") ?? "",
      listDeep(kind, "w:lvl").map(
        (level): Level => ({
          start: readStart(readValue(findChild(level, "w:start"))),
          format: readValue(findChild(level, "w:numFmt")) ?? "decimal",
          text: readValue(findChild(level, "w:lvlText")) ?? "",
        }),
      ),
    ]),
  );
  return new Map(
    listDeep(numbering, "w:num").map((list) => [
      list.getAttribute?.("w:numId") ?? "",
      kinds.get(readValue(findChild(list, "w:abstractNumId")) ?? "") ?? [],
    ]),
  );
}

/** Word counts no further. */
const MOST = 32_767;

/** A list begins at 1 where what it says is no number that Word counts from. */
function readStart(said: string | undefined): number {
  const start = Number(said ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= MOST ? start : 1;
}

function printNumber(number: number, format: string): string {
  if (number < 1 || number > MOST) return String(number);
  if (/^(?:chinese|ideograph|japanese|taiwanese)/.test(format) && format !== "ideographTraditional")
    return printHan(number);
  if (format === "ideographTraditional") return "甲乙丙丁戊己庚辛壬癸"[number - 1] ?? String(number);
  if (format === "decimalEnclosedCircle" && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (format.endsWith("Letter") && number <= 26)
    return String.fromCodePoint((format === "upperLetter" ? 65 : 97) + number - 1);
  if (format.endsWith("Roman")) return format === "upperRoman" ? printRoman(number) : printRoman(number).toLowerCase();
  return String(number);
}

/** From 1 up to 99, as lists are. */
function printHan(number: number): string {
  const digits = "零一二三四五六七八九";
  if (number < 10) return digits[number]!;
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ""}十${ones > 0 ? digits[ones] : ""}`;
}

function printRoman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let [rest, text] = [number, ""];
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign;
  return text;
}
