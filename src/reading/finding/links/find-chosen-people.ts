import type { FoundLink, Mention, Span } from "../../proposal.js";
import { readTitle } from "../people/posts.js";
import { isDenied } from "../words/is-denied.js";
import { PEOPLE, listPeople, listBehind, listInside, type Named } from "./rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

const BODIES: ReadonlySet<string> = new Set(["Association", "Community", "OrganizationalUnit"]);
/** 选举张三、李四｜为某委员会副主任: those behind the verb, what they became, and of what. */
const CHOOSING = /(?:选举|推选|推举|选出|任命|聘任|聘请)(?:了|产生)?/gu;
const BECAME = pattern("u")`
  ^(?:[两三四五六七八九十]位)?(?:同志|教授|先生|女士|校友|老师|等)?(?:为|任|担任|出任)([^，,。；]{0,30}?)
  ((?:名誉|常务|执行|第一)?副?(?:主任|主席|会长|理事长|院长|秘书长|校长|组长|监事长)(?:委员)?)(?=[，,。；、\s]|$)
`;
/** 甲、乙｜当选为某社第一届社务委员: a committee that the text names, by its members. */
const MEMBERS_OF = /当选(?:为)?([^，,。；、]{2,30}?(?:委员|理事|监事))(?=[，,。；、\s]|$)/gu;
/** 担任某专家组专家. */
const IN_GROUP = /(?:担任|出任)$/u;

/** Who was chosen for a post or into a body, where the words say by whom or together with whom. */
export function findChosenPeople({ text, mentions, sentences, posts }: Named): FoundLink[] {
  const told = new Set(posts.map(({ from, to }) => `${from.start} ${to === "source" ? "" : to.start}`));
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    return [
      ...findChosen(text, inside, mentions, sentence).filter(
        // 聘任李明为某学院院长: a post that was found by its body.
        ({ from, to }) => !told.has(`${from.start} ${to === "source" ? "" : to.start}`),
      ),
      ...findMembers(text, inside, mentions, sentence),
      ...findGroup(text, inside, sentence),
    ];
  });
}

function findChosen(text: string, inside: readonly Mention[], all: readonly Mention[], sentence: Span): FoundLink[] {
  const words = text.slice(sentence.start, sentence.end);
  let last: Mention | undefined;
  const choose = (at: number, before: number): FoundLink[] => {
    const row = listBehind(inside, skipPost(text, inside, at), text, PEOPLE);
    const end = row.at(-1)?.end;
    const became = end === undefined ? null : BECAME.exec(text.slice(end, sentence.end));
    if (end === undefined || !became) return [];
    const until = end + became[0].length;
    const named = inside.filter((one) => BODIES.has(one.kind) && one.start >= end && one.end <= until);
    const body = [...named].sort((a, b) => b.text.length - a.text.length)[0] ?? last ?? findBody(all, before);
    if (!body) return [];
    last = body;
    const chosen = row.map((from) => ({
      type: "HOLDS_POSITION",
      from,
      to: body,
      details: readTitle(became[2]!, "titleZh"),
      quote: sentence,
    }));
    // 选举李明为会长，｜王刚为副会长
    return /[，,；;]/u.test(text[until] ?? "") ? [...chosen, ...choose(until + 1, before)] : chosen;
  };
  return [...words.matchAll(CHOOSING)].flatMap(({ 0: verb, index }): FoundLink[] =>
    isDenied(words.slice(0, index)) ? [] : choose(sentence.start + index + verb.length, sentence.start + index),
  );
}

/** 选举｜江海大学校长｜李明为会长: where the name begins. */
function skipPost(text: string, inside: readonly Mention[], at: number): number {
  const first = inside.find(({ kind, start }) => kind === "Person" && start >= at);
  const isPost =
    first && /^[^，,。；;：:、\n]{2,40}(?:长|主任|书记|主席|总裁|经理|教授|研究员)$/u.test(text.slice(at, first.start));
  return isPost && inside.some(({ start }) => start === at) ? first.start : at;
}

/** The one body that was named before. */
function findBody(all: readonly Mention[], start: number): Mention | undefined {
  const before = all.filter(({ kind, end }) => (kind === "Association" || kind === "Community") && end <= start);
  return new Set(before.map(({ id, text }) => id ?? text)).size === 1 ? before[0] : undefined;
}

function findMembers(text: string, inside: readonly Mention[], all: readonly Mention[], sentence: Span): FoundLink[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(MEMBERS_OF)].flatMap(({ 1: said = "", index }): FoundLink[] => {
    const committee = all.find(({ kind, text: name }) => kind === "OrganizationalUnit" && name.endsWith(`${said}会`));
    return committee && !isDenied(words.slice(0, index))
      ? listPeople(text, inside, sentence.start + index).map((from) => ({
          type: "MEMBER_OF",
          from,
          to: committee,
          details: { memberRole: "MEMBER" },
          quote: sentence,
        }))
      : [];
  });
}

function findGroup(text: string, inside: readonly Mention[], sentence: Span): FoundLink[] {
  return inside
    .filter(
      ({ kind, start, end }) =>
        kind === "OrganizationalUnit" &&
        IN_GROUP.test(text.slice(sentence.start, start)) &&
        /^(?:的)?(?:专家|成员|委员)(?=[，,。；、\s]|$)/u.test(text.slice(end, end + 6)),
    )
    .flatMap((group) =>
      listPeople(text, inside, group.start - 2).map((from) => ({
        type: "MEMBER_OF",
        from,
        to: group,
        details: { memberRole: "MEMBER" },
        quote: sentence,
      })),
    );
}
