import type { Model, Property } from "../../../../model/model.js";
import type { Fault } from "../../../../problem.js";
import type { Scalar } from "../../../../statements/statement.js";
import { parseDate } from "./parse-date.js";
import { parseNumber } from "./parse-number.js";

/** A cell as a value of a property, or why it cannot be one, by the rule that says so. */
export type ParsedCell = { readonly value: Scalar } | { readonly rule: string; readonly fault: Fault };

/**
 * A cell as a value of that property. Words of a list are what the graph calls them or what readers do; they and texts are
 * looked at by the rules. Pure.
 * @param heading of its column, which may say what its numbers are counted in
 */
export function parseCell(property: Property, text: string, model: Model, heading: string): ParsedCell {
  switch (property.type) {
    case "Int":
    case "Float":
      return parseNumberOf(property, takeUnit(text, heading));
    case "Boolean":
      if (/^(true|yes|是|1)$/i.test(text)) return { value: true };
      if (/^(false|no|否|0)$/i.test(text)) return { value: false };
      return misfit(property, text, "yes or no, 是 or 否");
    case "PartialDate": {
      const parsed = parseDate(text);
      return "date" in parsed ? { value: parsed.date } : { rule: "DatesAreWellFormed", fault: parsed.fault };
    }
    default:
      return { value: findWord(property.type, text, model) ?? text };
  }
}

/** The value of a list that is called so, in either language: 国家级 is NATIONAL. */
function findWord(type: string, text: string, model: Model): string | undefined {
  const values = model.enums.get(type);
  if (!values || values.includes(text)) return undefined;
  const printed = text.toLowerCase();
  const called = values.filter((value) => {
    const words = model.words.values.get(value);
    return words?.zh === text || words?.en.toLowerCase() === printed;
  });
  return called.length === 1 ? called[0] : undefined;
}

/** 出资（万元）, 金额/亿元, 在校生（单位：万人）. Of thousands only those of money: 千米 is a unit of its own. */
const COUNTED_IN = /(万亿|千万|百万|亿|万|千(?=元))(?:元|人民币|[人亩家])?\s*\)?\s*$/u;
const BARE_NUMBER = /^[¥￥]?[\s\d.,，+-]+$/u;

/** A bare number with what the heading says that it is counted in. */
function takeUnit(text: string, heading: string): string {
  const unit = COUNTED_IN.exec(heading.normalize("NFKC"))?.[1];
  return unit !== undefined && BARE_NUMBER.test(text) ? `${text.trim()}${unit}` : text;
}

function parseNumberOf(property: Property, text: string): ParsedCell {
  // A year is often printed with its word.
  const parsed = parseNumber(property.type === "Int" ? text.replace(/^(\d{4})\s*年$/u, "$1") : text);
  if (!parsed) return misfit(property, text, "a number, with a point and without units but 万, 亿, 元 and %");
  const isPercent = /percent|%/i.test(property.description);
  if (parsed.percent && !isPercent) return misfit(property, text, "a number that is no percentage");
  if (property.type === "Int" && !Number.isInteger(parsed.value)) return misfit(property, text, "a whole number");
  return { value: parsed.value };
}

function misfit({ name }: Property, text: string, suggestion: string): ParsedCell {
  return { rule: "PropertiesFitKind", fault: { message: `"${text.slice(0, 60)}" is no ${name}`, suggestion } };
}
