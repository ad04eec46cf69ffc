import type { Mention, Span } from "../../../proposal.js";
import { isDenied } from "../../words/is-denied.js";
import { FACILITIES, listBefore, listBehind, ORGANIZATIONS } from "../rows.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/**
 * What each is to a facility by its own word: who runs it beside nobody is no co-host, and who helps is none either. 主办 and 指导
 * say nothing that the model has a word for.
 */
const ROLES: readonly (readonly [word: RegExp, role: string])[] = [
  [
    pattern("gu")`
      (?:牵头)?(?:承建|承办|承担建设|(?:负责)?运营(?!商))(?:单位(?:为|是|：|:))?
      |牵头(?:(?:建设|组建|成立|打造|创办)|单位(?:为|是|：|:)|(?!单位|企业|高校|院校|学校|人|主办|发起|举办))
    `,
    "HOST",
  ],
  [/主管(?:单位(?:为|是|：|:)|(?!部门|单位))/gu, "SUPERVISOR"],
  [
    pattern("gu")`
      (?:协办|协建|参建|参与|支持)(?:单位(?:为|是|包括|有|：|:)
      |(?:建设|共建)?(?!单位|企业|下|力度|政策|中心|制定|编写|研究))
    `,
    "PARTNER",
  ],
];
const BY = /(?:^|[，,、；;])(?:是|系|并|现)?由/u;
/** 甲牵头建设某基地，｜乙参与. */
const NEXT = /^[，,](?=[^，,。；]{2,40}(?:参与|协办|协建|参建)(?:建设|共建)?(?:[，,。；]|$))/u;
const LISTED = /^[^，,。；]{0,4}[，,：:]?(?:其)?(?:主管|承办|承建|牵头|协办|协建|支持|参与)单位(?:为|是|：|:)/u;
/** 学院由甲主管, 该基地由甲、乙共建: what the text told of before. */
const CALLED =
  /^(?:目前|其中|现|如今)?[，,]?(该|这一|本)?((?:产业)?学院|研究院|基地|中心|实验室|平台)(?=(?:是|系|现)?由)/u;

interface Running {
  readonly row: readonly Mention[];
  readonly role: string;
}

/**
 * 某产业学院由甲大学承办、乙公司协办, 甲主管、乙支持的某基地, 某中心（主管单位：甲）: each with the role that its own verb says. `edge`
 * is where what is said of another facility ends, `end` where that of the next begins.
 */
export function listRunning(
  text: string,
  inside: readonly Mention[],
  facility: Span,
  { start: edge, end }: Span,
): Running[] {
  const rest = text.slice(facility.end, end);
  const before = text.slice(edge, facility.start);
  // 在某中心指导下，由甲、乙牵头: they lead something else.
  const isHelper = /^的?(?:\p{Script=Han}{2})?(?:指导|支持|领导|组织|关心)/u.test(rest);
  const by = isHelper
    ? null
    : (BY.exec(rest.replace(/^\s+|^[（(][^（）()]{1,16}[）)]/u, (gap) => "，".padStart(gap.length, " "))) ?? null);
  const behind = by?.index ?? (LISTED.test(rest) || NEXT.test(rest) ? 0 : -1);
  const isBefore = before.endsWith("的") || (/由/u.test(before) && /[，,、]/u.test(before));
  return [
    ...(behind < 0 ? [] : listRoles(text, inside, { start: facility.end + behind, end })),
    ...(isBefore ? listRoles(text, inside, { start: edge, end: facility.start }) : []),
  ];
}

function listRoles(text: string, inside: readonly Mention[], { start, end }: Span): Running[] {
  const words = text.slice(start, end);
  const told = inside.filter((one) => one.start >= start && one.end <= end);
  return ROLES.flatMap(([pattern, role]) =>
    [...words.matchAll(pattern)].flatMap(({ 0: verb, index }) => {
      if (isDenied(words.slice(0, index))) return [];
      const row = /单位/u.test(verb)
        ? listBehind(told, start + index + verb.length, text, ORGANIZATIONS)
        : listBefore(told, start + index, text, ORGANIZATIONS);
      return row.length > 0 ? [{ row, role: role === "HOST" && row.length > 1 ? "CO_HOST" : role }] : [];
    }),
  );
}

/** The facility that a sentence calls by its sort alone, and where it does so; undefined where several could be meant. */
export function findCalled(
  text: string,
  mentions: readonly Mention[],
  sentence: Span,
  speaker: Mention | undefined,
): { readonly facility: Mention; readonly place: Span } | undefined {
  const found = CALLED.exec(text.slice(sentence.start, sentence.end));
  if (!found) return undefined;
  const [whole, pointing, head = ""] = found;
  if (pointing === undefined && speaker?.text.endsWith(head)) return undefined;
  const before = mentions.filter(
    ({ kind, end, text: name }) => FACILITIES.has(kind) && end <= sentence.start && name.endsWith(head),
  );
  // 人工智能产业学院 in a headline is 江海大学人工智能产业学院.
  const last = [...before].sort((a, b) => a.text.length - b.text.length).at(-1);
  if (!last || before.some(({ text: name }) => !last.text.endsWith(name))) return undefined;
  return { facility: last, place: { start: sentence.start, end: sentence.start + whole.length } };
}
