import type { Property } from "../../model/model.js";
import { checkPartialDate } from "../../model/values/partial-date.js";
import type { Scalar } from "../../statements/statement.js";
import { hasHan, isTraditional } from "../../text/print-search-text.js";
import { printCode } from "../files/grid.js";

/** The language that a name is in, as far as its writing tells. */
export function findLanguage(name: string): string {
  if (!hasHan(name)) return "en";
  return isTraditional(name) ? "zh-Hant" : "zh-Hans";
}

/** A cell as a value of that property: undefined for what has to be a number, or true or false, and is none. */
export function parseCell({ type }: Property, text: string): Scalar | undefined {
  if (type === "Int" || type === "Float") {
    const number = Number(text.replace(/[,，\s]/g, ""));
    return Number.isFinite(number) ? number : undefined;
  }
  if (type === "Boolean")
    return /^(true|yes|是|1)$/i.test(text) ? true : /^(false|no|否|0)$/i.test(text) ? false : undefined;
  return type === "PartialDate" ? printPartialDate(text) : text;
}

/** 2023/4/1, 2023.4, 2023年4月1日 as the graph writes dates; what is none stays as it is, and is found out. */
export function printPartialDate(text: string): string {
  const parts = /^(\d{4})\s*[-/.年]?\s*(?:(\d{1,2})\s*[-/.月]?\s*(?:(\d{1,2})\s*日?)?)?$/.exec(printCode(text));
  if (!parts) return text;
  const date = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return checkPartialDate(date) ? text : date;
}
