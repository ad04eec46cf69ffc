import { describe, expect, test } from "vitest";
import { asked, GRAPH, rankIn } from "./graph.js";

const FIRST: [name: string, first: string, match: boolean][] = [
  ["北京科技大学", "ustb", true],
  ["北京科技大學", "ustb", true],
  ["中国地质大学(武汉)", "cug-wuhan", true],
  ["江苏沙钢集团有限公司", "shagang", true],
  ["华为技术有限公司 Huawei Technologies Co., Ltd.", "huawei", true],
  // Short or dressed otherwise: found, and left to a person.
  ["中国重燃", "ugtc", false],
  ["北航", "beihang", false],
  ["哈理工", "hrbust", false],
  ["沙钢集团", "shagang", false],
  ["江苏沙钢集团", "shagang", false],
  ["华为", "huawei", false],
  ["原哈尔滨理工大学", "hrbust", false],
  // English alone never is enough.
  ["Beijing University of Science and Technology", "ustb", false],
  ["University of Science and Technology Beijing", "ustb", false],
  ["Beijing University of Technology", "bjut", false],
  ["Beijing Institute of Technology", "bit", false],
  ["Beijing University of Aeronautics and Astronautics", "beihang", false],
  ["Harbin University of Science and Technology", "hrbust", false],
  ["Huazhong University of Science & Technology", "hust", false],
  ["HUST", "hrbust", false],
  ["China United Heavy-Duty Gas Turbine Technology Co., Ltd.", "ugtc", false],
  ["China University of Geosciences, Beijing", "cug-beijing", false],
  ["Beijing Daxue", "pku", false],
  ["beijing keji daxue", "ustb", false],
];

describe("who is meant", () => {
  test.each(FIRST)("%s", (name, first, match) => {
    const [best] = rankIn(GRAPH, asked(name));
    expect([best?.id, best?.match]).toEqual([first, match]);
  });
});

/** Names of bodies that the graph does not have, each near one that it has. */
const STRANGERS = [
  "南京科技大学",
  "北京邮电大学",
  "西北工业大学",
  "东南大学",
  "哈尔滨师范大学",
  "哈尔滨市第三医院",
  "北京大学第三医院",
  "北京大学深圳研究生院",
  "南京工业大学",
  "华东理工大学",
  "华中师范大学",
  "中国地质大学",
  "江苏沙钢钢铁有限公司",
  "华为终端有限公司",
  "华为技术有限公司北京分公司",
  "清华大学集成电路学院",
  "集成电路学院",
  "Beijing Normal University",
  "Northwestern University",
  "西南大学",
];

test.each(STRANGERS)("no match for %s", (name) => {
  expect(rankIn(GRAPH, asked(name)).filter(({ match }) => match)).toEqual([]);
});

/** Two real bodies, however alike: their whole records, against each other. */
test("no two different bodies match", () => {
  const matches = GRAPH.flatMap((thing) =>
    rankIn(
      GRAPH.filter(({ id }) => id !== thing.id),
      thing,
    )
      .filter(({ match }) => match)
      .map(({ id }) => `${thing.id} ${id}`),
  );
  expect(matches).toEqual([]);
});

test("a short form is the one's that everybody calls so, and no match", () => {
  const [first, second] = rankIn(GRAPH, asked("哈工大"));
  expect([first!.id, second!.id]).toEqual(["hit", "heu"]);
  expect(first!.score).toBeGreaterThan(second!.score);
  expect(first!.match).toBe(false);
});

test("an acronym means the one in its place", () => {
  expect(rankIn(GRAPH, asked("HUST", { places: ["哈尔滨"] }))[0]!.id).toBe("hrbust");
});
