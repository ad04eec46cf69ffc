import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import { findEach } from "../words/find-each.js";
import type { Mention } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { findNameAt } from "../people/name-at.js";
import { HAN_TITLE } from "../people/titles.js";
import { COMMON_SURNAMES } from "../people/surnames.js";
import { findBreak } from "../words/breaks.js";
import type { Words } from "../words/split-words.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

const POST = new RegExp(HAN_TITLE, "gu");
/** What two bodies do with each other, behind the second: 签署, 共建, and how or where. */
const DO = part`
  (?:等\p{Script=Han}{0,6}(?:企业|公司|单位))?(?:在[^，,。；]{2,12}?)?
  (?:正式|共同|联合|携手|成功|现场|今日|近日|分别|再次)*(?:签署|签订|签约|签下|达成|共建|成立|打造)
`;
const ITEM = "(?:\\p{Script=Han}{2,8}|[A-Z][A-Za-z0-9]{1,9})";
/** Behind a body and a joining word: 江海大学与｜华为｜签署. */
const BEHIND = new RegExp(
  part`
    ^(?:（[^（）]{1,12}）)?(?:正式|近日|日前|今日|分别|成功)?(?:与|和|同|携手|联合)
    (${ITEM}(?:[、和]${ITEM}){0,4}?)(?=${DO})
  `,
  "u",
);
/** Where a clause begins, before a body that it is joined to: ｜比亚迪｜与江海大学签署. */
const BEFORE = new RegExp(`(?:^|[。；，,;\\n]|[日前]，)(${ITEM})(?:与|和|同|携手|联合)$`, "u");
const DOES = new RegExp(`^[^，,。；]{0,12}?${DO}`, "u");
/** Sorts of bodies, pronouns and whatever else two do it with and that has no name. */
const NO_NAME = pattern("u")`
  企业|公司|学校|学院|高校|院校|单位|机构|地方|政府|社会|行业|产业|双方|三方|对方|彼此
  |当地|相关|有关|国内|国外|海外|部门|代表|嘉宾|园区|基地|中心|师生|学生|教师|家长|医院
  |协会|联盟|校方|企方|外方|中方|甲方|乙方|丙方|伙伴|全国|产教|老师|春季|夏季|秋季|冬季|世界|校友|招商|院士|专家|导师
  |客户|用户|农户|村民|农民|银行|家庭|青年|妇女|党员|干部|职工|工会|媒体|记者|朋友|同行
  |兄弟|姐妹|高职|中职|本科|科研|业界|学界|商界|政界|部队|军队|民企|国企|央企|外企|车企
  |药企|名企|政企|律所|法院|检察|公安|消防|街道|村委|居委|员工|市民|百姓|群众|游客|同学
  |同事|学者|教授|博士|硕士|球队|剧团|校企|政校|项目|协议|合同|平台|社区|乡村|人才|科技
  |教育|文化|经济|各|多|其|之|该|此|本|我|他|她|它|您|你|们|会议|活动
  |[省市县区镇乡村州国局厅部委院校所系室处会团队组班人员长方家们上中下年月日时]$|^(?:与|和|同
  |在|为|将|已|并|又|也|还|以|对|被|把)
`;

/**
 * Bodies that nothing in their names tells, by what they do with one that it does: 江海大学与华为签署…; and wherever the text
 * names them again. Most who sign with a university and have such names are companies.
 */
export function findPartners(text: string, words: Words, bodies: readonly Mention[]): Mention[] {
  const names = new Set<string>();
  // 副校长骆明远…，骆明远与某院院长签署: who has a post is no company.
  const posted = new Set(
    [...text.matchAll(POST)].flatMap(
      ({ 0: post, index }) => findNameAt(text, index + post.length, words, true)?.text ?? [],
    ),
  );
  const add = (name: string, start: number): void => {
    const end = start + name.length;
    const isWhole = words.isEdge(start) && words.isEdge(end);
    const isBroken = Array.from({ length: name.length }, (_, at) => start + at + 1).some(
      (at) => findBreak(text, at, words.isEdge) !== undefined,
    );
    const isSomebody = name.length < 4 && (COMMON.test(name) || posted.has(name));
    const isPlace = takeHanPlaces(name).rest === "" || /(?:斯坦|尼亚|利亚|东盟|欧盟)$/u.test(name);
    if (isSomebody || isPlace) return;
    if (isWhole && !isBroken && !NO_NAME.test(name) && listNear(bodies, { start, end }).length === 0) names.add(name);
  };
  for (const { start, end, kind } of bodies) {
    if (!SIGNING.has(kind)) continue;
    const row = BEHIND.exec(text.slice(end, end + 60));
    if (row) {
      let at = end + row[0].length - row[1]!.length;
      for (const name of row[1]!.split(/[、和]/u)) {
        add(name, at);
        at += name.length + 1;
      }
    }
    const from = Math.max(0, start - 12);
    const before = BEFORE.exec(text.slice(from, start));
    if (before && DOES.test(text.slice(end, end + 40)))
      add(before[1]!, start - before[0].length + before[0].lastIndexOf(before[1]!));
  }
  return [...findEach(text, names)].flatMap(([name, places]) =>
    places
      .filter((at) => words.isEdge(at) && words.isEdge(at + name.length))
      .map((at): Mention => ({ start: at, end: at + name.length, text: name, kind: "Enterprise" }))
      .filter((one) => listNear(bodies, one).length === 0),
  );
}

/** 李明, 陈小平: who has such a surname is taken for somebody, and never for a company; 华为 has none. */
const COMMON = new RegExp(`^[${COMMON_SURNAMES}]`, "u");
const SIGNING: ReadonlySet<string> = new Set(["University", "Enterprise"]);
