import type { Qualifier } from "../../queries/types.js";

const QUALIFIED: Readonly<Record<Qualifier, (figure: string) => string>> = {
  EXACT: (figure) => figure,
  APPROXIMATE: (figure) => `about ${figure}`,
  NEARLY: (figure) => `nearly ${figure}`,
  MORE_THAN: (figure) => `more than ${figure}`,
  AT_LEAST: (figure) => `at least ${figure}`,
  PLANNED: (figure) => `${figure} (planned)`,
  UNQUANTIFIED: (figure) => figure,
};

const UNSPELT: Readonly<Record<string, (figure: string) => string>> = {
  CNY: (figure) => `CNY ${figure}`,
  EUR: (figure) => `EUR ${figure}`,
  percent: (figure) => `${figure}%`,
};
const IRREGULAR: Readonly<Record<string, string>> = { person: "people" };

function pluralOf(unit: string): string {
  return (
    IRREGULAR[unit] ??
    (/[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`)
  );
}

/** Numbers with what they count. */
export const FIGURES_EN = {
  /** "1,700" and "university" → "1,700 universities". */
  counted: (figure: string, unit: string, value: number): string =>
    UNSPELT[unit] ? UNSPELT[unit](figure) : `${figure} ${Math.abs(value) === 1 ? unit : pluralOf(unit)}`,
  unit: (unit: string): string => unit,
  qualified: (qualifier: Qualifier, figure: string): string => QUALIFIED[qualifier](figure),
};
