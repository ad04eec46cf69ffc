import { HAN_HONOUR } from "../../../text/patterns/honours.js";
import { HAN_POST } from "../../../text/patterns/han-post.js";
import { part } from "../../../text/patterns/pattern.js";

const FRONT = part`
  (?:第[一二三四五六七八九十\d]{1,3}届)?理事会(?=(?:常务|执行)?副?(?:理事长|秘书长|主席|主任|会长))|党委|党工委|党组|党总支|党支部|直属党支部|机关党委|纪委|(?:驻[校院])?纪检(?:监察)?组|常务|执行|技术|学术|教学|行政|运营|营销|市场
  |人力资源|财务|大区|区域|全国|中国区|亚太区|首席|名誉|荣誉|创始|联席|轮值|专职|兼职|副|总|原|现任|时任|前任|前|代|一级
  |二级|三级|四级|高级|资深|特聘|讲席|客座|助理|项目|产品|质量|研发|生产|安全|法务|品牌|战略|校园|校企合作|校企
  |商务|渠道|教育|华东|华北|华南|华中|西南|西北|东北|海外|部门|班子|共青团|团委|工会|管委会|市委|省委|县委|区委|人大
  |政协|人大常委会|常委|政府
`;
/** Posts that stand before a name. Whole: 党委副书记; behind it goes a name, a mark or another post. */
export const HAN_TITLE = `(?:(?:${FRONT})*${HAN_POST})`;
/** In a row of posts what was conferred may stand: 教授、国家杰青. It is no post. */
export const HAN_TITLE_OR_HONOUR = `(?:${HAN_HONOUR}|${HAN_TITLE})`;
/** Titles that stand behind a name, as 张三院长 and 李四教授 do. */
export const HAN_TITLE_BEHIND = part`
  (?:总书记|国家主席|(?:党委|常务|执行|总支|纪委)?副?
  (?:书记|校长|院长|主任|处长|司长|厅长|部长|局长|市长|县长|区长|董事长|总裁|总经理|经理|理事长|秘书长
  |秘书(?!处|组|局|科)|会长|所长|主席|馆长|行长)|副?教授|院士|研究员|总工程师|总工|博士|老师|先生|女士|同志|总监)
`;
/** Posts that a body of another sort gives, and what sort: 市长 is no post at a party's committee. */
export const POST_KINDS: readonly (readonly [title: RegExp, kinds: readonly string[]])[] = [
  [/(?:省|市|县|区|州|镇|乡)长$/u, []],
  [/^(?:市委|省委|县委|区委|市政府|省政府|政府|人大|政协)/u, []],
  [/校长(?:助理)?$/u, ["University", "EducationalOrganization"]],
  [
    /(?:董事长|董事|总经理|总裁|经理|CEO|CTO|COO|CIO|CFO|首席执行官|首席技术官|行长|厂长|总会计师)(?:助理)?$/u,
    ["Enterprise", "OrganizationalUnit"],
  ],
  [/(?:厅长|局长|司长)$/u, ["GovernmentBody", "OrganizationalUnit"]],
  [/处长$/u, ["GovernmentBody", "OrganizationalUnit"]],
  [
    /(?:会长|理事长|秘书长|监事长|监事)$/u,
    ["Association", "Community", "Platform", "OrganizationalUnit", "Enterprise"],
  ],
  [/院长$/u, ["University", "OrganizationalUnit", "Platform", "Enterprise"]],
];

const OF_MANY = /(?:教师|教练员?)$/u;
const ALONE = /^(?:荣获|获|入选|当选|被评|被授|说|表示|介绍|主持|出席|参加|带领|领衔|负责|[，,、（(。；和])/u;

/**
 * Whether what stands behind a post names nobody, where a body has many who have it: 教师占比达80%, 教师陆续登台. Somebody is
 * named by a long name and what stands behind it.
 */
export function namesNoneOfMany(title: string, name: string, behind: string): boolean {
  return OF_MANY.test(title) && (name.length < 3 || !ALONE.test(behind));
}
