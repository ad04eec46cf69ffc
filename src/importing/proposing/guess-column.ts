import type { Model } from "../../model/model.js";
import { SCHEMES } from "../../model/values/identifier.js";
import { hasHan } from "../../text/print-search-text.js";
import { printSimplified } from "../../text/traditional.js";
import { printBareCode } from "../files/grid.js";
import { parseDate } from "../formats/tables/cells/parse-date.js";
import { splitBracket, splitCell } from "../formats/tables/cells/split-cell.js";
import { findPlace } from "../rows/find-place.js";
import type { SampledColumn } from "./sample-table.js";

/** What a column seems to say, as it is written in a mapping, and why. */
export interface GuessedColumn {
  readonly heading: string;
  /** From 1. */
  readonly number: number;
  /** "{ identifier: USCC }"; undefined where nobody can tell. */
  readonly says: string | undefined;
  readonly why: string;
}

export interface Guessing {
  /** Label of what rows seem to be about. */
  readonly kind: string;
  readonly model: Model;
  /** The heading that the name of a row stands under. */
  readonly name: string;
  /** The heading of provinces, where cities have a column of their own. */
  readonly province: string | undefined;
  /** The heading of posts, where rows are about people. */
  readonly post: string | undefined;
}

/** Registers that a column is recognised by: their values check out, or have one form. */
const REGISTERS = ["USCC", "MOE", "ROR", "LEI", "ORCID", "WIKIDATA"];
const MOST = 0.8; // of a column has to be so

/** What a column seems to say of the thing of its row. Pure. */
export function guessColumn(column: SampledColumn, guessing: Guessing): GuessedColumn {
  const { heading, number, values } = column;
  const told = (says: string, why: string): GuessedColumn => ({ heading, number, says, why });
  const leave = (why: string): GuessedColumn => ({ heading, number, says: undefined, why });
  if (column.isTwice) return leave("the heading stands over another column too: rename one of them");
  if (heading === guessing.name) return told("{ name: OFFICIAL }", "names, nearly all of them different");
  if (values.length === 0) return leave("it is empty in the rows that were looked at");
  const register = findRegister(values);
  if (register !== undefined) return told(`{ identifier: ${register} }`, `its values check out as ${register}`);
  const word = printSimplified(heading.normalize("NFKC")).toLowerCase();
  return (
    guessName(word, column, told) ??
    guessPlace(word, column, guessing, told) ??
    guessCharge(word, column, guessing, told) ??
    guessPerson(word, column, guessing, told) ??
    guessEmployer(word, column, guessing, told) ??
    guessLink(word, column, guessing, told) ??
    guessProperty(word, column, guessing, told) ??
    guessTime(word, column, told) ??
    leave(`nobody can tell; it has ${printFew(values)}`)
  );
}

type Tell = (says: string, why: string) => GuessedColumn;

/** The register that most of some values are identifiers of. */
export function findRegister(values: readonly string[]): string | undefined {
  return REGISTERS.find((name) => {
    const scheme = SCHEMES.get(name);
    return scheme !== undefined && isMost(values, (value) => scheme.check(printBareCode(value)) === undefined);
  });
}

function guessName(word: string, { values }: SampledColumn, told: Tell): GuessedColumn | undefined {
  const why = "the heading says so";
  if (/简称|缩写|abbrev|acronym/.test(word)) return told("{ name: ABBREVIATION }", why);
  if (/曾用名|原名|former/.test(word)) return told("{ name: FORMER }", why);
  if (/英文|english/.test(word) && isMost(values, (value) => !hasHan(value)))
    return told("{ name: LABEL, language: en }", `${why}, and no value has a Chinese character`);
  return undefined;
}

function guessPlace(
  word: string,
  { heading, number, values, isMerged }: SampledColumn,
  { province, kind, model }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  if (model.links.get("LOCATED_IN")?.from.includes(kind) !== true) return undefined;
  if (!/所在|省|市|地区|区域|属地|注册地|city|province|region|place|location/.test(word)) return undefined;
  if (!isMost(values, (value) => findPlace(value, "") !== undefined)) return undefined;
  if (heading === province)
    return { heading, number, says: undefined, why: "it says in which province the other places lie" };
  const within = province === undefined ? "" : `, within: ${quote(province)}`;
  const fill = isMerged ? ", fill: true" : "";
  const why = `places: ${printFew(values)}${isMerged ? "; an empty cell says what the one above it says" : ""}`;
  return told(`{ link: LOCATED_IN, to: place${within}${fill} }`, why);
}

/** What headings of others in a row mean, by kind: the link, which way it leads, what else it says. */
const LINKS: readonly (readonly [kind: string, word: RegExp, says: string, why: string])[] = [
  ["Community", /牵头|理事长单位|发起/, "link: LEADS, incoming: true", "who leads it"],
  ["Community", /成员|参与|理事单位|会员/, "link: MEMBER_OF, incoming: true", "who belongs to it"],
  [
    "Project",
    /牵头|承担|主持|依托|合作|参与|参加|单位|企业|高校|学校/,
    "link: PARTICIPATES_IN, incoming: true",
    "who takes part in it",
  ],
  [
    "Agreement",
    /^[甲乙丙丁]方|方$|签约|签署|合作|单位|企业|高校|学校|part(?:y|ies)/,
    "link: SIGNED, incoming: true",
    "who signed it",
  ],
  ["Platform", /依托|承担|承建|建设|共建|牵头|单位|企业|高校|学校|院校/, "link: HOSTS, incoming: true", "who has it"],
  ["Laboratory", /依托|承担|承建|建设|共建|牵头|单位|企业|高校|学校|院校/, "link: HOSTS, incoming: true", "who has it"],
  ["Enterprise", /母公司|控股/, "link: SUBSIDIARY_OF", "who owns it"],
  ["OrganizationalUnit", /所属|依托|上级|主管|学校|单位/, "link: PART_OF", "what it is part of"],
];

function guessLink(
  word: string,
  { values }: SampledColumn,
  { kind, model }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  if (/地[点址]|日期|时间|年[份度]|数[量额]?$|金额|经费|电话|邮箱|网址|类[型别]|序号|编号/.test(word)) return undefined;
  const found = LINKS.find(([of, pattern]) => of === kind && pattern.test(word));
  if (!found || !isMost(values, (value) => value.length > 2 && !/^[\d.,%-]+$/.test(value))) return undefined;
  const [, , says, why] = found;
  const separators = ["、", "；", ";", "，"].filter((sign) => values.some((value) => value.includes(sign)));
  const parted = separators.length === 0 ? "" : `, separator: [${separators.map(quote).join(", ")}]`;
  const bracket = says.includes("MEMBER_OF") ? printBracket(values, separators, model) : "";
  return told(`{ ${says}, to: name${printEndKind(word)}${parted}${bracket} }`, `${why}, by name`);
}

/** 共建企业 are companies, whatever they are called; 牵头单位 may be anybody. */
function printEndKind(word: string): string {
  const [isCompany, isSchool] = [/企业|公司/.test(word), /高校|学校|院校|大学/.test(word)];
  if (isCompany === isSchool || /单位/.test(word)) return "";
  return `, kind: ${isCompany ? "Enterprise" : "University"}`;
}

function guessCharge(
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
function guessPerson(
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

/** A Chinese name of two to four characters, or a foreign one with its dot. */
function isPerson(value: string): boolean {
  return /^\p{Script=Han}{2,4}$|^\p{Script=Han}+·\p{Script=Han}+$/u.test(value.replace(/\s/gu, ""));
}

/** Of people: whose they are, with the post that a column prints. */
function guessEmployer(
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

/** Roles that stand in brackets behind names, as far as the graph has a word for them. */
function printBracket(values: readonly string[], separators: readonly string[], model: Model): string {
  const inner = values
    .flatMap((value) => splitCell(value, separators))
    .flatMap((part) => splitBracket(part)?.inner ?? [])
    .filter((text) => /单位|理事|会员|成员/u.test(text));
  const words = (model.enums.get("MemberRole") ?? []).map(
    (value) => [value, model.words.values.get(value)?.zh] as const,
  );
  const known = [...new Set(inner)].map((text) => {
    const role = words.find(([, zh]) => zh === text)?.[0] ?? "MEMBER";
    return `${quote(text)}: ${role}`;
  });
  return known.length === 0 ? "" : `, bracket: { property: memberRole, values: { ${known.join(", ")} } }`;
}

function guessProperty(
  word: string,
  { values, days }: SampledColumn,
  { kind, model }: Guessing,
  told: Tell,
): GuessedColumn | undefined {
  for (const property of model.kinds.get(kind)?.properties.values() ?? []) {
    const words = model.words.properties.get(property.name);
    const known = [property.name.toLowerCase(), words?.zh ?? "", words?.en.toLowerCase() ?? ""];
    const isFounding = property.name === "established" && /成立|创办|建校|注册日期|founded/.test(word);
    const isSigning = property.name === "signedOn" && /签[约署订]/.test(word);
    if (!known.includes(word) && !isFounding && !isSigning) continue;
    if (property.type === "PartialDate" && days === 0 && !isMost(values, isDate)) continue;
    return told(`{ property: ${property.name} }`, `the heading says so: ${printFew(values)}`);
  }
  return undefined;
}

function guessTime(word: string, { values, days }: SampledColumn, told: Tell): GuessedColumn | undefined {
  if (days === 0 && !isMost(values, isDate)) return undefined;
  if (/加入|入会|立项|开始|起始|起$|start|joined|since/.test(word))
    return told("{ time: validFrom }", "when what the row says began");
  if (/退出|结束|截止|到期|止$|end|until/.test(word)) return told("{ time: validTo }", "when what the row says ended");
  return undefined;
}

function isDate(value: string): boolean {
  return "date" in parseDate(value);
}

export function isMost(values: readonly string[], holds: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(holds).length / values.length >= MOST;
}

function printFew(values: readonly string[]): string {
  const few = [...new Set(values)].slice(0, 3).map((value) => value.replace(/\s+/g, " ").slice(0, 20));
  return few.join(", ");
}

/** As YAML writes a text that may hold anything. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
