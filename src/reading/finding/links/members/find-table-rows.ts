import type { FoundLink } from "../../../proposal.js";
import { outermost } from "../../../spans.js";
import { listInside, type Named } from "../rows.js";
import { findOne } from "./find-memberships.js";
import { findRole, MEMBERS } from "./member-roles.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** 甲大学｜⇥｜副理事长单位: a line of a table that stands in the text, with a number before it or none. */
const BEFORE = /^[ \u3000]*(?:\d{1,3}[.、\t ]*)?$/u;
const BEHIND = pattern("u")`
  ^[ \u3000]*(?:\t|\||｜)[ \t\u3000]*(?:首届|第[一二三四五六七八九十]{1,3}届)?
  ((?:(?:常务)?副?(?:理事长|会长|主任|主席)|常务理事|理事|会员|成员|秘书处|秘书长|观察员?|牵头|发起|共建)
  (?:单位)?)[ \t\u3000]*$
`;

/** Who is what in the one community, alliance or association that the text tells of, by the lines of a table. */
export function findTableRows({ text, mentions, sentences }: Named): FoundLink[] {
  const communities = outermost(mentions.filter(({ kind }) => kind === "Community"));
  const only =
    findOne(communities) ??
    (communities.length > 0 ? undefined : findOne(mentions.filter(({ kind }) => kind === "Association")));
  if (!only) return [];
  return sentences.flatMap((sentence): FoundLink[] => {
    if (sentence.start < only.end) return [];
    const row = outermost(listInside(mentions, sentence).filter(({ kind }) => MEMBERS.has(kind)));
    const [member] = row;
    if (!member || row.length > 1 || !BEFORE.test(text.slice(sentence.start, member.start))) return [];
    const role = BEHIND.exec(text.slice(member.end, sentence.end))?.[1];
    if (role === undefined) return [];
    // 牵头单位 of a community leads it.
    return role.startsWith("牵头") && only.kind === "Community"
      ? [{ type: "LEADS", from: member, to: only, details: {}, quote: sentence }]
      : [
          {
            type: "MEMBER_OF",
            from: member,
            to: only,
            details: { memberRole: findRole(role) ?? "MEMBER" },
            quote: sentence,
          },
        ];
  });
}
