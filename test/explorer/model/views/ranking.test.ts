import { expect, test } from "vitest";
import { fitText } from "../../../../src/explorer/model/drawing/fit-text.js";
import { measure } from "../../../../src/explorer/model/drawing/labels-placement.js";
import { planLegend } from "../../../../src/explorer/model/drawing/plan-legend.js";
import { wrapText } from "../../../../src/explorer/model/drawing/wrap-text.js";
import {
  printScore,
  rankingColumns,
  rankingRows,
  rankingVariables,
} from "../../../../src/explorer/views/ranking/ranking-rows.js";
import { caption, reading } from "../../made-answers.js";

test("a ranking of the whole graph is asked without saying which links count", () => {
  const filters = {
    kinds: ["UNIVERSITY"],
    place: "place-heilongjiang",
    links: ["LEADS"],
    modalities: ["ASSERTED"],
    sources: 2,
    at: "2024",
  } as const;
  expect(rankingVariables({ view: "ranking", by: "PAGERANK", ...filters })).toEqual({
    by: "PAGERANK",
    kinds: ["UNIVERSITY"],
    place: "place-heilongjiang",
    first: 30,
  });
  expect(rankingVariables({ view: "ranking", ...filters, pages: 3 })).toEqual({
    by: "LINKS",
    kinds: ["UNIVERSITY"],
    place: "place-heilongjiang",
    first: 90,
    at: "2024",
    links: ["LEADS"],
    modalities: ["ASSERTED"],
    minSources: 2,
  });
  expect(rankingVariables({ view: "ranking", by: "PARTNERS", ...filters })).toMatchObject({
    links: undefined,
    minSources: 2,
  });
  expect(rankingVariables({ view: "ranking", pages: 50 }).first).toBe(1_000);
});

test("rows are what the bars and the table show", () => {
  const entries = [
    { rank: 1, score: 34, entity: caption("university-hust", "UNIVERSITY", "HUST") },
    { rank: 2, score: 9, entity: caption("event-9", "EVENT", "Meeting") },
  ];
  const rows = rankingRows({
    ranking: { total: 2, entries, pageInfo: { hasNextPage: false, endCursor: null } },
    place: null,
  });
  const columns = rankingColumns(reading("zh", { view: "ranking" }));
  expect(rows.map((row) => columns.map(({ value }) => value(row)))).toEqual([
    [1, "HUST", "高校", 34, "university-hust"],
    [2, "Meeting", "活动", 9, "event-9"],
  ]);
  expect(columns.find(({ key }) => key === "score")!.label).toBe("关系数");
});

test("a share is in percent, a count is a count", () => {
  expect([
    printScore(0.339, "BETWEENNESS", "en"),
    printScore(0.0206, "PAGERANK", "en"),
    printScore(0.00012, "PAGERANK", "en"),
    printScore(1234, "LINKS", "en"),
  ]).toEqual(["33.9%", "2.06%", "0.012%", "1,234"]);
});

test("a line below a picture is broken, not cut", () => {
  const text =
    "Source: Recently, the Heilongjiang Provincial Department of Education announced 第九届教育部产学合作协同育人项目对接会盛大召开";
  const lines = wrapText(text, 240, 12);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => measure(line) <= 240)).toBe(true);
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  expect(wrapText(`http://localhost/?${"a".repeat(99)}`, 240, 12).join("")).toBe(`http://localhost/?${"a".repeat(99)}`);
  expect(wrapText("", 240, 12)).toEqual([""]);
});

test("a name has as much room as there is", () => {
  expect(fitText("沙钢", 100, 14)).toBe("沙钢");
  expect(fitText("北京邮电大学嵌入式系统与智能硬件创新实践基地", 140, 14)).toMatch(/^北京邮电大学.{0,3}…$/);
  expect(fitText("a b", 1, 14)).toBe("a…");
});

test("a legend is broken into lines, and no entry begins beyond the edge", () => {
  const { places, height } = planLegend(["Universities 12", "Enterprises 3", "People 50", "平台 4"], 240);
  expect(places[0]).toEqual({ x: 0, y: 14 });
  expect(new Set(places.map(({ y }) => y)).size * 20).toBe(height);
  expect(height).toBeGreaterThan(20);
  for (const { x } of places) expect(x).toBeLessThan(240);
  expect(planLegend([], 240).height).toBe(0);
});
