import { describe, expect, test } from "vitest";
import { planTime } from "../../../src/loading/merging/plan-time.js";
import { parsePartialDate } from "../../../src/model/values/partial-date.js";
import type { Modality, ValidTime } from "../../../src/statements/statement.js";

type Said = ValidTime & { modality?: Modality };

/** The question as the API puts it, in the words of graph/queries. */
function ask(said: readonly Said[], at: string, isHappening = false): "CERTAIN" | "POSSIBLE" | "NO" {
  const timed = said.map((one) => ({ modality: "ASSERTED", ...one }) as const);
  const time = planTime(timed, isHappening) as Record<string, string>;
  const { earliest, latest } = parsePartialDate(at);
  if (!(time.possibleFrom! <= latest && time.possibleTo! >= earliest)) return "NO";
  return time.certainFrom !== undefined && time.certainFrom <= latest && time.certainTo! >= earliest
    ? "CERTAIN"
    : "POSSIBLE";
}

describe("at a period, one statement makes it", () => {
  test.each<[string, Said, string, string]>([
    ["possible whenever, where nothing is dated", {}, "2023-06", "POSSIBLE"],
    [
      "certain between a known beginning and end",
      { validFrom: "2020-03-01", validTo: "2022-03-01" },
      "2021",
      "CERTAIN",
    ],
    ["out before its beginning", { validFrom: "2020-03-01" }, "2020-02", "NO"],
    ["out after its end", { validFrom: "2020-03-01", validTo: "2022-03-01" }, "2022-03-02", "NO"],
    ["certain in the month in which it began", { validFrom: "2020-03-10" }, "2020-03", "CERTAIN"],
    [
      "possible after a beginning whose end is unknown: never still true",
      { validFrom: "2020-03-10" },
      "2021",
      "POSSIBLE",
    ],
    ["possible within a year of which only the year is known", { validFrom: "2023" }, "2023-06", "POSSIBLE"],
    ["certain in that year", { validFrom: "2023" }, "2023", "CERTAIN"],
    ["possible on the last day of that year: it may have ended", { validFrom: "2023" }, "2023-12-31", "POSSIBLE"],
    [
      "certain once a year of beginning has passed and a day after it is known",
      { validFrom: "2020", asOf: "2023-05-02" },
      "2021-06",
      "CERTAIN",
    ],
    ["certain on the day of the source", { asOf: "2024-05-22" }, "2024-05-22", "CERTAIN"],
    ["certain in the year of that day", { asOf: "2024-05-22" }, "2024", "CERTAIN"],
    ["possible on another day", { asOf: "2024-05-22" }, "2024-05-23", "POSSIBLE"],
    ["possible on a day of the month that the source gives", { asOf: "2024-05" }, "2024-05-23", "POSSIBLE"],
    ["certain in the month of a known end", { validTo: "2022-03-10" }, "2022-03", "CERTAIN"],
    ["possible before it", { validTo: "2022-03-10" }, "2019", "POSSIBLE"],
    ["possible at most, where it is planned", { asOf: "2023-11-23", modality: "PLANNED" }, "2023-11-23", "POSSIBLE"],
    ["out before the day of a plan", { asOf: "2023-11-23", modality: "PLANNED" }, "2022", "NO"],
    ["possible at most, where it is inferred", { asOf: "2023-11-23", modality: "INFERRED" }, "2023-11-23", "POSSIBLE"],
    [
      "possible before the day on which it is called former",
      { asOf: "2023-04-01", modality: "HISTORICAL" },
      "2015",
      "POSSIBLE",
    ],
    ["out after that day", { asOf: "2023-04-01", modality: "HISTORICAL" }, "2024", "NO"],
  ])("%s", (_, said, at, expected) => {
    expect(ask([said], at)).toBe(expected);
  });
});

describe("several statements", () => {
  test.each<[string, readonly Said[], string, string]>([
    ["that know different ends of it join", [{ validFrom: "2020-01-01" }, { validTo: "2022-12-31" }], "2023", "NO"],
    [
      "on two days leave the time between possible",
      [{ asOf: "2019-05-01" }, { asOf: "2024-05-01" }],
      "2021",
      "POSSIBLE",
    ],
    ["keep the latest day certain", [{ asOf: "2019-05-01" }, { asOf: "2024-05-01" }], "2024", "CERTAIN"],
    [
      "one of which says that it is over, end it",
      [{ asOf: "2019-05-01" }, { asOf: "2023-04-01", modality: "HISTORICAL" }],
      "2025",
      "NO",
    ],
    [
      "that contradict each other exclude nothing that one of them says",
      [{ validTo: "2018-01-01" }, { validFrom: "2020-01-01" }],
      "2017",
      "POSSIBLE",
    ],
    [
      "one planned and one asserted make it certain where asserted",
      [{ asOf: "2022", modality: "PLANNED" }, { asOf: "2024-01-05" }],
      "2024",
      "CERTAIN",
    ],
  ])("%s", (_, said, at, expected) => {
    expect(ask(said, at)).toBe(expected);
    expect(ask([...said].reverse(), at)).toBe(expected);
  });
});

describe("a happening", () => {
  const day = { asOf: "2023-11-23" };
  test.each<[string, readonly Said[], string, string]>([
    ["is certain on its day", [day], "2023-11-23", "CERTAIN"],
    ["is certain in its year", [day], "2023", "CERTAIN"],
    ["was not before", [day], "2019", "NO"],
    ["was not on the day before", [day], "2023-11-22", "NO"],
    ["has happened ever after", [day], "2024", "CERTAIN"],
    ["that began on a day has happened on the next", [{ validFrom: "2023-11-23" }], "2023-11-24", "CERTAIN"],
    ["in a month is possible on a day of it", [{ asOf: "2023-11" }], "2023-11-05", "POSSIBLE"],
    ["in a month is certain after it", [{ asOf: "2023-11" }], "2023-12-01", "CERTAIN"],
    ["of two days is certain on both", [{ validFrom: "2023-04-01", validTo: "2023-04-02" }], "2023-04-02", "CERTAIN"],
    ["of two days has happened then", [{ validFrom: "2023-04-01", validTo: "2023-04-02" }], "2023-04-03", "CERTAIN"],
    ["by a day may have been whenever before", [{ validTo: "2023-04-02" }], "2019", "POSSIBLE"],
    ["by a day is certain after it", [{ validTo: "2023-04-02" }], "2024", "CERTAIN"],
    ["that nobody dates is possible whenever", [{}], "2019", "POSSIBLE"],
    ["that is planned may come", [{ ...day, modality: "PLANNED" }], "2025", "POSSIBLE"],
    ["that is planned was not before the plan", [{ ...day, modality: "PLANNED" }], "2022", "NO"],
    [
      "that is planned for a day is on that day",
      [{ validFrom: "2024-05", asOf: "2023", modality: "PLANNED" }],
      "2023",
      "NO",
    ],
    ["that is former was whenever before", [{ ...day, modality: "HISTORICAL" }], "2019", "POSSIBLE"],
    ["that is former is certain from then on", [{ ...day, modality: "HISTORICAL" }], "2024", "CERTAIN"],
    ["of an inferred year is possible in it", [{ asOf: "2023", modality: "INFERRED" }], "2023", "POSSIBLE"],
    ["of an inferred year is not before it", [{ asOf: "2023", modality: "INFERRED" }], "2022", "NO"],
    ["of an inferred year is never certain", [{ asOf: "2023", modality: "INFERRED" }], "2024", "POSSIBLE"],
    [
      "is on the day that one gives, whoever tells of it later",
      [{ validFrom: "2023-05-01" }, { asOf: "2023-04-10" }],
      "2023-04",
      "NO",
    ],
    ["that was planned is on the day on which it was", [{ validFrom: "2022", modality: "PLANNED" }, day], "2022", "NO"],
    ["told on two days was on one of them or between", [day, { asOf: "2023-12-01" }], "2023-11-30", "POSSIBLE"],
    ["told on two days has happened after both", [day, { asOf: "2023-12-01" }], "2024", "CERTAIN"],
    ["of which one knows the day and one nothing has that day", [day, {}], "2019", "NO"],
  ])("%s", (_, said, at, expected) => {
    expect(ask(said, at, true)).toBe(expected);
    expect(ask([...said].reverse(), at, true)).toBe(expected);
  });
});
