import { describe, expect, test } from "vitest";
import { zh } from "../../../../src/explorer/model/words/zh.js";
import type { Claim } from "../../../../src/explorer/queries/types.js";
import {
  boundsOf,
  planCounts,
  planPeriods,
  printPeriod,
  printTick,
} from "../../../../src/explorer/views/timeline/periods.js";
import {
  groupByDate,
  timelineColumns,
  timelineRows,
  type Item,
} from "../../../../src/explorer/views/timeline/timeline-rows.js";
import { CLAIM, caption, reading } from "../../made-answers.js";

const dated = (...dates: string[]) => dates.map((date) => ({ date }));
const keys = (...dates: string[]) =>
  planPeriods(dated(...dates)).map(({ key, coarse, rows }) => `${key}${coarse ? "?" : ""}:${rows.length}`);

describe("periods", () => {
  test("of what is only counted are years, or decades where there are many, without gaps", () => {
    const counts = (...years: readonly (readonly [string, number])[]) =>
      planCounts(years.map(([year, count]) => ({ year, count }))).map(({ key, count }) => [key, count]);
    expect(counts(["2019", 3], ["2021", 4])).toEqual([
      ["2019", 3],
      ["2020", 0],
      ["2021", 4],
    ]);
    expect(counts(["1949", 1], ["1952", 2], ["2021", 4]).filter(([, count]) => count !== 0)).toEqual([
      ["194", 1],
      ["195", 2],
      ["202", 4],
    ]);
    expect(counts()).toEqual([]);
    expect(counts(["0976", 1], ["1579", 2], ["2021", 4], ["2026", 1])).toEqual([
      ["097", 1],
      ["098", 0],
      ["157", 2],
      ["158", 0],
      ["202", 5],
    ]);
    expect(printTick({ key: "097", coarse: false }, "en")).toBe("970s");
  });

  test("are years where several are named, without a gap, and hold every row once", () => {
    expect(keys("2014", "2014-03-01", "2017")).toEqual(["2014:2", "2015:0", "2016:0", "2017:1"]);
  });

  test("are months or days where they tell more, with what is dated to the year alone before them", () => {
    expect(keys("2023", "2023-01", "2023-03-01", "2023-04-02")).toEqual([
      "2023?:1",
      "2023-01:1",
      "2023-02:0",
      "2023-03:1",
      "2023-04:1",
    ]);
    expect(keys("2023", "2023-12-30", "2023-12-30")).toEqual(["2023?:1", "2023-12-30:2"]);
    expect(keys("2024-02-28", "2024-02", "2024-03-01")).toEqual(["2024-02:2", "2024-03:1"]);
    expect(keys("2024-02-28", "2024-02-29")).toEqual(["2024-02-28:1", "2024-02-29:1"]);
  });

  test("are decades over a century", () => {
    expect(keys("1898", "1902-05", "2024-05-23").slice(0, 3)).toEqual(["189:1", "190:1", "191:0"]);
    expect(boundsOf({ key: "198" })).toEqual({ from: "1980", until: "1989" });
    expect(printPeriod({ key: "198", coarse: false }, "zh")).toBe("1980年代");
  });

  test("have names", () => {
    expect(printPeriod({ key: "2023", coarse: true }, "en")).toBe("2023, day unknown");
    expect(
      [
        { key: "2023-04", coarse: false },
        { key: "2023-01", coarse: false },
        { key: "2023-04-09", coarse: false },
        { key: "2023", coarse: true },
      ].map((period) => printTick(period, "en")),
    ).toEqual(["2023-04", "2023-01", "04-09", "2023?"]);
  });
});

describe("rows", () => {
  const item = (date: string, claim: Partial<Claim>, link: Item["link"] = null): Item => ({
    date,
    entity: caption("enterprise-a", "ENTERPRISE", "A"),
    link,
    statement: { ...CLAIM, ...claim, object: link ? caption("community-b", "COMMUNITY", "B") : null },
  });
  const answer = {
    thing: null,
    timeline: {
      total: 3,
      undated: 1,
      years: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      items: [
        item("2022", { predicate: "established", value: "2022", validFrom: null, asOf: "2022" }),
        item("2023", { id: "2", predicate: "LEADS", asOf: "2023" }, { kind: "LEADS", sources: 1 }),
        item(
          "2023",
          { id: "3", predicate: "MEMBER_OF", validFrom: "2023", asOf: null },
          { kind: "MEMBER_OF", sources: 2 },
        ),
      ],
    },
  };

  test("tell what came about from what was so at the time", () => {
    const rows = timelineRows(answer, reading("en"));
    expect(rows.map(({ what, manner, value, object }) => [what, manner, value, object?.id])).toEqual([
      ["Established", "happened", "", undefined],
      ["leads", "held", "", "community-b"],
      ["member of", "happened", "", "community-b"],
    ]);
    expect(rows.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([[], ["single"], []]);
    expect(groupByDate(rows).map(({ date, rows: group }) => [date, group.length])).toEqual([
      ["2022", 1],
      ["2023", 2],
    ]);
  });

  test("are the same in the table, in the reader's words", () => {
    const [row] = timelineRows(answer, reading("zh")).slice(1);
    const cells = Object.fromEntries(timelineColumns(reading("zh")).map(({ key, value }) => [key, value(row!)]));
    expect(cells).toMatchObject({
      date: "2023",
      about: "A",
      kind: zh.kind.ENTERPRISE,
      what: "牵头",
      value: "B",
      manner: "当时如此",
      quote: "its words",
      source: "a source",
    });
  });
});
