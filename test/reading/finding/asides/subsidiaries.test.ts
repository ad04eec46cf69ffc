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
    ["北辰集团有限公司旗下的江海电子有限公司与江海大学签约。", 子公司],
    ["北辰集团有限公司所属江海电子有限公司、滨州海工有限公司参加。", 子公司],
    ["北辰集团有限公司下属企业江海电子有限公司总经理王刚出席。", 子公司],
    ["北辰集团有限公司控股的江海电子有限公司签约。", 子公司],
    ["北辰集团有限公司全资控股子公司——江海电子有限公司揭牌。", 子公司],
    ["江海电子有限公司隶属于北辰集团有限公司。", 子公司],
    ["江海电子有限公司是北辰集团有限公司旗下的企业。", 子公司],
    ["江海电子有限公司（北辰集团有限公司子公司）签约。", 子公司],
    ["江海电子有限公司(系北辰集团有限公司下属企业)签约.", 子公司],
    ["江海电子有限公司的母公司北辰集团有限公司参加。", 子公司],
    ["北辰集团有限公司与其子公司江海电子有限公司参加。", 子公司],
    [
      "北辰集团有限公司旗下有江海电子有限公司、滨州海工有限公司等子公司。",
      [...子公司, "滨州海工有限公司 < 北辰集团有限公司"],
    ],
    ["Jinhai Robotics Inc., a subsidiary of Beichen Holdings Ltd., signed.", OWNED],
    ["Jinhai Robotics Inc. is a wholly owned subsidiary of Beichen Holdings Ltd.", OWNED],
    ["Jinhai Robotics Inc., which is owned by Beichen Holdings Ltd., signed.", OWNED],
    ["Jinhai Robotics Inc., which was acquired by Beichen Holdings Ltd. in 2022, will supply it.", OWNED],
    ["Jinhai Robotics Inc. is partly owned by Beichen Holdings Ltd.", []],
    ["Jinhai Robotics Inc. will be acquired by Beichen Holdings Ltd.", []],
    ["江海电子有限公司正式成为北辰集团有限公司的全资子公司。", ["江海电子有限公司 < 北辰集团有限公司"]],
    ["江海电子有限公司将成为北辰集团有限公司的全资子公司。", []],
    // Denied, over, or of a share alone.
    ["江海电子有限公司并非北辰集团有限公司的子公司。", []],
    ["江海电子有限公司曾是北辰集团有限公司的子公司。", []],
    ["江海电子有限公司是北辰集团有限公司的参股公司。", []],
    ["江海电子有限公司、北辰集团有限公司的子公司很多。", []],
    ["江海电子有限公司不属于北辰集团有限公司。", []],
    ["江海电子有限公司原属于北辰集团有限公司。", []],
    ["北辰集团有限公司前子公司江海电子有限公司签约。", []],
    ["北辰集团有限公司参股的江海电子有限公司签约。", []],
    ["北辰集团有限公司拟收购江海电子有限公司。", []],
    ["北辰集团有限公司将旗下江海电子有限公司出售给滨州海工有限公司。", []],
    ["江海大学所属江海电子有限公司与北辰集团有限公司签约。", []],
    ["江海电子有限公司是否属于北辰集团有限公司？", []],
    ["网传江海电子有限公司是北辰集团有限公司旗下企业。", []],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING)
        .links.filter(({ type }) => type === "SUBSIDIARY_OF")
        .map(({ from, to }) => `${from.text} < ${to === "source" ? to : to.text}`),
    ).toEqual(said);
  });
});
