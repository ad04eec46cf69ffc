import { guessKind } from "../../formats/tables/guess-kind.js";
import type { SampledTable } from "../sample-table.js";

/** A body that stands over a list, and where it is named. */
export interface Body {
  readonly name: string;
  readonly kind: string;
  readonly where: string;
}

const NUMBERED = "(?:第[\\d一二三四五六七八九十]+|首|本|新一|上一|下一)届";
/** A body, and behind it what a list of it is called. */
const NAMED = new RegExp(
  `((?:\\p{Script=Han}|[（）()·\\w—-])+?(?:协会|学会|商会|促进会|联合会|研究会|基金会|联盟|共同体|联合体|委员会|理事会))(?=\\s*(?:${NUMBERED}|筹备|筹建|成立|常务|理事|监事|专家|顾问|秘书|领导|组织|组成|成员|会员|委员|人员|负责人|名单|名册|名录|一览|目录|通讯录|职务|选举|换届|$|[（(_《》“”]))`,
  "u",
);
const BEFORE =
  /^(?:附[件表录]?\s*[\d一二三四五六七八九十]*\s*[:：.、]?\s*)?(?:(?:关于|现将|兹将|同意|拟|经.{0,12}(?:研究|审议|推荐|选举)(?:决定|通过)?[，,]?)*(?:公布|印发|成立|调整|推荐|公示|发布|聘任|聘请|增补|选举|确定)?(?:\d{4}\s*年?度?)?)*/u;

/** The body that words over a list name: 某省产教融合促进会第一届理事会名单. */
export function findBody({ above, sheet }: SampledTable, file: string): Body | undefined {
  const places = [
    ...above.map((text) => ({ text, where: "the words above the table" })),
    { text: sheet ?? "", where: "the name of the sheet" },
    { text: file.replace(/\.[^.]*$/u, ""), where: "the name of the file" },
  ];
  for (const { text, where } of places) {
    const plain = text
      .trim()
      .replace(/[《》“”"]/gu, "")
      .replace(BEFORE, "");
    const name = NAMED.exec(plain)?.[1]?.replace(/(?<=.{4}(?:会|盟|体))(?:常务)?(?:理事会|监事会|委员会)$/u, "");
    // 理事会 alone is of nobody.
    if (name === undefined || /^(?:常务)?(?:理事会|委员会|联盟|协会|学会)$/u.test(name) || name.length < 4) continue;
    const kind = name.endsWith("委员会")
      ? "Association"
      : (guessKind(name, ["Community", "Association"]) ?? "Association");
    return { name, kind: /共同体|联合体/u.test(name.slice(-3)) ? "Community" : kind, where };
  }
  return undefined;
}

/** Whether words over a list say that those in it are members of the body: not 协会推荐企业名单. */
export function isOfMembers({ above, sheet }: SampledTable, file: string): boolean {
  return [...above, sheet ?? "", file].some((text) =>
    /(?:成员|会员|理事|委员)(?:单位|企业|高校|院校|学校)?(?:\s*[（(].*[)）])?(?:汇总|信息|基本情况|情况)?(?:名单|名册|名录|一览表?|目录|列表|表|$)/u.test(
      text.replace(/\.[^.]*$/u, ""),
    ),
  );
}
