import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { propose } from "../../propose.js";

const NOBODY = listKnownNames([]);

function findHonours(text: string): readonly string[] {
  return (findAll(text, NOBODY).properties ?? []).map(({ of, value }) => `${of.text}: ${value}`);
}

describe("what was conferred on somebody", () => {
  test.each([
    ["长江学者特聘教授、南京大学副校长李明出席会议。", "李明: 长江学者特聘教授"],
    ["教育部“长江学者”特聘教授王芳出席会议。", "王芳: 教育部“长江学者”特聘教授"],
    ["南京大学李明教授，国家杰出青年科学基金获得者，作报告。", "李明: 国家杰出青年科学基金获得者"],
    ["享受国务院政府特殊津贴专家、苏州大学校长陈刚致辞。", "陈刚: 享受国务院政府特殊津贴专家"],
    ["江苏大学校长李明（长江学者）致辞。", "李明: 长江学者"],
    [
      "国家级教学名师、国家“万人计划”领军人才、江苏大学教授王芳致辞。",
      "王芳: 国家级教学名师",
      "王芳: 国家“万人计划”领军人才",
    ],
    ["南京大学教授、国家杰青王志刚出席会议。", "王志刚: 国家杰青"],
    ["王志刚教授是国家杰青，东南大学校长李志民作报告。", "王志刚: 国家杰青"],
    ["校长王志刚，全国劳动模范、中铁一局集团董事长李志民出席。", "李志民: 全国劳动模范"],
    ["江苏省杰青、青年长江学者、江苏大学教授王芳致辞。", "王芳: 江苏省杰青", "王芳: 青年长江学者"],
    ["南京大学教授李明获评长江学者。", "李明: 长江学者"],
    ["江苏大学校长王芳被授予全国模范教师荣誉称号。", "王芳: 全国模范教师"],
    ["江苏大学教授王芳2023年入选国家“万人计划”领军人才。", "王芳: 国家“万人计划”领军人才"],
    [
      "全国五一劳动奖章获得者、江苏大学教授王芳荣获江苏省五一劳动奖章。",
      "王芳: 全国五一劳动奖章获得者",
      "王芳: 江苏省五一劳动奖章",
    ],
    ["苏州大学教授李明获评2023年度“长江学者特聘教授”。", "李明: 长江学者特聘教授"],
    ["江苏大学教授王芳首次获评“大国工匠”。", "王芳: 大国工匠"],
    ["村党支部书记王芳被授予“全国优秀共产党员”称号。", "王芳: 全国优秀共产党员"],
    ["江苏大学教授王芳先后获得全国模范教师、江苏省劳动模范等荣誉称号。", "王芳: 全国模范教师", "王芳: 江苏省劳动模范"],
    ["甲集团董事长李明获授“全国劳动模范”。", "李明: 全国劳动模范"],
    ["江苏大学教授王芳2020年入选国家百千万人才工程。", "王芳: 国家百千万人才工程"],
    ["IEEE Fellow Professor Wang Fang of Nanjing University spoke.", "Wang Fang: IEEE Fellow"],
    ["Professor Li Ming, a Changjiang Scholar, of Nanjing University spoke.", "Li Ming: Changjiang Scholar"],
  ])("%s", (text, ...honours) => expect(findHonours(text)).toEqual(honours));

  test.each([
    ["of who stands behind a comma", "学院引进国家杰青，院长王志刚介绍了情况。"],
    ["that somebody only pretends", "冒充长江学者、南京大学教授王志刚的人被查处。"],
    ["of a student of one", "Wang Wei, a student of an IEEE Fellow, spoke at Nanjing University."],
    ["of a crowd", "学校引进长江学者、国家杰青等人才20余人，校长李明出席。"],
    ["of somebody else", "苏州大学校长陈刚与长江学者团队共同揭牌。"],
    ["of two who stand beside each other", "江苏大学校长李明、长江学者等出席。"],
    ["of a programme", "江苏大学校长李明介绍了长江学者奖励计划。"],
    ["that somebody refutes", "有媒体称长江学者、南京大学副校长李明辞职，该说法不实。"],
    ["that somebody has not got", "江苏大学校长李明未入选长江学者。"],
    ["that somebody is to get", "江苏大学校长李明拟入选长江学者。"],
    ["that somebody gives", "江苏大学校长李明授予王芳团队全国先进工作者称号。"],
    ["that somebody wants", "江苏大学校长李明申报长江学者。"],
  ])("nothing %s", (_, text) => expect(findHonours(text)).toEqual([]));

  test("is no post", () => {
    const { links } = findAll("南京大学教授、国家杰青王志刚出席会议。", NOBODY);
    expect(links.map(({ type, details }) => [type, details.titleZh])).toEqual([["HOLDS_POSITION", "教授"]]);
  });

  test("stands in the proposal as a list, each once", async () => {
    const text = "长江学者、国家级教学名师、南京大学副校长李明出席会议。长江学者李明致辞。";
    expect((await propose(text)).proposal).toContain('honours: ["长江学者","国家级教学名师"]');
  });
});
