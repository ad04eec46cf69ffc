import type { Model } from "../../../model/model.js";
import { hasHan } from "../../../text/print-search-text.js";
import { printSimplified } from "../../../text/traditional.js";
import { namesNobody } from "../../formats/tables/cells/says-nothing.js";
import { findByEnding, guessKind } from "../../formats/tables/guess-kind.js";
import { findPlace } from "../../rows/find-place.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { isMost, printFew, quote } from "../sampled-values.js";

/** What rows seem to be about, and why. */
export interface RowKind {
  /** The kind of most of them. */
  readonly label: string;
  /** As it is written in a mapping. */
  readonly says: string;
  readonly why: string;
  /** The column that says it of each. */
  readonly sorts: SampledColumn | undefined;
}

/** Bodies that stand in one list beside each other. */
const BODIES = ["University", "EducationalOrganization", "Enterprise", "Association", "GovernmentBody"];
/** Units that stand beside them. */
const IS_HOSPITAL = /(?:医院|卫生院)$/;
/** Of a mixed list the kind of so many is that of what ends like none. */
const USUAL = 0.8;

/** Of what kind the rows are: all of one, each as a column says, or each as its name ends. */
export function guessRowKind(name: SampledColumn, table: SampledTable, model: Model): RowKind {
  const { isSure, ...plain } = guessByNames(name, table, model);
  const sorts = findSorts(table);
  if (sorts === undefined || !BODIES.includes(plain.label)) return plain;
  const { column, kinds, unknown } = sorts;
  const heading = quote(column.heading);
  const isWhole = column.values.length >= name.values.length;
  const [one, ...more] = new Set(kinds.values());
  if (one !== undefined && more.length === 0 && unknown.length === 0 && (isWhole || isSure))
    return isWhole ? { label: one, says: one, why: `the column ${heading} says it of all`, sorts: column } : plain;
  const others = `${unknown.slice(0, 6).map(quote).join(", ")}${unknown.length > 6 ? " …" : ""}`;
  const understood = column.values.filter((value) => kinds.has(value.trim())).length;
  if (understood * 2 < column.values.length)
    return isSure ? plain : { ...plain, why: `nobody can tell what ${heading} means by ${others}; ${plain.why}` };
  const meant = [...kinds].map(([value, kind]) => `${quote(value)}: ${kind}`).join(", ");
  const ending = isWhole ? "" : `, ending: [${[...new Set([...kinds.values(), plain.label])].join(", ")}]`;
  const empty = isWhole ? "" : "; where it is empty, what the name ends in";
  const open =
    unknown.length === 0 ? "" : `; nobody can tell what ${others} is: add it, such rows are problems till then`;
  return {
    label: plain.label,
    says: `{ column: ${heading}, values: { ${meant} }${ending} }`,
    why: `the column ${heading} says it${empty}${open}`,
    sorts: column,
  };
}

/** `isSure`: nothing in the names speaks against it. */
function guessByNames(
  { heading, values }: SampledColumn,
  { title = "", columns }: SampledTable,
  model: Model,
): RowKind & { readonly isSure: boolean } {
  const word = printSimplified(heading);
  const told =
    HEADED.find(([pattern]) => pattern.test(word))?.[1] ??
    findUnit(word, title, { columns, values }) ??
    findPerson(word, columns) ??
    findProject(word, columns);
  const one = (label: string, why: string, isSure = true): RowKind & { readonly isSure: boolean } => ({
    label,
    says: label,
    why,
    sorts: undefined,
    isSure,
  });
  if (told !== undefined && !BODIES.includes(told)) return one(told, `the heading is ${heading}`);
  const kinds = [...model.kinds.keys()];
  const named = new Map<string, string[]>();
  for (const value of values.filter((one) => !namesNobody(one))) {
    const kind = told === undefined ? guessKind(value, kinds) : findByEnding(value, BODIES);
    if (kind !== undefined) named.set(kind, [...(named.get(kind) ?? []), value]);
  }
  const sorted = [...named].sort((a, b) => b[1].length - a[1].length);
  const [best] = sorted;
  const label = told ?? best?.[0];
  if (label === undefined)
    return {
      ...one("Enterprise", `nobody can tell from the names${title === "" ? "" : " or the title"}: mend it`, false),
      says: `{ ending: [${BODIES.join(", ")}] }`,
    };
  const mixed = sorted.filter(
    ([kind, names]) =>
      BODIES.includes(kind) ||
      (kind === "OrganizationalUnit" &&
        names.every((name) => IS_HOSPITAL.test(printSimplified(name)) || !hasHan(name))),
  );
  const all = mixed.reduce((sum, [, names]) => sum + names.length, 0);
  const own = named.get(label)?.length ?? 0;
  if (!mixed.some(([kind]) => kind === label) || mixed.every(([kind]) => kind === label)) {
    if (told !== undefined) return one(told, `the heading is ${heading}`);
    const why = `${own} of ${values.length} names end like one`;
    if (own === values.length) return one(label, why);
    // What ends like none is of that kind where nearly all are; then it is told of each, and else asked.
    const isUsual = own >= values.length * USUAL;
    const others = isUsual
      ? "the others are read as such"
      : "the others are problems until somebody says what they are";
    return {
      ...one(label, `${why}, ${others}: mend it`, isUsual),
      says: `{ ending: [${label}]${isUsual ? `, usual: ${label}` : ""} }`,
    };
  }
  const counted = mixed.map(([kind, names]) => `${names.length} ${kind} (${printFew(names, 2)})`).join(", ");
  const rest = values.length - all;
  const isUsual = told !== undefined || own >= all * USUAL;
  const none = isUsual ? `are read as ${label}: mend it` : "are problems until somebody says what they are";
  const those = rest === 0 ? "" : `; ${rest} of ${values.length} end like none and ${none}`;
  return {
    label,
    says: `{ ending: [${[...new Set([label, ...mixed.map(([kind]) => kind)])].join(", ")}]${isUsual ? `, usual: ${label}` : ""} }`,
    why: `a mixed list, by what each name ends in: ${counted}${those}`,
    sorts: undefined,
    isSure: false,
  };
}

const BODY_UNITS = /(?:二级|内设|下属|直属|教学)(?:单位|机构|部门|学院)|院系(?:设置|一览)|机构设置/u;

interface UnitsBeside {
  readonly columns: SampledTable["columns"];
  readonly values: readonly string[];
}
const OWN_NAME = /职业|技术学院|工程学院$|师范|财经|医学院$|大学|专科/u;

function beginsWithPlace(name: string): boolean {
  return [2, 3].some((length) => findPlace(name.slice(0, length), "") !== undefined);
}

/** 学院名称 beside 学校名称: a unit of it, or what the title lists. */
function findUnit(word: string, title: string, { columns, values }: UnitsBeside): string | undefined {
  // 智能制造学院, 汽车学院: called by a field, and not by where they are.
  const isOfFields = isMost(
    values,
    (value) => /^\p{Script=Han}{2,8}(?:学院|系|部)$/u.test(value) && !OWN_NAME.test(value) && !beginsWithPlace(value),
  );
  if (/^(?:二级)?(?:学院|院系|系部)名称$/u.test(word) && isOfFields && !/产业学院/u.test(title))
    return "OrganizationalUnit";
  const isBeside = columns.some(({ heading }) => /学校|高校|院校|大学/u.test(printSimplified(heading)));
  if (BODY_UNITS.test(title) && /^(?:单位|部门|机构|学院)(?:名称)?$/u.test(word)) return "OrganizationalUnit";
  const isUnit = /^(?:二级)?(?:学院|院系|系部|院部|院（系）|教学单位|部门)$/u.test(word);
  if (!isUnit && !(isBeside && /^(?:二级)?(?:学院|院系|系部)名称$/u.test(word))) return undefined;
  return /产业学院/u.test(title) ? "Platform" : "OrganizationalUnit";
}

/** The title or short name of a project beside its number, as CORDIS lists them. */
function findProject(word: string, columns: SampledTable["columns"]): string | undefined {
  const isBeside = columns.some(({ heading }) => /^(?:project|grant)[ _]?(?:id|no\.?|number)$/iu.test(heading));
  if (/^project (?:title|name)$/iu.test(word)) return "Project";
  return isBeside && /^(?:acronym|(?:project )?(?:title|name))$/iu.test(word) ? "Project" : undefined;
}

/** Name beside Affiliation. */
function findPerson(word: string, columns: SampledTable["columns"]): string | undefined {
  const has = (pattern: RegExp): boolean => columns.some(({ heading }) => pattern.test(heading));
  // An organisation has a title of nobody, where it stands alone.
  const isBeside =
    has(/affiliation|employer/iu) ||
    (has(/^(?:job )?title$|^position$/iu) && has(/^(?:organi[sz]ation|institution|company|university)$/iu));
  return /^(?:(?:full |author |speaker )?name|(?:first |corresponding )?authors?|speaker|expert|investigator)$/iu.test(
    word,
  ) && isBeside
    ? "Person"
    : undefined;
}

/** Headings that tell what is listed, whatever its names end in; of bodies only where nothing else ends otherwise. */
const HEADED: readonly (readonly [RegExp, string])[] = [
  [/产业学院|(?:实训|实践|实习|培训|示范)?基地|平台|工作站/, "Platform"],
  [/共同体|联合体/, "Community"],
  [/实验室/, "Laboratory"],
  [/项目|课题/, "Project"],
  [/^(?:合作|共建|开设|建设|招生)?专业(?:名称)?$/, "Major"],
  [/协议|合同/, "Agreement"],
  [/姓名/, "Person"],
  [/委员会|专委会|教指委/, "OrganizationalUnit"],
  [/^(?:[^校]*(?:企业|公司))(?:名称|全称|名)?$/, "Enterprise"],
  [/^(?:[^企]*(?:高校|大学|高等学校))(?:名称|全称|名)?$/, "University"],
];

/** What a column of kinds prints, and which kind it is, in order. */
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/中职|中等(?:职业|专业)|技工|技师|职业高中|中小学|[小中]学|幼儿园|^education$/i, "EducationalOrganization"],
  [/^(?:学校|本科|专科|高职|高专)$|高校|院校|大学|本科|高职|高专|^(?:university|college|hes)$/i, "University"],
  [/(?:企业|公司|集团)$|^(?:[国央民外]企|company|companies|enterprises?|industry|prc)$/i, "Enterprise"],
  [
    /(?:协会|学会|商会|联盟|促进会|研究会|基金会|社团)$|社会(?:组织|团体)|行业组织|^(?:association|ngo)s?$/i,
    "Association",
  ],
  [/^(?:医院|医疗(?:卫生)?(?:机构|单位)|hospitals?)$/i, "OrganizationalUnit"],
  [/政府|(?:党政|国家|行政)机关|行政(?:部门|机构)|^government\b/i, "GovernmentBody"],
];

/** The column that says the kind of each row, which it means by what it prints, and what nobody understands. */
interface Sorts {
  readonly column: SampledColumn;
  readonly kinds: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}

function findSorts({ columns }: SampledTable): Sorts | undefined {
  const all = columns.flatMap((column): Sorts[] => {
    if (!/类[型别]|性质|^(?:types?|kinds?|sorts?|categor(?:y|ies))$/iu.test(column.heading)) return [];
    const distinct = [...new Set(column.values.map((value) => value.trim()))];
    // What is said of each in other words is no sort of it.
    if (distinct.length === 0 || distinct.length > MOST_SORTS) return [];
    const found = distinct.map((value) => [value, SORTS.find(([pattern]) => pattern.test(value))?.[1]] as const);
    return [
      {
        column,
        kinds: new Map(found.flatMap(([value, kind]) => (kind === undefined ? [] : [[value, kind] as const]))),
        unknown: found.flatMap(([value, kind]) => (kind === undefined ? [value] : [])),
      },
    ];
  });
  return all.sort((a, b) => b.kinds.size - a.kinds.size || a.unknown.length - b.unknown.length)[0];
}

const MOST_SORTS = 20;
