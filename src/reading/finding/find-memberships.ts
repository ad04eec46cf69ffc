import { isDenied } from "./is-denied.js";
import { outermost } from "../spans.js";
import type { FoundLink, Mention, Span } from "../proposal.js";

const MEMBERS = new Set(["University", "Enterprise", "Association", "GovernmentBody", "MediaOrganization"]);
const WHOLES = new Set(["Community", "Association"]);
const ROLES: readonly (readonly [words: RegExp, memberRole: string])[] = [
  [/^副(?:理事长|会长|主任)|^ ?(?:vice|deputy)/i, "DEPUTY_DIRECTOR_UNIT"],
  [/^(?:理事长|会长|主任)/, "DIRECTOR_UNIT"],
  [/^常务理事/, "EXECUTIVE"],
  [/^(?:理事|会员|成员)/, "MEMBER"],
];
const UNIT = /^(?:的)?(?:首批|第一批|优秀)?((?:常务)?(?:副?理事长|副?会长|副?主任|理事|会员|成员)单位)/u;
const ACADEMICIAN = /(中国(?:科学|工程)院)(?:外籍)?院士/gu;
const LATIN_ACADEMICIAN = /[Aa]cademician (?:of|at|from) (?:the )?(Chinese Academy of (?:Engineering|Sciences))/g;

/** Who joined or belongs to a community or association, by the words right before or behind its name. */
export function findMemberships(text: string, mentions: readonly Mention[], sentences: readonly Span[]): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return inside
      .filter(({ kind }) => WHOLES.has(kind))
      .flatMap((whole): FoundLink[] => {
        const before = text.slice(sentence.start, whole.start);
        const unit = UNIT.exec(text.slice(whole.end, sentence.end))?.[1];
        const joined =
          /(?:加入(?:了)?|joined (?:the )?|(?:became|is|as) (?:a |an |the )?(?:vice[ -]\w+ |council |founding )?(?:member|unit)(?: unit)? of (?:the )?)“?$/iu.test(
            before,
          );
        const named = unit !== undefined && /(?:是|为|任|成为|当选|入选|加入|获批)[^，,。；]{0,4}$/u.test(before);
        if ((!named && !joined) || isDenied(before)) return [];
        const member = outermost(inside)
          .filter(({ kind, end }) => MEMBERS.has(kind) && end <= whole.start)
          .at(-1);
        const memberRole = ROLES.find(([words]) => unit !== undefined && words.test(unit))?.[1];
        return member
          ? [
              {
                type: "MEMBER_OF",
                from: member,
                to: whole,
                details: memberRole === undefined ? {} : { memberRole },
                quote: sentence,
              },
            ]
          : [];
      });
  });
}

/** 中国工程院, where academicians are named: their names are found with their posts. */
export function findAcademies(text: string): Mention[] {
  return [...text.matchAll(ACADEMICIAN), ...text.matchAll(LATIN_ACADEMICIAN)].map(
    ({ 0: whole, 1: name = "", index }) => {
      const start = index + whole.indexOf(name);
      return { start, end: start + name.length, text: name, kind: "Association" };
    },
  );
}
