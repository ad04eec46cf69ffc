import type { FoundLink, Mention } from "../../proposal.js";
import { findHolder } from "../../spans.js";
import { readTitle } from "../people/posts.js";
import { isDenied } from "../words/is-denied.js";
import { MEMBERS } from "./members/member-roles.js";
import { dropEmployers, listPeople, listInside, type Named } from "./rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** 当选为联盟理事长, 当选副理事长: a post at the body that the words name, or at the only one of its sort. */
const ELECTED = pattern("gu")`
  (?:当选(?:为)?|被选为|被推选为|被聘为|受聘为|出任|担任|(?<![责主出担就接升转调兼现时历前离上信胜拟曾原卸免退])任)
  (?:[^，,。；、]{0,24}?(?:联盟|共同体|联合体|协会|学会|研究会|促进会|商会|[科作]协|[文侨残]联|集团|分会|校友会|基金会|联合会)的?)?
  (?:首届|第[一二三四五六七八九十]{1,3}届)?((?:常务|名誉)?(?:理事会)?
  (?:副?理事长|副?会长|副?秘书长|副?主席|常务理事|理事(?!单位|会)))(?!单位)
`;
const BODIES: ReadonlySet<string> = new Set(["Association", "Community"]);
/** A title behind the name is no verb: 章明校长当选. */
const TITLE_BEHIND = /^(?:副?(?:校长|院长|书记|主任|会长|董事长|总经理|教授)|先生|女士|同志)$/u;

/** 李明当选｜中国工程院｜院士, 李明当选为｜美国国家科学院｜外籍院士 */
const INTO = /(?:当选为?|增选为?|获选为?)$/u;
const ACADEMICIAN = /^(?:外籍|通讯)?院士(?!候选)/u;

/** Who was elected to a post at an alliance, association or community, or into an academy. */
export function findElectedPeople(named: Named): FoundLink[] {
  return [...findElected(named), ...findAcademicians(named)];
}

function findAcademicians({ text, mentions, sentences }: Named): FoundLink[] {
  return mentions.flatMap((to): FoundLink[] => {
    const verb = INTO.exec(text.slice(Math.max(0, to.start - 4), to.start))?.[0];
    if (verb === undefined || !ACADEMICIAN.test(text.slice(to.end, to.end + 6))) return [];
    const sentence = sentences[findHolder(sentences, to)];
    if (sentence === undefined) return [];
    const at = to.start - verb.length;
    const before = text.slice(sentence.start, at);
    if (isDenied(before) || /(?:[将拟未]|有望)$/u.test(before)) return [];
    return listPeople(text, listInside(mentions, sentence), at).map((from) => ({
      type: "MEMBER_OF",
      from,
      to,
      details: { memberRole: "ACADEMICIAN" },
      quote: sentence,
    }));
  });
}

/** What a body does that chooses: 某协会｜换届大会. */
const CHOOSES = /^[“”"（）()\p{Script=Han}\d]{0,10}(?:成立|换届|大会|年会|理事会|届|会议|选举)/u;
/** 产业学院｜由李明任理事长: of something else. */
const OF_OTHERS =
  /(?:学院|大学|学校|公司|集团|研究院|研究所|中心|基地|基金会|校友会|董事会|委员会)由[^，,。；;]{2,12}$/u;

/** The one association of the text, where the text is of it: it chooses, or nobody else stands before it in a sentence. */
function findOnly({ text, mentions, sentences, posts }: Named): Mention | undefined {
  const bodies = dropEmployers(
    mentions.filter(({ kind }) => BODIES.has(kind)),
    posts,
  );
  if (new Set(bodies.map(({ id, text: name }) => id ?? name)).size !== 1) return undefined;
  const isOfIt = bodies.some((one) => {
    const sentence = sentences[findHolder(sentences, one)];
    const first = sentence && listInside(mentions, sentence).find(({ kind }) => MEMBERS.has(kind));
    return !first || first.start >= one.start || CHOOSES.test(text.slice(one.end, one.end + 20));
  });
  return isOfIt ? bodies[0] : undefined;
}

function findElected(named: Named): FoundLink[] {
  const { text, mentions, sentences } = named;
  const topic = findOnly(named);
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(ELECTED)].flatMap(({ 0: verb, 1: title = "", index }): FoundLink[] => {
      const at = sentence.start + index;
      // 将担任, 现任 and 曾任 are told with what they say of the time, where who was appointed is.
      if (isDenied(words.slice(0, index)) || /[将拟曾现历兼]$/u.test(words.slice(0, index))) return [];
      const only = OF_OTHERS.test(words.slice(0, index)) ? undefined : topic;
      const body =
        inside.filter(({ kind, start, end }) => BODIES.has(kind) && start >= at && end <= at + verb.length).at(-1) ??
        only;
      const last = inside.filter(({ kind, end }) => kind === "Person" && end <= at).at(-1);
      const edge = last && TITLE_BEHIND.test(text.slice(last.end, at)) ? last.end : at;
      const row = listPeople(text, inside, edge);
      return body
        ? row.map((from) => ({
            type: "HOLDS_POSITION",
            from,
            to: body,
            details: readTitle(title, "titleZh"),
            quote: sentence,
          }))
        : [];
    });
  });
}
