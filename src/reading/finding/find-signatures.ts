import type { FoundLink, Mention, Span } from "../proposal.js";
import { listNear, listWithin, outermost, overlaps, unique } from "../spans.js";
import { part, pattern } from "../../text/patterns/pattern.js";

const LABEL = part`
  (?:信息|稿件|文章)?来源|供稿|供图|撰稿|文字|文案|图文|作者|单位|通讯员|记者|编辑|审核|摄影|发布|责编|文[/／丨|]?图|图[/／丨|]?文|文|图
`;
const UNIT = "[\\p{Script=Han}]{2,14}?(?:学院|系|处|部|中心|办公室|研究院|馆|团委|研究所)";
/** （来源：某大学 某学院）, 文/图：某某 某大学宣传部, 某大学某学院供稿: a line that says who wrote it, or what a paragraph ends in. */
const SIGNED = pattern("gmu")`
  ^[ \t　]*[（(【]?(?=[^\n。]{4,80}$)(?:[^\n。：:]{0,30}[ 　|｜])?(?:${LABEL})(?:单位|部门|者|人)?[ 　]*[:：/／][^\n。]{2,60}$
  |^[ \t　]*[（(【]?[\p{Script=Han}]{2,14}(?:大学|学院|学校)[ 　]?(?:${UNIT})?[ 　]?(?:[\p{Script=Han} 　、/]{2,12})?(?:供稿|供图|报道|发布)[）)】]?[ \t　]*$
  |^[ \t　]*[（(【][\p{Script=Han}]{2,14}(?:大学|学院|学校)[ 　]?${UNIT}(?:[ 　][\p{Script=Han} 　、/]{2,12})?[）)】][ \t　]*$
  |(?<=[。！”])[（(](?:${LABEL}[ 　]*[:：])[^\n。（）()]{2,60}[）)]?$
`;
const OURS = /我校|我院|本校|本院/u;
const UNIT_BEHIND = new RegExp(`^[ 　]{0,2}(${UNIT})(?=[ 　，,、；;）)】]|供稿|供图|报道|发布|$)`, "mu");

export interface Signature {
  readonly university: Mention;
  /** The college or office of it that signs, under its own name. */
  readonly unit: Mention | undefined;
}

/** Who signs a news item, in a line of its own or behind its last sentence; undefined where several do. */
export function findSignature(text: string, mentions: readonly Mention[], item: Span): Signature | undefined {
  const lines = listSigned(text, item);
  const universities = outermost(
    lines.flatMap((line) => listWithin(mentions, line)).filter(({ kind }) => kind === "University"),
  );
  const [university] = universities;
  if (!university || unique(universities).length > 1) return undefined;
  const unit = universities.flatMap((one) => readUnit(text, one))[0];
  return { university, unit };
}

function listSigned(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(SIGNED)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

function readUnit(text: string, { end }: Mention): Mention[] {
  const found = UNIT_BEHIND.exec(text.slice(end, end + 24));
  const [whole = "", name = ""] = found ?? [];
  if (!found || found.index > 0) return [];
  const start = end + whole.length - name.length;
  return [{ start, end: start + name.length, text: name, kind: "OrganizationalUnit" }];
}

/** Units that sign behind a gap: 江海大学 ｜机电学院. */
export function findSigningUnits(text: string, mentions: readonly Mention[], items: readonly Span[]): Mention[] {
  return items.flatMap((item) => {
    const unit = findSignature(text, mentions, item)?.unit;
    return unit && /[ 　]/u.test(text[unit.start - 1] ?? "") && listNear(mentions, unit).length === 0 ? [unit] : [];
  });
}

/** Who speaks where a text says 我校 is who signs it; elsewhere whom it begins with comes first. */
export function chooseSpeaker(
  text: string,
  item: Span,
  signature: Signature | undefined,
  first: Mention | undefined,
): Mention | undefined {
  return OURS.test(text.slice(item.start, item.end))
    ? (signature?.university ?? first)
    : (first ?? signature?.university);
}

/** 我院 is the college that signs. Where its own name is 某学院 it is the speaker, whom others find. */
export function findOurCollege(
  text: string,
  mentions: readonly Mention[],
  item: Span,
  signature: Signature | undefined,
): Mention[] {
  const { university, unit } = signature ?? {};
  if (!unit?.text.endsWith("学院") || !university?.text.endsWith("大学")) return [];
  const whole = listNear(mentions, unit).find(({ kind, end }) => kind === unit.kind && end === unit.end) ?? unit;
  return [...text.slice(item.start, item.end).matchAll(/我院|本院/gu)].map(({ 0: us, index }) => ({
    ...whole,
    start: item.start + index,
    end: item.start + index + us.length,
  }));
}

/** 院长李明 is a college's: of the one that signs, and nobody's where a university speaks. */
export function placeDean(link: FoundLink, speaker: Mention | undefined, college: Mention | undefined): FoundLink[] {
  const isDean =
    speaker !== undefined &&
    link.to === speaker &&
    // 江海大学院长张华 is taken at its word.
    !overlaps(speaker, link.quote) &&
    speaker.text.endsWith("大学") &&
    /^(?:执行|常务)?副?院长$/u.test(link.details.titleZh?.toString() ?? "");
  if (!isDean) return [link];
  return college ? [{ ...link, to: college }] : [];
}
