import type { GuessedColumn, Guessing, Tell } from "./guessed-column.js";
import type { SampledColumn } from "./sample-table.js";
import { isMost, isPerson, printFew, quote } from "./sampled-values.js";

/** Who is in charge of what a row is about: 主管部门. */
export function guessCharge(
  word: string,
  { values }: SampledColumn,
  { kind, model }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  if (!/主管部门|主管单位|举办者/.test(word) || model.links.get("IN_CHARGE_OF")?.to.includes(kind) !== true)
    return undefined;
  return isMost(values, (value) => /[部厅局委会]$/u.test(value))
    ? told("{ link: IN_CHARGE_OF, incoming: true, to: name, kind: GovernmentBody }", "who is in charge")
    : undefined;
}

/** 实验室主任, 校长: people under the name of their post. */
export function guessPerson(
  word: string,
  { heading, values }: SampledColumn,
  { kind, model }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  const post = heading.replace(/\/姓名$/, "");
  if (
    !/(?:主任|校长|院长|所长|书记|理事长|秘书长|会长|董事长|总经理|法定代表人|法人代表|负责人)(?:\/姓名)?$/.test(word)
  )
    return undefined;
  if (model.links.get("HOLDS_POSITION")?.to.includes(kind) !== true || !isMost(values, isPerson)) return undefined;
  const says = `{ link: HOLDS_POSITION, incoming: true, to: name, kind: Person, with: { titleZh: ${quote(post)} } }`;
  return told(says, `people, by the post that heads them: ${printFew(values)}`);
}

/** Of people: whose they are, with the post that a column prints. */
export function guessEmployer(
  word: string,
  { values }: SampledColumn,
  { kind, post }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  if (kind !== "Person" || !/单位|学校|公司|机构|affiliation|organi[sz]ation|employer/.test(word)) return undefined;
  if (!isMost(values, (value) => value.length > 2)) return undefined;
  const title = post === undefined ? "" : `, with: { titleZh: { column: ${quote(post)} } }`;
  return told(`{ link: HOLDS_POSITION, to: name${title} }`, "where they are, by name");
}
