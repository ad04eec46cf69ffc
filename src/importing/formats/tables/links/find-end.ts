import { findLanguage } from "../../../../text/find-language.js";
import type { Model } from "../../../../model/model.js";
import type { Scalar } from "../../../../statements/statement.js";
import { type Draft, printCell, type SourceCell, type Target } from "../../../draft.js";
import type { GridRow } from "../../../files/grid.js";
import { listHalves, printPrefix, soughtByName } from "../../../known/sought.js";
import type { Bracket, ColumnLink, NamedEnd } from "../../../mapping/mapping.js";
import { findAbove } from "../headings/find-heading.js";
import { findOtherSurely, guessKind } from "../guess-kind.js";
import { doubtName } from "../cells/doubt-name.js";
import { isNumberOwn } from "../cells/doubt-text.js";
import { printPerson } from "../cells/print-person.js";
import { readCode } from "../cells/read-code.js";
import { splitBracket } from "../cells/split-cell.js";
import type { CellFault } from "../cell-faults.js";
import { findAboveCell, type TableReading, type TableValue } from "../table-values.js";
import { isToBeNamed } from "../states/read-state.js";
import { readBeside } from "./read-beside.js";
import { splitTenure } from "./read-post.js";
import { splitAnyUnit } from "./split-unit.js";
import { LEFT_LINKS, type Over, readLeft } from "./read-over.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Where a link leads, and what is to be said of that. */
export interface Other {
  readonly target: Target;
  readonly ends?: readonly Draft[];
  /** What a bracket behind the name says of the link. */
  readonly details?: Readonly<Record<string, Scalar>>;
  /** The bracket says that it is over. */
  readonly over?: Over;
  /** What it says of the post: 拟任, from when until when. */
  readonly tenure?: NonNullable<ReturnType<typeof splitTenure>>["tenure"];
  /** 甲学院（筹）: whom the cell names is not there yet. */
  readonly isPlanned?: boolean;
}

/** Whom a cell names. */
export function findOther(row: GridRow, value: TableValue, says: ColumnLink, reading: TableReading): Other | CellFault {
  const beside = says.within && readBeside(row, says.within, reading);
  if (beside && "fault" in beside) return beside;
  const within = beside?.text ?? "";
  if (says.to === "id") return { target: { id: value.value } };
  if (says.to === "place") return { target: { place: value.value, within } };
  if (says.to !== "name") return { target: { key: { scheme: says.to, value: readCode(says.to, value.value) } } };
  return findNamed(value, says, within, reading);
}

const ROLE = pattern("u")`
  (?:^轮值|单位|理事|会员|委员|主任|秘书长|组长|牵头|主持|参与|理事长|会长|监事|监事长|主席|成员|观察员|发起人?
  |(?:长|牵头|发起|参与|支持|指导|理事|会员|成员)(?:企业|高校|院校|学校|机构|方))$
`;

/** Whether a bracket says what somebody is there, whether the mapping knows it or not: 监事长单位. */
export function isRole(inner: string): boolean {
  return ROLE.test(inner);
}

/** Of people: what is noted behind their names. */
export const NOTED = "brackets behind names of people that are no part of them, taken out";

/** Whom a name means is looked up later; here is what is to be said where nobody is known. */
function findNamed(
  { value, cell, isExplained }: TableValue,
  { type, incoming, kind: expected, bracket }: ColumnLink,
  place: string,
  reading: TableReading,
): Other | CellFault {
  const { mapping, edition, model, notes } = reading;
  const left = isExplained || !LEFT_LINKS.has(type) ? undefined : readLeft(value);
  const held = isExplained || left !== undefined || type !== "HOLDS_POSITION" ? undefined : splitTenure(value);
  const said = left?.name ?? held?.name ?? value;
  const behind = bracket && splitBracket(said);
  const role = behind && readRole(behind.inner, bracket, model);
  if (behind && role === undefined && isRole(behind.inner))
    return {
      rule: "RowIsWhole",
      cell,
      fault: {
        message: `nobody says what "${behind.inner}" behind ${behind.name} means`,
        suggestion: `add it to the values of bracket; known: ${[...(bracket?.values.keys() ?? [])].join(", ")}`,
      },
    };
  const bare = behind && role !== undefined ? behind.name : said;
  const link = model.links.get(type);
  const kinds = (incoming ? link?.from : link?.to) ?? [];
  const other = isExplained || expected === undefined ? undefined : findOtherSurely(bare, expected, model);
  if (other !== undefined && !kinds.includes(other))
    return { rule: "RowIsWhole", cell, fault: refuseOther(bare, other) };
  if (other !== undefined)
    notes.add(`names that end like no ${expected}, read as what they end like`, `${printCell(cell)} ${bare}: ${other}`);
  const given = other ?? expected;
  // Of what a mapping says to be something else, nobody can tell whether the whole is meant.
  const unit = isExplained || (given ?? UNIT) !== UNIT || !kinds.includes(UNIT) ? undefined : splitAnyUnit(bare);
  if (unit) notes.add(UNITS, printCell(cell));
  const plain = unit?.name ?? bare;
  const name = isExplained || given !== "Person" ? plain : printPerson(plain);
  if (name !== plain) notes.add(NOTED, `${printCell(cell)} ${plain}`);
  const kind = given ?? (unit ? UNIT : guessKind(name, kinds));
  // What may be anything is doubted for what its name says; a part that cannot be one here, for the whole.
  const isWhole = kind === "University" || !kinds.includes(UNIT);
  const isOwn = isNumberOwn(name, { row: cell.row, above: findAboveCell(reading, cell) });
  const doubt = isExplained
    ? undefined
    : doubtName(unit?.joined ?? name, given ?? (isWhole ? "University" : undefined), isOwn);
  if (doubt) return { rule: "RowIsWhole", cell, fault: doubt };
  if (kind === undefined)
    return {
      rule: "RowIsWhole",
      cell,
      fault: {
        message: `nobody can tell from its name what "${name.slice(0, 60)}" is`,
        suggestion: `say so in the column of the mapping: kind: ${kinds.slice(0, 3).join(" or ")}`,
      },
    };
  const key = soughtByName({
    name,
    kind,
    kinds: given === undefined ? kinds : [given],
    place,
    register: mapping.register.id,
  });
  // Department of Physics is known by its whole too, for there are many.
  const end = draftEnd(cell, unit?.own ?? name, kind, {
    key,
    kindSuppliedBy:
      expected === undefined || other !== undefined
        ? "the ending of its name"
        : `the mapping of ${mapping.register.id}`,
    edition,
    ...(unit?.isPutTogether === true && { suppliedBy: PUT_TOGETHER }),
    isPlanned: isToBeNamed(name),
  });
  return {
    target: { key },
    ends: unit ? joinWhole(end, unit.whole, reading) : [end],
    ...(role !== undefined && { details: role }),
    ...(left && { over: left.over }),
    ...(held && { tenure: held.tenure }),
    ...(isToBeNamed(name) && { isPlanned: true }),
  };
}

function refuseOther(name: string, other: string): CellFault["fault"] {
  const shown = JSON.stringify(name.slice(0, 60));
  return {
    message: `${shown} ends like one of ${other}, which this column cannot name`,
    suggestion: `take it out of the cell; if it is what the column says, values: { ${shown}: ${shown} } in the mapping says so`,
  };
}

export const UNIT = "OrganizationalUnit";
/** Of cells that name a whole and a part of it. */
export const UNITS = "names with a space or stroke between a body and a part of it, read as that part";

/** Who says a name that its cell prints with a stroke in it. */
export const PUT_TOGETHER = "the cell, without the stroke between the whole and its part";

/** A part and the whole that its cell names before it. */
export function joinWhole(part: Draft, whole: string, { mapping, edition, model }: TableReading): readonly Draft[] {
  const kinds = model.links.get("PART_OF")?.to ?? [];
  const kind = guessKind(whole, kinds);
  if (kind === undefined) return [part];
  const key = soughtByName({ name: whole, kind, kinds, place: "", register: mapping.register.id });
  const end = draftEnd(part.cell, whole, kind, { key, kindSuppliedBy: "the ending of its name", edition });
  return [end, { ...part, links: [...part.links, { type: "PART_OF", other: { key }, details: {}, cell: part.cell }] }];
}

/** Who is known by a name alone, by the cell that prints it. */
function draftEnd(
  cell: SourceCell,
  name: string,
  kind: string,
  {
    key,
    kindSuppliedBy,
    edition,
    suppliedBy,
    isPlanned = false,
  }: Pick<Draft, "key"> & {
    readonly kindSuppliedBy: string;
    readonly edition?: string | undefined;
    readonly suppliedBy?: string;
    readonly isPlanned?: boolean;
  },
): Draft {
  // A name in two scripts is two: whoever is known keeps the own one.
  const halves = listHalves(name);
  return {
    cell,
    kind,
    kindSuppliedBy,
    key,
    prefix: printPrefix(kind),
    modality: isPlanned ? "PLANNED" : "ASSERTED",
    ...(edition !== undefined && { asOf: edition }),
    names: (halves.length > 0 ? halves : [name]).map((value) => ({
      value,
      language: findLanguage(value),
      nameKind: "LABEL",
      cell,
      ...(suppliedBy !== undefined && { suppliedBy }),
    })),
    identifiers: [],
    properties: [],
    links: [],
  };
}

/** What a bracket behind a name says of the link; undefined where nobody says what it means. */
export function readRole(
  inner: string,
  { property, values, printed }: Bracket,
  model: Model,
): Readonly<Record<string, Scalar>> | undefined {
  const value = values.get(inner);
  const isSaid = value !== undefined && model.words.values.get(value)?.zh === inner;
  const kept = printed !== undefined && !isSaid && (value !== undefined || isRole(inner)) ? { [printed]: inner } : {};
  const meant = property !== undefined && value !== undefined ? { [property]: value } : {};
  const role = { ...meant, ...kept };
  return Object.keys(role).length === 0 ? undefined : role;
}

/** Whom the mapping names for all rows, by the words above the table where they print it. */
export function findNamedEnd({ name, kind }: NamedEnd, cell: SourceCell, { mapping, heading }: TableReading): Other {
  const printed = findAbove(heading, name);
  const key = soughtByName({ name, kind, kinds: [kind], place: "", register: mapping.register.id });
  const suppliedBy = `the mapping of ${mapping.register.id}`;
  const end = draftEnd(printed ?? cell, name, kind, {
    key,
    kindSuppliedBy: suppliedBy,
    ...(printed === undefined && { suppliedBy }),
  });
  return { target: { key }, ends: [end] };
}
