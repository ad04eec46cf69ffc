import { pattern } from "../../../text/patterns/pattern.js";

/** What is no employer of today: 单位职务 and 单位性质 say something else, 毕业院校, 引进前单位 and 挂职单位 where they were or are for a while. */
const NO_EMPLOYER = pattern("")`
  职[务称位]|性质|类[型别]|地址|电话|代码|编号|人数|联系|负责|主管|意见|^(?:原|曾)|.前(?:所在|工作)?单位|毕业|就读|录取
  |生源|来源|培养|学习|进修|报考|参赛|投资|接收|实践|实习|挂职|派驻|借调|访学|培训|合作|推荐|捐赠|服务|结对|对口|帮扶
  |支援|聘
`;

/** Whether a heading is of where people work: 工作单位, 所在企业. */
export function isEmployer(word: string): boolean {
  return /单位|学校|院校|公司|企业|机构|affiliation|organi[sz]ation|employer/.test(word) && !NO_EMPLOYER.test(word);
}
