import type { FoundLink, Mention, Span } from "../../proposal.js";
import { outermost, unique } from "../../spans.js";

/** What links are found by: all that is named in a text, in order of place, and its sentences. */
export interface Named {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  /** Whom 我校 means, where that is sure. */
  readonly speaker: Mention | undefined;
  /** Posts that were found: who acts for whom. */
  readonly posts: readonly FoundLink[];
}

export const ORGANIZATIONS: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise GovernmentBody Association MediaOrganization OrganizationalUnit".split(
    " ",
  ),
);
export const FACILITIES: ReadonlySet<string> = new Set(["Laboratory", "Platform"]);
export const PLANNED = /将|拟|计划|筹建|准备|有望|即将|\b(?:will|plans? to|intends? to|is to|are to)\b/i;

/** Between two of a row. */
const JOINING =
  /^[\s,，、;；]*(?:and|the|(?:Mr|Mrs|Ms|Dr|Prof)\.?|Professor|President|as well as|和|与|及|同|以及|暨|等|(?:甲方|乙方|丙方|校方|企业|院方)代表|（[^（）]{1,16}）|\([^()]{1,16}\))*[\s,，、]*(?:and|the|和|与)?\s*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?$/iu;
/** Between the last of a row and its verb: how, when and where, but no mark and nobody else. */
const TO_VERB =
  /^(?:等)?(?:\s|单位|公司|企业|高校|院校|部门|[\d一二三四五六七八九十两多]+[家所个]?|联合|共同|牵头|签署|签订|签约|决定|商定|拟定|正式|分别|先后|成功|顺利|携手|双方|三方|四方|各方|代表|现场|今日|今天|近日|当日|在[^，,。；]{2,14}|于[^，,。；]{2,12}|就[^，,。；]{2,20}|上台|将|拟|已|又|也|有限责任|作为[^，,。；]{2,10}|the|both|jointly|also)*$/iu;

/** Those of a row that ends right before a place: 甲、乙和丙｜牵头. */
export function listBefore(
  mentions: readonly Mention[],
  at: number,
  text: string,
  kinds: ReadonlySet<string>,
): Mention[] {
  const side = outermost(mentions.filter((one) => one.end <= at && !isBracketed(text, one))).filter((one) =>
    kinds.has(one.kind),
  );
  const last = side.at(-1);
  if (!last || !TO_VERB.test(text.slice(last.end, at))) return [];
  const row = [last];
  for (const one of side.slice(0, -1).reverse()) {
    if (!JOINING.test(text.slice(one.end, row[0]!.start))) break;
    row.unshift(one);
  }
  return unique(row);
}

/** Those of a row that begins right behind a place: "led by ｜A, B and C", 牵头单位为｜甲、乙. */
export function listBehind(
  mentions: readonly Mention[],
  at: number,
  text: string,
  kinds: ReadonlySet<string>,
): Mention[] {
  const row: Mention[] = [];
  let edge = at;
  for (const one of outermost(mentions.filter((other) => other.start >= at && !isBracketed(text, other)))) {
    if (!JOINING.test(text.slice(edge, one.start)) || !kinds.has(one.kind)) break;
    row.push(one);
    edge = one.end;
  }
  return unique(row);
}

/** Of the mentions in a sentence the one that a verb is about: right behind it, else the last before it. */
export function nearest(
  inside: readonly Mention[],
  kinds: ReadonlySet<string>,
  at: number,
  text: string,
): Mention | undefined {
  const all = outermost(inside.filter(({ kind }) => kinds.has(kind)));
  const behind = all.find(({ start }) => start >= at);
  if (behind && /^[^，,。；;]{0,10}$/u.test(text.slice(at, behind.start))) return behind;
  return all.filter(({ end }) => end <= at).at(-1) ?? behind;
}

/** The mentions of a sentence, in order of place. */
export function listInside(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  return mentions
    .filter((one) => one.start >= start && one.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A short form behind a name, "(LVCIT)", is no further one of a row. */
function isBracketed(text: string, { start, end }: Mention): boolean {
  return /[（(]$/u.test(text.slice(0, start).slice(-1)) && /^[）)]/u.test(text.slice(end, end + 1));
}
