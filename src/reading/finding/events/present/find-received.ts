import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { findFrom, listWithin } from "../../../spans.js";
import type { Named } from "../../links/rows.js";
import { isDenied } from "../../words/is-denied.js";
import { isToCome } from "../../words/is-to-come.js";
import { findOnly } from "../find-only.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** 李明｜在东校区与来宾座谈: both sat together. */
const TALKED = pattern("u")`
  ^(?:副?教授|同志|先生|女士)?(?:等)?(?:在[^，,。；]{2,16})?(?:与|同|和)(?:来宾|客人|来访[^，,。；]{0,8}|[^，,。；]{2,24}?一行|[^，,。；]{0,6}代表[^，,。；]{0,6}|对方)
  (?:等)?(?:人)?(?:进行(?:了)?|举行(?:了)?|展开(?:了)?|亲切|深入)*(?:座谈|会谈|交流座谈|座谈交流|洽谈)
`;
/** 李明｜接待了来宾, ｜陪同考察. */
const RECEIVED = pattern("u")`
  ^(?:副?教授|同志|先生|女士)?(?:等)?(?:领导|校领导)?(?:热情|亲切|全程|一同|共同)*
  (?:接待了?(?=[^，,。；]{0,24}(?:来宾|一行|客人|考察团|代表团|[。；]|$))|陪同(?:考察|调研|参观|走访|交流)?(?=$|[，,。；]))
`;
const ROW = /^(?:、|和|与|及|，|；)[^。；，,、]{0,30}$/u;

/** Who sat together with guests is at the one talk that a text tells of; who received them or went with them, at the one visit. */
export function findReceived({ text, mentions, sentences }: Named): FoundLink[] {
  const only = findOnly(mentions.filter(({ kind }) => kind === "Event"));
  if (!only) return [];
  const verbs = [
    ...(/座谈|会谈|洽谈|交流/u.test(only.text) ? [TALKED] : []),
    ...(/走访|考察|调研|来访|访问|参访/u.test(only.text) ? [TALKED, RECEIVED] : []),
  ];
  if (verbs.length === 0) return [];
  return sentences.flatMap((sentence) =>
    listHosts(text, mentions, sentence, verbs).map((from) => ({
      type: "ATTENDED",
      from,
      to: only,
      details: {},
      quote: sentence,
    })),
  );
}

function listHosts(text: string, mentions: readonly Mention[], sentence: Span, verbs: readonly RegExp[]): Mention[] {
  const people = listWithin(mentions, sentence).filter(({ kind }) => kind === "Person");
  return people.flatMap((one) => {
    const rest = text.slice(one.end, sentence.end);
    const told = text.slice(sentence.start, one.start) + rest.slice(0, 24);
    if (!verbs.some((verb) => verb.test(rest)) || isDenied(told) || isToCome(told)) return [];
    const row = [one];
    for (const other of people.slice(0, findFrom(people, one.start)).reverse()) {
      if (!ROW.test(text.slice(other.end, row[0]!.start))) break;
      row.unshift(other);
    }
    return row;
  });
}

/** 教务处处长张三｜陪同, at the end of what somebody came to. */
const ALONG = /^(?:副?教授|同志|先生|女士)?(?:等)?(?:一同|全程|共同)?(?:陪同|随同|随行)(?:参会|参加|出席)?[。；;]?$/u;
const ELSEWHERE = /参观|考察|走访|调研|察看|游览/u;

/** Who goes with those who came, in their sentence or behind it: at what that paragraph tells that they came to (`told`). */
export function findAlong({ text, mentions, sentences }: Named, told: readonly FoundLink[]): FoundLink[] {
  return sentences.flatMap((sentence, index): FoundLink[] => {
    const words = text.slice(sentence.start, sentence.end);
    const people = listWithin(mentions, sentence).filter(({ kind }) => kind === "Person");
    const last = people.at(-1);
    if (!last || !ALONG.test(text.slice(last.end, sentence.end)) || isDenied(words) || isToCome(words)) return [];
    const before = sentences[index - 1];
    const isNear = before !== undefined && !text.slice(before.end, sentence.start).includes("\n");
    const around = isNear ? { start: before.start, end: sentence.end } : sentence;
    if (ELSEWHERE.test(text.slice(around.start, around.end))) return [];
    const came = told.filter(
      ({ type, from, modality }) =>
        type === "ATTENDED" && modality === undefined && from.start >= around.start && from.start < last.start,
    );
    const to = came.at(-1)?.to;
    if (to === undefined || to === "source" || came.some((one) => one.to !== to)) return [];
    const row = [last];
    for (const one of people.slice(0, -1).reverse()) {
      if (!ROW.test(text.slice(one.end, row[0]!.start))) break;
      row.unshift(one);
    }
    return row.map((from) => ({ type: "ATTENDED", from, to, details: {}, quote: sentence }));
  });
}
