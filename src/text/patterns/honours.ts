import { part } from "./pattern.js";

const PROVINCE = part`
  (?:(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省
  |(?:北京|天津|上海|重庆)市|内蒙古(?:自治区)?|广西(?:壮族自治区)?|西藏(?:自治区)?|宁夏(?:回族自治区)?|新疆(?:维吾尔自治区)?)
`;
const SCHOLARS = part`
  (?:青年)?[“"‘]?(?:青年)?(?:长江|泰山|珠江|楚天|芙蓉|闽江|钱江|龙江|赣江|天山|黄山|松江|巴渝|云岭|昆仑|中原|燕赵|鼎新|金陵|紫江|求是|香江|三秦|兴辽|兴滇|双清|鸿雁)
  [”"’]?学者[”"’]?(?:奖励计划[”"’]?(?=特聘|讲座|青年))?(?:特聘教授|特聘专家|讲座教授|青年学者|青年专家|青年项目|攀登计划专家)?
`;
const FUNDS = part`
  (?:国家自然科学基金)?(?:国家|${PROVINCE})?(?:杰出|优秀)青年(?:科学)?基金(?:项目)?(?:获得者)?
  |(?:国家|${PROVINCE})?[“"‘]?(?:杰青|优青)[”"’]?(?:获得者)?
`;
const PLANS = part`
  (?:国家|中组部)?[“"‘]?(?:青年)?(?:高层次人才特殊支持计划|万人计划|千人计划|(?:新世纪)?百千万人才工程|特支计划)[”"’]?
`;
const PROGRAMMES = part`
  ${PLANS}
  (?:科技创新领军人才|科技创业领军人才|哲学社会科学领军人才|领军人才|青年拔尖人才|拔尖人才|教学名师|国家级人选|入选者|人选|专家)
  |(?<=入选)${PLANS}
  |(?:教育部)?[“"‘]?新世纪优秀人才(?:支持计划)?[”"’]?(?:入选者|获得者)?
`;
const TITLES = part`
  (?:享受)?(?:国务院|${PROVINCE}|省|市)?(?:政府)?特殊津贴(?:专家|获得者)?
  |(?:国家级|国家|省级|全国高校|全国|${PROVINCE})教学名师(?:奖获得者)?
  |(?:全国|${PROVINCE})五一劳动奖章(?:获得者)?
  |全国(?:劳动模范|劳模|先进工作者|优秀教师|模范教师|优秀教育工作者|优秀共产党员|优秀党务工作者|三八红旗手(?:标兵)?|脱贫攻坚楷模|教书育人楷模|高校辅导员年度人物|五一巾帼标兵|技术能手|道德模范)
  |${PROVINCE}(?:劳动模范|先进工作者|优秀教师|技术能手|有突出贡献(?:的)?中青年专家)
  |共和国勋章|七一勋章|大国工匠|时代楷模|全国工程勘察设计大师|中华技能大奖获得者|国家有突出贡献(?:的)?中青年专家
`;

/** What is conferred on people in China: a part of a pattern, to be read with `u`. No post and no membership: an academician is a member. */
export const HAN_HONOUR = part`
  (?:教育部)?${SCHOLARS}|${FUNDS}|${PROGRAMMES}|${TITLES}
`;

/** The same in English. */
export const LATIN_HONOUR = part`
  (?:[Dd]istinguished |[Yy]oung )?(?:Chang ?[Jj]iang|Yangtze River|Cheung Kong) Scholar(?: (?:Distinguished|Chair) Professor)?
  |National (?:Model|Outstanding|Distinguished) (?:Teacher|Worker)|(?:IEEE|ACM) Fellow|(?:Fellow|fellow) of (?:the )?(?:IEEE|ACM)
`;
