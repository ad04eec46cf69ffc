import type { Mention, Span } from "../proposal.js";

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

const CAPITAL = "(?:(?:Co|Ltd|Inc|Corp|St|[A-Z])\\.|[A-Z][\\p{L}\\d’'&/-]*|\\d+(?:st|nd|rd|th))";
const LATIN_NAME = new RegExp(
  `${CAPITAL}(?:[ ]+(?:(?:of|and|for|the|on|in|&|de)[ ]+){0,2}${CAPITAL}|’s[ ]+${CAPITAL}|,[ ](?=Ltd|Inc|Corp|LLC)${CAPITAL})*`,
  "gu",
);
const LATIN_HEADS: readonly (readonly [head: RegExp, kind: string])[] = [
  [/^Chinese Academy of (?:Sciences|Engineering)$/, "Association"],
  [/\b(?:Expert|Working) Group$/, "OrganizationalUnit"],
  [/\b(?:Co\.?,? ?Ltd\.?|Ltd\.?|Inc\.?|Corporation|Company|Group|Limited|Enterprise)$|\bCo\.?$/, "Enterprise"],
  [/\b(?:Integration|Education) Community$|\bCommunity$/, "Community"],
  [/\bLab(?:oratory)?\b/, "Laboratory"],
  [
    /\b(?:Workstation|Practice Base|Training Base|Innovation Cent(?:er|re)|Platform|Teaching Room|Industrial College)$/,
    "Platform",
  ],
  [/\b(?:Program(?:me)?|Project|Initiative)$/, "Programme"],
  [/\b(?:Conference|Forum|Meeting|Summit|Symposium|Workshop|Competition|Exhibition|Expo)$/, "Event"],
  [
    /^(?:School|College|Faculty|Department|Division|Office|Institute) of .* (?:University|College)|\b(?:Expert Group|Working Group|Committee|Division|Center|Centre)\b/,
    "OrganizationalUnit",
  ],
  [
    /\b(?:Ministry|Government|Bureau|Commission|Administration)\b|Provincial Department|Department of Education|Education Department|Information Office/,
    "GovernmentBody",
  ],
  [/\b(?:Association|Society|Federation|Alliance|Foundation|Council)\b/, "Association"],
  [/\b(?:Daily|Press|Publishing House|Network|Times|Media|News)$/, "MediaOrganization"],
  [
    /(?<![\w-])(?:University|Polytechnic|Academy)(?!-)\b|\b(?:Vocational|Technical|Technological|Normal|Medical) College\b|\bCollege$|\bInstitute\b/,
    "University",
  ],
  [/\b(?:School|Faculty|Department|Office)\b/, "OrganizationalUnit"],
];
/** Sorts of colleges and the like, which name none. */
const LATIN_PLAIN =
  /^(?:(?:Future|Modern|Special(?:i[sz]ed|ty)?|Professional|Industr(?:y|ial)|Technology|Vocational|Technical|National|Key|Higher|Integration|University-Industry|School-Enterprise|Cooperation|Innovation|Joint|International|Academic|of|and|Platform|Education)[ -])*(?:Colleges?|Integration|Platform|Conference|Laboratory|Education|Cooperation)$/;
/** A post and what stands between it and its employer. */
const LATIN_POST =
  /^.*\b(?:President|Director|Dean|Manager|Chairman|Secretary|General|Head|Minister|Professor|Leader|Chair|Speaker) (?:of|at|from) (?:the )?/;
const LATIN_FIRST =
  /^(?:of|and|for|on|in|the|at|The|Courtesy of|A|An|In|On|At|By|For|From|With|Since|Recently|During|After|Before|As|And|To|Our|Its|This|That|President|Vice|Deputy|Director|Dean|Chairman|Professor|Secretary)(?:’s)? +/;

/**
 * Names of organisations, facilities, events and programmes by what they end in or are headed by. `taken` are places of
 * known names.
 */
export function findOrganizations(text: string, taken: readonly Span[]): Mention[] {
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
  const found = [...ministries, ...departments, ...findHan(text), ...findLatin(text), ...findQuoted(text)];
  return found.filter(({ start, end }) => !taken.some((span) => start < span.end && span.start < end));
}

const NAMESAKES = new Set(["Community", "Association", "Platform"]);
const EVENT_BEHIND =
  /^\p{Script=Han}{0,6}?(?:成立大会|成立仪式|启动仪式|启动会|揭牌仪式|签约仪式|年会|大会|论坛|研讨会|推进会)/u;

function findHan(text: string): Mention[] {
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
    if (isUnit && /重点实验室$/u.test(rest[0]))
      return [own, { start: own.end, end: own.end + rest[0].length, text: rest[0], kind: "Laboratory" }];
    return isUnit
      ? [
          own,
          {
            start,
            end: own.end + rest[0].length,
            text: cut + rest[0],
            kind: /实验室$/u.test(rest[0])
              ? "Laboratory"
              : /基地$|教研室$/u.test(rest[0])
                ? "Platform"
                : "OrganizationalUnit",
          },
        ]
      : [own];
  });
}

function findLatin(text: string): Mention[] {
  return [...text.matchAll(LATIN_NAME)].flatMap(({ 0: match, index }) => {
    let start = index;
    let name = match.replace(/[’']s?$/, "");
    const post = LATIN_POST.exec(name)?.[0] ?? "";
    start += post.length;
    name = name.slice(post.length);
    for (
      let first = LATIN_FIRST.exec(name);
      first !== null && name.length > first[0].length;
      first = LATIN_FIRST.exec(name)
    ) {
      start += first[0].length;
      name = name.slice(first[0].length);
    }
    return splitHeadline(name)
      .flatMap(({ part, at }) => splitJoined(part).map((piece) => ({ ...piece, at: piece.at + at })))
      .flatMap(({ part, at }): Mention[] => {
        const plain = part.replace(/\.$/, (dot) =>
          /(?:Co|Ltd|Inc|Corp)\.$/.test(part) ? dot : dot === "." ? "" : dot,
        );
        const [trimmed, host] = takeHost(plain);
        const kind = findLatinKind(trimmed);
        if (kind === undefined || !trimmed.includes(" ") || LATIN_PLAIN.test(trimmed)) return [];
        const own: Mention = { start: start + at, end: start + at + trimmed.length, text: trimmed, kind };
        if (host !== undefined)
          return [
            own,
            {
              start: start + at + plain.length - host.length,
              end: start + at + plain.length,
              text: host,
              kind: "University",
            },
          ];
        // "School of Medicine of X University": what it is of is named too.
        const whole = [...trimmed.matchAll(/ (?:of|at) (?:the )?/g)]
          .map((of) => ({ from: of.index + of[0].length, name: trimmed.slice(of.index + of[0].length) }))
          .map((of) => ({ ...of, kind: / /.test(of.name) ? findLatinKind(of.name) : undefined }))
          .find((of) => of.kind !== undefined && (of.kind !== kind || kind === "OrganizationalUnit"));
        return whole && kind !== "University"
          ? [own, { start: own.start + whole.from, end: own.end, text: whole.name, kind: whole.kind! }]
          : [own];
      });
  });
}

/** What stands before "of" counts first: the 9th Meeting of the Ministry is a meeting. */
function findLatinKind(name: string): string | undefined {
  const find = (words: string): string | undefined => LATIN_HEADS.find(([head]) => head.test(words))?.[1];
  if (
    /^(?:[\w’']+ )*(?:Provincial )?Department of Education|^(?:School|College|Faculty|Department|Division|Office|Institute) of /.test(
      name,
    )
  )
    return find(name);
  return find(name.split(/ (?:of|for|in|on) /)[0]!) ?? find(name);
}

/** "Key Laboratory of Soil of X University": the laboratory's name ends before its university's. */
function takeHost(name: string): readonly [own: string, host?: string] {
  const found =
    /^(.*\b(?:Lab(?:oratory)?|Base|Platform|Workstation)\b.*?) (?:of|at) (?:the )?((?:[A-Z][\w’&-]* )*(?:University|College)(?: of [A-Z]\w+(?: and [A-Z]\w+)*)?)$/.exec(
      name,
    );
  return found && !/^(?:School|College|Academic|Department)/.test(name) ? [found[1]!, found[2]!] : [name];
}

/** A headline writes its verb with a capital: "Our University Signed an Agreement" names no university. */
function splitHeadline(name: string): { readonly part: string; readonly at: number }[] {
  const verb =
    / (?:Sign(?:s|ed)|Hold(?:s|ing)|Held|Join(?:s|ed)|W[io]ns?|Opens?|Opened|Launch(?:es|ed)|Visit(?:s|ed)|Host(?:s|ed)|Attend(?:s|ed)|Deepening|Wins?|Builds?|Build|Promot(?:es|ing)|with)(?: |$)/.exec(
      name,
    );
  if (!verb) return [{ part: name, at: 0 }];
  const at = verb.index + verb[0].length;
  return [
    { part: name.slice(0, verb.index), at: 0 },
    ...splitHeadline(name.slice(at)).map((piece) => ({ ...piece, at: piece.at + at })),
  ];
}

/** "A University and B College" are two where either side is headed; "School of Science and Technology" is one. */
function splitJoined(name: string): { readonly part: string; readonly at: number }[] {
  for (const { index } of name.matchAll(/ and (?:the )?/g)) {
    const [left, right] = [name.slice(0, index), name.slice(index).replace(/^ and (?:the )?/, "")];
    const isHeaded = (part: string): boolean =>
      /\b(?:University|Group|Co\.?|Ltd\.?|College|Company|Corporation|Association|Province|Institute|Government|Ministry)\b/.test(
        part,
      );
    if (isHeaded(left) && isHeaded(right) && !/\bof [A-Z]\p{L}+$/u.test(left))
      return [
        { part: left, at: 0 },
        ...splitJoined(right).map(({ part, at }) => ({ part, at: at + name.length - right.length })),
      ];
  }
  return [{ part: name, at: 0 }];
}

/** 《关于…的通知》 is a policy document; “…项目” and “…计划” in quotation marks are programmes; “第九届…会” is an event. */
function findQuoted(text: string): Mention[] {
  return [...text.matchAll(/([《“"])([^《》“”"\n]{4,80})[》”"]/gu)].flatMap(
    ({ 1: mark, 2: inside = "", index }): Mention[] => {
      const kind =
        mark === "《"
          ? /(?:通知|意见|办法|方案|规划|名单|条例|决定|纲要)$/.test(inside)
            ? "PolicyDocument"
            : undefined
          : /^(?:Notice|Opinions|Measures|Plan|Guiding) (?:on|for|of)\b/.test(inside)
            ? "PolicyDocument"
            : /第.{1,3}届.*(?:会|论坛|大赛)$|\b\d+(?:st|nd|rd|th) .*(?:Conference|Meeting|Forum)$/.test(inside)
              ? "Event"
              : /(?:项目|计划|工程|行动)$|\b(?:Project|Program(?:me)?|Plan|Action)$/.test(inside)
                ? "Programme"
                : undefined;
      return kind === undefined ? [] : [{ start: index + 1, end: index + 1 + inside.length, text: inside, kind }];
    },
  );
}
