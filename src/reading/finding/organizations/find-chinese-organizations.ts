import type { Mention } from "../../proposal.js";

/** What a Chinese name ends in tells what it names; the first that fits. */
const HAN_ENDS: readonly (readonly [end: string, kind: string])[] = [
  ["大学|学院|高等专科学校|职业学校|研究院|科学院", "University"],
  ["有限责任公司|股份有限公司|有限公司|集团|公司", "Enterprise"],
  ["共同体", "Community"],
  ["实验室", "Laboratory"],
  [
    "人民政府|(?:教育|科技|科学技术|工信|信息化|财政|商务|文化和旅游|农业农村|交通运输|水利|人社|社会保障|卫生健康|生态环境|自然资源|民政|公安|司法)[厅局]|发展改革委|发改委|卫生健康委|工信委|科技委|信息办公室|办公厅|市场监督管理局",
    "GovernmentBody",
  ],
  ["协会|学会|联合会|研究会|促进会|联盟|商会|基金会", "Association"],
  ["工作站|实训基地|实践基地|产业学院|创新中心|实训中心|协同中心|创新平台|教研室", "Platform"],
  ["专家组|工作组|委员会|指导委员会|研究中心|事业部|人事处|教务处", "OrganizationalUnit"],
  ["出版社|日报社|日报|晚报|全媒体", "MediaOrganization"],
  ["对接会|研讨会|交流会|推进会|签约仪式|启动仪式|论坛|峰会|年会|大会|大赛", "Event"],
];
const HAN_NAME = new RegExp(
  `[\\p{Script=Han}A-Za-z0-9（）()·]{2,36}?(?:${HAN_ENDS.map(([ends]) => ends).join("|")})(?:(?:股份)?有限(?:责任)?公司)?(?:（[\\p{Script=Han}]{2,4}）)?`,
  "gu",
);
/** Ministries bear their names without the place before them. */
const MINISTRIES =
  /(?:中华人民共和国)?(?:教育部|工业和信息化部|工信部|科学技术部|科技部|财政部|人力资源和社会保障部|国家发展和改革委员会|国家发展改革委|国务院)/gu;
/** Words after which a name begins. Not those that many names have in them: 华为, 中国联合, 高等, 财经. */
const BEFORE =
  /^.*(?:来自|(?<!中国)联合(?!实验室|会|体|大学|国|研究|创新|重)|会同|以及|包括|其中|分别是|授予|聘请|牵头|主办|承办|协办|举办|召开|支持|组织|参加|加入|出席|打造|构建|搭建|走进|访问|依托|围绕|面向|成立|共建|入选|获批|认定为|作为|成为|介绍|展示|利用|吸引|设置|探索|日上午|日下午|月\d+日|\d日|第[一二三四五六七八九十\d]+届教育部|由|在|的|了|是|向|到|赴|(?<!高|中|初)等|被|将|(?<!数|证|论|票|单)据|没有[与和同]?|\d+[个所家])/u;
/** Between two names: before it stands what ends as names do. */
const JOINING = new RegExp(
  `^.*(?:${HAN_ENDS.map(([ends]) => ends).join("|")}|高校|院校|企业|单位)(?:、|以及|和|与|及)`,
  "u",
);
/** Words that stand in front of a head and name nobody by themselves. */
const PLAIN =
  /^(?:本次|本届|该|本|各|全|我|贵|某|这|此|两|多|几|一|有关|相关|知名|其他|国内|全国|国家级?|省级?|市级?|产教融合|综合性|开放性|重点|优秀|现代|特色|未来|合作|高等|职业|技术|产业|联合|校企|行业|专业|技能|职业技术|科研|多个|\d+[所家个])*(?:大学|学院|学校|公司|集团|共同体|实验室|协会|学会|联盟|工作站|基地|中心|平台|大会|论坛|年会|会议|产业学院|委员会|研究院|创新平台|创新中心|企业|教研室|大赛|峰会|对接会|研讨会)$/u;

/** Names that are Chinese: by what they end in, and ministries with their departments by what they are called. */
export function findChineseOrganizations(text: string): Mention[] {
  const ministries = [...text.matchAll(MINISTRIES)].map(
    ({ 0: name, index }): Mention => ({ start: index, end: index + name.length, text: name, kind: "GovernmentBody" }),
  );
  const departments = [
    ...text.matchAll(
      new RegExp(`((?:${MINISTRIES.source})\\p{Script=Han}{2,8}?司)(\\p{Script=Han}{2,10}?处(?!长))?(?!长)`, "gu"),
    ),
  ].flatMap(({ 0: name, 1: whole = "", index }): Mention[] =>
    [...new Set([name, whole])].map((one) => ({
      start: index,
      end: index + one.length,
      text: one,
      kind: "OrganizationalUnit",
    })),
  );
  return [...ministries, ...departments, ...findByEnd(text)];
}

const NAMESAKES = new Set(["Community", "Association", "Platform"]);
const EVENT_BEHIND =
  /^\p{Script=Han}{0,6}?(?:成立大会|成立仪式|启动仪式|启动会|揭牌仪式|签约仪式|年会|大会|论坛|研讨会|推进会)/u;

function findByEnd(text: string): Mention[] {
  return [...text.matchAll(HAN_NAME)].flatMap(({ 0: match, index }): Mention[] => {
    const cut = match
      .replace(BEFORE, "")
      .replace(/^建设(?=\p{Script=Han}{2,}(?:基地|平台|中心|实验室)$)/u, "")
      .replace(JOINING, "")
      .replace(/^(?:以及|和|与|及)/u, "");
    const start = index + match.length - cut.length;
    // 北京航空航天大学生物学院 goes on behind its first end.
    const kind = HAN_ENDS.find(([ends]) => new RegExp(`(?:${ends})(?:（\\p{Script=Han}+）)?$`, "u").test(cut))?.[1];
    if (
      kind === undefined ||
      [...cut].length < 4 ||
      PLAIN.test(cut.replace(/^建设/u, "")) ||
      /(?:命运|生命|学习|民族)共同体$/u.test(cut) ||
      /^[（）()·\d]/.test(cut)
    )
      return [];
    const rest =
      /^(?:\p{Script=Han}{1,16}?(?:学院|研究院|研究中心|系(?![统列])|教研室|实验室|实践基地))(?!\p{Script=Han}{0,2}(?:大学|公司))/u.exec(
        text.slice(start + cut.length),
      );
    if (kind === "GovernmentBody" && !/[省市区县州]|国家/u.test(cut)) return [];
    const isUnit =
      kind === "University" &&
      cut.endsWith("大学") &&
      rest !== null &&
      !/^[和与及]/u.test(rest[0]) &&
      !BEFORE.test(rest[0]) &&
      !JOINING.test(rest[0]) &&
      !/大学/u.test(rest[0]);
    const own: Mention = { start, end: start + cut.length, text: cut, kind };
    // 全国…共同体成立大会 is an event, and what it is of stands in it.
    const event = NAMESAKES.has(kind) ? EVENT_BEHIND.exec(text.slice(own.end))?.[0] : undefined;
    if (event !== undefined) return [own, { start, end: own.end + event.length, text: cut + event, kind: "Event" }];
    // A key laboratory has a name of its own behind its university's.
    if (isUnit && rest[0].endsWith("重点实验室"))
      return [own, { start: own.end, end: own.end + rest[0].length, text: rest[0], kind: "Laboratory" }];
    return isUnit
      ? [
          own,
          {
            start,
            end: own.end + rest[0].length,
            text: cut + rest[0],
            kind: rest[0].endsWith("实验室")
              ? "Laboratory"
              : /基地$|教研室$/u.test(rest[0])
                ? "Platform"
                : "OrganizationalUnit",
          },
        ]
      : [own];
  });
}
