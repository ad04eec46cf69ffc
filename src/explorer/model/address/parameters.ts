import { ENTITY_KINDS, LINK_KINDS } from "../../queries/terms.js";
import { printStory, readStory, STORY_LIMITS, type Story } from "../story/story.js";
import { Decision, Dimension, Modality, RankingMetric, type LinkKind } from "../../queries/types.js";

/** How one value of the state is written in the address, and read back. */
export interface Parameter<Value> {
  /** undefined where the text cannot be read. Whatever `print` gives for a value that was read, is read as the same. */
  readonly read: (text: string) => Value | undefined;
  readonly print: (value: Value) => string;
}

/** One thing from which links of one kind were followed, so many pages far. */
export interface Expansion {
  readonly id: string;
  readonly link: LinkKind;
  /** From 1. */
  readonly pages: number;
}

/** Where the reader has put a thing of a picture: steps of it from its middle. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** That two ids are of one thing, of two, or that it cannot be told. */
export interface Judged {
  readonly left: string;
  readonly right: string;
  readonly decision: Decision;
}

/** What a thing must have in a column of a list: one of the values, or one from a least to a greatest on. */
export interface Choice {
  readonly column: string;
  readonly values?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** Words of a text, in code points: [start, end). */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Ids are made of letters, digits and signs that need no escape in a list. */
const ID = /^[\p{L}\p{N}_.:-]{1,200}$/u;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Plain text up to `length` characters; longer text is not cut but refused, as the API refuses it. */
function text(length: number): Parameter<string> {
  return {
    read: (given) => (given.length > 0 && [...given].length <= length ? given : undefined),
    print: (value) => value,
  };
}

/** Whether there is such a day: February has no 31st. A month or a year always is. */
function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function id(): Parameter<string> {
  return { read: (given) => (ID.test(given) ? given : undefined), print: (value) => value };
}

function date(): Parameter<string> {
  return { read: (given) => (DATE.test(given) && isDay(given) ? given : undefined), print: (value) => value };
}

function whole(from: number, to: number): Parameter<number> {
  return {
    read: (given) =>
      /^\d{1,6}$/.test(given) && Number(given) >= from && Number(given) <= to ? Number(given) : undefined,
    print: String,
  };
}

function one<Value extends string>(values: readonly Value[]): Parameter<Value> {
  return { read: (given) => values.find((value) => value === given), print: (value) => value };
}

/** Values between commas, each once, in the order given. */
function list<Value extends string>(read: (part: string) => Value | undefined): Parameter<readonly Value[]> {
  return {
    read: (given) => {
      const parts = given.split(",").map(read);
      return parts.every((part) => part !== undefined) ? [...new Set(parts)] : undefined;
    },
    print: (values) => values.join(","),
  };
}

const PASSAGE: Parameter<Passage> = {
  read: (given) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(given)?.map(Number) ?? [];
    return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
  },
  print: ({ start, end }) => `${start}-${end}`,
};

/** "PROVINCE~place-a~place-b,YEAR*~2023~": a star where a least and a greatest follow; what means something is escaped. */
const CHOICES: Parameter<readonly Choice[]> = {
  read: (given) => {
    const parts = splitEscaped(given, ",").map((part): Choice | undefined => {
      const [column = "", ...values] = splitEscaped(part, "~").map((value) => value.replace(/\\(.)/gu, "$1"));
      if (!/^[\w.]{1,100}\*?$/.test(column) || values.length === 0) return undefined;
      if (!column.endsWith("*")) return values.every((value) => value !== "") ? { column, values } : undefined;
      const [from = "", to = "", more] = values;
      if (more !== undefined || (from === "" && to === "")) return undefined;
      return { column: column.slice(0, -1), ...(from !== "" && { from }), ...(to !== "" && { to }) };
    });
    return parts.every((part) => part !== undefined) ? parts : undefined;
  },
  print: (choices) =>
    choices
      .map(({ column, values, from, to }) =>
        (values ? [column, ...values] : [`${column}*`, from ?? "", to ?? ""])
          .map((value) => value.replace(/[\\,~]/g, "\\$&"))
          .join("~"),
      )
      .join(","),
};

/** At each `sign` that no backslash stands before; backslashes stay. */
function splitEscaped(text: string, sign: string): readonly string[] {
  const parts = [""];
  for (const [token] of text.matchAll(/\\.|[^]/gu)) {
    if (token === sign) parts.push("");
    else parts[parts.length - 1] += token;
  }
  return parts;
}

/** Keys of columns: "authority", "SIGNED.in". */
const COLUMN = /^[\w.]{1,100}$/;
const readColumn = (given: string): string | undefined => (COLUMN.test(given) ? given : undefined);

const EXPANSIONS: Parameter<readonly Expansion[]> = {
  read: (given) => {
    const parts = given.split(",").map((part): Expansion | undefined => {
      const [of = "", kind, pages = "1", more] = part.split("~");
      const link = LINK_KINDS.find((known) => known === kind);
      const count = whole(1, 50).read(pages);
      return ID.test(of) && link && count !== undefined && more === undefined
        ? { id: of, link, pages: count }
        : undefined;
    });
    return parts.every((part) => part !== undefined) ? parts : undefined;
  },
  print: (values) =>
    values.map(({ id: of, link, pages }) => `${of}~${link}${pages === 1 ? "" : `~${pages}`}`).join(","),
};

const STEPS = /^-?\d{1,5}$/;

const PINS: Parameter<readonly Pin[]> = {
  read: (given) => {
    const parts = given.split(",").map((part): Pin | undefined => {
      const [of = "", x = "", y = "", more] = part.split("~");
      return ID.test(of) && STEPS.test(x) && STEPS.test(y) && more === undefined
        ? { id: of, x: Number(x) + 0, y: Number(y) + 0 }
        : undefined;
    });
    return parts.every((part) => part !== undefined) ? parts : undefined;
  },
  print: (values) => values.map(({ id: of, x, y }) => `${of}~${x}~${y}`).join(","),
};

const JUDGED: Parameter<readonly Judged[]> = {
  read: (given) => {
    const parts = given.split(",").map((part): Judged | undefined => {
      const [left = "", right = "", said, more] = part.split("~");
      const decision = Object.values(Decision).find((known) => known === said);
      return ID.test(left) && ID.test(right) && decision && more === undefined ? { left, right, decision } : undefined;
    });
    return parts.every((part) => part !== undefined) ? parts : undefined;
  },
  print: (values) => values.map(({ left, right, decision }) => `${left}~${right}~${decision}`).join(","),
};

/** All that an address may say, whatever the view. A view says in url-state.ts which of them it uses. */
export const PARAMETERS = {
  lang: one(["en", "zh"]),
  q: text(200),
  id: id(),
  to: id(),
  kinds: list(one(ENTITY_KINDS).read),
  links: list(one(LINK_KINDS).read),
  modalities: list(one(Object.values(Modality)).read),
  sources: whole(0, 99),
  at: date(),
  from: date(),
  until: date(),
  depth: whole(1, 4),
  expanded: EXPANSIONS,
  added: list(id().read),
  hidden: list(id().read),
  hiddenKinds: list(one(ENTITY_KINDS).read),
  hiddenLinks: list(one(LINK_KINDS).read),
  hiddenModalities: list(one(Object.values(Modality)).read),
  pinned: PINS,
  group: one(["KIND", "PLACE", "COMMUNITY", "NONE"]),
  most: whole(301, 9999),
  link: id(),
  ids: list(id().read),
  across: one(["COMMUNITY", "AGREEMENT", "PLACE"]),
  without: list(one(ENTITY_KINDS).read),
  selected: id(),
  avoid: list(id().read),
  length: whole(1, 10),
  by: one(Object.values(RankingMetric)),
  rows: one(Object.values(Dimension)),
  columns: one(Object.values(Dimension)),
  place: id(),
  source: id(),
  statement: id(),
  passage: PASSAGE,
  kind: list(one(ENTITY_KINDS).read),
  where: CHOICES,
  shown: list(readColumn),
  /** A column; with a minus before it the greatest first. */
  sort: {
    read: (given: string) => (/^-?[\w.]{1,100}$/.test(given) ? given : undefined),
    print: (value: string) => value,
  },
  page: whole(1, 101),
  decided: JUDGED,
  opened: list(id().read),
  pages: whole(1, 50),
  as: one(["picture", "table"]),
  look: one(["tiles", "map"]),
  manner: one(["happened", "all"]),
  story: { read: readStory, print: (value: Story) => printStory(value) ?? "" },
  step: whole(1, STORY_LIMITS.steps),
  mode: one(["edit", "all"]),
};

export type ParameterName = keyof typeof PARAMETERS;
type ValueOf<P> = P extends { readonly read: (text: string) => infer Value | undefined }
  ? Exclude<Value, undefined>
  : never;

/** What each parameter holds once it is read; all of them may be missing. */
export type Values = { readonly [Name in ParameterName]?: ValueOf<(typeof PARAMETERS)[Name]> | undefined };
