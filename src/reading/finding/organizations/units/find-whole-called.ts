import type { Mention } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { findMeant } from "../../people/find-employer.js";

const JOINT = /(?:、|和|与|及|以及)$/u;
const OURS = /(?:我校|本校|(?<!\p{Script=Han})学校)$/u;
const OTHERS = /^(?:集团|公司|企业|协会|学会|联盟|共同体|联合体)/u;
const UNIVERSITY: ReadonlySet<string> = new Set(["University"]);

/**
 * 集团｜人力资源部、｜研究院, 学校｜教务处、｜科研处: whose units a run names behind a word that means one body of the text, or who
 * speaks.
 */
export function findWholeCalled(
  part: Mention,
  inside: readonly Mention[],
  text: string,
  mentions: readonly Mention[],
  speaker: Mention | undefined,
): Mention | undefined {
  if (part.kind !== "OrganizationalUnit") return undefined;
  const start = findFirst(part, inside, text);
  const before = text.slice(Math.max(0, start - 6), start);
  // 来源：江海大学 ｜机电学院
  const gap = /[ 　]{1,2}$/u.exec(before)?.[0].length ?? 0;
  const signed = gap > 0 ? inside.find(({ kind, end }) => UNIVERSITY.has(kind) && end === start - gap) : undefined;
  if (signed) return signed;
  if (/(?<![\p{Script=Han}A-Za-z])(?:集团|公司)$/u.test(before))
    return findMeant(
      text,
      mentions.filter(({ kind }) => kind === "Enterprise"),
      start,
    );
  if (!OURS.test(before)) return undefined;
  const schools = unique(outermost(mentions).filter(({ kind }) => UNIVERSITY.has(kind)));
  return speaker ?? (schools.length === 1 ? schools[0] : undefined);
}

/** 集团人力资源部、｜研究院, where several are groups: whose ever it is, it is not who speaks. */
export function isInRunOfOthers(part: Mention, inside: readonly Mention[], text: string): boolean {
  const start = findFirst(part, inside, text);
  return (
    OTHERS.test(text.slice(start, part.end)) || /(?:集团|公司|企业)$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Where the run begins that a unit stands in. */
function findFirst(part: Mention, inside: readonly Mention[], text: string): number {
  let start = part.start;
  for (;;) {
    const joint = JOINT.exec(text.slice(Math.max(0, start - 2), start))?.[0];
    const before =
      joint === undefined
        ? undefined
        : inside.find(({ kind, end }) => kind === part.kind && end === start - joint.length);
    if (!before) return start;
    start = before.start;
  }
}
