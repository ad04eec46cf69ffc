import { describe, test } from "vitest";
import { expectSaid } from "../expect-said.js";

describe("what pages of universities do not say is not proposed of them", () => {
  test.each<[text: string, said: string[], unsaid: RegExp]>([
    // Words of the sentence are no part of a name.
    ["共同体由高校毕业生创新协会指导。", ["Association 高校毕业生创新协会"], /Association 毕业生/u],
    ["对于如何发挥共同体作用，冯平认为要深化合作。", [], /Community/u],
    ["校企合作是实现学校与市场接轨的举措。", [], /实现学校/u],
    ["肖江介绍了我院的校企合作情况及学院未来发展规划。", [], /情况及/u],
    ["会长杜平宣读了成立该分会的批示及产教融合分会的筹备情况。", [], /批示及/u],
    ["教育部高等学校科技发展中心主任罗平出席会议。", [], /EducationalOrganization/u],
    ["学校办公室、计划财务处负责人参加了签约仪式。", ["OrganizationalUnit 计划财务处"], /Unit 办公室$/u],
    ["我校有关部门负责人、部分学院负责人参加签约仪式。", [], /部分学院/u],
    // Verbs before a name, sorts, and what somebody is to become.
    ["项目充分融合清华大学的科研优势。", ["University 清华大学"], /融合/u],
    ["这创下了复旦大学接受捐赠的纪录。", ["University 复旦大学"], /创下/u],
    ["学校建设面向南亚的世界一流大学，邀请国内外行业协会参加。", [], /一流大学|行业协会/u],
    ["学校在滨河省委省政府的支持下发展。", [], /省委省政府/u],
    // Whom an academy has, and who gives; what two have together is called after both.
    ["欧洲科学院院士、清华大学教授焦林出席会议。", ["焦林 MEMBER_OF 欧洲科学院"], /Unit 欧洲科学院|PART_OF/u],
    ["滨河省科学技术协会主办了论坛。", ["Association 滨河省科学技术协会"], /GovernmentBody/u],
    ["花岭集团有限公司捐赠1亿元。", ["Enterprise 花岭集团有限公司"], /MEASURES/u],
    [
      "江海大学-花岭集团有限公司电池技术联合研究中心揭牌。",
      [
        "Platform 江海大学-花岭集团有限公司电池技术联合研究中心",
        "江海大学 HOSTS 江海大学-花岭集团有限公司电池技术联合研究中心",
        "花岭集团有限公司 HOSTS 江海大学-花岭集团有限公司电池技术联合研究中心",
      ],
      /PART_OF/u,
    ],
    ["本次年会由苏南大学主办、德国工商大会上海代表处协办。", ["苏南大学 ORGANIZED 年会"], /Event 德国/u],
    // A person's name before a joining word.
    [
      "校党委书记王江海、院长姜同出席会议。王江海和花岭集团董事长刘念为理事会揭牌。",
      ["Enterprise 花岭集团", "刘念 HOLDS_POSITION 花岭集团 董事长"],
      /和花岭|王江海和/u,
    ],
    ["签约仪式上，李江校长向对方介绍了学校近年来的情况。", [], /向对方/u],
    ["中岭软件副总裁兼教育部门总经理王民出席会议。", [], /总裁兼/u],
    ["华岭川藏政企业务部教育行业总经理颜勇出席会议。", [], /教育行业/u],
    // A school is of no company that is named before it.
    [
      "北辰餐饮有限公司经理邹凯，轻工学院院长王晖参加仪式。",
      ["王晖 HOLDS_POSITION 轻工学院 院长"],
      /轻工学院 PART_OF/u,
    ],
    [
      "江海大学教育发展基金会秘书长李平，机械学院副书记杨强出席活动。",
      ["杨强 HOLDS_POSITION 机械学院 副书记"],
      /机械学院 PART_OF 江海大学教育/u,
    ],
    // Offices of places are at no body that was named before.
    ["省职教社主任郭玲，市委常委、秘书长董波出席。", ["郭玲 HOLDS_POSITION 省职教社 主任"], /董波 HOLDS_POSITION/u],
    [
      "2018年9月21日，江海大学与北辰生物有限公司签署合作协议书。该校企合作项目经费为180万元。",
      [],
      /MEASURES 江海大学/u,
    ],
    [
      "我校与北辰空间科技有限公司举行校企共建“北斗应用研究院”合作协议签约仪式。吴平和盛鸣为“北斗应用研究院”揭牌。",
      ["Platform 北斗应用研究院", "北辰空间科技有限公司 SIGNED 合作协议"],
      /University 北斗|研究院 SIGNED/u,
    ],
    ["来源：工程技术学院   |  文字：刘丹", ["工程技术学院 PUBLISHED source"], /\|/u],
    // Verbs of office are no part of a name, before it or behind it.
    [
      "原江海大学常务副校长林建升任滨州大学校长，原滨州大学校长李晓红调任岭南大学校长，江海大学书记丁云调任金陵大学任校长。",
      [
        "林建 HOLDS_POSITION 江海大学 常务副校长",
        "林建 HOLDS_POSITION 滨州大学 校长",
        "李晓红 HOLDS_POSITION 滨州大学 校长",
        "李晓红 HOLDS_POSITION 岭南大学 校长",
        "丁云 HOLDS_POSITION 江海大学 书记",
        "丁云 HOLDS_POSITION 金陵大学 校长",
      ],
      /[升调]任/u,
    ],
    ["免去李国华江海大学副校长职务。", [], /李国华江海/u],
    [
      "江海大学与北辰集团共建智能制造产业学院。智能制造产业学院由江海大学承办。",
      ["江海大学 HOSTS 智能制造产业学院 CO_HOST"],
      /智能制造产业学院 HOST$/u,
    ],
    [
      "辰光智能科技有限公司成立于2010年。辰光是辰光控股集团旗下子公司。",
      ["Enterprise 辰光智能科技有限公司", "Enterprise 辰光控股集团"],
      /Enterprise 辰光控股$/u,
    ],
    // Short forms of several bodies are of none.
    [
      "滨州市教育局、南通市教育局发文。市教育局局长毕明讲话。",
      ["GovernmentBody 滨州市教育局", "GovernmentBody 南通市教育局"],
      /毕明 HOLDS_POSITION (?:滨州|南通)/u,
    ],
    ["江海省钢铁学会换届。王刚为副会长。", [], /王刚为/u],
    // What a table before the community is named lists is nobody's.
    ["单位\t职务\n江海大学\t理事长单位\n\n全国钢铁行业产教融合共同体另行公布。", [], /MEMBER_OF/u],
    // Of some posts a body has one.
    ["江海大学校长刘江和王昌代表双方签署合作协议。", ["刘江 HOLDS_POSITION 江海大学 校长"], /王昌 HOLDS/u],
    ["江海大学（南通大学）举行校庆。", ["University 江海大学"], /University 南通/u],
    ["天河新区党工委委员、管委会副主任申毅讲话。", ["申毅 HOLDS_POSITION 天河新区党工委 委员"], /副主任/u],
    ["江海市副市长级干部李平讲话。", [], /李平 HOLDS_POSITION 江海市/u],
    // Where something is signed, and whose officers sign, has no part in what is set up.
    [
      "江海大学与滨海科技产业园在滨州市政府就共建滨海产业学院签署合作协议。",
      ["Platform 滨海产业学院"],
      /滨州市政府 HOSTS/u,
    ],
    [
      "滨州科技产业园党工委副书记武锋与江海大学科学研究部部长、自然科学处处长管国共同签署《共建滨海产业学院框架协议》。",
      ["武锋 SIGNATORY_OF 共建滨海产业学院框架协议", "江海大学 SIGNED 共建滨海产业学院框架协议"],
      /(?:党工委|处|部) (?:SIGNED|HOSTS)/u,
    ],
    ["《滨州市江城区人民政府·江海大学共建产业研究院》协议发布。", [], /University 滨州/u],
    ["会上股份有限公司的形式得到肯定。", [], /Enterprise/u],
    [
      "相关部门负责人和中铁江海设计院集团有限公司副院长王文参加仪式。",
      [],
      /Person 和|Enterprise (?:江海|中铁江海设计院$)/u,
    ],
    ["化工学院等二级学院负责人参加仪式。", [], /Unit 二级学院/u],
    [
      "江海职业学院质量考核办公室主任王庆，党委委员、工会主席邵永参加仪式。",
      ["王庆 HOLDS_POSITION 江海职业学院质量考核办公室 主任"],
      /邵永 HOLDS_POSITION 江海职业学院质量/u,
    ],
    ["茌江区人民政府区委书记孙荣致辞。", [], /政府区委/u],
    ["济江示范区管委会委员、副市长张元出席。", ["张元 HOLDS_POSITION 济江示范区管委会 委员"], /副市长/u],
    ["江海大学举行会议。南通职业教育集团理事会和集团秘书处相关负责人参加会议。", [], /集团秘书处 PART_OF 江海大学/u],
    ["南通职业教育集团理事长、校长毕明讲话。", ["毕明 HOLDS_POSITION 南通职业教育集团 理事长"], /集团 校长/u],
    ["我校徐明校长任高级顾问。", [], /任高级/u],
    ["孙正代表双方，为我校大学生创业就业实习基地揭牌。", [], /为我校/u],
    // Of two councils nobody can tell whose officer one is.
    ["江海省钢铁学会、滨州市物流协会举行座谈会。副理事长戴兰讲话。", [], /戴兰 HOLDS_POSITION/u],
    ["副理事长戴兰讲话。会后，江海省钢铁学会发布公告。", [], /戴兰 HOLDS_POSITION/u],
    ["会议主席台上就座的有江海大学校长李明。", [], /台上/u],
    ["江海钢铁学会主席董刚为集团成立揭牌。", [], /为集团/u],
    ["共同体在机械工业教育发展中心指导下，由北辰集团、江海大学牵头。", ["Platform 机械工业教育发展中心"], /HOSTS/u],
    ["江海省科学技术协会学会部副部长唐红讲话。", [], /Association 江海省科学技术协会学会/u],
    ["安江职教集团召开2022年第一次理事会议。", ["Event 第一次理事会议"], /2022/u],
    [
      "签约仪式举行。受北辰集团党委书记、董事长严铂委托，副总裁李强出席仪式。",
      ["李强 ATTENDED 签约仪式"],
      /严铂 ATTENDED/u,
    ],
    [
      "党办校办、江海科技园管理委员会办公室、科技处等部门负责人参加座谈会。",
      ["OrganizationalUnit 科技处"],
      /科技处 PART_OF/u,
    ],
    [
      "江海大学总工程师戴竞雄和我院程向副教授分别作报告。",
      ["戴竞雄 HOLDS_POSITION 江海大学 总工程师"],
      /Person 戴竞$/u,
    ],
    [
      "山东贵和显星纸业有限公司总经理张华讲话。江海大学和北辰纸业有限公司签约。",
      ["张华 HOLDS_POSITION 山东贵和显星纸业有限公司 总经理", "Enterprise 北辰纸业有限公司"],
      /Enterprise 显星/u,
    ],
  ])("%s", (text, said, unsaid) => {
    expectSaid(text, said, unsaid);
  });
});

describe("what is told only to be refuted, or to a reporter, is not stated", () => {
  test.each<[text: string, unsaid: RegExp]>([
    ["有媒体称云海大学已与远大控股集团有限公司签署合作协议，赵启航否认了这一说法。", /SIGNED/u],
    ["云海大学与天工集团签署合作协议的消息不实。", /SIGNED/u],
    ["网传西岭大学校长黄立将调任北岭大学校长，西岭大学回应称消息不实。", /HOLDS_POSITION/u],
    ["云海大学与天工集团签署合作协议的传闻，校方予以否认。", /SIGNED/u],
    ["云海大学与天工集团已签署合作协议一事尚未确定。", /SIGNED/u],
    ["Reports that Lakeshore University had signed an agreement with Orbital Dynamics Inc. were denied.", /SIGNED/u],
    ["云海大学与天工集团签约仪式举行。罗世平在接受本报专访时谈到仪式，他说，副校长叶青作了主旨报告。", /SPOKE_AT/u],
    ["云海大学与天工集团签约仪式举行。次日，田蕊表示，学校不会以捐赠换取冠名。", /SPOKE_AT/u],
  ])("%s", (text, unsaid) => {
    expectSaid(text, [], unsaid);
  });
});
