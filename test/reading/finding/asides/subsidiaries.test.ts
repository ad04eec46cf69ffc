import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);
const 子公司 = ["江海电子有限公司 < 北辰集团有限公司"];
const OWNED = ["Jinhai Robotics Inc. < Beichen Holdings Ltd."];

describe("whose subsidiary a company is called", () => {
  test.each<[text: string, said: string[]]>([
    ["江海电子有限公司系北辰集团有限公司全资子公司。", 子公司],
    ["江海电子有限公司是北辰集团有限公司的控股子公司。", 子公司],
    ["江海电子有限公司，北辰集团有限公司旗下子公司，在武汉。", 子公司],
    ["北辰集团有限公司全资子公司江海电子有限公司签约。", 子公司],
    ["北辰集团有限公司（以下简称“北辰”）旗下全资子公司江海电子有限公司签约。", 子公司],
    [
      "北辰集团有限公司全资子公司江海电子有限公司、控股子公司滨州海工有限公司签约。",
      [...子公司, "滨州海工有限公司 < 北辰集团有限公司"],
    ],
    ["Jinhai Robotics Inc., a subsidiary of Beichen Holdings Ltd., signed.", OWNED],
    ["Jinhai Robotics Inc. is a wholly owned subsidiary of Beichen Holdings Ltd.", OWNED],
    // Denied, over, or of a share alone.
    ["江海电子有限公司并非北辰集团有限公司的子公司。", []],
    ["江海电子有限公司曾是北辰集团有限公司的子公司。", []],
    ["江海电子有限公司是北辰集团有限公司的参股公司。", []],
    ["江海电子有限公司、北辰集团有限公司的子公司很多。", []],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING)
        .links.filter(({ type }) => type === "SUBSIDIARY_OF")
        .map(({ from, to }) => `${from.text} < ${to === "source" ? to : to.text}`),
    ).toEqual(said);
  });
});
