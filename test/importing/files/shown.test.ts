import { expect, test } from "vitest";
import { DEVICES, printDrafts, printFaults, readBook, SOFTWARE, STEEL } from "./read-drafts.js";
import { members, writeBook } from "./write-book.js";

const [YI, BING] = ["北京乙软件有限公司", "上海丙仪器有限公司"];

test("a cell says what its format shows of it, of texts too, and what shows nothing is told", async () => {
  const table = await readBook(
    await writeBook([
      members(
        [STEEL, { t: "s", v: "江苏甲钢铁", z: '@"有限公司"' }, { t: "n", v: 0, z: "0;-0;;@" }],
        [SOFTWARE, { t: "s", v: YI, z: ";;;" }],
        [DEVICES, BING, { t: "n", v: 2004, z: ";;;" }],
        [DEVICES, BING, { t: "n", v: 60, z: "yyyy-mm-dd" }], // 29 February 1900
      ),
    ]),
  );
  expect(printDrafts(table)).toEqual(["江苏甲钢铁有限公司 zh-Hans"]);
  expect(printFaults(table)).toEqual([
    `[S1]3:2 the cell holds "${YI}", and its format shows nothing of it`,
    '[S1]4:3 the cell holds "2004", and its format shows nothing of it',
    "[S1]5:3 the cell shows a date, and 60 is none",
  ]);
});
