import { pattern } from "../../../../text/patterns/pattern.js";

/** Who a body is that people are at, and what says that they work there: 所在企业, 导师单位, 现任职学校（全称）. */
const EMPLOYER = pattern("")`
  ^(?:现任?|目前|当前|本职|任教|执教|关系|所在|所属|隶属|工作|任职|就职|供职|就业|人事|依托|第一|主要|本人|兼职|派出|代表|导师|专家|教师|教授|委员
  |理事长?|会员|成员|常务|选手|学员|讲师|嘉宾|双聘|的|在)*
  (?:单位|企业|公司|学校|高校|院校|大学|机构|集团)(?:[（(][^（()）]{1,4}[)）])?(?:[/／、或和及](?:单位|企业|公司|学校|高校|院校|机构|部门|院系))*
  (?:名称|全称)?(?: ?[（(].*[)）])?$
`;
const ENGLISH =
  /affiliation|organi[sz]ation|employer|^(?:(?:home|current|present) )?(?:institution|company|university|workplace)$/;
/** 单位职务 and 单位性质 say something else. */
const NO_EMPLOYER = /职[务称位]|性质|类[型别]|意见/;

/** Whether a heading is of where people work, and not of where they studied, teach, or are for a while: 毕业院校, 授课单位, 挂职单位. */
export function isEmployer(heading: string): boolean {
  const [word = "", ...group] = heading.split("/").reverse();
  const isOne = EMPLOYER.test(word) || EMPLOYER.test(heading) || ENGLISH.test(heading);
  return isOne && !NO_EMPLOYER.test(word) && !group.some((over) => /[曾原前]|毕业|挂职|访问/u.test(over));
}
