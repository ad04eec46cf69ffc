import type { Mention, Span } from "../../../proposal.js";
import { unique } from "../../../spans.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Nothing but the post of the first: "X University President ｜A and Y Group CEO B signed". */
const BEFORE_FIRST = pattern("u")`
  ^\s*(?:(?:and |while |[Mm]eanwhile, |[Oo]n behalf of [^,;]{2,80}, )?
  |(?:The )?(?:(?:[A-Z][\p{L}’'&.-]*|of|the|and|for|chief|executive|(?:vice[- ])?(?:president|principal|chancellor|rector|dean|director|chairman)) ){1,12})$
`;

/** "…; A, President of X, and B, Dean of Y, signed": all that are named with a post since the last semicolon. */
export function listSigners(text: string, inside: readonly Mention[], at: number, sentence: Span): Mention[] {
  const from = text.slice(sentence.start, at).lastIndexOf(";") + 1 + sentence.start;
  const people = inside.filter(({ kind, start, end }) => kind === "Person" && start >= from && end <= at);
  const last = people.at(-1);
  const isSubject =
    people[0]?.start !== undefined &&
    BEFORE_FIRST.test(text.slice(from, people[0].start)) &&
    last !== undefined &&
    /^(?:,[^.;]{2,120})?,? $/.test(text.slice(last.end, at));
  return isSubject ? unique(people) : [];
}

/** "Signing ｜the agreement were A, President of X, and B". */
const SIGNING_WERE =
  /^ (?:the|this) (?:\w+ ){0,2}(?:agreement|MoU|memorandum|pact|contract)(?: of \w+)? (?:were|was) /u;

/** "signed ｜on June 18, 2025, by", "signed ｜jointly by" */
const SIGNED_BY = /^(?: (?:on|in) (?:[A-Z][a-z]+|\d{1,2})(?: \d{1,2})?(?:,? \d{4})?,?| \w+)? by /;

/** "was signed by A, President of X, and B, Dean of Y, with C as witness": those up to who only was there. */
export function listSignedBy(text: string, inside: readonly Mention[], at: number, sentence: Span): Mention[] {
  const rest = text.slice(at, sentence.end);
  const by = (SIGNED_BY.exec(rest) ?? SIGNING_WERE.exec(rest))?.[0];
  if (by === undefined) return [];
  const until = rest
    .slice(by.length)
    .search(
      /,? (?:with|in the (?:\w+ )?presence|witnessed|under the witness|while|at|during|on|said|paves|marks|opens|aims|will|is|was|has) /,
    );
  const end = until < 0 ? sentence.end : at + by.length + until;
  return unique(inside.filter((one) => one.kind === "Person" && one.start >= at && one.end <= end));
}

const FOR_ALL = pattern("u")`
  ^(?:副?教授|先生|女士|副?校长|副?院长|书记)?(?:分别|共同)?代表(?:学校|学院|我校|我院|公司|集团)
  (?:先后|分别)?[与和同][^，,。；、]{2,40}$
`;
const ALSO = /^(?:先生|女士|教授|董事长|总经理)?(?:共同|正式|现场|分别|先后|成功)*$/u;

/** 甲与乙代表双方签署, "A and B signed … on behalf of": people right before "on behalf of" or 代表. */
export function listBehalf(text: string, inside: readonly Mention[], at: number): Mention[] {
  const behalf =
    /^[^，,。；]{0,4}(?:受[^，,。；]{2,16}委托|\s{2,})?[，,]?(?:分别|共同)?代表(?![^，,。；]{0,8}(?:接受|捐))(?:[^，,。；]{0,16}|(?:学校|学院|我校|我院|公司|集团)(?:先后|分别)?[与和同][^，,。；]{2,60})$/u;
  const people = inside.filter(({ kind, end }) => kind === "Person" && end <= at);
  const last = people.at(-1);
  const acts = last && behalf.test(text.slice(last.end, at));
  // 张三代表学校与乙公司总经理｜李四｜签署: he signs with him.
  const isWith =
    last && ALSO.test(text.slice(last.end, at)) && FOR_ALL.test(text.slice(people.at(-2)?.end, last.start));
  if (!last || !(acts || isWith)) return [];
  const row = [last];
  for (const one of people.slice(0, -1).reverse()) {
    const between = text.slice(one.end, row[0]!.start);
    if (row[0] === last && isWith) {
      row.unshift(one);
      continue;
    }
    // 甲公司部长罗某、乙大学副校长贾某: posts stand between them.
    if (!/^(?:副?教授|院士|博士|先生|女士|校长|院长)?[、，,和与及以\s]{1,3}[^，,。；]{0,24}$/u.test(between)) break;
    row.unshift(one);
  }
  return unique(row);
}
