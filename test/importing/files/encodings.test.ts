import { describe, expect, test } from "vitest";
import {
  HEADINGS,
  MEMBERS,
  printDrafts,
  printFaults,
  readTable,
  SOFTWARE,
  STEEL,
  writeTemporary,
} from "./read-drafts.js";

const TEXT = `${HEADINGS.join(",")}\r\n${STEEL},江苏甲钢铁有限公司,2004,苏州市\r\n${SOFTWARE},北京乙软件有限公司,2004,北京市\r\n`;
const SAID = [
  "江苏甲钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市",
  "北京乙软件有限公司 zh-Hans established 2004 LOCATED_IN 北京市",
];
/** 統一社會信用代碼,企業名稱,成立日期,所在地 and 江蘇甲鋼鐵有限公司 in 蘇州市, as Big5. */
const BIG5 = Buffer.from(
  "b2cea440aac0b77cab48a5cea54ebd582ca5f8b77ea657bad92ca6a8a5dfa4e9b4c12ca9d2a662a6610d0a" +
    `${Buffer.from(`${STEEL},`).toString("hex")}a6bfc4aca5d2bffbc54ba6b3adada4bda5712c323030342cc4aca67ba5ab0d0a`,
  "hex",
);
/** The same list in GB 18030, of one row. */
const GB = Buffer.from(
  "cdb3d2bbc9e7bbe1d0c5d3c3b4fac2eb2cc6f3d2b5c3fbb3c60d0a" +
    `${Buffer.from(`${STEEL},`).toString("hex")}bdadcbd5bcd7b8d6ccfad3d0cfdeb9abcbbe`,
  "hex",
);

function printUtf16(text: string, mark: boolean, big: boolean): Buffer {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

describe("encodings", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16, little end first", printUtf16(TEXT, true, false)],
    ["UTF-16, big end first", printUtf16(TEXT, true, true)],
    ["UTF-16 without a mark, little end first", printUtf16(TEXT, false, false)],
    ["UTF-16 without a mark, big end first", printUtf16(TEXT, false, true)],
    ["UTF-16 with tabs, as Excel saves Unicode text", printUtf16(TEXT.replaceAll(",", "\t"), true, false)],
  ])("%s", async (_, bytes) => {
    expect(printDrafts(await readTable(await writeTemporary("members.csv", bytes)))).toEqual(SAID);
  });

  test("Big5, whose headings are those of the mapping in traditional characters", async () => {
    expect(printDrafts(await readTable(await writeTemporary("members.csv", BIG5)))).toEqual([
      "江蘇甲鋼鐵有限公司 zh-Hant established 2004 LOCATED_IN 蘇州市",
    ]);
  });

  test("GB 18030, and one character cut off at the end", async () => {
    expect(printDrafts(await readTable(await writeTemporary("members.csv", GB)))).toEqual([
      "江苏甲钢铁有限公司 zh-Hans",
    ]);
    await expect(readTable(await writeTemporary("cut.csv", GB.subarray(0, -1)))).rejects.toThrow(
      "cut.csv:2 ends within a character",
    );
  });

  test("UTF-8 with one broken character is not read as something else, and the line is named", async () => {
    const bytes = Buffer.from(TEXT);
    const at = bytes.indexOf("乙软");
    const broken = Buffer.concat([bytes.subarray(0, at + 2), bytes.subarray(at + 3)]);
    await expect(readTable(await writeTemporary("broken.csv", broken))).rejects.toThrow(
      "broken.csv:3 has bytes that are no character of UTF-8",
    );
  });

  test("what begins with pages of plain letters is told by what comes behind them", async () => {
    const plain = `${STEEL},Jia Steel,2004,Suzhou\n`.repeat(3_000);
    const head = Buffer.from(`Credit code,Company,Founded,City\n${plain}`);
    const mapping = MEMBERS.replace("{ name: OFFICIAL }", "{ name: OFFICIAL, also: [Company] }").replace(
      "{ identifier: USCC }",
      "{ identifier: USCC, also: [Credit code] }",
    );
    const row = GB.subarray(GB.indexOf(`${STEEL},`));
    const { drafts } = await readTable(await writeTemporary("long.csv", Buffer.concat([head, row])), mapping);
    expect(drafts.at(-1)?.names[0]?.value).toBe("江苏甲钢铁有限公司");
  });

  test("a short list in UTF-8 with a row in GB 18030 is named by its line", async () => {
    const row = GB.subarray(GB.indexOf(`${STEEL},`));
    await expect(readTable(await writeTemporary("mixed.csv", Buffer.concat([Buffer.from(TEXT), row])))).rejects.toThrow(
      "mixed.csv:4 has bytes that are no character of UTF-8",
    );
  });

  test("a byte that is zero makes no UTF-16 of a text", async () => {
    await expect(readTable(await writeTemporary("zero.csv", TEXT.replace("甲", "\0甲")))).rejects.toThrow(
      "zero.csv is no text: it has bytes that are zero",
    );
  });

  test("a character that Big5 leaves to Hong Kong or to anybody is named, and never read as another", async () => {
    const name = Buffer.from("9df6a46abec7", "hex"); // 喺大學
    const bytes = Buffer.concat([
      Buffer.from("name\n"),
      ...["a4a4b4e4a4bda5f1", "bbb0a44faabea44a"].map((hex) =>
        Buffer.concat([Buffer.from(hex, "hex"), Buffer.from("\n")]),
      ),
      name,
      Buffer.from("\n"),
    ]);
    const mapping = `register: example-list\nsource: { title: a, licence: b }\nkind: University\nby: name\ncolumns:\n  name: { name: OFFICIAL }\n`;
    expect(printFaults(await readTable(await writeTemporary("hk.csv", bytes), mapping))).toEqual([
      expect.stringMatching(/^4:1 "\p{Co}大學" has a character that only its writer's fonts know: U\+[0-9A-F]{4}$/u),
    ]);
  });

  // 서울대학교 and others in EUC-KR, 東京大学 and others in EUC-JP: every pair of bytes is a character of GB 2312 too.
  test.each([
    ["Korean in EUC-KR", "bcadbfefb4ebc7d0b1b3 bfacbcbcb4ebc7d0b1b3 b0edb7c1b4ebc7d0b1b3 c7d1b1b9b0fac7d0b1e2bcfabff8"],
    // 高麗大學校 産學協力團, 서울大學校, 株式會社 現代製鐵: hardly a syllable among Chinese characters.
    [
      "Korean in EUC-KR",
      "cdd4d5f2d3def9cacee820dfa7f9cafaf0d5f4d3a5 bcadbfefd3def9cacee8 f1bbe3d2fce5dee420faded3dbf0b2f4d1 ddbcdfa3cec6e6b4e3bc20d1d1efcccfa1",
    ],
    [
      "Japanese in EUC-JP",
      "c5ecb5fec2e7b3d8 a5c8a5e8a5bfbcabc6b0bcd6 c1e1b0f0c5c4c2e7b3d8 a5bda5cba1bca5b0a5eba1bca5d7",
    ],
  ])("%s is named, and never read as Chinese", async (what, hex) => {
    const names = hex
      .split(" ")
      .map((name) => Buffer.concat([Buffer.from("1,"), Buffer.from(name, "hex"), Buffer.from("\n")]));
    const bytes = Buffer.concat([Buffer.from("code,name\n"), ...names]);
    await expect(readTable(await writeTemporary("names.csv", bytes))).rejects.toThrow(`names.csv seems to be ${what}`);
  });

  test.each([
    ["Latin 1", Buffer.from("Universit\xe9s,Z\xfcrich\nK\xf6ln,M\xfcnster\n", "latin1")],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ])("%s is named or refused, and never read as Chinese", async (_, bytes) => {
    await expect(readTable(await writeTemporary("other.csv", bytes))).rejects.toMatchObject({
      code: "INVALID_DATA",
      help: expect.stringContaining("UTF-8"),
    });
  });
});

describe("what parts the fields", () => {
  const row = [STEEL, "江苏甲钢铁有限公司", "2004", "苏州市"];
  test.each([
    ["a title, then tabs", `成员名单（截至2024年）\n${HEADINGS.join("\t")}\n${row.join("\t")}\n`],
    ["a title with commas, then semicolons", `成员名单, 2024, 第一批\n${HEADINGS.join(";")}\n${row.join(";")}\n`],
    ["a line for spreadsheets", `sep=;\n${HEADINGS.join(";")}\n${row.join(";")}\n`],
    ["thirty lines of notes", `${"说明，其一,其二\n".repeat(30)}\n${HEADINGS.join("|")}\n${row.join("|")}\n`],
  ])("%s", async (_, text) => {
    expect(printDrafts(await readTable(await writeTemporary("members.xls", text)))).toEqual(SAID.slice(0, 1));
  });
});

describe("quotation marks", () => {
  const read = async (line: string, delimiter = ","): Promise<readonly string[]> =>
    printDrafts(await readTable(await writeTemporary("members.csv", `${HEADINGS.join(delimiter)}\n${line}\n`)));
  const plain = [SAID[0]];

  test.each([
    ["around a field", `"${STEEL}","江苏甲钢铁有限公司","2004","苏州市"`],
    ["with spaces around", `"${STEEL}", "江苏甲钢铁有限公司" , "2004" ,"苏州市"`],
    ["that keep a field a text", `="${STEEL}",="江苏甲钢铁有限公司",2004,苏州市`],
  ])("%s are no part of it", async (_, line) => {
    expect(await read(line)).toEqual(plain);
  });

  test("within a field that has none around it are a part of it, with commas and with tabs", async () => {
    for (const delimiter of [",", "\t"])
      expect(await read([STEEL, '江苏"甲"钢铁有限公司', "2004", "苏州市"].join(delimiter), delimiter)).toEqual([
        '江苏"甲"钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市',
      ]);
    const title = `附件1："双一流"名单,,,\n${HEADINGS.join(",")}\n${STEEL},"江苏""甲""公司",,\n`;
    expect(printDrafts(await readTable(await writeTemporary("list.csv", title)))).toEqual(['江苏"甲"公司 zh-Hans']);
  });

  test("and what stands for them meanwhile is itself where a file has it", async () => {
    expect(await read([STEEL, "江苏\uFDD0甲公司", "2004", "苏州市"].join(","))).toEqual([
      "江苏\uFDD0甲公司 zh-Hans established 2004 LOCATED_IN 苏州市",
    ]);
  });

  test("behind which something stands, and one that is not closed, are told with their line", async () => {
    await expect(read(`${STEEL},"江苏"甲公司,,`)).rejects.toThrow("members.csv:2 cannot be read as CSV");
    await expect(read(`${STEEL},"江苏甲公司,,`)).rejects.toThrow("a quotation mark is not closed");
  });
});

describe("characters that nobody sees", () => {
  test("are taken out of cells, with a note, and spaces that look like one are one", async () => {
    const name = "江\u200B苏\u00AD甲\uFEFF钢\u{E0100}铁\u00A0公司";
    const table = await readTable(await writeTemporary("members.csv", `${HEADINGS.join(",")}\n${STEEL},${name},,\n`));
    expect(table.drafts[0]?.names[0]).toMatchObject({ value: "江苏甲钢铁 公司", cell: { text: name } });
    expect(table.notes).toEqual(["characters that nobody sees, taken out: U+200B: B2"]);
  });

  test.each([
    ["of full width", "９１３２０５８２７１８６７５７３６Ｗ"],
    ["in small letters", STEEL.toLowerCase()],
    ["in groups", "9132 0582 7186 7573 6W"],
    ["kept as text", `'${STEEL}`],
    ["kept as text by a formula", `"=""${STEEL}"""`],
  ])("a code %s is the code", async (_, code) => {
    const { drafts } = await readTable(
      await writeTemporary("members.csv", `${HEADINGS.join(",")}\n${code},甲公司,,\n`),
    );
    expect(drafts[0]?.key).toMatchObject({ scheme: "USCC", value: STEEL });
  });

  test("a serial day, a day of two digits and lost digits are problems with their place", async () => {
    const text = `${HEADINGS.join(",")}\n${STEEL},甲,38108,\n${SOFTWARE},乙,04/5/1,\n9.13206E+17,丙,,\n`;
    expect(printFaults(await readTable(await writeTemporary("members.csv", text)))).toEqual([
      '2:3 "38108" is not a date',
      '3:3 "04/5/1" has no year of four digits',
      '4:1 "9.13206E+17" is a code that a spreadsheet made a number of, and has lost digits',
    ]);
  });
});
