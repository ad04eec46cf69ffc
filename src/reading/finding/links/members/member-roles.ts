import { part } from "../../../../text/patterns/pattern.js";
import type { FoundLink, Mention, Span } from "../../../proposal.js";

export const MEMBERS: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise Association GovernmentBody MediaOrganization".split(" "),
);
const ROLES: readonly (readonly [words: RegExp, memberRole: string])[] = [
  [/^(?:常务)?副(?:理事长|会长|主任|主席)|^ ?(?:vice|deputy)/i, "DEPUTY_DIRECTOR_UNIT"],
  [/^(?:理事长|会长|主任|主席)/, "DIRECTOR_UNIT"],
  [/^秘书(?:处|长)/, "SECRETARIAT"],
  [/^观察员?/, "OBSERVER"],
  [/^常务理事/, "EXECUTIVE"],
  [/^(?:理事|会员|成员|签约|参与|发起|共建|加盟)/, "MEMBER"],
];
/** 副理事长单位, as a part of a pattern. */
export const UNIT = part`
  (?:首批|第一批|优秀|创始)?((?:常务)?(?:副?理事长|副?会长|副?主任|副?主席|理事|会员|成员|签约|参与|发起|共建|加盟
  |秘书处|秘书长|观察员?)(?:单位|校|高校|院校|企业))
`;

/** That somebody is a member, and as what. */
export function linkMember(from: Mention, to: Mention, memberRole: string | undefined, quote: Span): FoundLink {
  return { type: "MEMBER_OF", from, to, details: memberRole === undefined ? {} : { memberRole }, quote };
}

/** What somebody is by such a word. */
export function findRole(unit: string | undefined): string | undefined {
  return ROLES.find(([words]) => unit !== undefined && words.test(unit))?.[1];
}
