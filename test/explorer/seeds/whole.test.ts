import { describe, expect, test } from "vitest";
import type * as T from "../../../src/explorer/queries/types.js";
import { changeRows } from "../../../src/explorer/views/changes/changes-rows.js";
import { groupChanges } from "../../../src/explorer/views/changes/group-changes.js";
import { listVariables } from "../../../src/explorer/views/list/list-rows.js";
import { changesVariables, countSpans } from "../../../src/explorer/views/changes/spans.js";
import { disagreementRows } from "../../../src/explorer/views/disagreements/disagreements-rows.js";
import { placeRows, placesVariables } from "../../../src/explorer/views/places/places-rows.js";
import {
  dimensionsOf,
  statisticsRows,
  statisticsVariables,
  thingsBehind,
} from "../../../src/explorer/views/statistics/statistics-rows.js";
import { planPeriods } from "../../../src/explorer/views/timeline/periods.js";
import { timelineRows } from "../../../src/explorer/views/timeline/timeline-rows.js";
import { openSeeds, reading } from "./open-seeds.js";

const { answer } = openSeeds();

describe("the graph as a whole", () => {
  test("in time: every item in one bar, and each with its words", async () => {
    const timeline = { ...(await answer<T.TimelineAnswer>("timeline", {})), thing: null };
    for (const language of ["en", "zh"] as const) {
      const rows = timelineRows(timeline, reading(language));
      expect(rows).toHaveLength(timeline.timeline.items.length);
      expect(planPeriods(rows).reduce((sum, period) => sum + period.rows.length, 0)).toBe(rows.length);
      for (const { what, claim } of rows) expect(what !== "" && claim.evidence.length > 0, claim.id).toBe(true);
    }
  });

  test("in what it learnt: every change on one day, with what it is about", async () => {
    const told = await answer<T.ChangesAnswer>("changes", changesVariables({ view: "changes", from: "2000" }));
    const { groups = [], groupsCount = 0 } = told.changes;
    const counted = { groups, groupsCount };
    const changes = {
      ...told,
      counted,
      thing: null,
      since: "2000-01-01T00:00:00Z",
      spans: countSpans([], "2026-11-22"),
    };
    const rows = changeRows(changes, reading("en"));
    expect(rows.length).toBe(Math.min(changes.changes.total, 200));
    expect(
      groupChanges(counted, rows)
        .flatMap(({ groups }) => groups)
        .reduce((sum, { things }) => sum + things.reduce((part, { rows: said }) => part + said.length, 0), 0),
    ).toBe(rows.length);
    expect(counted.groups.reduce((sum, { count }) => sum + count, 0)).toBe(changes.changes.total);
    expect(counted.groupsCount).toBe(counted.groups.length);
    for (const { what, subject } of rows) expect(what !== "" && subject !== undefined).toBe(true);
  });

  test("in counts: what a count leads to is as many as it counts", async () => {
    for (const state of [{ view: "statistics" }, { view: "statistics", rows: "PLACE", columns: "KIND" }] as const) {
      const rows = statisticsRows(
        await answer<T.StatisticsAnswer>("statistics", statisticsVariables(state)),
        reading("en", state),
      );
      expect(rows.length, JSON.stringify(dimensionsOf(state))).toBeGreaterThan(2);
      for (const row of rows.slice(0, 6)) {
        const { things } = await answer<T.ThingsAnswer>("things", listVariables(thingsBehind(row, state)!)!);
        expect(things.total, `${row.row.label}, ${row.column.label}`).toBe(row.count);
      }
    }
  });

  test("in provinces: all that has one is in a tile", async () => {
    const answered = await answer<T.StatisticsAnswer>("statistics", placesVariables({ view: "places" }));
    const rows = placeRows(answered, reading("en", { view: "places" }));
    expect(rows.filter(({ total, province }) => total > 0 && province).map(({ name }) => name)).toEqual([
      "Heilongjiang",
      "Shandong",
    ]);
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(
      answered.statistics.total - answered.statistics.unplaced,
    );
  });

  test("in its disagreements: at least two sides each, one followed where one is preferred, all with their words", async () => {
    const found = { ...(await answer<T.DisagreementsAnswer>("disagreements", {})), thing: null };
    const rows = disagreementRows(found, reading("zh"));
    found.disagreements.disagreements.forEach(({ preferred }, at) => {
      const sides = rows.filter(({ number }) => number === at + 1);
      expect(sides.length).toBeGreaterThan(1);
      expect(sides.filter(({ side }) => side === "followed")).toHaveLength(preferred ? 1 : 0);
      for (const { claim } of sides) expect(claim.evidence.length).toBeGreaterThan(0);
    });
  });
});
