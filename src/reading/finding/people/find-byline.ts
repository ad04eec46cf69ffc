import type { FoundLink, Mention, Span } from "../../proposal.js";
import { findHolder, listNear } from "../../spans.js";
import { HAS_LATIN_NAME, LATIN_PERSON, NO_PERSON } from "./latin-names.js";
import { COMPOUND_SURNAMES } from "../../../text/pinyin/compound-surnames.js";
import { SURNAMES } from "./surnames.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

const PERSON_NAME = `(?!单位|编辑|来源|供稿|摄影|通讯)(?:(?:${COMPOUND_SURNAMES})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})`;
const NAMES = `((?:${PERSON_NAME}[ 　、，,]{0,2}){1,6})`;
const ENDS = part`
  (?=[ 　]*(?:[）)\]】\n/|；;。]|$|编辑|责编|责任编辑|审核|摄影|图|供图|终审|初审|复审|校对|通讯员|来源|报道|预审
  |一审|二审|三审|编校|监制|统筹|策划|作者|文)
  |[ 　]+\p{Script=Han}{2,20}(?:大学|学院|宣传部|新闻中心|处|办公室)[ 　）)]*(?:\n|$))
`;
/** "Source: China Industrial Network", 来源：中国教育报. */
const PUBLISHER = pattern("gmu")`
  (?:^(?:[ \t　]*[（(]?|[^\n，,。；]{2,60}[ \t　|｜]{1,8})|(?<=[。！”])[（(])(?:信息来源|稿件来源|文章来源|来源|Source)[:：][ \t]*
  (?![ 　\t]*[^\s　]{0,4}(?:时间|日期|阅读|作者|编辑)[:：])([^\n，,。）)|｜]{2,60}?)
  (?=[ \t　]*[）)。]?[ \t]*(?:$|[|｜])|[ \t　]+\p{Script=Han}{2,4}[:：])
`;
/** 宁夏新闻网讯, 中新网北京12月21日电: a news item begins with who sends it out. */
const DISPATCH = pattern("gmu")`
  ^[ \t　]*((?!本|据|校|快|简|通|图|喜)\p{Script=Han}{2,10}(?:网|报|社))
  (?:讯|\p{Script=Han}{0,6}\d{1,2}月\d{1,2}日[电讯])(?!息)
`;
/** 《中国教育报》2023年02月25日第2版: at the end stands where it was printed. */
const PRINTED =
  /^[ \t　]*[（(]?《(\p{Script=Han}{2,12}(?:报|刊|网|周刊|杂志))》[ （(\n]*\d{4}年(?:\d{1,2}月\d{1,2}日(?:[^\n]{0,12}版)?|第\d+期[^\n]{0,24})[）)]?[ \t　]*$/gmu;
/** (科技处供稿), 供稿单位：教务处. */
const SUPPLIER = pattern("gmu")`
  [（(](\p{Script=Han}{2,16}?(?:处|部|院|系|中心|办公室|馆|办|室|会|科))[ 　]*(?:供稿|供图|报道|提供)[）)]
  |^[ \t　]*[（(]?(?:\p{Script=Han}{2,12}(?:大学|学院)[ 　]+)?
  (\p{Script=Han}{4,24}?(?:处|部|学院|系|中心|办公室|馆))[ 　]*(?:供稿|供图)[）)]?[ \t　]*$
  |^[ \t]*[（(]?(?:供稿|发布)(?:单位|部门|者)?[:：/][ \t]*
  (\p{Script=Han}{2,16}?(?:处|部|院|系|中心|办公室|馆|办|室|会|科))
  (?=[ \t　]*(?:[）)]?[ \t]*$|[ \t　]+\p{Script=Han}{2,4}[:：]))
`;
/** Who wrote, edited or photographed it, as papers print that before or behind a story. */
const CONTRIBUTORS: readonly (readonly [words: RegExp, role: string])[] = [
  [
    pattern("gmu")`
      (?:(?:本报|本网|见习|实习|特约)?记者|通讯员|作者|撰稿人?|供稿人?|采写|撰文|文字
      |(?:文图|图文)(?=[ 　]*[:：/])|(?<=[\n（( 　|]|图/|^)文)[ 　:：/丨|]*${NAMES}${ENDS}
    `,
    "REPORTER",
  ],
  [new RegExp(`[（(]${NAMES}[）)]\\s*$`, "gu"), "REPORTER"],
  // 中新网昆明6月30日电 (杜潇潇)
  [new RegExp(`(?<=(?:\\d日[电讯]|本[报网刊]讯)[ 　]?)[（(]${NAMES.replace("{1,6}", "{1,3}")}[）)]`, "gu"), "REPORTER"],
  // 孙悦然/摄, 蔡建章/文; （校企合作办公室：宋婕妤，审核…）.
  [
    new RegExp(
      `(?<=[（( 　，,/]|^)${NAMES.replace("{1,6}", "{1,2}")}[/／](?:文|撰稿|供稿)(?![\\p{Script=Han}])`,
      "gmu",
    ),
    "REPORTER",
  ],
  [
    new RegExp(`(?<=[（( 　，,/]|^)${NAMES.replace("{1,6}", "{1,2}")}[/／](?:摄影?|图)(?![\\p{Script=Han}])`, "gmu"),
    "PHOTO",
  ],
  [
    pattern("gu")`
      [（(]\p{Script=Han}{2,12}(?:处|部|办公室|中心|学院|系)[:：][ 　]*${NAMES}
      (?=[，,、； ]*(?:审核|摄影|图片|编辑|责编|[）)]))
    `,
    "REPORTER",
  ],
  [new RegExp(`(?:责任编辑|责编|(?<!总|主)编辑|编审|编发)[ 　:：/丨|]+${NAMES}${ENDS}`, "gmu"), "EDITOR"],
  [new RegExp(`(?:摄影|摄|供图|图片|(?<=[\\n（( 　|]|文/|^)图)[ 　:：/丨|]+${NAMES}${ENDS}`, "gmu"), "PHOTO"],
];
const LATIN_CONTRIBUTORS: typeof CONTRIBUTORS = [
  [
    pattern("gmu")`
      \b(?:Reporters?|Written by|Reported by|Author|(?:Story|Text) by|By)[: ]+
      ((?:${LATIN_PERSON}(?:, | and )?){1,4})(?=[\])\n/.;|]|$)
    `,
    "REPORTER",
  ],
  [
    new RegExp(`\\b(?:[Ee]ditors?(?: in charge)?|[Ee]dited by)[: ]+((?:${LATIN_PERSON}(?:, | and )?){1,4})`, "gu"),
    "EDITOR",
  ],
  [
    new RegExp(
      `\\b(?:[Pp]hotos?(?:graphs?)?(?: provided)?(?: by)?|[Pp]hotographer)[: ]+((?:${LATIN_PERSON}(?:, | and )?){1,4})`,
      "gu",
    ),
    "PHOTO",
  ],
];

/** Who published a document and who contributed to it, by its own lines that say so. */
export function findByline(text: string): {
  readonly mentions: readonly Mention[];
  readonly linkAll: (mentions: readonly Mention[], sentences: readonly Span[]) => FoundLink[];
} {
  const publishers = [
    ...text.matchAll(PUBLISHER),
    ...[...text.matchAll(DISPATCH)].slice(0, 1),
    ...text.matchAll(PRINTED),
  ].map(({ 0: line, 1: all = "", index }): Mention => {
    // 来源：江海大学 ｜机电学院
    const name =
      /^\p{Script=Han}{2,14}(?:大学|学院)[ 　]+(\p{Script=Han}{2,14}(?:处|部|学院|系|中心|办公室))$/u.exec(all)?.[1] ??
      all;
    return {
      ...place(index + line.lastIndexOf(name), name),
      // 来源：党委宣传部 is a unit of whoever publishes.
      kind: /^\p{Script=Han}{2,16}(?:处|(?<!出版)部|学院|系|中心|办公室|团委|科)$/u.test(name)
        ? "OrganizationalUnit"
        : "MediaOrganization",
    };
  });
  const suppliers = [...text.matchAll(SUPPLIER)].map(({ 0: whole, 1: first, 2: second, 3: third, index }): Mention => {
    const name = first ?? second ?? third ?? "";
    return { ...place(index + whole.indexOf(name), name), kind: "OrganizationalUnit" };
  });
  const sorts = HAS_LATIN_NAME.test(text) ? [...CONTRIBUTORS, ...LATIN_CONTRIBUTORS] : CONTRIBUTORS;
  const contributors = sorts.flatMap(([words, role]) =>
    [...text.matchAll(words)].flatMap(({ 0: whole, 1: names = "", index }) =>
      names
        .split(/[ 　、，]+(?![a-zA-Z])|, | and /u)
        .filter((name) => !NO_PERSON.test(name) && /^(?:\p{Script=Han}{2,4}|[A-Z][\p{L}’'. -]+)$/u.test(name))
        .map((name) => ({
          role,
          mention: { ...place(index + whole.indexOf(names) + names.indexOf(name), name), kind: "Person" },
        })),
    ),
  );
  return {
    mentions: [...publishers, ...suppliers, ...contributors.map(({ mention }) => mention)],
    linkAll: (mentions, sentences) => {
      const link = (type: string, own: Mention, details: FoundLink["details"]): FoundLink => {
        const from = listNear(mentions, own).find(({ start, end }) => start === own.start && end === own.end) ?? own;
        return {
          type,
          from,
          to: "source",
          details,
          quote: sentences[findHolder(sentences, own)] ?? own,
        };
      };
      return [
        ...publishers.map((own) => link("PUBLISHED", own, {})),
        ...suppliers.map((own) => link("CONTRIBUTED_TO", own, {})),
        ...contributors.map(({ role, mention }) => link("CONTRIBUTED_TO", mention, { role })),
      ];
    },
  };
}

function place(start: number, text: string): { readonly start: number; readonly end: number; readonly text: string } {
  return { start, end: start + text.length, text };
}
