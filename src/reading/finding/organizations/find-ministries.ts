import type { Mention } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** Ministries bear their names without the place before them. */
const MINISTRIES = pattern("gu")`
  (?:中华人民共和国)?(?:教育部|工业和信息化部|工信部|科学技术部|科技部|财政部|人力资源和?社会保障部|人社部|农业农村部
  |交通运输部|商务部|文化和旅游部|自然资源部|住房和城乡建设部|水利部|民政部|公安部|司法部|生态环境部|退役军人事务部
  |国家税务总局|国家市场监督管理总局|国家统计局|国家数据局|国家中医药管理局|应急管理部|国家发展和改革委员会
  |国家发展改革委|国家发改委|国务院国资委|国务院|中央组织部|中央宣传部|中组部|中宣部|国家卫生健康委|国家文物局
  |国家能源局|国家邮政局|国家铁路局|中国民用航空局|国家林业和草原局|国家知识产权局)(?:办公厅)?(?![长门])
`;

/** 九三学社长沙市委, 长沙市民盟市委: the parties beside the one that governs. */
const PARTIES = pattern("gu")`
  (?:\p{Script=Han}{2,3}市)?(?:九三学社|民革|民盟|民建|民进|农工党|致公党|台盟)
  (?:中央|(?:\p{Script=Han}{2,5}?)?[省市区县]委)(?:会|员会)?
`;

/** Ministries and their departments, by what they are called. */
export function findMinistries(text: string): Mention[] {
  const ministries = [...text.matchAll(MINISTRIES)].map(
    ({ 0: name, index }): Mention => ({
      start: index,
      end: index + name.length,
      text: name,
      kind: "GovernmentBody",
    }),
  );
  const departments = [
    ...text.matchAll(
      new RegExp(
        `((?:${MINISTRIES.source})(?:\\p{Script=Han}{2,8}?司|\\p{Script=Han}{4,16}?(?:中心|委员会|研究院|研究所)))(\\p{Script=Han}{2,10}?处(?!长))?(?!长)`,
        "gu",
      ),
    ),
  ].flatMap(({ 0: name, 1: whole = "", index }): Mention[] =>
    [...new Set([name, whole])].map((one) => ({
      start: index,
      end: index + one.length,
      text: one,
      kind: "OrganizationalUnit",
    })),
  );
  const parties = [...text.matchAll(PARTIES)].map(
    ({ 0: name, index }): Mention => ({
      start: index,
      end: index + name.length,
      text: name,
      kind: "Association",
    }),
  );
  return [...ministries, ...departments, ...parties];
}
