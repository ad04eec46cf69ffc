import { pattern } from "../../../text/patterns/pattern.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { isMost, printWord } from "../sampled-values.js";

const PRIZE = pattern("iu")`
  ^(?:[\p{Script=Han}（）()]{0,8}?(?:特等|[一二三四123]等|[金银铜优特](?:质|秀|胜)?|最佳\p{Script=Han}{0,6}|优秀\p{Script=Han}{0,6}|入围|鼓励|提名|组织)奖
  |第[一二三四五六七八九十\d]+名|[冠亚季殿]军|[金银铜]牌|(?:gold|silver|bronze)(?:\s+(?:medal|award|prize))?
  |(?:grand|first|second|third|1st|2nd|3rd|special)\s+(?:prize|place|award)|winner|runner-?up|honou?rable\s+mention)$
`;
/** What was sent in, and under what: no name of a body. */
const WORK = pattern("iu")`
  作品|成果|案例|论文|课例|教案|微课|^项目(?:名称)?$|参赛(?:队|项目|题目|课程)|^(?:代表)?队(?:伍|名|名称)?$|^团队(?:名称)?$|赛项|赛道|组别|^(?:entry|works?|teams?|team name|category|track)$
`;
const PEOPLE = pattern("iu")`
  队员|选手|成员|作者|完成人|获奖人|参赛(?:人|学生|教师)|学生|主创|指导|教练|领队|带队|导师|^(?:team )?members?$|advis[eo]rs?$|coach(?:es)?$|instructors?$|^authors?$|^students?$
`;
const CONTEST = /案例|教学成果|大赛|竞赛|比赛|挑战赛|参赛|选手|队员|作品|contest|competition/iu;
const BODY = pattern("iu")`
  (?:学校|院校|高校|单位|企业|机构|公司)(?:名称)?$|^(?:university|school|college|institution|organi[sz]ation|company)(?: name)?$
`;

/** The column of prizes of a list of who won them. */
export function findPrizes({ columns }: Pick<SampledTable, "columns">): SampledColumn | undefined {
  return columns.find(({ values }) => isMost(values, (value) => PRIZE.test(value.trim())));
}

/** Of a list of prizes: the column of the bodies that won them, for teams and what they sent in are none. */
export function findWinners(table: SampledTable): SampledColumn | undefined {
  const prizes = findPrizes(table);
  const { above, columns } = table;
  // Who won a prize for science did so with a project; at a contest it is but what was sent in.
  const isContest = [...above, ...columns.map(({ heading }) => heading)].some((text) => CONTEST.test(text));
  if (prizes === undefined || !isContest || columns.some(({ heading }) => heading.endsWith("姓名"))) return undefined;
  return columns.find(
    ({ heading, isTwice }) => !isTwice && BODY.test(printWord(heading)) && !/指导|主办|承办|合作/u.test(heading),
  );
}

/** Why a column of such a list is left out; undefined where it is of something else. */
export function explainPrize(column: SampledColumn, prizes: SampledColumn, few: string): string | undefined {
  const word = printWord(column.heading);
  if (column.heading === prizes.heading)
    return `prizes (${few}), which are no names: links: - { type: WON_PRIZE_AT, to: the id of the contest, with: { prize: { column: ${JSON.stringify(column.heading)} } } } says at what they were won`;
  if (PEOPLE.test(word))
    return `people of a team, and two of one name would be one (${few}): a list of them with the place of each reads them`;
  return WORK.test(word) ? `what was sent in, by which nobody is known (${few})` : undefined;
}
