import type { Qualifier } from "../queries/types.js";
import type { Words } from "./words/words.js";
import type { Language } from "./dates.js";

export interface Measured {
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
}

/** A reported number with its qualifier: "more than 1,700 universities", 超过1,700所高校. "" where no number is named. */
export function printFigure({ value, unit, qualifier }: Measured, words: Words, language: Language): string {
  if (value === null) return "";
  const number = printNumber(value, language);
  const counted = unit === null ? number : words.counted(number, unit, value);
  return qualifier === null ? counted : words.qualified(qualifier, counted);
}

/** Whole numbers grouped, others with at most four digits after the point. */
export function printNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 4 }).format(value);
}
