import type { FoundLink, Mention, Span } from "../../proposal.js";
import { findHolder, listWithin } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { isToCome } from "../words/is-to-come.js";
import { HAN_TITLE, HAN_TITLE_BEHIND } from "../people/titles.js";
import { findOnly } from "./find-only.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** A longer text tells of more than one occasion. */
const LONG = 3000;
/** What somebody says of himself in a clause of his own: 张三表示, 张三对乙一行的到来表示欢迎, 张三院长简要介绍了学院. */
const SAYS = pattern("u")`
  ^(?:则)?(?:在(?:致辞|讲话|发言|总结|交流|介绍)中)?(?:首先|先后|分别|还|也|最后|随后|接着|详细|简要|重点|着重|系统|全面
  |具体|特别|代表[^，,。；、]{2,12}|[对就围绕向][^，,。；]{2,40}?
  |表示(?:了)?(?:热烈|衷心|诚挚|最|的|真诚|由衷)*(?:欢迎|感谢|祝贺)[，,](?:并|同时)?)*
  (?:表示(?!(?:热烈|衷心|诚挚|最|的|真诚|由衷|高度|充分|亲切)*(?:欢迎|感谢|祝贺|慰问|认同|赞同|肯定|认可|同意))|指出|坦言|汇报(?:了|说|道)?(?!人|会|片|材料)|致(?:贺词|闭幕词|开幕词|欢迎词|答谢词)
  |强调|谈到|提出(?!了?申请|辞)|介绍(?:了|说|道|到)?(?!人|信|会)
  |(?:作|发表)?(?:重要|总结|主旨|动员)?(?:讲话|致辞|发言)(?=[。，,；;]|$))
`;
/** Before who speaks stand in his clause his post and body, and when in the event it was. */
const LEAD =
  /^(?:[（(][^（）()]{0,12}[）)])?(?:会上|会议上|仪式上|座谈中|交流中|随后|首先|最后|接着|之后|同时|其间)?[，,]?$/u;
const POSTS = new RegExp(
  `^(?:[\\p{Script=Han}A-Za-z0-9（）()·]{0,30}?${HAN_TITLE}(?:[、兼和及]{1,2}[\\p{Script=Han}]{0,16}?${HAN_TITLE})*)?$`,
  "u",
);
const TITLE = new RegExp(`^(?:同志)?(?:${HAN_TITLE_BEHIND})?(?:[（(][^（）()]{1,8}[）)])?`, "u");
/** At another time or place, to somebody else, or what another said. */
const ELSEWHERE = pattern("u")`
  采访|受访|专访|次日|翌日|第二天|隔天|记者|告诉|此前|之前|日前|早前|曾|去年|前年|会前|会后|后来|近日|前不久|参观
  |走访|考察|实地|途中|期间|电话|书面|贺信|微信|微博|撰文|文章|另一|别的|(?<![根依数占凭证])据(?!此)|援引|引用|转述
  |[“”"《]?[^，,。；]{0,6}的话
`;
const HELD = /^[^。；;\n]{0,40}?(?:举行|召开|举办|开幕|启幕)/u;
const HOLDS = /(?:举行|召开|举办|出席|参加|主持)(?:了)?[^，,。；;\n]{0,20}$/u;
const HE = /^(?:随后|最后|同时)?[，,]?[他她](?:还|也|同时|首先|最后)?(?:表示|指出|强调|谈到)(?!出|了?最)/u;

/**
 * 张三表示…, in a sentence of its own: in news of one event whoever says something there speaks at it, unless it was at another
 * time. 他指出 is who spoke in the sentence before, where that names nobody else.
 */
export function findSpeeches(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
  told: readonly FoundLink[],
): FoundLink[] {
  const events = mentions.filter(({ kind, text: name }) => kind === "Event" && /\p{Script=Han}/u.test(name));
  const only = findOnly(events);
  const held = only && events.find((one) => isHeld(text, one, sentences));
  if (!only || !held || text.length > LONG) return [];
  const present = new Set(
    told
      .filter(({ type, modality }) => /^(?:ATTENDED|CHAIRED|SPOKE_AT)$/u.test(type) && modality === undefined)
      .map(({ from }) => from.id ?? from.text),
  );
  const spoken = new Set(
    told.filter(({ type }) => type === "SPOKE_AT").map(({ from, quote }) => `${from.text} ${quote.start}`),
  );
  const links: FoundLink[] = [];
  let last: Mention | undefined;
  for (const sentence of sentences) {
    const people = listWithin(mentions, sentence).filter(({ kind }) => kind === "Person");
    const words = text.slice(sentence.start, sentence.end);
    const isBehind = sentence.start > held.start;
    const speaks = isBehind && !ELSEWHERE.test(words) && !/[?？]/u.test(words);
    const isPresent = ({ id, text: name }: Mention): boolean => present.has(id ?? name);
    const speakers = speaks ? people.filter((one) => isSpeaker(text, one, sentence, mentions, isPresent(one))) : [];
    const named = new Set(people.map(({ id, text: name }) => id ?? name));
    for (const one of speakers)
      if (!spoken.has(`${one.text} ${sentence.start}`))
        links.push({ type: "SPOKE_AT", from: one, to: only, details: {}, quote: sentence });
    if (speaks && people.length === 0 && last && isPresent(last) && HE.test(words))
      links.push({ type: "SPOKE_AT", from: last, to: only, details: {}, quote: sentence });
    // A sentence in which nobody stands leaves who was named last.
    if (people.length > 0) last = named.size === 1 ? people[0] : undefined;
  }
  return links;
}

function isHeld(text: string, one: Mention, sentences: readonly Span[]): boolean {
  const holder = sentences[findHolder(sentences, one)];
  if (!holder) return false;
  const before = text.slice(holder.start, one.start);
  const behind = text.slice(one.end, holder.end);
  const verb = HELD.exec(behind)?.[0];
  if (verb !== undefined) {
    const told = before + one.text + verb.slice(0, -2);
    return !isToCome(told) && !isDenied(told) && !/将|拟/u.test(verb);
  }
  return HOLDS.test(before) && !/将|拟|计划|应邀|曾|去年/u.test(before) && !isDenied(before);
}

/** Who is not said to have been there may have shown others around: 介绍 alone is no speech of his. */
function isSpeaker(
  text: string,
  one: Mention,
  sentence: Span,
  mentions: readonly Mention[],
  isPresent: boolean,
): boolean {
  const behind = text.slice(one.end, sentence.end);
  const said = behind.slice(TITLE.exec(behind)![0].length);
  const verb = SAYS.exec(said)?.[0] ?? SAYS.exec(behind)?.[0];
  if (
    verb === undefined ||
    (!isPresent && /介绍|汇报/u.test(verb)) ||
    isDenied(verb) ||
    /[将拟]/u.test(verb.slice(0, 2))
  )
    return false;
  const clause = /(?:^|[，,。；;：:！\n])?([^，,。；;：:！\n]*)$/u
    .exec(text.slice(sentence.start, one.start))![1]!
    .trim();
  const before = text.slice(sentence.start, one.start - clause.length);
  // Behind a comma of the same sentence somebody else may be meant: it is his where nobody stands before.
  const others = mentions.some(
    ({ kind, start, end }) => kind === "Person" && start >= sentence.start && end <= sentence.start + before.length,
  );
  const isRow = /[、和与及]$/u.test(clause);
  return !isRow && (POSTS.test(clause) || LEAD.test(clause)) && (!others || /[，,；;。]\s*$/u.test(before));
}
