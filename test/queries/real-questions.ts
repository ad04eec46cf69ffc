/** A question that a reader of the four documents may have, and what the documents say to it. */
export interface RealQuestion {
  readonly asks: string;
  /** What stands between the braces. */
  readonly query: string;
  /** Words and values that the answer has to hold, as JSON prints them; read in the documents before the answer was. */
  readonly holds: readonly string[];
  /** What it must not hold. */
  readonly lacks?: readonly string[];
}

const AGREEMENT = "agreement-hrbust-cybersecurity-2023";
const MEETING = `events(where: { edition: { eq: 9 } })`;
const figures = (metric: string): string =>
  `figures(where: { name: { contains: "${metric}" } }) { name value unit qualifier modality }`;

export const REAL_QUESTIONS: readonly RealQuestion[] = [
  {
    asks: "Who leads the community of quality steel?",
    query: `communities(where: { named: "steel" }) { leadersConnection { total nodes { name(language: "en") } } }`,
    holds: [`"total":3`, "Jiangsu Shagang Group", "Laiwu Vocational", "Science and Technology"],
  },
  {
    asks: "When and where was the conference on quality steel?",
    query: `events(where: { named: "steel" }) { start places { name(language: "en") } }`,
    holds: ["2024-05-22", "Laiwu"],
  },
  {
    asks: "Who held it?",
    query: `events(where: { named: "steel" }) { organizersConnection { total edges { node { name(language: "en") } properties { role } } } }`,
    holds: [`"total":1`, "Community", "SPONSOR"],
  },
  {
    asks: "Who wrote and who edited the report on it?",
    query: `sourceDocuments(where: { id: { startsWith: "002" } }) { publishedOn contributorsConnection { edges { node { name } properties { role } } } }`,
    holds: ["2024-05-23", "Sun Yan", "Ge Hongpu", "Lin Kaiyi", "EDITOR"],
  },
  {
    asks: "Which laboratory has Laiwu Vocational and Technical College built?",
    query: `laboratories(where: { hosts: { some: { named: "Laiwu Vocational" } } }) { name(language: "en") hosts { id } }`,
    holds: ["Powder Metallurgy"],
  },
  {
    asks: "How is Shagang connected with the college at Laiwu?",
    query: `paths(from: "enterprise-shagang", to: "university-laiwu-vocational", first: 1) { length nodes { kind } links { kind } }`,
    holds: [`"length":2`, "COMMUNITY", "LEADS"],
  },
  {
    asks: "Who signed the agreement on cybersecurity, for whom, and when?",
    query: `agreements(where: { named: "cybersecurity" }) { signedOn signatoriesConnection { edges { node { name } properties { onBehalfOf } } } }`,
    holds: [
      "2023-11-23",
      "Liu Xia",
      "Li Hai",
      "Cheng Shuang",
      "university-hrbust",
      "government-heilongjiang-education",
    ],
  },
  {
    asks: "Who were its parties, as of 2024?",
    query: `neighborhood(of: "${AGREEMENT}", at: "2024", links: [SIGNED, SIGNATORY_OF]) { total linksAt { certainty link { kind from { name } } } }`,
    holds: [`"total":7`, "Harbin University", "Liu Xia", "Information Office", "CERTAIN"],
    lacks: ["POSSIBLE"],
  },
  {
    asks: "Was it there in 2019?",
    query: `entity(id: "${AGREEMENT}", at: "2019") { id }`,
    holds: [`"entity":null`],
  },
  {
    asks: "Who stands beside the university through the agreement, as of 2024?",
    query: `paths(from: "university-hrbust", to: "government-heilongjiang-education", at: "2024", kinds: [AGREEMENT], links: [SIGNED]) { length linksAt { certainty } }`,
    holds: [`"length":2`, `[{"certainty":"CERTAIN"},{"certainty":"CERTAIN"}]`],
  },
  {
    asks: "With whom did the university work in 2019?",
    query: `partnerships(of: "university-hrbust", at: "2019", modalities: [ASSERTED, PLANNED, HISTORICAL]) { partnerships { partner { name } } }`,
    holds: [],
    lacks: ["Information Office", "Industry and Information"],
  },
  {
    asks: "And in 2024?",
    query: `partnerships(of: "university-hrbust", at: "2024") { partnerships { partner { name } } }`,
    holds: ["Information Office", "Education"],
  },
  {
    asks: "What will the three parties set up?",
    query: `agreements(where: { named: "cybersecurity" }) { establishes { name modality hosts { name } } }`,
    holds: ["joint laboratory", "PLANNED", "Information Office", "Harbin"],
  },
  {
    asks: "Since when is there a School of Cybersecurity?",
    query: `organizationalUnits(where: { named: "School of Cybersecurity" }) { partOfConnection { edges { node { id } properties { validFrom } } } }`,
    holds: ["university-hrbust", "2022"],
  },
  {
    asks: "How many students did it enrol first?",
    query: `majors(where: { named: "Cyberspace Security" }) { figures { value unit } }`,
    holds: [`"value":60`],
  },
  {
    asks: "What prizes has the university won in the competition, how many?",
    query: `universities(where: { id: { eq: "university-hrbust" } }) { prizesConnection { edges { node { name } properties { prize count } } } }`,
    holds: ["Information Security Competition", "first prizes", `"count":3`],
  },
  {
    asks: "Of which community is it a member, as what, and since when?",
    query: `universities(where: { id: { eq: "university-hrbust" } }) { memberOfConnection { edges { node { name } properties { memberRole validFrom } } } }`,
    holds: ["National Digital Security", "DEPUTY_DIRECTOR_UNIT", "2023"],
  },
  {
    asks: "What has it applied for without an answer yet?",
    query: `platforms(where: { applicantsConnection: { some: { edge: { status: { eq: APPLIED } } } } }) { name }`,
    holds: ["Characteristic Cybersecurity"],
    lacks: ["Workstation"],
  },
  {
    asks: "How many workstations were approved in 2024, and in two years?",
    query: `universities(where: { id: { eq: "university-hrbust" } }) { figures(where: { unit: { contains: "workstation" } }) { value } }`,
    holds: [`"value":17`, `"value":30`],
  },
  {
    asks: "When and where was the ninth matchmaking meeting?",
    query: `${MEETING} { start end places { name } }`,
    holds: ["2023-04-01", "2023-04-02", "北京"],
  },
  {
    asks: "Who sponsored and who undertook it?",
    query: `${MEETING} { organizersConnection { edges { node { name } properties { role } } } }`,
    holds: ["专家组", "SPONSOR", "中教全媒体", "UNDERTAKER"],
  },
  {
    asks: "How many took part, and how many watched?",
    query: `${MEETING} { figures { value qualifier } }`,
    holds: [`"value":500,"qualifier":"NEARLY"`, `"value":300`, `"value":10000,"qualifier":"MORE_THAN"`, `"value":124`],
  },
  {
    asks: "Who opened it with an address, and who chaired?",
    query: `events(where: { named: "开幕式" }) { speakersConnection { edges { node { name } properties { speechKind } } } chairs { ... on Person { name } } }`,
    holds: ["王启明", "ADDRESS", "高东锋"],
  },
  {
    asks: "Who chaired the keynotes?",
    query: `people(where: { chaired: { some: { named: "主旨报告" } } }) { name }`,
    holds: ["侯永峰"],
    lacks: ["高东锋"],
  },
  {
    asks: "What did Lü Weifeng speak on?",
    query: `people(where: { named: "吕卫锋" }) { spokeAtConnection { edges { properties { titleZh speechKind } } } }`,
    holds: ["深化校企合作", "KEYNOTE_SPEECH"],
  },
  {
    asks: "Which posts does he hold?",
    query: `people(where: { named: "Lu Weifeng" }) { positionsConnection { edges { node { name } properties { titleZh } } } }`,
    holds: ["北京航空航天大学", "副校长", "中国软件行业协会", "秘书长"],
  },
  {
    asks: "Who was president of Shanghai Maritime University, and is no more?",
    query: `universities(where: { named: "上海海事大学" }) { peopleConnection(where: { edge: { tenure: { eq: FORMER } } }) { edges { node { name } properties { titleZh } } } }`,
    holds: ["黄有方", "校长"],
  },
  {
    asks: "Of which laboratory is Chen Huanchun, and whose is it?",
    query: `laboratories(where: { units: { some: { people: { some: { named: "陈焕春" } } } } }) { name hosts { name } }`,
    holds: ["农业微生物资源发掘与利用全国重点实验室", "华中农业大学"],
  },
  {
    asks: "How much have enterprises put into the programme since 2014?",
    query: `figures(where: { unit: { eq: "CNY" } }) { value validFrom about { name } }`,
    holds: [`"value":3561000000`, "2014", "产学合作协同育人项目"],
  },
  {
    asks: "Which sums of more than 30亿元 are there?",
    query: `figures(where: { value: { gte: "30亿元" } }) { value unit }`,
    holds: [`"value":3561000000,"unit":"CNY"`],
  },
  {
    asks: "What is counted in the ten thousands, and is no money?",
    query: `figures(where: { value: { gte: "1万", lte: "10 万" } }) { value unit }`,
    holds: [`"value":99000`, `"value":10000`],
    lacks: ["CNY"],
  },
  {
    asks: "Which sums of more than a thousand yuan are there, whatever else is a number?",
    query: `programmes(where: { named: "产学合作协同育人项目" }) { figures(where: { value: { gte: "1,000元" } }) { value unit } }`,
    holds: ["CNY"],
    lacks: ["99000", "enterprise"],
  },
  {
    asks: "How many enterprises and projects is that?",
    query: `programmes(where: { named: "产学合作协同育人项目" }) { startedOn figures { value qualifier } }`,
    holds: [`"value":1700,"qualifier":"MORE_THAN"`, `"value":99000`],
  },
  {
    asks: "What does Huawei report of itself, and what does it plan for 2023?",
    query: `enterprises(where: { named: "华为" }) { figures { value modality } }`,
    holds: [`"value":637`, `"value":217`, `"value":74,"modality":"PLANNED"`],
  },
  {
    asks: "Whose special tracks were announced for 2022?",
    query: `programmes(where: { named: "企业专项" }) { participants { name } }`,
    holds: ["华为技术有限公司", "中国联合重型燃气轮机技术有限公司"],
  },
  {
    asks: "Who shared experience in the afternoon?",
    query: `events(where: { id: { eq: "event-matchmaking-9-sharing" } }) { speakersConnection { total nodes { name } } }`,
    holds: [`"total":8`, "马宏伟", "栗苹", "杜宇健", "成焕", "樊瑜波", "戴志涛", "熊健", "赵起超"],
  },
  {
    asks: "From which universities were cases to be shared on 2 April?",
    query: `events(where: { named: "优秀项目案例分享" }) { start attendees { ... on Organization { name } } }`,
    holds: ["2023-04-02", "北京理工大学", "中国农业大学", "北京航空航天大学", "浙江大学", "天津大学"],
  },
  {
    asks: "How many enterprises presented themselves on 2 April?",
    query: figures("30家"),
    holds: [`"value":30`, "NEARLY"],
  },
  {
    asks: "Of which company is Zhang Na, and as what?",
    query: `people(where: { named: "张娜" }) { positionsConnection { edges { node { name } properties { titleZh titleEn } } } }`,
    holds: ["麒麟软件", "高级副总裁", "Senior Vice President"],
  },
  {
    asks: "Where does it say that reform of engineers' training is needed?",
    query: `sentences(text: "卓越工程师培养", source: "004_8329f90f2e04744e") { total nodes { exact statements { predicate } } }`,
    holds: ["以卓越工程师培养改革倒逼高等教育改革纵深发展"],
  },
  {
    asks: "Which agreement or event of 2023 does the timeline have for the university?",
    query: `timeline(of: "university-hrbust", from: "2023", to: "2023", first: 100) { items { date statement { predicate } } }`,
    holds: ["2023-11-23", "SIGNED", "MEMBER_OF"],
  },
];
