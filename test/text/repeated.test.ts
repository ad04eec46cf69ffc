import { expect, test } from "vitest";
import { markRaisedContent } from "../../src/importing/files/raised.js";
import { spellOutDays } from "../../src/importing/files/workbook/spell-out-days.js";
import { recogniseContainer } from "../../src/importing/files/recognise.js";
import { namesNobody } from "../../src/importing/formats/tables/cells/says-nothing.js";
import { findEnding } from "../../src/importing/formats/tables/guess-kind.js";
import { doubtName } from "../../src/importing/formats/tables/cells/doubt-name.js";
import { splitPosts } from "../../src/importing/formats/tables/links/split-posts.js";
import { findAll } from "../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../src/reading/finding/find-known.js";
import { readPage } from "../../src/reading/files/pages/read-page.js";
import { isSort } from "../../src/reading/finding/organizations/chinese-ends.js";

const PAGE = (title: string): string =>
  `<html><head><title>${title}大学校企合作</title></head><body><p>正文</p></body></html>`;

const RAISED = '<style:style style:name="a"><style:text-properties style:text-position="super"/></style:style>';

/** What repeats could be read in two to the number of repeats ways: a pattern that tries them all never ends. */
const REPEATED: readonly (readonly [what: string, ask: () => unknown, answer: unknown])[] = [
  ["blank lines before a table", () => recognise("\n".repeat(500), "名称,地址\n"), "csv"],
  ["blank lines before statements", () => recognise("# a\n \r\n".repeat(500), "source:\n"), "yaml"],
  ["comments before a table", () => recognise("<!-- a -->\n".repeat(500), "<table><tr><th>名称</th></tr>"), "page"],
  ["frames of a page", () => readPage(Buffer.from(`<html>${"<head></head>".repeat(5_000)}`)).text.trim(), ""],
  [
    "spaces in a page's title",
    () => readPage(Buffer.from(PAGE(`甲${" ".repeat(200_000)}乙`))).title,
    "甲 乙大学校企合作",
  ],
  ["empty cells of days", () => spellOutDays('<c x t="d"/>'.repeat(100_000), [])?.length, 1_200_000],
  ["empty spans", () => markRaisedContent(RAISED + "<text:span/>".repeat(100_000))?.length, RAISED.length + 1_200_000],
  ["posts in brackets", () => splitPosts(`江苏大学（${"总会计师、".repeat(28)}远）`), undefined],
  ["posts joined", () => splitPosts(`江苏大学${"总会计师兼".repeat(28)}远`), undefined],
  ["sorts of agreements", () => doubtName(`${"产业学院".repeat(30)}的`, "Agreement"), undefined],
  ["sorts of hospitals", () => isSort(`${"综合性".repeat(60)}店`), false],
  ["sorts of bodies", () => isSort(`${"人才培养职业教育产教融合".repeat(60)}店`), false],
  ["spaces in a name", () => namesNobody(`某${" ".repeat(200_000)}企业`), false],
  ["beginnings of asides in a name", () => findEnding(`江苏大学${"（".repeat(200_000)}`), undefined],
  ["universities in a name", () => findEnding("大学".repeat(100_000)), undefined],
  ["posts before a name", () => read(`江苏省${"副书记".repeat(60)}张三。`), []],
  ["units before a post", () => read(`江苏大学${"市场兼职".repeat(60)}职`), []],
  ["line ends", () => read(`甲大学${"\n".repeat(30_000)}乙大学`), []],
  ["titles before a name", () => read("Dr. ".repeat(3_000)), []],
  ["digits", () => read(`甲大学${"1".repeat(25_000)}人`), []],
  ["capitals", () => read(`甲大学${"A".repeat(25_000)}公司`), []],
  ["ends of units", () => read(`甲大学${"学院".repeat(12_500)}的`), []],
  ["sorts before an agreement", () => read(`甲大学${"联合".repeat(12_500)}的`), []],
  ["qualifiers of a post", () => read(`张三任${"兼职".repeat(60)}。`), []],
];
const recognise = (...parts: string[]): string => recogniseContainer("names", Buffer.from(parts.join("")));
const read = (text: string): unknown => findAll(text, listKnownNames([])).links;

test.each(REPEATED)("%s are read at once, however often they repeat", (_what, ask, answer) => {
  expect(ask()).toEqual(answer);
});
