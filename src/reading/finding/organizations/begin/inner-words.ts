import { part, pattern } from "../../../../text/patterns/pattern.js";
import { COMMON_SURNAMES } from "../../people/surnames.js";

/** Verbs that companies and associations are named by: 技术支持, 服务外包, 推进器. Not 成立, 收购, 加入, which names follow. */
const INNER = pattern("u")`
  ^(?:支持|服务|合作|联合|引进|引入|引领|引导|探索|推广|应用|共建|协同|整合|拓展|汇聚|汇集|聚焦|结合|对接|指导|推进|促进|助力|赋能
  |提升|启动|发布|展示|联系|选择|承担|支撑|建设|携手|联手|面向|实现|学习|投资|创新|创建|发挥|发起|关注|帮助|扶持
  |利用|运用|培育|推动|带动|优化|健全|展望|开启|落地|参股|控股|激励|传承|采用|借助
  |辐射|覆盖|涵盖|瞄准|应对)$
`;
/** What is left behind such a word where it names nobody by itself: a trade and a legal form. */
const TRADE = part`
  技术|科技|服务|能源|教育|管理|咨询|文化|传媒|传播|信息|网络|软件|电子|工程|建设|建筑|投资|实业|贸易|产业|外包|物流|发展|人力资源
  |人才|环境|环保|生物|医药|医疗|健康|农业|旅游|酒店|餐饮|设备|机械|新?材料|智能|数据|金融|担保|租赁|资产|商业|商务|国际|行业|创新
  |应用|推广|合作|交流|会展|展览|广告|设计|装备|制造|自动化|系统|集成|供应链|航空|航天|交通|运输|汽车|化工|纺织|食品|体育|出版
`;
const LEGAL = "(?:集团|控股)*(?:股份)?有限(?:责任)?公司";
const LEFT = new RegExp(
  `^(?:[器者师会](?:械|具)?)?(?:(?:${TRADE})*${LEGAL}|(?:${TRADE})+(?:集团|公司|联盟|协会|学会|商会|联合会|促进会|研究会))$`,
  "u",
);
/** What is no beginning of a name: whole bodies, who we are, how and when. */
const NO_HEAD = pattern("u")`
  (?:大学|学院|学校|公司|集团|企业|政府|银行|医院|协会|学会|联盟|单位|部门|机构|厅|局|委|处|部|院|校|大|理工|师范|双方|[三四各多]方|省|市|县|区|们|者|员|家|生|人|师|积极|大力|努力|全力|着力|主动|全面|深度|共同|一步|正在|持续|不断|加快|深入)$
  |^(?:积极|努力|全面|大力|着力|共同|一步|进一步|不断|持续|重点|主要|全力|深入|加快|近日|日前|目前|正在|我们|他们|大家|有效|充分|切实|主动|首次|再次
  |继续|坚持|项目|会议|活动|平台|基金|资金|政策|未来|今后|同时|随后|此外|其中|[该本我其此各这那并将已正拟曾还也又再能可需要应当])
`;

/** Without a legal form a body may be whom somebody does it for: 引进教育集团办学. Of such names verbs are that are as much nouns. */
const AS_NOUN = /^(?:服务|合作|联合|投资|创新|建设|应用|推广)$/u;
const IS_DONE = /^(?:办学|建设|发展|改革|工作|多年|运营|转型|落户|项目|化)/u;
const IS_LEGAL = /有限(?:责任)?公司$/u;
/** 李强｜服务集团: what somebody does. */
const SOMEBODY = new RegExp(`^[${COMMON_SURNAMES}]\\p{Script=Han}{1,2}$`, "u");
const BY_SOMEBODY = /^(?:服务|投资|推广|应用)$/u;

/** Whether a verb before what is left of a name is of that name, by what stands behind: 支持 in 江城技术支持｜有限公司. */
export function isInner(verb: string, left: string, behind: string): boolean {
  return INNER.test(verb) && LEFT.test(left) && (IS_LEGAL.test(left) || (AS_NOUN.test(verb) && !IS_DONE.test(behind)));
}

/** Whether a name may begin so before a verb that is of it: 江城技术｜支持有限公司, but no 华岭大学｜支持…. */
export function mayBegin(head: string, verb: string, left: string): boolean {
  if (!/^\p{Script=Han}{2,10}$/u.test(head) || NO_HEAD.test(head)) return false;
  return IS_LEGAL.test(left) || !(BY_SOMEBODY.test(verb) && SOMEBODY.test(head));
}

/** 技术有限公司, 教育科技有限公司: what is left where a name was cut, and nobody's name. */
export function isCut(name: string): boolean {
  return LEFT.test(name) && IS_LEGAL.test(name);
}
