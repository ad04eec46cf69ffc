import type { Model } from "../../../model/model.js";
import { findSort } from "../../formats/tables/sorts/find-sort.js";
import type { SampledColumn } from "../sample-table.js";
import { printFew, quote } from "../sampled-values.js";

const SORTS = /^(?:实验室|平台|基地|协议|合作|认定|建设)?(?:类别|类型|级别|性质)$/u;
const LEVELS = /^(?:认定|建设|立项|获批|平台|基地|实验室)?级别$/u;
const LEVEL: readonly (readonly [RegExp, string])[] = [
  [/^国家级?$/u, "NATIONAL"],
  [/^(?:省级?|自治区级)$/u, "PROVINCIAL"],
  [/^地?市级$/u, "PREFECTURE"],
  [/^(?:区县|县区?|区)级$/u, "COUNTY"],
];

/** What a column of sorts or levels says of what its rows are about, with words that say nothing of that: 校级. */
export function guessSort(
  word: string,
  { values }: SampledColumn,
  kind: string,
  model: Model,
): { readonly says: string; readonly why: string } | undefined {
  const known = model.kinds.get(kind)?.properties;
  const words = [...new Set(values.map((value) => value.trim()))];
  const tell = (
    property: string,
    read: (text: string) => string | undefined,
  ): { readonly says: string; readonly why: string } | undefined => {
    const found = words.map((text) => [text, read(text)] as const);
    const none = found.filter(([, value]) => value === undefined).map(([text]) => text);
    if (none.length * 2 > words.length || none.length > 12) return undefined;
    const meant = found.map(([text, value]) => `${quote(text)}: ${value ?? quote("")}`).join(", ");
    const rest = none.length === 0 ? "" : `; nobody knows what ${printFew(none, 6)} says of that`;
    return { says: `{ property: ${property}, values: { ${meant} } }`, why: `what it is: ${printFew(values)}${rest}` };
  };
  const property = SORTS.test(word) ? [...(known?.keys() ?? [])].find((name) => isSort(name)) : undefined;
  const sort = property === undefined ? undefined : tell(property, (text) => findSort(property, text));
  if (sort !== undefined || !LEVELS.test(word) || known?.has("level") !== true) return sort;
  return tell("level", (text) => LEVEL.find(([one]) => one.test(text))?.[1]);
}

/** Whether a property says which sort of its kind something is, as its name may. */
export function isSort(property: string): boolean {
  return /^(?:laboratory|platform|agreement)Kind$/u.test(property);
}

/** What all of a list are by its heading (产业学院名称) or the words above it (现代产业学院名单), where their names do not say it. */
export function findUsual(property: string, heading: string, title = ""): string {
  const list = /[和与及、]/u.test(title)
    ? ""
    : title.replace(/(?:建设|立项|认定|培育|入选)?(?:名单|一览表?|汇总表|清单).*$/u, "");
  return findSort(property, heading.replace(/名称$/u, "")) ?? findSort(property, list) ?? "OTHER";
}
