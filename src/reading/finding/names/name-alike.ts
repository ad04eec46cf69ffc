import type { Mention } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { BODIES } from "../links/hosts/find-owner.js";

const NAMED_ALIKE: ReadonlySet<string> = new Set(["Platform", "Laboratory"]);

/** 某某学院甲产业学院 and, elsewhere, 甲产业学院 are one: its university stands before its name. */
export function nameAlike(mentions: readonly Mention[]): Mention[] {
  // 国家卓越工程师学院 is what several have.
  const isOwn = (name: string): boolean => !/^(?:国家|省|市|校|卓越|现代|未来|特色)/u.test(name);
  const names = new Set(
    mentions.filter(({ kind, text }) => NAMED_ALIKE.has(kind) && isOwn(text)).map(({ text }) => text),
  );
  return mentions.map((one) => {
    if (!NAMED_ALIKE.has(one.kind) || one.id !== undefined) return one;
    const host = listNear(mentions, one).find(
      ({ kind, start, end, text }) =>
        (kind === "University" || kind === "Enterprise") &&
        start === one.start &&
        end < one.end &&
        names.has(one.text.slice(text.length)),
    );
    return host ? { ...one, start: host.end, text: one.text.slice(host.text.length) } : one;
  });
}

/** 甲大学与｜乙公司合作签约仪式: the event of both begins with the first. */
export function nameByBoth(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((one) => {
    if (one.kind !== "Event" || one.id !== undefined || !/[与和]/u.test(text[one.start - 1] ?? "")) return one;
    const [second, first] = [
      listNear(mentions, one).find(({ kind, start }) => BODIES.has(kind) && start === one.start),
      listNear(mentions, { start: one.start - 2, end: one.start }).find(
        ({ kind, end }) => BODIES.has(kind) && end === one.start - 1,
      ),
    ];
    return second && first && !/^(?:揭牌|启动)/u.test(text.slice(second.end))
      ? { ...one, start: first.start, text: text.slice(first.start, one.end) }
      : one;
  });
}
