import { expect, test } from "vitest";
import { printDetail } from "../../../src/explorer/model/link-detail.js";
import { en } from "../../../src/explorer/model/words/en.js";
import { zh } from "../../../src/explorer/model/words/zh.js";

test.each([
  [{ titleZh: "校长", titleEn: "President", tenure: "FORMER" }, "Former, President", "曾任，校长"],
  [{ titleZh: "校长", titleEn: null, tenure: "CURRENT" }, "校长", "校长"],
  [{ speechKind: "OTHER", titleZh: null, titleEn: "On steel" }, "On steel", "On steel"],
  [{ memberRole: "DIRECTOR_UNIT" }, "Director unit", "理事长单位"],
  [
    { role: "sponsor of the prize", amount: 2_000_000, currency: "EUR" },
    "sponsor of the prize, EUR 2,000,000",
    "sponsor of the prize，2,000,000欧元",
  ],
  [{ prize: "First prize", count: 3 }, "First prize × 3", "First prize × 3"],
  [{ prize: "First prize", count: 1 }, "First prize", "First prize"],
  [{ share: 51.5 }, "Share in percent: 51.5", "持股比例（%）: 51.5"],
  [{ status: null }, "", ""],
])("%o is said in few words", (said, english, chinese) => {
  expect(printDetail({ id: "1", ...said }, en, "en")).toBe(english);
  expect(printDetail({ id: "1", ...said }, zh, "zh")).toBe(chinese);
});

test("a property that nobody named stands with its own name", () => {
  expect(printDetail({ id: "1", certified: true, pages: 3, seen: false }, en, "en")).toBe("certified, pages: 3");
});
