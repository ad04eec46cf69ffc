import type { Mention } from "../../proposal.js";
import { listBefore } from "./rows.js";

const PEOPLE: ReadonlySet<string> = new Set(["Person"]);
/** Between two of them: a mark or a joining word, and the post of the second. */
const POST_BETWEEN = /^[、与和及][^，,。；]{0,24}$/u;

/** 甲大学书记张某、乙公司总裁李某｜签署: people in a row that ends at a verb, with their posts between them. */
export function listPeople(text: string, inside: readonly Mention[], at: number): Mention[] {
  const row = listBefore(inside, at, text, PEOPLE);
  const [first] = row;
  if (!first) return [];
  const all = [...row];
  for (const one of inside.filter(({ kind, end }) => kind === "Person" && end <= first.start).reverse()) {
    if (!POST_BETWEEN.test(text.slice(one.end, all[0]!.start))) break;
    all.unshift(one);
  }
  return all;
}
