import { pattern } from "../../../text/patterns/pattern.js";
import type { Mention, Span } from "../../proposal.js";
import { findHolder } from "../../spans.js";

const OPEN = /[“"「『‘]$/u;
const CLOSE = /^[”"」』’]/u;
/** 假冒“｜华岭大学, 并无“｜某机构, 所谓“｜ */
const BEFORE = pattern("u")`
  (?:假冒|冒充|冒用|仿冒|盗用|谎称|自称|所谓的?|并无|并没有|不存在|查无|虚构|杜撰)[^，,。；;“”"]{0,10}[“"「『‘]$
`;
/** “华岭大学｜”并不存在, ”均为虚假高校. Between them may stand other names, and nobody who says so. */
const BEHIND = pattern("u")`
  ^[”"」』’](?:[、和与及]?[“"「『‘][^“”"]{1,20}[”"」』’]){0,8}[^，,。；;“”"]{0,12}?
  (?:不存在|查无此|(?:[系是为属]|属于)(?:一[所家个])?(?:虚假|假冒|冒牌|虚构|杜撰|野鸡|山寨)|(?:并未|从未|未曾|没有)(?:在[^，,。；;]{1,12})?(?:注册|登记|备案)(?=[，,。；;]|$))
`;

/** Without names in quotation marks of what a sentence says not to be there: “华岭大学”并不存在. Pure. */
export function dropFictitious(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  if (!/[“"「『‘]/u.test(text)) return [...mentions];
  const isQuoted = ({ start, end }: Mention): boolean =>
    OPEN.test(text.charAt(start - 1)) && CLOSE.test(text.charAt(end));
  const isNone = (one: Mention): boolean => {
    const sentence = isQuoted(one) ? sentences[findHolder(sentences, one)] : undefined;
    if (!sentence) return false;
    return BEFORE.test(text.slice(sentence.start, one.start)) || BEHIND.test(text.slice(one.end, sentence.end));
  };
  const none = new Set(mentions.filter((one) => one.id === undefined && isNone(one)).map(({ text: name }) => name));
  const told = new Set(mentions.filter((one) => none.has(one.text) && !isQuoted(one)).map(({ text: name }) => name));
  // A part of such a name, 华岭大学 in “华岭大学产业学院”, is nobody who acts there, and may well be there.
  return mentions.filter((one) => !none.has(one.text) || told.has(one.text));
}
