/**
 * Words that tell organisations of one place apart, as Chinese names and English ones have them: 北京科技大学, 北京理工大学 and
 * 北京工业大学 are three. A field is recognised by any of its words; longer ones first, so that 科技 is not found in 科学技术.
 */
export const FIELDS: readonly (readonly [field: string, han: readonly string[], english: readonly string[]])[] = [
  ["science-and-technology", ["科学技术", "科技"], ["science technology"]],
  ["science-and-engineering", ["理工"], ["science engineering", "polytechnic"]],
  ["industry", ["工业"], ["industry"]],
  ["engineering", ["工程"], ["engineering"]],
  ["technology", ["应用技术", "技术"], ["technology"]],
  ["teaching", ["幼儿师范", "师范"], ["normal", "teacher"]],
  ["chinese-medicine", ["中医药", "中医"], ["chinese medicine"]],
  ["medicine", ["医科", "医学", "医药", "医专"], ["medicine", "medical"]],
  ["pharmacy", ["药科"], ["pharmacy", "pharmaceutical"]],
  ["health", ["卫生健康", "卫生"], ["health"]],
  ["agriculture-and-forestry", ["农林"], ["agriculture forestry"]],
  ["agriculture", ["农业"], ["agriculture"]],
  ["forestry", ["林业"], ["forestry"]],
  ["finance", ["财经", "金融"], ["finance", "finance economics"]],
  ["economics-and-trade", ["经济贸易", "对外经济贸易", "经贸"], ["economics trade", "business economics"]],
  ["commerce", ["工商", "商业", "商学", "商务", "商贸"], ["business", "commerce"]],
  ["law", ["政法"], ["law"]],
  ["police", ["公安", "警察", "警官"], ["police", "public security"]],
  ["transport", ["交通", "铁道", "轨道"], ["transport", "transportation", "jiaotong", "railway"]],
  ["post", ["邮电"], ["post telecommunication"]],
  [
    "aerospace",
    ["航空航天", "航空", "航天", "民航", "民用航空"],
    ["aeronautics", "astronautics", "aviation", "aerospace", "civil aviation"],
  ],
  ["petroleum", ["石油"], ["petroleum", "oil"]],
  ["geology", ["地质"], ["geology", "geoscience"]],
  ["mining", ["矿业"], ["mining"]],
  ["electricity", ["电力"], ["electric power", "power"]],
  ["water", ["水利"], ["water", "hydraulic"]],
  ["sea", ["海洋", "海事"], ["ocean", "maritime"]],
  ["nationalities", ["民族"], ["nationality", "minzu", "ethnic"]],
  ["languages", ["外国语", "外语", "语言"], ["foreign study", "foreign language", "international study", "language"]],
  ["sport", ["体育"], ["sport", "physical education"]],
  ["arts", ["美术", "艺术", "音乐", "戏剧", "电影"], ["art", "music", "drama", "film"]],
  ["electronics", ["电子", "信息"], ["electronic", "information"]],
  ["chemistry", ["化工"], ["chemical"]],
  ["building", ["建筑"], ["architecture", "construction"]],
  ["textiles", ["纺织"], ["textile"]],
  ["light-industry", ["轻工"], ["light industry"]],
  ["communication", ["传媒"], ["communication", "media"]],
  ["vocational", ["职业"], ["vocational"]],
];

/** What sort of body a name says that it names, by its last such word. */
export const HEADS: readonly (readonly [head: Head, han: readonly string[], english: readonly string[]])[] = [
  [
    "COMPANY",
    ["公司", "集团", "企业", "厂", "银行", "酒店"],
    ["co", "ltd", "inc", "corp", "company", "corporation", "limited", "incorporated", "llc", "plc", "group", "bank"],
  ],
  ["LABORATORY", ["实验室"], ["laboratory"]],
  ["HOSPITAL", ["医院", "卫生院", "门诊部"], ["hospital", "clinic"]],
  [
    "SCHOOL",
    ["中学", "小学", "附中", "附小", "幼儿园", "高级中等学校"],
    ["high school", "primary school", "middle school", "secondary school", "elementary school", "kindergarten"],
  ],
  ["PRESS", ["出版社", "杂志社", "报社", "日报"], ["press", "publishing house", "daily"]],
  ["LIBRARY", ["图书馆", "博物馆", "档案馆"], ["library", "museum", "archive"]],
  [
    "ASSOCIATION",
    ["协会", "学会", "联合会", "基金会", "促进会", "联盟", "商会", "总会"],
    ["association", "society", "federation", "foundation", "alliance"],
  ],
  ["COMMUNITY", ["共同体"], ["integration community"]],
  [
    "GOVERNMENT",
    ["人民政府", "政府", "委员会", "办公厅", "办公室", "厅", "局", "部", "委"],
    ["government", "bureau", "ministry", "commission"],
  ],
  ["UNIVERSITY", ["大学"], ["university", "polytechnic"]],
  ["COLLEGE", ["学院", "专科学校", "学校", "书院"], ["college", "school", "faculty"]],
  [
    "RESEARCH",
    ["研究院", "研究所", "研究中心", "科学院", "设计院", "院", "所", "站"],
    ["institute", "academy", "station"],
  ],
  ["UNIT", ["系", "处", "科", "中心", "分校"], ["department", "division", "office", "center", "centre"]],
];

export type Head =
  | "COMPANY"
  | "LABORATORY"
  | "HOSPITAL"
  | "SCHOOL"
  | "PRESS"
  | "LIBRARY"
  | "ASSOCIATION"
  | "COMMUNITY"
  | "GOVERNMENT"
  | "UNIVERSITY"
  | "COLLEGE"
  | "RESEARCH"
  | "UNIT";

/**
 * Pairs of sorts that one body may be called by: schools become universities, an institute may be a university in
 * English.
 */
const ALIKE: readonly (readonly Head[])[] = [
  ["UNIVERSITY", "COLLEGE"],
  ["UNIVERSITY", "RESEARCH"],
  ["COLLEGE", "RESEARCH"],
  ["COLLEGE", "UNIT"],
  ["COLLEGE", "SCHOOL"],
  ["RESEARCH", "UNIT"],
  ["RESEARCH", "COMPANY"],
  ["RESEARCH", "LABORATORY"],
  ["UNIT", "LABORATORY"],
  ["GOVERNMENT", "UNIT"],
  ["ASSOCIATION", "UNIT"],
  ["GOVERNMENT", "ASSOCIATION"],
  ["RESEARCH", "GOVERNMENT"],
  ["UNIT", "HOSPITAL"],
  ["UNIT", "COMPANY"],
  ["UNIT", "LIBRARY"],
  ["PRESS", "COMPANY"],
  ["GOVERNMENT", "COMPANY"],
  ["HOSPITAL", "RESEARCH"],
  ["ASSOCIATION", "RESEARCH"],
  ["COMMUNITY", "ASSOCIATION"],
];

export function areAlike(a: Head, b: Head): boolean {
  return a === b || ALIKE.some((pair) => pair.includes(a) && pair.includes(b));
}

/**
 * Kinds of the graph that a body of this sort may be. What is not here (a person, an event) bears names of any form.
 */
export const HEADS_OF_KINDS: Readonly<Record<string, readonly Head[]>> = {
  UNIVERSITY: ["UNIVERSITY", "COLLEGE", "RESEARCH", "SCHOOL"],
  EDUCATIONAL_ORGANIZATION: ["UNIVERSITY", "COLLEGE", "RESEARCH", "SCHOOL", "HOSPITAL"],
  ENTERPRISE: ["COMPANY", "RESEARCH", "UNIT", "PRESS", "HOSPITAL"],
  GOVERNMENT_BODY: ["GOVERNMENT", "UNIT", "ASSOCIATION", "RESEARCH"],
  ASSOCIATION: ["ASSOCIATION", "UNIT", "RESEARCH", "GOVERNMENT", "LIBRARY"],
  COMMUNITY: ["COMMUNITY", "ASSOCIATION"],
  LABORATORY: ["LABORATORY", "UNIT", "RESEARCH"],
  MEDIA_ORGANIZATION: ["PRESS", "COMPANY", "UNIT"],
};

/** Directions of the compass as they stand in names; 中 only with them (华中, 中南). */
export const DIRECTIONS: readonly (readonly [direction: string, han: readonly string[], english: readonly string[]])[] =
  [
    ["northeast", ["东北"], ["northeast", "northeastern"]],
    ["northwest", ["西北"], ["northwest", "northwestern"]],
    ["southeast", ["东南"], ["southeast", "southeastern"]],
    ["southwest", ["西南"], ["southwest", "southwestern"]],
    ["central-south", ["中南"], ["central south", "south central"]],
    ["central", ["华中"], ["huazhong", "central"]],
    ["east", ["华东", "东方", "东"], ["east", "eastern"]],
    ["west", ["华西", "西方", "西"], ["west", "western"]],
    ["south", ["华南", "南方", "南"], ["south", "southern"]],
    ["north", ["华北", "北方", "北"], ["north", "northern"]],
  ];
