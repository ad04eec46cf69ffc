import type { Labels } from "./labels.js";

const KINDS: Labels["kind"] = {
  AGREEMENT: "协议", COMMUNITY: "共同体", EVENT: "活动", LABORATORY: "实验室", PLATFORM: "平台", FIGURE: "数据", INDUSTRY: "行业", MAJOR: "专业",
  UNIVERSITY: "高校", ENTERPRISE: "企业", GOVERNMENT_BODY: "政府机构", ASSOCIATION: "协会", MEDIA_ORGANIZATION: "媒体", ORGANIZATIONAL_UNIT: "内设机构",
  PERSON: "人物", PLACE: "地区", POLICY_DOCUMENT: "政策文件", PROGRAMME: "计划", PROJECT: "项目", SOURCE_DOCUMENT: "来源",
};

export const LABELS_ZH: Labels = {
  kind: KINDS,
  kinds: KINDS,
  link: {
    ABOUT: ["涉及", "相关文件与活动"], ADMINISTERS: ["主管", "主管单位"], APPLIED_FOR: ["申报", "申报单位"], APPROVED: ["批准", "批准单位"],
    ATTENDED: ["参加", "参加者"], CHAIRED: ["主持", "主持人"], CONTRIBUTED_TO: ["供稿", "供稿者"], ESTABLISHES: ["共建", "据以共建的协议"],
    HOLDS_POSITION: ["任职于", "任职人员"], HOSTS: ["承建", "承建单位"], IN_INDUSTRY: ["所属行业", "本行业内"], ISSUED: ["印发", "印发单位"],
    LEADS: ["牵头", "牵头单位"], LOCATED_IN: ["位于", "位于此地"], MEASURES: ["统计对象", "数据"], MEMBER_OF: ["成员单位属于", "成员"],
    OFFERS: ["开设", "开设单位"], ORGANIZED: ["主办或承办", "主办与承办"], PART_OF: ["隶属", "下属单位"], PARTICIPATES_IN: ["参与", "参与单位"],
    PUBLISHED: ["发布", "发布者"], REPRESENTED: ["代表", "由其代表"], SIGNATORY_OF: ["签署", "签署人"], SIGNED: ["签订", "签约各方"],
    SPOKE_AT: ["发言于", "发言人"], SUB_EVENT_OF: ["属于活动", "分会与环节"], SUBSIDIARY_OF: ["母公司", "子公司"], SUCCEEDED_BY: ["更名或并入", "前身"],
    UNDER_PROGRAMME: ["所属计划", "包含"], WON_PRIZE_AT: ["获奖于", "获奖者"],
  },
  modality: { ASSERTED: "已述", PLANNED: "计划中", HISTORICAL: "已结束", INFERRED: "推断" },
  nameKind: {
    OFFICIAL: "正式名称", LABEL: "原文用名", ALIAS: "别称", ACRONYM: "首字母缩写", ABBREVIATION: "简称", FORMER: "曾用名", MACHINE_TRANSLATION: "机器翻译",
    PINYIN: "拼音",
  },
  property: {
    agreementKind: "协议类型", authority: "主管部门", batch: "批次", documentNumber: "文号", edition: "届次", end: "结束", established: "成立时间", eventKind: "活动类型",
    familyName: "姓", givenName: "名", issuedOn: "印发日期", laboratoryKind: "实验室类型", languages: "语言", legalForm: "企业形式", length: "长度",
    level: "级别", licence: "许可", metric: "统计指标", nationalCode: "国标专业代码", number: "编号", platformKind: "平台类型", publishedOn: "发布日期",
    publisher: "发布者", purpose: "宗旨", qualifier: "精确程度", revision: "版本", scope: "范围", sha256: "SHA-256", signedOn: "签署日期", start: "开始",
    startedOn: "启动日期", status: "状态", stockCode: "股票代码", text: "正文", title: "标题", translation: "译文情况", unit: "单位",
    universityKind: "高校类型", url: "网址", value: "数值", website: "网站", workId: "作品", year: "年份",
  },
  value: {
    STRATEGIC_FRAMEWORK: "战略合作框架协议", PROJECT: "项目协议", JOINT_BUILD: "共建协议", EMPLOYMENT: "就业合作", MEMORANDUM: "备忘录", OTHER: "其他",
    PLANNED: "计划中", SIGNED: "已签署", ENDED: "已结束", UNKNOWN: "未知", CONFERENCE: "会议", MATCHMAKING_MEETING: "对接会", SESSION: "环节",
    FORUM: "论坛", SIGNING: "签约仪式", COMPETITION: "竞赛", EXERCISE: "演练", NATIONAL_KEY: "国家重点实验室", PROVINCIAL_KEY: "省级重点实验室",
    JOINT: "联合实验室", NATIONAL: "国家级", PROVINCIAL: "省级", PREFECTURE: "地市级", COUNTY: "区县级", POSTGRADUATE_WORKSTATION: "研究生工作站",
    MODERN_INDUSTRIAL_COLLEGE: "现代产业学院", TRAINING_BASE: "实训基地", PRACTICE_BASE: "实践基地", INNOVATION_CENTER: "创新中心",
    INNOVATION_PLATFORM: "创新平台", VIRTUAL_TEACHING_ROOM: "虚拟教研室", DISCIPLINE: "学科", ACTIVE: "运行中", CLOSED: "已关闭", ORIGINAL: "原文",
    HUMAN: "人工翻译", MACHINE: "机器翻译", MIXED: "原文与译文并存", UNDERGRADUATE: "本科院校", VOCATIONAL: "职业院校", ADULT: "成人院校",
    RESEARCH_INSTITUTE: "科研院所", EXACT: "确数", APPROXIMATE: "约数", NEARLY: "近", MORE_THAN: "超过", AT_LEAST: "至少", UNQUANTIFIED: "未给出数字",
    APPLIED: "已申报", APPROVED: "已批准", REJECTED: "未获批", HOST: "承建", CO_HOST: "共同承建", PARTNER: "参与", SUPERVISOR: "主管",
    DIRECTOR_UNIT: "理事长单位", DEPUTY_DIRECTOR_UNIT: "副理事长单位", EXECUTIVE: "常务", MEMBER: "成员", ACADEMICIAN: "院士", SPONSOR: "主办", UNDERTAKER: "承办",
    CO_ORGANIZER: "协办", VENUE: "场地", ADDRESS: "致辞", KEYNOTE_REPORT: "主旨报告", KEYNOTE_SPEECH: "主题演讲", SHARING: "分享", CURRENT: "现任", FORMER: "曾任",
  },
};
