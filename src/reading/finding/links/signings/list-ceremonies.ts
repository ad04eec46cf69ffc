import type { Mention, Modality, Span } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { isDenied, isRumour } from "../../words/is-denied.js";
import { readPlan } from "../../words/is-to-come.js";
import { listBefore, listInside, type Named, ORGANIZATIONS } from "../rows.js";

/** Who signs at a ceremony, as the sentence that tells of it names them. */
export interface Ceremony {
  readonly parties: readonly Mention[];
  readonly quote: Span;
  readonly modality?: Modality;
}

const CEREMONY = /(?:签约|签署|签订|签字)(?:[暨和及、]?\p{Script=Han}{0,12})?(?:仪式|大会|活动)/gu;
/** 甲与乙｜在三号会议室｜举行校企合作｜签约仪式: between those who sign and the ceremony. */
const TO_CEREMONY =
  /^(?:[，,]?在[^，,。；]{2,30}[，,]?)?(?:隆重|成功|共同|正式)*(?:举行|举办|召开|开展)?(?:了)?[^，,。；、]{0,36}$/u;
/** Who only came to it, spoke there or chaired. */
const ACTS = /出席|参加|主持|见证|致辞|受邀|应邀|承办|主办|代表(?!大会)/u;
const JOINS = /[与和同暨]/u;
const WITH_US = /(?:我校|我院|本校|本院|学校|学院)(?:近日|日前|今日|正式)?[与和同]$/u;

/** 甲大学与乙公司举行校企合作签约仪式, 甲大学与乙公司签约仪式在丙举行: by sentence, who signs there. */
export function listCeremonies({ text, mentions, sentences, speaker }: Named): Ceremony[] {
  return sentences.flatMap((sentence): Ceremony[] => {
    const words = text.slice(sentence.start, sentence.end);
    const found = [...words.matchAll(CEREMONY)][0];
    if (!found) return [];
    const before = words.slice(0, found.index);
    if (isDenied(before) || isRumour(before, words.slice(found.index))) return [];
    const at = sentence.start + found.index;
    const bodies = outermost(
      listInside(mentions, sentence).filter(({ kind, end }) => ORGANIZATIONS.has(kind) && end <= at),
    );
    const row = findRow(text, bodies, at);
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) return [];
    // “携手共建、校地合作”｜战略合作签约仪式
    const between = text.slice(last.end, at).replace(/“[^“”]*”/gu, "");
    if (!TO_CEREMONY.test(between) || ACTS.test(between)) return [];
    const isWithUs = WITH_US.test(text.slice(sentence.start, first.start));
    const joints = row.slice(1).some((one, index) => JOINS.test(text.slice(row[index]!.end, one.start)));
    // 某园区与｜江海大学: whoever the other is.
    const isWith = /\p{Script=Han}[与和同]$/u.test(text.slice(sentence.start, first.start));
    if (!isWithUs && !isWith && !joints) return [];
    const parties = unique([...(isWithUs && speaker ? [speaker] : []), ...row]);
    return [{ parties, quote: sentence, ...readPlan(before.replace(/(?:举行|举办|召开|开展)[^，,。；]*$/u, "")) }];
  });
}

/** The last row of bodies before the ceremony; what is its place (在甲大学举行) is none of it. */
function findRow(text: string, bodies: readonly Mention[], at: number): readonly Mention[] {
  const last = bodies.findLast(({ start, end }) => end <= at && text[start - 1] !== "在");
  return last ? listBefore(bodies, last.end, text, ORGANIZATIONS).filter(({ start }) => text[start - 1] !== "在") : [];
}
