import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

describe("who was appointed to what", () => {
  test.each<[text: string, said: string[]]>([
    ["李明被任命为江海大学校长。", ["李明 江海大学 校长"]],
    ["李明任江海大学校长。", ["李明 江海大学 校长"]],
    ["李明同志任江海大学党委书记。", ["李明 江海大学 党委书记"]],
    ["会议宣布李明担任江海大学校长。", ["李明 江海大学 校长"]],
    ["2024年，李明出任北辰集团总经理。", ["李明 北辰集团 总经理"]],
    ["李明升任北辰集团副总裁。", ["李明 北辰集团 副总裁"]],
    ["李明受聘为江海大学客座教授。", ["李明 江海大学 客座教授"]],
    ["李明、王刚任江海大学副校长。", ["李明 江海大学 副校长", "王刚 江海大学 副校长"]],
    ["李明当选为钢铁产教融合联盟理事长。", ["李明 钢铁产教融合联盟 理事长"]],
    ["教育部任命李明为江海大学校长。", ["李明 江海大学 校长"]],
    ["江海大学任命李明为副校长。", ["李明 江海大学 副校长"]],
    ["江海大学聘任李明、王刚为产业教授。", ["李明 江海大学 产业教授", "王刚 江海大学 产业教授"]],
    ["北辰集团董事会聘任王刚为总经理。", ["王刚 北辰集团 总经理"]],
    ["江海大学聘任李明为智能制造学院院长。", ["李明 智能制造学院 院长"]],
    // What is to come, or is denied, is none; nor is a duty an office.
    ["江海大学拟聘任李明为副校长。", []],
    ["江海大学没有任命李明为副校长。", []],
    ["江海大学担任钢铁产教融合联盟理事长单位。", []],
    ["Jinhai University appointed Li Ming as president.", ["Li Ming Jinhai University president"]],
    ["Jinhai University has appointed Li Ming its new president.", ["Li Ming Jinhai University president"]],
    ["The board of Beichen Group named Wang Gang general manager.", ["Wang Gang Beichen Group general manager"]],
    [
      "Beichen Group announced the appointment of Li Ming as president of Jinhai University.",
      ["Li Ming Jinhai University president"],
    ],
    ["Li Ming became president of Jinhai University.", ["Li Ming Jinhai University president"]],
    ["Li Ming serves as dean of the School of Law.", ["Li Ming School of Law dean"]],
    // By whom, with what is said of both in between; and the next whom the same body appointed.
    [
      "Jinhai University (JHU) has announced the appointment of professor Li Ming as its new vice-chancellor and principal.",
      ["Li Ming Jinhai University vice-chancellor", "Li Ming Jinhai University principal"],
    ],
    [
      "The governor has approved the appointment of Prof. Anna Wells as the rector of Jinhai University.",
      ["Anna Wells Jinhai University rector"],
    ],
    [
      "The council of Jinhai University met. The council also appointed Tom Hill as registrar and Ann Lee as bursar.",
      ["Tom Hill Jinhai University registrar", "Ann Lee Jinhai University bursar"],
    ],
    // By the last name, the only one who has it; by which of them nobody can tell.
    [
      "The school welcomed Anna Wells. Wells is currently the dean of Jinhai University.",
      ["Anna Wells Jinhai University dean"],
    ],
    ["Anna Wells met Tom Wells. Wells is currently the dean of Jinhai University.", []],
    [
      "The minister thanked Prof. Anna Wells. Until then, Prof. Wells was the third principal of Jinhai University.",
      ["Anna Wells Jinhai University principal"],
    ],
    // Whose board it is, and when; and who stands right before the verb.
    [
      "The Jinhai University Board of Trustees on Monday appointed Dr. Anna Wells its 12th president.",
      ["Anna Wells Jinhai University president"],
    ],
    [
      "Jinhai University's governing board has named Anna Wells as president.",
      ["Anna Wells Jinhai University president"],
    ],
    [
      "ROSEN — Beichen president Anna Wells has been named as the new president of Jinhai University.",
      ["Anna Wells Jinhai University president"],
    ],
    // Who joins, succeeds somebody or leaves.
    ["Anna Wells joins Jinhai University as dean of the School of Law.", ["Anna Wells School of Law dean"]],
    ["Tom Hill succeeds Anna Wells as rector of Jinhai University.", ["Tom Hill Jinhai University rector"]],
    ["Tom Hill stepped down as chancellor of Jinhai University.", ["Tom Hill Jinhai University chancellor"]],
    ["Former Jinhai University president Tom Hill spoke.", ["Tom Hill Jinhai University president"]],
    ["Dean of the Faculty of Engineering Hiro Tsumi spoke.", ["Hiro Tsumi Faculty of Engineering Dean"]],
    // Behind somebody with a title another body is named; and a field or another post goes on with no body.
    [
      "The Vice-Chancellor of Jinhai University Prof Ann Rao and the Vice-Chancellor of Rosen University Prof. Tom Hill came.",
      ["Ann Rao Jinhai University Vice-Chancellor", "Tom Hill Rosen University Vice-Chancellor"],
    ],
    [
      "Anna Wells, Chancellor of Jinhai University, and Mr. Tom Hill, Minister Counsellor for Education, came.",
      ["Anna Wells Jinhai University Chancellor"],
    ],
    [
      "It was signed by Anna Wells, Vice President (Research) of Jinhai University and Mr Tom Hill, Manager of Beichen Group.",
      ["Anna Wells Jinhai University Vice President", "Tom Hill Beichen Group Manager"],
    ],
    [
      "Zeng Ping, the the secretary of Beichen Group, General manager Chen Qian of the Sales Department and others came.",
      ["Chen Qian Sales Department General manager"],
    ],
    [
      "Dr Lucas HUI Chi-Kwong, Director of Jinhai University, spoke.",
      ["Lucas HUI Chi-Kwong Jinhai University Director"],
    ],
    // "the center" is the one that was named so, and not the university.
    [
      'Jinhai University met the Center for Steel. "It was a pleasure," said Tom Hill, president and CEO of the center.',
      ["Tom Hill Center for Steel president", "Tom Hill Center for Steel CEO"],
    ],
    ['Jinhai University met. "It was a pleasure," said Tom Hill, president of the bank.', []],
    // A title before somebody is no name of his, nor is a trade.
    [
      "Former President Jakob Rennie, who is also the chancellor of Jinhai University, spoke.",
      ["Jakob Rennie Jinhai University chancellor"],
    ],
    ["Geologist Anna Wells became dean of Jinhai University.", ["Anna Wells Jinhai University dean"]],
    // A second post is of whoever has the first, and a post at a body that a name follows of that one.
    ["Li Yan, vice director of the city congress and chairman of Beichen Federation, Prof. Du Ming came.", []],
    ["Vice-president Wang Hua, academician of Chinese Academy of Sciences Jin Ming, attended the meeting.", []],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING)
        .links.filter(({ type }) => type === "HOLDS_POSITION")
        .map(({ from, to, details: { titleZh, titleEn } }) =>
          [from.text, to === "source" ? to : to.text, titleZh ?? titleEn].join(" "),
        ),
    ).toEqual(said);
  });

  // Who is to take office is not in it yet.
  test.each<[text: string, modality: string | undefined]>([
    ["Li Ming will serve as president of Jinhai University.", "PLANNED"],
    ["Geologist Anna Wells will become dean of Jinhai University.", "PLANNED"],
    ["Anna Wells will take on the newly created position of dean of the Faculty of Arts.", "PLANNED"],
    ["Anna Wells has been appointed as the next president of Jinhai University.", "PLANNED"],
    ["Anna Wells has been named president of Jinhai University and will take office in May.", "PLANNED"],
    ["Jinhai University has appointed Anna Wells as president; she will assume office on May 1.", "PLANNED"],
    ["Anna Wells has been appointed president of Jinhai University.", undefined],
    ["李明将出任江海大学校长。", "PLANNED"],
    ["李明拟任江海大学校长。", "PLANNED"],
    ["李明将于明年1月起担任江海大学校长。", "PLANNED"],
    ["李明即将被任命为江海大学校长。", "PLANNED"],
    ["李明将担任江海市钢铁协会会长。", "PLANNED"],
    ["李明已出任江海大学校长。", undefined],
  ])("%s", (text, modality) => {
    expect(findAll(text, NOTHING).links.map(({ type, modality: told }) => [type, told])).toEqual([
      ["HOLDS_POSITION", modality],
    ]);
  });

  // A president beside letters that nothing says more of, or of us, is not the other university's; nor of one named later.
  test.each([
    "A laboratory of HZU and Jinhai University was opened. President Peng Ming attended the ceremony.",
    "Jinhai University and our university met. President Peng Ming spoke.",
    "President Peng Ming spoke. The HZ-Jinhai Institute was opened.",
  ])("%s", (text) => {
    expect(findAll(text, NOTHING).links.filter(({ type }) => type === "HOLDS_POSITION")).toEqual([]);
  });
});
