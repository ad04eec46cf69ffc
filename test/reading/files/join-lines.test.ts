import { expect, test } from "vitest";
import { joinLines } from "../../../src/reading/files/pdf/join-lines.js";

test.each<[string, string, string]>([
  [
    "Chinese without a space",
    "江苏沙钢集团有限公司牵头成立国家优质钢铁\n行业产教融合共同体，成员单位近三百家。\n产教融合",
    "江苏沙钢集团有限公司牵头成立国家优质钢铁行业产教融合共同体，成员单位近三百家。\n产教融合",
  ],
  [
    "English with one, and a parted word",
    "The community is led by Jiangsu\nShagang Group Co., Ltd. with an invest-\nment of 230 million yuan at last.\nNext",
    "The community is led by Jiangsu Shagang Group Co., Ltd. with an investment of 230 million yuan at last.\nNext",
  ],
  [
    "not a heading, nor behind an empty line",
    "A heading\nThe community is led by a company.\n\nand others",
    "A heading\nThe community is led by a company.\n\nand others",
  ],
  [
    "an abbreviation at the end of a line ends nothing",
    "It is led by Shagang Group Co., Ltd.\nand Peking University since this May",
    "It is led by Shagang Group Co., Ltd. and Peking University since this May",
  ],
])("lines of a page are joined: %s", (_title, page, expected) => expect(joinLines(page)).toBe(expected));
