import { groupBy } from "../../../text/group-by.js";
import type { Mention, OtherName } from "../../proposal.js";
import { listNear } from "../../spans.js";

/** SAA, and SUSTech, PolyU, "TU Berlin". */
const ACRONYM = /^(?:[A-Z][A-Z&-]{1,9}|(?=[a-z]*[A-Z][a-z]*[A-Z])[A-Z][A-Za-z&-]{2,11}|[A-Z]{2,5} [A-Z][a-z]+)$/;

/** "Academy of Jinhai University (JU)": of two that end there it is whose initials they are; of the longer where of neither. */
function listInner(mentions: readonly Mention[]): (of: Mention, acronym: string) => boolean {
  const byEnd = groupBy(mentions, ({ end }) => String(end));
  const isOf = ({ text: name }: Mention, acronym: string): boolean =>
    (name.match(/(?<![\p{L}’'])[A-Z]/gu) ?? []).join("") === acronym;
  return (of, acronym) => {
    const all = byEnd.get(String(of.end)) ?? [];
    if (all.length < 2 || isOf(of, acronym)) return true;
    return !all.some((one) => one !== of && isOf(one, acronym));
  };
}

/** 北京大学（Peking University）, "Strategic Alliance (SA)", （以下简称“北大”）: what brackets behind a name add to it. */
export function findOtherNames(text: string, mentions: readonly Mention[]): OtherName[] {
  const isInner = listInner(mentions);
  return mentions.flatMap((of): OtherName[] => {
    const bracket =
      /^\s?[（(]\s?(?:以下)?(简称|here(?:in)?after (?:referred to as|called)? ?(?:the )?)?[：:]?\s?[“"]?([^（）()“”"\n]{2,80}?)[”"]?\s?[）)]/u.exec(
        text.slice(of.end, of.end + 100),
      );
    const aside = listAside(text, of);
    if (!bracket || aside.length > 0) return aside;
    const [, short, inside = ""] = bracket;
    const start = of.end + bracket[0].indexOf(inside);
    const span = { of, start, end: start + inside.length, text: inside };
    if (short !== undefined) return [{ ...span, nameKind: "ABBREVIATION" }];
    if (ACRONYM.test(inside)) return isInner(of, inside) ? [{ ...span, nameKind: "ACRONYM" }] : [];
    // 江海工业大学（江海省科学院）: one school under two names.
    const isTwice =
      of.kind === "University" &&
      listNear(mentions, span).some((one) => one.kind === of.kind && one.start === start && one.text === inside);
    if (isTwice) return [{ ...span, nameKind: "LABEL" }];
    const [isHan, hasHan] = [/\p{Script=Han}/u.test(of.text), /\p{Script=Han}/u.test(inside)];
    return isHan !== hasHan && (hasHan ? inside.length >= 4 : inside.includes(" "))
      ? [{ ...span, nameKind: "LABEL" }]
      : [];
  });
}

/** （该校隶属于乙集团，以下简称“甲校”）: behind what else the brackets say. */
const ASIDE = /^\s?[（(][^（）()\n]{2,60}[，,；;](?:以下)?简称[：:]?\s?[“"]?([^（）()“”"\n，,]{2,20})[”"]?\s?[）)]/u;

/** 甲乙职业学院，以下简称“甲乙学院”: without brackets; its characters are of the name. */
const SHORT = /^[，,]?以下简称[：:]?[“"]?(\p{Script=Han}{2,12})[”"]?(?=[，,。；;）)]|$)/u;

function listAside(text: string, of: Mention): OtherName[] {
  const behind = text.slice(of.end, of.end + 100);
  const short = SHORT.exec(behind);
  const found = ASIDE.exec(behind) ?? (short && [...short[1]!].every((one) => of.text.includes(one)) ? short : null);
  if (!found) return [];
  const [whole, inside = ""] = found;
  const start = of.end + whole.lastIndexOf(inside);
  return [{ of, start, end: start + inside.length, text: inside, nameKind: "ABBREVIATION" }];
}
