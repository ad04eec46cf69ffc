import { findEvent, findJustBefore, findMain } from "./find-event.js";
import { findOnly } from "./find-only.js";
import { isDenied } from "../words/is-denied.js";
import { readPlan } from "../words/is-to-come.js";
import { listWithin } from "../../spans.js";
import type { FoundLink, Mention, Span } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What people do at events: the words for it, and what kind of speech it is. */
const SPEECHES: readonly (readonly [words: RegExp, speechKind: string | undefined])[] = [
  [
    pattern("gi")`
      致(?:欢迎|开幕|闭幕)?[辞词]|\b(?:delivered|gave|made
      |(?:was|were) invited to (?:deliver|give|make)) (?:an? |the |his |her |their )?(?:warm )?
      (?:(?:opening|welcome|welcoming|closing|congratulatory) )?(?:address(?:es)?|speech(?:es)?|remarks)
      |\b(?:addressed|welcomed) (?:the|this) (?:[\w-]+ ){0,2}
      (?:ceremony|conference|forum|summit|meeting|symposium|gathering|seminar|audience|participants|guests
      |attendees)\b|(?<=\w )in (?:his|her) (?:(?:opening|welcome|closing|keynote) )?(?:address|speech|remarks)(?=\.)
    `,
    "ADDRESS",
  ],
  [
    pattern("gi")`
      [作做][^，,。；“”]{0,12}(?:“[^”]*”|《[^》]*》)?[^，,。；“”]{0,4}主旨(?:报告|演讲)
      |\b(?:delivered|gave|made|(?:was|were) invited to (?:deliver|give|make)) (?:an? |the )?keynote reports?
    `,
    "KEYNOTE_REPORT",
  ],
  [
    pattern("gi")`
      [作做][^，,。；“”]{0,6}主题(?:演讲|报告)|发表[^，,。；“”]{0,6}主[旨题]演讲
      |\b(?:delivered|gave|made|(?:was|were) invited to (?:deliver|give
      |make)) (?:an? |the |his |her |their )?key-?note (?:speech|address)(?:es)?
    `,
    "KEYNOTE_SPEECH",
  ],
  // 会上，张三表示: whoever says something at it speaks there.
  [
    pattern("gu")`
      (?<=(?:会上|仪式上|论坛上|活动上|座谈中|交流中|会议上)[，,]?[^。；]{0,40})(?:首先|先后|分别|还|也|都)*
      (?:对[^，,。；]{2,40})?(?:表示(?!(?:热烈|衷心|诚挚|最|的|真诚|由衷)*(?:欢迎|感谢|祝贺))|指出|强调|认为|谈到
      |提出|要求|希望)
    `,
    undefined,
  ],
  [
    pattern("gi")`
      讲话|\b(?:delivered|gave|(?:was|were) invited to (?:deliver|give)) (?:an? |the )?(?:\w+ )?
      (?:lecture|talk|presentation)s?\b|\bspoke (?=at|during|on)|在发言中
      |[作做][^，,。；“”]{0,12}(?:“[^”]*”|《[^》]*》)[^，,。；“”]{0,4}(?:报告|演讲|发言)
      |[作做](?:了)?(?:专题|大会|特邀|交流|典型|主题|经验|表态|总结|重点|工作)?(?:报告|发言|交流发言)|[作做](?:了)?(?:经验|典型)(?:交流|介绍|分享)
    `,
    undefined,
  ],
];
const IN_SPEECH = /^In (?:his|her) (?:[\w-]+ ){0,2}(?:speech|address|remarks), /;
const ATTENDING = pattern("gi")`
  出席|参加|参会|与会|到会(?!议)|莅会|到场(?=祝贺|致辞|讲话|见证|指导|并|[。，,；;]|$)|亲临(?=现场|会场)|莅临(?=[^，,。；]{0,8}(?:会议|大会|仪式|活动|现场|论坛|指导|祝贺))
  |见证(?:了)?(?:[^，,。；]{0,16}?(?:签约|签署|签字))?
  |(?<=(?:出席|参加)[^。；]{0,80}[，,][^，,。；]{2,30})陪同(?=[。；]|$)
  |\b(?:attended|took part in|were present at|participated in)\b
`;
/** 到会｜祝贺: whoever does that is at the event, whatever he does there. */
const COMES = /^(?:到会|莅会|到场|莅临|亲临)$/u;
const ATTENDED_BY = pattern("gi")`
  (?:出席|参加)[^，,。；]{0,10}的(?:还|领导|嘉宾|专家)*(?:有|包括)[：:]?|\b(?:attended|witnessed|graced) by\b
  |\b(?:in the presence|under the witness(?:es)?) of\b
`;
const SPEAKS = pattern("u")`
  (?:活动|仪式|大会|会|论坛|峰会)[上中](?=[，,])|(?:会议|仪式|活动|大会|论坛|会)由[^，,。；]{2,40}主持|主持(?:了)?(?:本次|此次)?(?:会议|仪式|活动|大会|论坛|座谈)
  |(?:出席|参加)(?:会议|仪式|活动)?并(?:讲话|致[辞词]|发言)|致(?:欢迎|开幕|闭幕)?[辞词]
  |(?:发表|作|做)(?:了)?(?:重要|总结|主旨|热情洋溢的)?讲话
  |(?:先后|分别|依次)[作做](?:了)?[^，,。；]{0,20}(?:报告|演讲|发言|汇报)|[作做](?:了)?(?:题为|专题|大会|特邀|主旨|主题|工作|交流|典型|表态)[^，,。；]{0,40}(?:报告|演讲|发言)|[作做](?:了)?(?:经验|典型)(?:交流|介绍|分享)
  |在(?:总结)?(?:讲话|发言|致[辞词])中|\b(?:delivered|gave|made
  |invited to (?:deliver|give|make)) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}
  (?:speech(?:es)?|address(?:es)?|remarks|report)|\b(?:presided over|chaired|moderated|overseen) (?:the|this|by)
  |\bin (?:his|her) (?:(?:opening|welcome|closing|keynote) )?(?:address|speech|remarks)\.
  |\baddressed the (?:audience|participants|guests|attendees)
  |^In (?:his|her) (?:[\w-]+ ){0,2}(?:speech|address|remarks),
`;
/** Attended what the sentence before tells of: 校长等出席, "… attended." */
const ATTENDS = pattern("u")`
  (?:到会|莅会)(?!议)|(?<!由[^，,。；]{0,30})主持(?:$|[。；])|(?:到场|莅临)(?:会议|大会|仪式|活动|现场|论坛)?(?:祝贺|致辞|讲话|见证|指导|并)|到场(?:$|[。；，,])|亲临(?:现场|会场)
  |(?:出席|参加|参会|与会)(?:了)?(?:会议|大会|仪式|论坛|此次(?:会议|大会|仪式|活动)|活动|座谈(?:交流)?|开幕式|启动仪式|揭牌仪式|签约仪式)?(?:$|[。，,；;])
  |(?:出席|参加)并|见证(?:了)?(?:仪式|[^，,。；]{0,16}?(?:签约|签署|签字))|\battended\.?$
  |\b(?:attended|were present at|participated in|took part in)(?: and \w+)? (?:the|this) (?:[\w-]+ ){0,2}
  (?:event|meeting|ceremony|conference|forum|symposium|summit|seminar)\b
`;
/** 接待了王某一行并出席: whom somebody received did not come by that. */
const RECEIVED = /(?:接待|会见|欢迎|陪同|感谢|邀请|看望|慰问)(?:了)?(?:[^，,。；、]{0,24})?$/u;
/** Something is told besides who somebody is. */
const ACTS =
  /出席|参加|主持|致[辞词]|讲话|发言|报告|签|介绍|表示|指出|宣读|揭牌|牵头|举行|召开|加入|担任|当选|成立|负责/u;
const ATTENDS_LATER = /^[^。]{0,200}(?:出席|参加|参会|与会)/u;
const CHAIRING = /主持/g;
/** Between who chairs and the verb. */
const CHAIRS = pattern("u")`
  ^(?:同志|教授|副?(?:院长|校长|主任|总经理|经理|总裁|董事长|书记|处长|会长|理事长|秘书长)|先生|女士|老师|博士)?
  (?:负责|受邀|应邀|共同)?$
`;
/** 会后，甲见证签约: what came before the event or after it is none of it. */
const IS_OVER =
  /另一[场次个]|^(?:次日|翌日|第二天|隔天|此前)|^(?:会前|会后|[^，,。；]{0,6}(?:结束|开始)(?:后|前)|仪式后|活动后)[，,]/u;
/** 主持｜会议并讲话: who chairs speaks too. */
const CHAIRS_AND = /^[^，,。；]{0,8}[，,]?并/u;
const PRESIDED = /(?<!was |were )\b(?:presided over|chaired|moderated) (?:the|this)\b/gi;
const CHAIRED_BY = /\b(?:chaired|presided over|moderated|hosted|overseen) by\b/gi;
const SAME_BREATH = 16;
/** "A could not come and sent B, who attended": of A nothing is said. */
const SENT = /\b(?:not|unable to|sent|instead of|in place of|absent)\b/u;

/**
 * Who spoke at, attended and chaired the events that sentences name or plainly mean. People count where they stand
 * before the verb, or right behind its "by".
 */
export function findEventLinks(text: string, mentions: readonly Mention[], pieces: readonly Span[]): FoundLink[] {
  const links: FoundLink[] = [];
  const sentences = joinRows(text, pieces);
  const events = mentions.filter(({ kind }) => kind === "Event");
  const only = findOnly(events);
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end);
    // 张三院长发表讲话: at the one event that the text tells of, else at the one that was held last.
    const held = only ?? findMain(text, events, sentence.start);
    const event =
      findEvent(text, mentions, sentence) ??
      (SPEAKS.test(words) ? held : undefined) ??
      (ATTENDS.test(words) ? (findJustBefore(text, events, sentences, index) ?? held) : undefined);
    const isOver = event !== undefined && IS_OVER.test(words) && listWithin(events, sentence).length === 0;
    const people =
      event && !isOver
        ? listWithin(mentions, sentence).filter(
            ({ kind, start, end }) =>
              kind === "Person" && !(text.startsWith("一行", end) && RECEIVED.test(text.slice(sentence.start, start))),
          )
        : [];
    if (!event || people.length === 0) continue;
    const add = (type: string, from: Mention, details: FoundLink["details"] = {}, before = ""): void =>
      void links.push({ type, from, to: event, details, quote: sentence, ...readPlan(before) });
    const place = ({ 0: verb, index }: RegExpExecArray): Span => ({
      start: sentence.start + index,
      end: sentence.start + index + verb.length,
    });
    const speeches = SPEECHES.flatMap(([pattern, speechKind]) =>
      [...words.matchAll(pattern)].map((match) => ({
        ...place(match),
        type: "SPOKE_AT",
        details: speechKind === undefined ? {} : { speechKind },
      })),
    );
    const attending = [...words.matchAll(ATTENDING)]
      .filter(({ 0: verb, index }) => !/^ by\b/i.test(words.slice(index + verb.length)))
      .filter((match) => COMES.test(match[0]) || isOfEvent(words.slice(match.index + match[0].length), event))
      .map((match) => ({ ...place(match), type: "ATTENDED", details: {} }));
    let [row, edge]: [readonly Mention[], number] = [[], sentence.start];
    const chairing = [...words.matchAll(CHAIRING)].map((match) => ({ ...place(match), type: "CHAIRED", details: {} }));
    for (const { start, end, type, details } of [...speeches, ...attending, ...chairing].sort(
      (a, b) => a.start - b.start,
    )) {
      if (start < edge) continue;
      if (type === "CHAIRED") {
        // Who chairs is named before the verb; who else was there, before him.
        const chairs = people.filter((person) => person.start >= edge && CHAIRS.test(text.slice(person.end, start)));
        if (chairs.length === 0) continue;
        edge = end;
        row = CHAIRS_AND.test(text.slice(end, sentence.end)) ? chairs : [];
        continue;
      }
      const before = people.filter(
        (person) => person.start >= edge && person.end <= start && !SENT.test(text.slice(person.end, start)),
      );
      // 出席并致辞: who attended is who spoke.
      if (before.length > 0) row = before;
      else if (start - edge > SAME_BREATH) row = [];
      const told = text.slice(sentence.start, start);
      if (!isDenied(told)) for (const person of row) add(type, person, details, told);
      edge = end;
    }
    // "In his welcome speech, Li Ping …"
    const inSpeech = IN_SPEECH.exec(words);
    const speaks = inSpeech && people.find(({ start }) => start === sentence.start + inSpeech[0].length);
    if (speaks) add("SPOKE_AT", speaks, { speechKind: "ADDRESS" });
    for (const match of words.matchAll(ATTENDED_BY)) {
      const end = place(match).end;
      for (const person of people.filter(({ start }) => start >= end)) add("ATTENDED", person);
    }
    for (const match of words.matchAll(CHAIRING)) {
      const at = place(match).start;
      const chair = people.filter(({ end }) => end <= at).at(-1);
      if (
        chair &&
        CHAIRS.test(text.slice(chair.end, at)) &&
        !isDenied(words.slice(0, match.index)) &&
        /^(?:了|本次|此次|会议|大会|仪式|签约|开幕|论坛|座谈|活动|召开|。|，|,|；|;|$|\p{Script=Han}{0,12}(?:会|仪式|论坛|活动))/u.test(
          words.slice(match.index + 2),
        )
      )
        add("CHAIRED", chair);
    }
    for (const match of words.matchAll(PRESIDED)) {
      const chair = people.filter(({ end }) => end <= place(match).start).at(-1);
      if (chair && !/[.;]/.test(text.slice(chair.end, place(match).start))) add("CHAIRED", chair);
    }
    for (const match of words.matchAll(CHAIRED_BY)) {
      const chair = people.find(({ start }) => start >= place(match).end && start - place(match).end < 40);
      if (
        chair &&
        !mentions.some(({ kind, start }) => kind === "Person" && start >= place(match).end && start < chair.start)
      )
        add("CHAIRED", chair);
    }
  }
  return links;
}

/** 甲局局长张某；校长李某出席活动: who stands before the semicolon came too, where nothing else is told of him. */
function joinRows(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const before = last ? text.slice(last.start, last.end) : "";
    const isRow =
      last && /[；;]$/u.test(before) && !/[。！？]/u.test(text.slice(last.end, piece.start)) && !ACTS.test(before);
    if (isRow && ATTENDS_LATER.test(text.slice(piece.start, piece.end)))
      joined.splice(-1, 1, { start: last.start, end: piece.end });
    else joined.push(piece);
  }
  return joined;
}

/** What is attended: an event, or nothing said. 参加编写 is something else. */
function isOfEvent(rest: string, { text: name }: Mention): boolean {
  // 参加座谈 is at the 座谈会 alone.
  if (/^(?:了)?座谈(?:交流)?(?:$|[。，,；;])/u.test(rest)) return /座谈/u.test(name);
  return /^(?:了)?[^，,。；]{0,24}(?:会|论坛|仪式|活动|大赛|揭牌|签约|峰会|开幕|闭幕)|^[。；，,并]|^\.?\s*$|^ (?:the |this )?(?:[\w’-]+ ){0,8}(?:summit|conference|forum|ceremony|meeting|symposium|event)/i.test(
    rest,
  );
}
