// Printed by `npm run schema` from graph/types: edit those. A build prints its own from them.
import type { EntityKind, LinkKind } from "./types.js";

/** How things look in pictures, in the order of legends. */
export const MARKS = ["university", "enterprise", "public", "organisation", "community", "facility", "person", "undertaking", "event", "context"] as const;
export type Mark = (typeof MARKS)[number];

/** `en` and `zh`: what one of it is called, and several. */
export interface KindTerm {
  readonly plural: string;
  readonly mark: Mark;
  readonly en: readonly [one: string, several: string];
  readonly zh: readonly [one: string, several: string];
}
export const KINDS: Readonly<Record<EntityKind, KindTerm>> = {
  AGREEMENT: { plural: "agreements", mark: "undertaking", en: ["Agreement", "Agreements"], zh: ["协议", "协议"] },
  COMMUNITY: { plural: "communities", mark: "community", en: ["Community", "Communities"], zh: ["共同体", "共同体"] },
  EVENT: { plural: "events", mark: "event", en: ["Event", "Events"], zh: ["活动", "活动"] },
  LABORATORY: { plural: "laboratories", mark: "facility", en: ["Laboratory", "Laboratories"], zh: ["实验室", "实验室"] },
  PLATFORM: { plural: "platforms", mark: "facility", en: ["Platform", "Platforms"], zh: ["平台", "平台"] },
  FIGURE: { plural: "figures", mark: "context", en: ["Figure", "Figures"], zh: ["数据", "数据"] },
  INDUSTRY: { plural: "industries", mark: "context", en: ["Industry", "Industries"], zh: ["行业", "行业"] },
  MAJOR: { plural: "majors", mark: "context", en: ["Major", "Majors"], zh: ["专业", "专业"] },
  UNIVERSITY: { plural: "universities", mark: "university", en: ["University", "Universities"], zh: ["高校", "高校"] },
  EDUCATIONAL_ORGANIZATION: { plural: "educationalOrganizations", mark: "university", en: ["Educational organisation", "Educational organisations"], zh: ["教育机构", "教育机构"] },
  ENTERPRISE: { plural: "enterprises", mark: "enterprise", en: ["Enterprise", "Enterprises"], zh: ["企业", "企业"] },
  GOVERNMENT_BODY: { plural: "governmentBodies", mark: "public", en: ["Government body", "Government bodies"], zh: ["政府机构", "政府机构"] },
  ASSOCIATION: { plural: "associations", mark: "organisation", en: ["Association", "Associations"], zh: ["协会", "协会"] },
  MEDIA_ORGANIZATION: { plural: "mediaOrganizations", mark: "organisation", en: ["Media", "Media"], zh: ["媒体", "媒体"] },
  ORGANIZATIONAL_UNIT: { plural: "organizationalUnits", mark: "organisation", en: ["Unit", "Units"], zh: ["内设机构", "内设机构"] },
  PERSON: { plural: "people", mark: "person", en: ["Person", "People"], zh: ["人物", "人物"] },
  PLACE: { plural: "places", mark: "context", en: ["Place", "Places"], zh: ["地区", "地区"] },
  POLICY_DOCUMENT: { plural: "policyDocuments", mark: "undertaking", en: ["Policy document", "Policy documents"], zh: ["政策文件", "政策文件"] },
  PROGRAMME: { plural: "programmes", mark: "undertaking", en: ["Programme", "Programmes"], zh: ["计划", "计划"] },
  PROJECT: { plural: "projects", mark: "undertaking", en: ["Project", "Projects"], zh: ["项目", "项目"] },
  SOURCE_DOCUMENT: { plural: "sourceDocuments", mark: "context", en: ["Source", "Sources"], zh: ["来源", "来源"] },
};

/** `en` and `zh`: from its start to its end, and back. `says`: properties that are shown beside it. */
export interface LinkTerm {
  readonly out: string;
  readonly in: string;
  readonly en: readonly [out: string, back: string];
  readonly zh: readonly [out: string, back: string];
  readonly says: readonly string[];
}
export const LINKS: Readonly<Record<LinkKind, LinkTerm>> = {
  ABOUT: { out: "about", in: "subjectOf", en: ["is about", "is the subject of"], zh: ["涉及", "相关文件与活动"], says: [] },
  ADMINISTERS: { out: "administers", in: "administrators", en: ["administers", "administered by"], zh: ["组织实施", "组织实施单位"], says: [] },
  APPLIED_FOR: { out: "appliedFor", in: "applicants", en: ["applied for", "applied for by"], zh: ["申报", "申报单位"], says: ["status"] },
  APPROVED: { out: "approved", in: "approvedBy", en: ["approved", "approved by"], zh: ["批准", "批准单位"], says: [] },
  ATTENDED: { out: "attended", in: "attendees", en: ["attended", "attended by"], zh: ["参加", "参加者"], says: ["role"] },
  CHAIRED: { out: "chaired", in: "chairs", en: ["chaired", "chaired by"], zh: ["主持", "主持人"], says: ["role"] },
  CONTRIBUTED_TO: { out: "contributedTo", in: "contributors", en: ["contributed to", "contributors"], zh: ["供稿", "供稿者"], says: ["role"] },
  ESTABLISHES: { out: "establishes", in: "establishedBy", en: ["establishes", "established by"], zh: ["共建", "据以共建的协议"], says: [] },
  HOLDS_POSITION: { out: "positions", in: "people", en: ["holds a position at", "people in positions"], zh: ["任职于", "任职人员"], says: ["titleZh", "titleEn", "tenure"] },
  HOSTS: { out: "facilities", in: "hosts", en: ["hosts", "hosted by"], zh: ["承建", "承建单位"], says: ["role"] },
  IN_CHARGE_OF: { out: "inChargeOf", in: "bodiesInCharge", en: ["in charge of", "under"], zh: ["主管", "主管部门"], says: [] },
  IN_INDUSTRY: { out: "industries", in: "members", en: ["in the industry", "in this industry"], zh: ["所属行业", "本行业内"], says: [] },
  ISSUED: { out: "issued", in: "issuers", en: ["issued", "issued by"], zh: ["印发", "印发单位"], says: [] },
  LEADS: { out: "leads", in: "leaders", en: ["leads", "led by"], zh: ["牵头", "牵头单位"], says: [] },
  LOCATED_IN: { out: "places", in: "locations", en: ["located in", "located here"], zh: ["位于", "位于此地"], says: [] },
  MEASURES: { out: "about", in: "figures", en: ["measures", "figures"], zh: ["统计对象", "数据"], says: [] },
  MEMBER_OF: { out: "memberOf", in: "members", en: ["member of", "members"], zh: ["成员单位属于", "成员"], says: ["memberRole", "role"] },
  OFFERS: { out: "offers", in: "offeredBy", en: ["offers", "offered by"], zh: ["开设", "开设单位"], says: [] },
  ORGANIZED: { out: "organized", in: "organizers", en: ["organised", "organised by"], zh: ["主办或承办", "主办与承办"], says: ["role"] },
  PART_OF: { out: "partOf", in: "units", en: ["part of", "units"], zh: ["隶属", "下属单位"], says: [] },
  PARTICIPATES_IN: { out: "participatesIn", in: "participants", en: ["takes part in", "participants"], zh: ["参与", "参与单位"], says: ["role", "amount", "currency"] },
  PUBLISHED: { out: "published", in: "publishers", en: ["published", "published by"], zh: ["发布", "发布者"], says: [] },
  REPRESENTED: { out: "represented", in: "representatives", en: ["represented", "represented by"], zh: ["代表", "由其代表"], says: [] },
  SIGNATORY_OF: { out: "signatoryOf", in: "signatories", en: ["put a signature under", "signed by (person)"], zh: ["签署", "签署人"], says: [] },
  SIGNED: { out: "signed", in: "parties", en: ["party to", "parties"], zh: ["签订", "签约各方"], says: [] },
  SPOKE_AT: { out: "spokeAt", in: "speakers", en: ["spoke at", "speakers"], zh: ["发言于", "发言人"], says: ["speechKind", "titleZh", "titleEn"] },
  SUB_EVENT_OF: { out: "subEventOf", in: "subEvents", en: ["part of the event", "parts of the event"], zh: ["属于活动", "分会与环节"], says: [] },
  SUBSIDIARY_OF: { out: "subsidiaryOf", in: "subsidiaries", en: ["owned by", "owns"], zh: ["母公司", "子公司"], says: ["share"] },
  SUCCEEDED_BY: { out: "successors", in: "predecessors", en: ["became", "formerly"], zh: ["更名或并入", "前身"], says: ["change"] },
  UNDER_PROGRAMME: { out: "underProgramme", in: "activities", en: ["under the programme", "covers"], zh: ["所属计划", "包含"], says: [] },
  WON_PRIZE_AT: { out: "prizes", in: "winners", en: ["won a prize at", "winners"], zh: ["获奖于", "获奖者"], says: ["prize", "count"] },
};

export interface PropertyTerm {
  readonly en: string;
  readonly zh: string;
  readonly is: "value" | "date" | "number" | "text";
}
export const PROPERTIES: Readonly<Record<string, PropertyTerm>> = {
  agreementKind: { en: "Kind of agreement", zh: "协议类型", is: "value" },
  amount: { en: "Amount", zh: "金额", is: "number" },
  authority: { en: "Authority", zh: "主管部门", is: "text" },
  batch: { en: "Batch", zh: "批次", is: "text" },
  budget: { en: "Budget", zh: "总经费", is: "number" },
  change: { en: "Change", zh: "变更", is: "value" },
  communityKind: { en: "Kind of community", zh: "共同体类型", is: "value" },
  count: { en: "Count", zh: "数量", is: "number" },
  currency: { en: "Currency", zh: "币种", is: "text" },
  documentNumber: { en: "Document number", zh: "文号", is: "text" },
  edition: { en: "Edition", zh: "届次", is: "number" },
  end: { en: "Ended", zh: "结束", is: "date" },
  endsOn: { en: "Ends on", zh: "结束日期", is: "date" },
  established: { en: "Established", zh: "成立时间", is: "date" },
  event: { en: "Event", zh: "活动", is: "text" },
  eventKind: { en: "Kind of event", zh: "活动类型", is: "value" },
  familyName: { en: "Family name", zh: "姓", is: "text" },
  funding: { en: "Funding", zh: "资助经费", is: "number" },
  givenName: { en: "Given name", zh: "名", is: "text" },
  honours: { en: "Honours", zh: "荣誉称号", is: "text" },
  issuedOn: { en: "Issued on", zh: "印发日期", is: "date" },
  laboratoryKind: { en: "Kind of laboratory", zh: "实验室类型", is: "value" },
  languages: { en: "Languages", zh: "语言", is: "text" },
  legalForm: { en: "Legal form", zh: "企业形式", is: "text" },
  length: { en: "Length", zh: "长度", is: "number" },
  level: { en: "Level", zh: "级别", is: "value" },
  licence: { en: "Licence", zh: "许可", is: "text" },
  memberRole: { en: "Role as a member", zh: "成员身份", is: "value" },
  metric: { en: "Measures", zh: "统计指标", is: "text" },
  nationalCode: { en: "National code", zh: "国标专业代码", is: "text" },
  number: { en: "Number", zh: "编号", is: "text" },
  objective: { en: "Objective", zh: "目标", is: "text" },
  onBehalfOf: { en: "On behalf of", zh: "代表方", is: "text" },
  order: { en: "Place in the list", zh: "排序", is: "number" },
  placeKind: { en: "Kind of place", zh: "地点类型", is: "value" },
  platformKind: { en: "Kind of platform", zh: "平台类型", is: "value" },
  prize: { en: "Prize", zh: "奖项", is: "text" },
  publishedOn: { en: "Published on", zh: "发布日期", is: "date" },
  publisher: { en: "Publisher", zh: "发布者", is: "text" },
  purpose: { en: "Purpose", zh: "宗旨", is: "text" },
  qualifier: { en: "Precision", zh: "精确程度", is: "value" },
  remark: { en: "Remark", zh: "备注", is: "text" },
  revision: { en: "Revision", zh: "版本", is: "number" },
  role: { en: "Role", zh: "角色", is: "value" },
  scope: { en: "Scope", zh: "范围", is: "text" },
  sha256: { en: "SHA-256", zh: "SHA-256", is: "text" },
  share: { en: "Share in percent", zh: "持股比例（%）", is: "number" },
  signedOn: { en: "Signed on", zh: "签署日期", is: "date" },
  speechKind: { en: "Kind of speech", zh: "发言类型", is: "value" },
  sponsor: { en: "Run by", zh: "办学性质", is: "value" },
  start: { en: "Began", zh: "开始", is: "date" },
  startedOn: { en: "Started on", zh: "启动日期", is: "date" },
  status: { en: "Status", zh: "状态", is: "value" },
  stockCode: { en: "Stock code", zh: "股票代码", is: "text" },
  tenure: { en: "Tenure", zh: "在任情况", is: "value" },
  text: { en: "Text", zh: "正文", is: "text" },
  title: { en: "Title", zh: "标题", is: "text" },
  titleEn: { en: "Title in English", zh: "英文职务或题目", is: "text" },
  titleZh: { en: "Title in Chinese", zh: "中文职务或题目", is: "text" },
  translation: { en: "Translation", zh: "译文情况", is: "value" },
  unit: { en: "Unit", zh: "单位", is: "text" },
  universityKind: { en: "Kind of university", zh: "高校类型", is: "value" },
  url: { en: "Address", zh: "网址", is: "text" },
  value: { en: "Value", zh: "数值", is: "number" },
  website: { en: "Website", zh: "网站", is: "text" },
  workId: { en: "Work", zh: "作品", is: "text" },
  year: { en: "Year", zh: "年份", is: "number" },
};

/** Values of lists; `tacit` where one goes without saying. */
export interface ValueTerm {
  readonly en: string;
  readonly zh: string;
  readonly tacit?: true;
}
export const VALUES: Readonly<Record<string, ValueTerm>> = {
  STRATEGIC_FRAMEWORK: { en: "Strategic framework", zh: "战略合作框架协议" },
  PROJECT: { en: "Project", zh: "项目协议" },
  JOINT_BUILD: { en: "Joint building", zh: "共建协议" },
  EMPLOYMENT: { en: "Employment", zh: "就业合作" },
  MEMORANDUM: { en: "Memorandum", zh: "备忘录" },
  OTHER: { en: "Other", zh: "其他", tacit: true },
  PLANNED: { en: "Planned", zh: "计划中" },
  SIGNED: { en: "Signed", zh: "已签署" },
  ENDED: { en: "Ended", zh: "已结束" },
  UNKNOWN: { en: "Unknown", zh: "未知", tacit: true },
  INDUSTRY_COMMUNITY: { en: "Community of an industry", zh: "行业产教融合共同体" },
  CITY_CONSORTIUM: { en: "Consortium of a city", zh: "市域产教联合体" },
  ALLIANCE: { en: "Alliance", zh: "产教融合联盟" },
  NATIONAL: { en: "National", zh: "国家级" },
  PROVINCIAL: { en: "Provincial", zh: "省级" },
  PREFECTURE: { en: "Prefecture", zh: "地市级" },
  COUNTY: { en: "County", zh: "区县级" },
  CONFERENCE: { en: "Conference", zh: "会议" },
  MATCHMAKING_MEETING: { en: "Matchmaking meeting", zh: "对接会" },
  SESSION: { en: "Session", zh: "环节" },
  FORUM: { en: "Forum", zh: "论坛" },
  SIGNING: { en: "Signing", zh: "签约仪式" },
  COMPETITION: { en: "Competition", zh: "竞赛" },
  EXERCISE: { en: "Exercise", zh: "演练" },
  NATIONAL_KEY: { en: "National key laboratory", zh: "国家重点实验室" },
  PROVINCIAL_KEY: { en: "Provincial key laboratory", zh: "省级重点实验室" },
  JOINT: { en: "Joint laboratory", zh: "联合实验室" },
  ACTIVE: { en: "Active", zh: "运行中" },
  CLOSED: { en: "Closed", zh: "已关闭" },
  POSTGRADUATE_WORKSTATION: { en: "Postgraduate workstation", zh: "研究生工作站" },
  MODERN_INDUSTRIAL_COLLEGE: { en: "Modern industrial college", zh: "现代产业学院" },
  TRAINING_BASE: { en: "Training base", zh: "实训基地" },
  PRACTICE_BASE: { en: "Practice base", zh: "实践基地" },
  INNOVATION_CENTER: { en: "Innovation centre", zh: "创新中心" },
  INNOVATION_PLATFORM: { en: "Innovation platform", zh: "创新平台" },
  VIRTUAL_TEACHING_ROOM: { en: "Virtual teaching room", zh: "虚拟教研室" },
  DISCIPLINE: { en: "Discipline", zh: "学科" },
  EXACT: { en: "Exact", zh: "确数" },
  APPROXIMATE: { en: "Approximate", zh: "约数" },
  NEARLY: { en: "Nearly", zh: "近" },
  MORE_THAN: { en: "More than", zh: "超过" },
  AT_LEAST: { en: "At least", zh: "至少" },
  UNQUANTIFIED: { en: "No number named", zh: "未给出数字" },
  UNDERGRADUATE: { en: "Undergraduate", zh: "本科院校" },
  VOCATIONAL: { en: "Vocational", zh: "职业院校" },
  ADULT: { en: "Adult", zh: "成人院校" },
  RESEARCH_INSTITUTE: { en: "Research institute", zh: "科研院所" },
  PUBLIC_BODY: { en: "The public", zh: "公办" },
  PRIVATE_BODY: { en: "Private bodies", zh: "民办" },
  COOPERATIVE: { en: "Bodies from here and abroad", zh: "中外合作办学" },
  FOREIGN_BODY: { en: "A body from abroad", zh: "境外机构办学" },
  DIVISION: { en: "Administrative division", zh: "行政区划", tacit: true },
  ZONE: { en: "Development zone", zh: "开发区" },
  PARK: { en: "Park", zh: "园区" },
  CAMPUS: { en: "Campus", zh: "校区" },
  SITE: { en: "Building or square", zh: "场所" },
  ORIGINAL: { en: "Original", zh: "原文" },
  HUMAN: { en: "Translated by people", zh: "人工翻译" },
  MACHINE: { en: "Machine translation", zh: "机器翻译" },
  MIXED: { en: "Part original, part translated", zh: "原文与译文并存" },
  APPLIED: { en: "Applied", zh: "已申报" },
  APPROVED: { en: "Approved", zh: "已批准" },
  REJECTED: { en: "Rejected", zh: "未获批" },
  REPORTER: { en: "Reporter", zh: "记者" },
  EDITOR: { en: "Editor", zh: "编辑" },
  PHOTO: { en: "Photographer", zh: "摄影" },
  PUBLISHER: { en: "Publisher", zh: "出版者" },
  CURRENT: { en: "Current", zh: "现任", tacit: true },
  FORMER: { en: "Former", zh: "曾任" },
  HOST: { en: "Host", zh: "承建" },
  CO_HOST: { en: "Co-host", zh: "共同承建" },
  PARTNER: { en: "Partner", zh: "参与" },
  SUPERVISOR: { en: "Supervisor", zh: "主管" },
  DIRECTOR_UNIT: { en: "Director unit", zh: "理事长单位" },
  DEPUTY_DIRECTOR_UNIT: { en: "Deputy director unit", zh: "副理事长单位" },
  LEADING_UNIT: { en: "Leading unit", zh: "牵头单位" },
  SECRETARIAT: { en: "Secretariat", zh: "秘书处单位" },
  OBSERVER: { en: "Observer", zh: "观察员单位" },
  EXECUTIVE: { en: "Executive", zh: "常务" },
  MEMBER: { en: "Member", zh: "成员" },
  ACADEMICIAN: { en: "Academician", zh: "院士" },
  SPONSOR: { en: "Sponsor", zh: "主办" },
  UNDERTAKER: { en: "Undertaker", zh: "承办" },
  CO_ORGANIZER: { en: "Co-organiser", zh: "协办" },
  VENUE: { en: "Venue", zh: "场地" },
  ADDRESS: { en: "Address", zh: "致辞" },
  KEYNOTE_REPORT: { en: "Keynote report", zh: "主旨报告" },
  KEYNOTE_SPEECH: { en: "Keynote speech", zh: "主题演讲" },
  SHARING: { en: "Sharing of experience", zh: "分享" },
  RENAMED: { en: "Renamed", zh: "更名" },
  MERGED: { en: "Merged", zh: "合并" },
  SPLIT: { en: "Split", zh: "拆分" },
};

export const ENTITY_KINDS = Object.keys(KINDS) as EntityKind[];
export const LINK_KINDS = Object.keys(LINKS) as LinkKind[];

/** As they follow each other on a card. */
export const LINKS_IN_ORDER: readonly LinkKind[] = ["LEADS", "MEMBER_OF", "SIGNED", "HOSTS", "ESTABLISHES", "HOLDS_POSITION", "SUBSIDIARY_OF", "PART_OF", "PARTICIPATES_IN", "UNDER_PROGRAMME", "ADMINISTERS", "IN_CHARGE_OF", "ORGANIZED", "SPOKE_AT", "ATTENDED", "ABOUT", "APPLIED_FOR", "APPROVED", "CHAIRED", "CONTRIBUTED_TO", "IN_INDUSTRY", "ISSUED", "LOCATED_IN", "OFFERS", "PUBLISHED", "REPRESENTED", "SIGNATORY_OF", "SUB_EVENT_OF", "SUCCEEDED_BY", "WON_PRIZE_AT", "MEASURES"];

/** Kinds that are there where nobody says which: in tables and maps, in tables by year, in review. */
export const TABLES_KINDS: readonly EntityKind[] = ["UNIVERSITY", "ENTERPRISE", "COMMUNITY", "LABORATORY", "PLATFORM", "GOVERNMENT_BODY", "ASSOCIATION"];
export const YEARS_KINDS: readonly EntityKind[] = ["UNIVERSITY", "ENTERPRISE", "COMMUNITY", "LABORATORY", "PLATFORM", "GOVERNMENT_BODY", "ASSOCIATION", "AGREEMENT", "EVENT", "FIGURE", "POLICY_DOCUMENT", "PROGRAMME", "PROJECT"];
export const REVIEW_KINDS: readonly EntityKind[] = ["UNIVERSITY", "ENTERPRISE", "COMMUNITY", "LABORATORY", "PLATFORM", "GOVERNMENT_BODY", "ASSOCIATION", "EDUCATIONAL_ORGANIZATION", "EVENT", "MEDIA_ORGANIZATION", "ORGANIZATIONAL_UNIT", "PERSON", "PROGRAMME", "PROJECT"];

/** Kinds that may have a status. */
export const STATUS_KINDS: readonly EntityKind[] = ["AGREEMENT", "LABORATORY", "PLATFORM", "PROJECT"];
