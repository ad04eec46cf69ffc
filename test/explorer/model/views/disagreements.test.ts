import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageOf } from "../../../../src/explorer/model/caption.js";
import { printReasonZh } from "../../../../src/explorer/model/words/reasons-zh.js";
import type { Claim, DisagreementsAnswer } from "../../../../src/explorer/queries/types.js";
import {
  disagreementColumns,
  disagreementRows,
  groupByNumber,
  printSaying,
} from "../../../../src/explorer/views/disagreements/disagreements-rows.js";
import { CLAIM, caption, reading } from "../../made-answers.js";

type Disagreement = DisagreementsAnswer["disagreements"]["disagreements"][number];

const A = caption("person-a", "PERSON", "A");
const B = caption("person-b", "PERSON", "B");
const C = caption("university-c", "UNIVERSITY", "C");

const said = (claim: Partial<Claim>, subject = A): Disagreement["statements"][number] => ({
  ...CLAIM,
  ...claim,
  subject,
  object: claim.objectId ? C : null,
});
const made = (...disagreements: Disagreement[]) => ({
  thing: null,
  disagreements: { total: 3, disagreements, pageInfo: { hasNextPage: false, endCursor: null } },
});

const ANSWER = made(
  {
    subject: A,
    predicate: "HOLDS_POSITION",
    because: "the translation drops A",
    preferred: { id: "2" },
    statements: [
      said({ id: "1", predicate: "HOLDS_POSITION", objectId: "university-c", overruledBy: "2" }, B),
      said({ id: "2", predicate: "HOLDS_POSITION", objectId: "university-c" }),
    ],
  },
  {
    subject: A,
    predicate: "name",
    because: "one is typed",
    preferred: { id: "4" },
    statements: [said({ id: "3", predicate: "name", value: "Lu" }), said({ id: "4", predicate: "name", value: "Lv" })],
  },
  {
    subject: A,
    predicate: "status",
    because: "both are printed",
    preferred: null,
    statements: [
      said({ id: "5", predicate: "status", value: "PLANNED" }),
      said({ id: "6", predicate: "status", value: "ACTIVE" }),
    ],
  },
);

test("every statement is a row: the followed one first, and each says what became of it", () => {
  const rows = disagreementRows(ANSWER, reading("en"));
  expect(rows.map(({ number, claim, side }) => [number, claim.id, side])).toEqual([
    [1, "2", "followed"],
    [1, "1", "overruled"],
    [2, "4", "followed"],
    [2, "3", "beside"],
    [3, "5", "shown"],
    [3, "6", "shown"],
  ]);
  expect(groupByNumber(rows).map((sides) => sides.length)).toEqual([2, 2, 2]);
});

test("what a side says is said of whom it is about", () => {
  const rows = disagreementRows(ANSWER, reading("en"));
  expect(rows.map((row) => printSaying(row, "en"))).toEqual([
    "A holds a position at C",
    "B holds a position at C",
    "Lv",
    "Lu",
    "Planned",
    "Active",
  ]);
  expect(printSaying(disagreementRows(ANSWER, reading("zh"))[5]!, "zh")).toBe("运行中");
});

test("the table has both sides, which is followed, why, and the words", () => {
  const [first, second] = disagreementRows(ANSWER, reading("en")).map((row) =>
    Object.fromEntries(disagreementColumns(reading("en")).map(({ key, value }) => [key, value(row)])),
  );
  expect(first).toMatchObject({
    number: 1,
    about: "A",
    kind: "Person",
    on: "holds a position at",
    side: "Followed here",
    because: "the translation drops A",
    quote: "its words",
    source: "a source",
  });
  expect(second).toMatchObject({ number: 1, says: "B holds a position at C", side: "Not followed" });
});

test("the reasons by which the graph itself decides are Chinese on a Chinese page; what an editor wrote stays, marked as English", () => {
  const code = readFileSync(new URL("../../../../src/loading/plan/plan-disagreements.ts", import.meta.url), "utf8");
  const own = [...code.matchAll(/(?:because: |const RULE = )"([^"]+)"/g)].map(([, reason]) => reason!);
  expect(own.length).toBeGreaterThan(2);
  const made = [
    "scorer 2",
    "the import of 名单.xlsx was undone",
    "not in the seeds of version 0.2.0 any more",
    "undone at the desk by 王芳",
    "recorded again at the desk",
    "comparison of two editions of 全国高等学校名单",
    "全国高等学校名单 had this as of 2024-06-20; as of 2025-06-20 it now prints 某某大学",
    "全国高等学校名单 had this as of 2024; as of 2025 it prints no website",
  ];
  for (const reason of [...own, ...made]) expect(languageOf(printReasonZh(reason)), reason).toBe("zh-Hans");
  expect(printReasonZh("数通 shortens 数据通信, data communication")).toBe(
    "数通 shortens 数据通信, data communication",
  );
  expect(
    [
      "数通 shortens 数据通信, data communication",
      "华为企业BG合作伙伴",
      "Huawei",
      "一级调研员 is a rank of the civil service, not of research",
    ].map(languageOf),
  ).toEqual(["en", "zh-Hans", "en", "en"]);
  expect(
    disagreementRows(
      {
        ...ANSWER,
        disagreements: {
          ...ANSWER.disagreements,
          disagreements: [{ ...ANSWER.disagreements.disagreements[0]!, because: "both are shown" }],
        },
      },
      reading("zh"),
    )[0]!.because,
  ).toBe("两者都显示");
});
