import type { Model, Property } from "../../../../model/model.js";
import type { Fault } from "../../../../problem.js";
import { readMajorCode } from "../../../../model/values/major-code.js";
import type { Scalar } from "../../../../statements/statement.js";
import { findFactor } from "./counted-in.js";
import { parseDate } from "./parse-date.js";
import { multiply, parseNumber } from "./parse-number.js";

/** A cell as a value of a property, or why it cannot be one, by the rule that says so. */
export type ParsedCell = { readonly value: Scalar } | { readonly rule: string; readonly fault: Fault };

/** What says in what the numbers of a column are counted. */
export interface CountedIn {
  readonly heading: string;
  /** A line above the table, as a factor, which counts for money. */
  readonly above: number | undefined;
}

/**
 * A cell as a value of that property. Words of a list are what the graph calls them or what readers do; they and texts are
 * looked at by the rules. Pure.
 */
export function parseCell(property: Property, text: string, model: Model, counted: CountedIn): ParsedCell {
  switch (property.type) {
    case "Int":
    case "Float":
      return parseNumberOf(property, text, model, counted);
    case "Boolean":
      if (/^(true|yes|是|1)$/i.test(text)) return { value: true };
      if (/^(false|no|否|0)$/i.test(text)) return { value: false };
      return misfit(property, text, "yes or no, 是 or 否");
    case "PartialDate": {
      const parsed = parseDate(text);
      return "date" in parsed ? { value: parsed.date } : { rule: "DatesAreWellFormed", fault: parsed.fault };
    }
    default:
      if (property.name === "nationalCode") return { value: readMajorCode(text) };
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

/** Of any width: １２０ is a number without a unit as well. */
const BARE_NUMBER = /^(?:¥|人民币|RMB|CNY)?[\s\d.,，+-]+$/iu;
/** What in a graph is money. */
const OF_MONEY = /经费|金额|资金|资本/u;

function parseNumberOf(property: Property, text: string, model: Model, { heading, above }: CountedIn): ParsedCell {
  // A year is often printed with its word.
  const parsed = parseNumber(property.type === "Int" ? text.replace(/^(\d{4})\s*年$/u, "$1") : text);
  if (!parsed) return misfit(property, text, "a number, with a point and without units but 万, 亿, 元 and %");
  const isPercent = /percent|%/i.test(property.description);
  if (parsed.percent && !isPercent) return misfit(property, text, "a number that is no percentage");
  const isMoney = OF_MONEY.test(model.words.properties.get(property.name)?.zh ?? "");
  const said = BARE_NUMBER.test(text.normalize("NFKC"))
    ? (findFactor(heading) ?? (isMoney ? above : undefined))
    : undefined;
  const isPercentHeading = /%|percent|百分/iu.test(heading.normalize("NFKC"));
  if (isPercent && !parsed.percent && !isPercentHeading && parsed.value > 0 && parsed.value <= 1)
    return misfit(property, text, `write ${parsed.value}% or ${multiply(parsed.value, 100)}%`);
  if (property.name === "year" && !/^(?:1[0-9]|2[01])\d\d$/.test(String(parsed.value)))
    return misfit(property, text, "a year has four digits: 2024");
  const value = said === undefined || said === 1 ? parsed.value : multiply(parsed.value, said);
  return property.type === "Int" && !Number.isInteger(value) ? misfit(property, text, "a whole number") : { value };
}

function misfit({ name }: Property, text: string, suggestion: string): ParsedCell {
  return { rule: "PropertiesFitKind", fault: { message: `"${text.slice(0, 60)}" is no ${name}`, suggestion } };
}
