import type { Words } from "../words/split-words.js";
import { ALL_COMPOUND_SURNAMES, COMPOUND_SURNAMES } from "../../../text/pinyin/compound-surnames.js";
import { findForeignAt } from "./foreign-names.js";
import { FEW_HAVE, NONE_OF_FEW, SURNAMES } from "./surnames.js";
import { pattern } from "../../../text/patterns/pattern.js";

const SURNAME = new RegExp(`^(?:${COMPOUND_SURNAMES}|[${SURNAMES}])`, "u");
/** 第五届, 西门子 and 微生物 are more often what they seem. */
const OF_FEW = new RegExp(`^(?:(?!第五|西门|微生|爱新|子车)(?:${ALL_COMPOUND_SURNAMES})|[${FEW_HAVE}])`, "u");
/** Characters that begin how a sentence goes on, and seldom end a name. */
const GOES_ON =
  /^[在与和及为就从向对由将被是的了等也都并而先曾已说谈讲获赴率致出作同带到给让使据经以因如即其于受应陪围主参表指强认宣称代签携偕介希还则又再回发任拟仍未不却]/u;
/** No name, though it begins as one. */
const NO_NAME = pattern("u")`
  ^(?:方面|双方|高校|高级|高等|高度|安全|金融|全体|全面|全国|全省|全市|成立|成为|成员|成果|时间|时任|向社|和谐|文化
  |文明|武汉|江苏|江西|安徽|黄河|石家|马鞍|单位|师生|师范|管理|关于|方案|明确|农业|强调|温州|国家|国际|海南|河南
  |金华|常州|代表|支持|连续|计划|应邀|相关|相应|都是|公司|公布|校企|苏州|郑州|杨凌|祝贺|汤加|万元|万名|党委|党组
  |党工|党总|党支|党建|党政|党员|和平|华为|华东|华南|华北|华中|马来|谢谢|白云|年度|原则|法律|宁波|宁夏|康复|钱塘
  |从事|项目|路径|景德|沙龙|应用|司法|解决|曲阜|盛大|古城|荣获|荣誉|幸福|强化|能够|台[上下湾就]|全部|任免|任务|任职|任高级
  |任名誉|任副|任[主院校会理秘所中组首常总书董该]|[连荣续]任|商务|商会|商业|权益|花卉|福建|福州|年会|言行|符合|简要|连接|车间|卫生|卫星|时代|边境|包括|和田|和县
  |程序|程度|范围|纪委|纪念|纪检|舒适|毕业|季度|史上|牛津|莫斯|管委|纪律|欧洲|柯达|贺信|齐聚|都匀|施工|施行|于是
  |全程|全校|全院|游览|章程|董事|呼吁|池州|麻城|查阅|封闭|米兰|那么|寻找|匡算|习惯|原因|相互|关心|陆续|全员|安排|明显|应当|严格|单独|时常|成长|安心|甘于|白天|温暖|谢绝|马上|常年|占比
  |曾获|车投
  |向[对母学与来大各全广参获其在社企此我他师]|元旦|皮肤|计算|过程|乐山|都市|强国|强企)
`;

/** 胡明｜调任, 李强｜当选: verbs of office and honour that follow a name, whatever word the dictionary takes their first half for. */
const TAKES_OFFICE =
  /^(?:[调升转改接就出连荣续]任|此前(?=[曾担任历出是为])|任(?=\p{Script=Han}{1,14}(?:院长|处长|主任|书记|校长|部长|所长|会长|理事长|秘书长))|当选|受聘|获聘|获任|获授|获评|获选|入选|荣获|荣膺|被评|被授|一行)/u;
/** 高卫民｜主持, 李志强｜调研, 张国平｜等参加: what follows a name, though the dictionary sees a word across its end (民主, 强调, 平等). */
const VERB_BEHIND = pattern("u")`
  ^(?:主持|主讲|致辞|致词|讲话|出席|会见|调研(?!究)|陪同|代表\p{Script=Han}|等(?:参加|出席|领导|陪同|一行|人|[，,、。；])
  |向\p{Script=Han}{2,14}(?:捐|赠|颁|授|致|汇报|介绍|表示))
`;
/** 李明｜作主旨报告, 王刚｜到会: what somebody does at an event, though the dictionary sees 刚到 and 作主. */
const AT_EVENT =
  /^(?:[作做](?:了)?[^，,。；]{0,12}(?:报告|讲话|发言|演讲|致辞|部署)|到[会场](?!议)|莅[会临]|参会|与会|出席|主持|主讲|致[辞词]|讲话)/u;
/** 成员江海｜大学: of a body. */
const BODY_BEHIND = /^(?:大学|学院|集团|公司|银行|理工|师范|职业|科技|工业)/u;

/** 代表衡川市｜人民政府: a place, and nobody's name. */
const OF_PLACE = /^[省市县区州镇乡](?:人民|政府|委(?!员)|人大|政协|\p{Script=Han}{2,6}[局厅]|副?[省市县区州镇乡]长)/u;
const TITLED = /^(?:院士|教授|博士|先生|女士|同志)(?:[，,、；。]|出|参|致|表|主|为|等|和|与|$)/u;

export interface NameAt {
  readonly text: string;
  readonly end: number;
}

/**
 * The Chinese name that begins at a place, by its surname and by where words end. `isLoose`: a post stands right before
 * it, so nearly nothing else can; otherwise it has to look like one throughout. `mayBeRare`: by a surname that few have too.
 */
export function findNameAt(text: string, start: number, words: Words, mayBeRare = false): NameAt | undefined {
  const ruled = findByRules(text, start, words, mayBeRare);
  if (ruled === undefined) return mayBeRare ? findByTags(text, start, words) : undefined;
  // 陈明｜对经发集团: the third character may be of what follows.
  const isOpen =
    ruled.text.length === 3 && GOES_ON.test(ruled.text[2]!) && /\p{Script=Han}/u.test(text[ruled.end] ?? "");
  const tagged = isOpen ? findByTags(text, start, words) : undefined;
  return tagged?.text.length === 2 ? tagged : ruled;
}

/** 总裁俞培俤｜捐资: where no rule knows how far a name goes, the sentence around it may tell. */
function findByTags(text: string, start: number, words: Words): NameAt | undefined {
  const line = text.slice(start, start + 8);
  if ((!SURNAME.test(line) && !OF_FEW.test(line)) || NO_NAME.test(line) || NONE_OF_FEW.test(line)) return undefined;
  const end = words.tagged(start).find((one) => one.start === start)?.end ?? start;
  const name = text.slice(start, end);
  const isWhole = /^\p{Script=Han}{2,4}$/u.test(name) && !BODY_BEHIND.test(text.slice(end, end + 4));
  return isWhole && !OF_PLACE.test(text.slice(end - 1, end + 9)) ? { text: name, end } : undefined;
}

function findByRules(text: string, start: number, words: Words, mayBeRare: boolean): NameAt | undefined {
  const foreign = findForeignAt(text, start);
  if (foreign !== undefined) return { text: foreign, end: start + foreign.length };
  const line = text.slice(start, start + 8);
  const common = SURNAME.exec(line)?.[0];
  const few = mayBeRare && !NONE_OF_FEW.test(line) ? OF_FEW.exec(line)?.[0] : undefined;
  // 闾丘志远, and nobody called 闾.
  const isRare = few !== undefined && few.length > (common?.length ?? 0);
  const surname = isRare ? few : common;
  // 院长由｜甲公司总监担任: hardly anybody is called 由.
  if (surname === undefined || surname === "由" || NO_NAME.test(line)) return undefined;
  // 书记和｜沈忠良: it joins two.
  if (/^[和与及]/u.test(line) && findNameAt(text, start + 1, words) !== undefined) return undefined;
  const lengths = surname.length === 2 ? [4, 3] : [3, 2];
  for (const length of lengths) {
    const name = line.slice(0, length);
    if (!/^\p{Script=Han}+$/u.test(name) || name.length < length) continue;
    const end = start + length;
    const next = text.slice(end, end + 1);
    const isMark = !/[\p{Script=Han}\p{L}\d]/u.test(next);
    const given = name.slice(surname.length);
    // 包信和｜院士, 罗富和，: the title is his, and no second one's; before a mark nothing is joined.
    const isTitled = given[1] === "和" && (TITLED.test(text.slice(end, end + 4)) || /[，,。；]/u.test(next));
    if (OF_PLACE.test(text.slice(end - given.length + 1, end + 9)) || OF_PLACE.test(text.slice(end, end + 9))) continue;
    // 陈群简｜要: the third character is of the next word.
    // 董事长陈修｜一行
    if (given.length === 2 && /^(?:一行|以及)$/u.test(given[1]! + next)) continue;
    // 负责人和｜中铁上海…: it joins two, unless a mark stands behind a name.
    if (surname === "和" && !isMark) continue;
    const isBeforeOffice = TAKES_OFFICE.test(text.slice(end, end + 18));
    // 董｜刚为: the dictionary sees a word in the end of a name and what follows it.
    const isBeforeSmall = (given.length === 1 ? /[为与和将向]/u : /[与和及]/u).test(next) && words.isEdge(end + 1);
    const isAtEvent = AT_EVENT.test(text.slice(end, end + 20));
    const isBeforeVerb = isAtEvent || VERB_BEHIND.test(text.slice(end, end + 20));
    if (!words.isEdge(end) && !isMark && !isBeforeOffice && !isBeforeSmall && !isBeforeVerb) continue;
    if (given.length === 2 && TAKES_OFFICE.test(text.slice(end - 1, end + 1))) continue;
    if (given.length === 2 && AT_EVENT.test(text.slice(end - 1, end + 20))) continue;
    const isSure = isTitled || (isBeforeVerb && /[和强]/u.test(given[1]!));
    if (given.length === 2 && GOES_ON.test(given[1]!) && !isMark && !isBeforeOffice && !isSure && !GOES_ON.test(next))
      continue;
    if (given.length === 2 && /^[等的了在与和及]/u.test(given[1]!) && !isSure) continue;
    // 校长李明｜说：, 李明｜曾任
    if (given.length === 2 && /^(?:[说称]|曾[说称任在为是获被担])/u.test(given[1]! + next)) continue;
    // 李明｜此前任
    if (given.length === 2 && given[1] === "此" && next === "前") continue;
    // 校长李明｜将出席, 校长李明｜未出席, 副校长王刚｜代为出席
    if (given.length === 2 && !isMark && (/[将未拟不]/u.test(given[1]!) || (given[1] === "代" && /[为表]/u.test(next))))
      continue;
    if (
      given.length === 2 &&
      !isMark &&
      !isTitled &&
      !isSure &&
      words.before(start + surname.length + 1) === start &&
      GOES_ON.test(given[1]!)
    )
      continue;
    // 经理余未能到场: hardly anybody is called 未能.
    if (/^(?:[等的了、]|未[能曾必]|没有|不[能会])/u.test(given)) continue;
    const mayGoOn =
      isBeforeOffice ||
      isAtEvent ||
      (isRare ? GOES_ON.test(next) || TITLED.test(text.slice(end, end + 4)) : mayFollow(text, end, words));
    if (!isMark && (!mayGoOn || BODY_BEHIND.test(text.slice(end, end + 4)))) continue;
    return { text: name, end };
  }
  return undefined;
}

/** A word of several characters, or one that goes on. Single characters in a row are a longer name, or none. */
function mayFollow(text: string, end: number, words: Words): boolean {
  const next = text.slice(end, words.behind(end));
  return (
    next.length !== 1 ||
    GOES_ON.test(next) ||
    /^[副教院书校董总主部局处厅司市县区会秘所系老先女同一分亲携现任正共、上视揭详深充做简宣签]/u.test(next)
  );
}
