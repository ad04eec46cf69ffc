import type { Mention } from "../../../proposal.js";
import { isAround, unique } from "../../../spans.js";

const DASH = /[-—–－·与和]/u;
export const BODIES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);

/** 甲大学—乙大学某某中心: both have it. */
export function listBearers(text: string, facility: Mention, inside: readonly Mention[]): Mention[] {
  const bearers = unique(
    inside.filter(
      (one) =>
        BODIES.has(one.kind) &&
        isAround(facility, one) &&
        (DASH.test(text[one.end] ?? "") || DASH.test(text[one.start - 1] ?? "")),
    ),
  );
  return bearers.length > 1 ? bearers : [];
}

/** 北京大学某某实训基地, "the Laboratory of Soil at X University": its university has it. */
export function findOwner(text: string, facility: Mention, inside: readonly Mention[]): Mention | undefined {
  const ofName = inside.find(
    (one) =>
      one.kind === "University" &&
      ((isAround(facility, one) && facility.start === one.start) ||
        one.end === facility.start ||
        /^ (?:of|at) (?:the )?$/.test(text.slice(facility.end, one.start))),
  );
  return ofName ?? inside.find((one) => isOwner(text, one, facility));
}

/** 甲大学的某产业学院; and in a list 甲大学, a gap, and what it has. */
function isOwner(text: string, one: Mention, facility: Mention): boolean {
  const between = text.slice(one.end, facility.start);
  return (
    one.kind === "University" &&
    one.end < facility.start &&
    (/^(?:的|下设|下辖|设有)$/u.test(between) ||
      (/^[ 　\t|]{1,8}$/u.test(between) && /(?:学院|中心|基地|实验室)$/u.test(facility.text)))
  );
}
