import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

const COMPANY = "Enterprise 乙河科技有限公司";

describe("where names begin, and how many there are", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    // A subject and its verb are no part of a name.
    ["他加盟乙河科技有限公司。", [COMPANY], /加盟/u],
    ["王强掌管乙河科技有限公司。", [COMPANY], /掌管/u],
    ["毕业生王强入职乙河科技有限公司。", [COMPANY], /入职/u],
    ["王强创立乙河科技有限公司。", [COMPANY], /创立/u],
    ["李明赠送乙河科技有限公司锦旗。", [COMPANY], /赠送/u],
    ["江城市引育乙河科技有限公司。", [COMPANY], /引育/u],
    ["校友王强带着乙河科技有限公司回到华岭大学。", [COMPANY, "University 华岭大学"], /带着|回到/u],
    ["华岭大学牵线乙河科技有限公司落户江城。", [COMPANY, "University 华岭大学"], /牵线/u],
    ["华岭带着教育科技有限公司成立。", [], /Enterprise 教育科技/u],
    // Two are two.
    ["华岭高级中学及滨海职业中学师生参加活动。", ["University 滨海职业中学"], /中学及/u],
    [
      "华岭第一中学与滨海第二中学签约。",
      ["EducationalOrganization 华岭第一中学", "EducationalOrganization 滨海第二中学"],
      undefined,
    ],
    ["甲江集团法务部和设计研究院负责人到访。", ["OrganizationalUnit 设计研究院"], /法务部和/u],
    ["华岭大学战略部与学校教务处签字。", ["University 华岭大学"], /战略部与/u],
    [
      "华岭机器人产业学院与滨海智能产业学院成立。",
      ["Platform 华岭机器人产业学院", "Platform 滨海智能产业学院"],
      undefined,
    ],
    ["华岭大学环境与安全工程学院成立。", ["OrganizationalUnit 华岭大学环境与安全工程学院"], undefined],
    ["江城市就业服务管理中心与华岭学院签约。", ["OrganizationalUnit 华岭学院"], /管理中心与/u],
    ["华岭大学机电学院、自然科学研究院和信息学院负责人参加。", ["OrganizationalUnit 信息学院"], /University 信息学院/u],
    ["来访人员有滨海学院院长王强。", ["OrganizationalUnit 滨海学院"], /人员有/u],
    // A post at a unit is no unit.
    ["甲江集团市场部副部长王强、研发部部长李明出席。", ["王强 HOLDS_POSITION 甲江集团市场部 副部长"], /Unit .*部长/u],
    ["华岭大学聘任王强为科研部部长。", ["王强 HOLDS_POSITION 科研部 部长"], /Unit .*部长/u],
    [
      "华岭大学任命李明为教务处处长。",
      ["李明 HOLDS_POSITION 教务处 处长"],
      /Unit .*处长|李明 HOLDS_POSITION 华岭大学/u,
    ],
    ["李明任人力资源部部长。", ["李明 HOLDS_POSITION 人力资源部 部长"], /Unit .*部长/u],
    ["甲江集团总裁办主任王强出席。", ["王强 HOLDS_POSITION 甲江集团总裁办 主任"], undefined],
    ["华岭大学聘任王强为学院院长。", ["Person 王强"], /Unit/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});
