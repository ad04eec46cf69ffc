import { expect, test } from "vitest";
import type { ChangesAnswer } from "../../../../src/explorer/queries/types.js";
import { changeColumns, changeRows, type Changes } from "../../../../src/explorer/views/changes/changes-rows.js";
import { groupChanges, toggleGroup } from "../../../../src/explorer/views/changes/group-changes.js";
import { changesVariables, countSpans, SPANS, startOf } from "../../../../src/explorer/views/changes/spans.js";
import { CLAIM, caption, reading } from "../../made-answers.js";

type Change = ChangesAnswer["changes"]["changes"][number];

const A = caption("enterprise-a", "ENTERPRISE", "A");
const change = (recordedAt: string, given: Partial<Change> = {}, claim: Partial<typeof CLAIM> = {}): Change => ({
  kind: "ADDED",
  recordedAt,
  reason: null,
  by: null,
  judgement: null,
  statement: {
    ...CLAIM,
    // A statement without a quote is of its source, too.
    evidence: [],
    source: { id: "source-1", title: "a source" },
    ...claim,
    subject: A,
    subjectNames: A.names,
    objectNames: [],
    object: claim.objectId ? caption("community-b", "COMMUNITY", "B") : null,
  },
  ...given,
});

const NOTHING_COUNTED = { groups: [], groupsCount: 0 };

const made = (changes: readonly Change[], hasNextPage = false): Changes => ({
  changes: { total: 9, days: [], changes, pageInfo: { hasNextPage, endCursor: null } },
  counted: NOTHING_COUNTED,
  thing: null,
  since: "2026-01-01T00:00:00Z",
  spans: { day: 0, week: 0, month: 0, year: 9, ever: 9 },
});

const ANSWER = [
  change("2026-01-02T08:00:00Z", {}, { predicate: "LEADS", objectId: "community-b" }),
  change("2026-01-02T09:00:00Z", {}, { predicate: "name", value: "甲公司" }),
  change(
    "2026-02-03T00:00:00Z",
    { kind: "RETRACTED", reason: "misread" },
    { predicate: "established", value: "1998", status: "RETRACTED", reason: "misread" },
  ),
  change("2026-02-03T00:00:00Z", {
    kind: "MERGED",
    by: "an editor",
    statement: null,
    judgement: { id: "j", leftId: "enterprise-a", rightId: "enterprise-c", decision: "POSITIVE", entity: A },
  }),
].reverse();

test("changes stand in the order of the answer, which is the latest first", () => {
  const days = changeRows(made(ANSWER), reading("en")).map(({ recordedAt }) => recordedAt.slice(0, 10));
  expect(days).toEqual(["2026-02-03", "2026-02-03", "2026-01-02", "2026-01-02"]);
});

test("a day has what was judged, what was taken back, and what was added, source by source; every row once", () => {
  const rows = changeRows(made(ANSWER), reading("en"));
  const days = groupChanges(NOTHING_COUNTED, rows);
  expect(
    days.map(({ day, groups }) => [
      day,
      ...groups.map(({ key, things }) => [key, things.map(({ subject, rows: said }) => [subject?.id, said.length])]),
    ]),
  ).toEqual([
    [
      "2026-02-03",
      ["2026-02-03:MERGED", [["enterprise-a", 1]]],
      ["2026-02-03:RETRACTED:source-1", [["enterprise-a", 1]]],
    ],
    ["2026-01-02", ["2026-01-02:ADDED:source-1", [["enterprise-a", 2]]]],
  ]);
  const grouped = days.flatMap(({ groups }) =>
    groups.flatMap(({ things }) => things.flatMap(({ rows: said }) => said)),
  );
  expect([grouped.length, new Set(grouped)]).toEqual([rows.length, new Set(rows)]);
});

test("a group counts all its changes, those that are not on the page too; and one of which none is there stands where its day is", () => {
  const group = (day: string, id: string, count: number) => ({
    day,
    kind: "ADDED" as const,
    source: { id, title: id },
    count,
    things: 3,
    links: 2,
    names: 1,
    identifiers: 0,
  });
  const groups = [group("2026-01-04", "source-9", 5), group("2026-01-02", "source-1", 700)];
  const days = groupChanges({ groups, groupsCount: 2 }, changeRows(made(ANSWER), reading("en")));
  expect(
    days.map(({ day, groups: ofDay }) => [day, ...ofDay.map(({ counts, rows }) => [counts.count, rows.length])]),
  ).toEqual([
    ["2026-02-03", [1, 1], [1, 1]],
    ["2026-01-04", [5, 0]],
    ["2026-01-02", [700, 2]],
  ]);
});

test("the address names the groups that are open", () => {
  expect([
    toggleGroup(undefined, "a"),
    toggleGroup(["a"], "b"),
    toggleGroup(["a", "b"], "a"),
    toggleGroup(["a"], "a"),
  ]).toEqual([["a"], ["a", "b"], ["b"], undefined]);
});

test("the table says what changed, why and who decided", () => {
  const rows = changeRows(made(ANSWER), reading("en"));
  const cells = rows.map((row) =>
    Object.fromEntries(changeColumns(reading("en")).map(({ key, value }) => [key, value(row)])),
  );
  expect(cells[1]).toMatchObject({
    change: "Retracted",
    about: "A",
    what: "Established",
    value: "1998",
    reason: "misread",
  });
  expect(cells[0]).toMatchObject({
    change: "Found to be one",
    about: "A",
    what: "“enterprise-a” and “enterprise-c” are one.",
    by: "an editor",
    quote: undefined,
  });
  expect(cells[3]).toMatchObject({ change: "Added", what: "leads", value: "B" });
});

test("a span begins on a day, whatever the hour; the end is all of its day, month or year", () => {
  expect(SPANS.map((span) => startOf(span, "2026-03-01"))).toEqual([
    "2026-02-28",
    "2026-02-22",
    "2026-01-30",
    "2025-03-01",
    "1970",
  ]);
  expect(changesVariables({ view: "changes", source: "source-1" })).toMatchObject({ source: "source-1" });
  expect(changesVariables({ view: "changes" })).toMatchObject({ since: "1970-01-01T00:00:00Z", until: undefined });
  const untils = ["2025", "2025-12", "2025-12-31"].map((until) =>
    changesVariables({ view: "changes", from: "2025-02", until }),
  );
  expect(untils.map(({ since, until }) => [since, until])).toEqual(
    Array.from({ length: 3 }, () => ["2025-02-01T00:00:00Z", "2026-01-01T00:00:00Z"]),
  );
  const days = ["2024-01-01", "2025-06-01", "2026-02-22", "2026-03-01"].map((day, at) => ({ day, count: 10 ** at }));
  expect(countSpans(days, "2026-03-01")).toEqual({ day: 1000, week: 1100, month: 1100, year: 1110, ever: 1111 });
});

test("what is gone is told apart and named as it was called last, without a card to lead to", () => {
  const gone = (id: string, value: string): Partial<Change> => ({
    kind: "RETRACTED",
    statement: {
      ...CLAIM,
      predicate: "LEADS",
      subjectId: id,
      objectId: "community-b",
      evidence: [],
      source: { id: "source-1", title: "a source" },
      subject: null,
      subjectNames: value === "" ? [] : [{ value, language: "zh-Hans", nameKind: "OFFICIAL" }],
      object: null,
      objectNames: [{ value: "乙共同体", language: "zh-Hans", nameKind: "OFFICIAL" }],
    },
  });
  const at = "2026-02-03T00:00:00Z";
  const answer = made([change(at, gone("enterprise-x", "甲公司")), change(at, gone("enterprise-y", ""))]);
  const rows = changeRows(answer, reading("zh"));
  const [about, value] = ["about", "value"].map(
    (key) => changeColumns(reading("zh")).find((each) => each.key === key)!,
  );
  expect(rows.map((row) => [about!.value(row), about!.href?.(row), value!.value(row), value!.href?.(row)])).toEqual([
    ["甲公司", undefined, "乙共同体", undefined],
    ["enterprise-y", undefined, "乙共同体", undefined],
  ]);
  expect(groupChanges(NOTHING_COUNTED, rows)[0]!.groups[0]!.things).toHaveLength(2);
});
