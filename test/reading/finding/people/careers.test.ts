import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

function listLinks(text: string, ...types: string[]): string[] {
  return findAll(text, NOTHING)
    .links.filter(({ type }) => types.includes(type))
    .map(({ from, type, to, details: { titleEn, tenure } }) =>
      [from.text, ...(type === "HOLDS_POSITION" ? [] : [type]), to === "source" ? to : to.text, titleEn, tenure]
        .filter((part) => part !== undefined && part !== "UNKNOWN")
        .join(" "),
    );
}

describe("what somebody is, was and becomes, in English", () => {
  test.each<[text: string, said: string[]]>([
    // Degrees and numerals behind a name, initials in it.
    [
      "Anna Wells, Ph.D., has been named the next dean of the Rosen College of Engineering.",
      ["Anna Wells Rosen College of Engineering dean"],
    ],
    ["Ambrosio B. Hill II, Jinhai University President, spoke.", ["Ambrosio B. Hill II Jinhai University President"]],
    ["Franklin D. Hill, Jr., dean of Jinhai University, spoke.", ["Franklin D. Hill, Jr. Jinhai University dean"]],
    [
      "Prof. Mary Ann R. Hill, Campus Director of Jinhai University, came.",
      ["Mary Ann R. Hill Jinhai University Campus Director"],
    ],
    // He or she is the only one named; of two nobody can tell.
    [
      "Dr. Anna Wells joins us. She previously served as provost of Rosen University. She was dean of the School of Law at Beier University and director of the Center for Steel.",
      [
        "Anna Wells Rosen University provost FORMER",
        "Anna Wells School of Law dean FORMER",
        "Anna Wells Center for Steel director FORMER",
      ],
    ],
    ["Dr. Anna Wells met Dr. Mary Hill. She is president of Jinhai University.", []],
    [
      "Dr. Anna Wells came. Wells currently serves as the Tom Hill ’22 Distinguished Professor of Engineering at Jinhai University, where she serves as head of the Department of Steel.",
      ["Anna Wells Jinhai University Professor", "Anna Wells Department of Steel head"],
    ],
    [
      "Anna Wells, who will become president of the Beichen Association, spoke.",
      ["Anna Wells Beichen Association president"],
    ],
    // Who has served since is no former; who retired after is one.
    ["Tom Hill has served as interim dean of Jinhai College since 2021.", ["Tom Hill Jinhai College interim dean"]],
    [
      "Tom Hill retired this summer after 11 years as chancellor of Jinhai University.",
      ["Tom Hill Jinhai University chancellor FORMER"],
    ],
    [
      "The Jinhai University Board of Trustees voted Friday to name Anna Wells as interim president.",
      ["Anna Wells Jinhai University interim president"],
    ],
    // A board is a part with posts of its own; whom it appoints has his at the whole.
    ["Tom Hill, chairman of the Jinhai University Board of Trustees, spoke.", ["Tom Hill Board of Trustees chairman"]],
    ["Tom Hill, chair of the Board of Regents of Rosen University, spoke.", ["Tom Hill Board of Regents chair"]],
    // Two posts before one name, each at its own body.
    [
      "She thanked the Vice Chancellor of the University of Rosen and Chairman of the Steel Consortium, Professor Tom Hill, for it.",
      ["Tom Hill University of Rosen Vice Chancellor", "Tom Hill Steel Consortium Chairman"],
    ],
    [
      "Vice-Chancellor Prof Tom Mohan Hill of Jinhai University came.",
      ["Tom Mohan Hill Jinhai University Vice-Chancellor"],
    ],
    [
      "The executive director of the Rosen College Foundation Tom Hill spoke.",
      ["Tom Hill Rosen College Foundation executive director"],
    ],
    // Whose head somebody is, behind a comma; whose chief executive, of a company that nothing else tells of.
    [
      "Speaking there, Jinhai University Vice Chancellor, Prof. Anna Wells, hailed it.",
      ["Anna Wells Jinhai University Vice Chancellor"],
    ],
    ["Li Ping, Jinhai University President, Ma Li and others came.", ["Li Ping Jinhai University President"]],
    [
      "Saudi Aramco President and CEO Amin Al-Nasser came.",
      ["Amin Al-Nasser Saudi Aramco President", "Amin Al-Nasser Saudi Aramco CEO"],
    ],
    [
      "Guests included Beichen Ltd. President Tom T. Singh, Rosen Corporation Manager for Human Resources Ann P. Lee, and others.",
      ["Tom T. Singh Beichen Ltd. President", "Ann P. Lee Rosen Corporation Manager for Human Resources"],
    ],
    [
      "Jose Hill “Kiko” B. Benitez, dean of Jinhai University, came.",
      ["Jose Hill “Kiko” B. Benitez Jinhai University dean"],
    ],
    [
      "Mr Tom Hill, Chief Operations Officer of Beichen Ltd., came.",
      ["Tom Hill Beichen Ltd. Chief Operations Officer"],
    ],
  ])("%s", (text, said) => expect(listLinks(text, "HOLDS_POSITION")).toEqual(said));

  test.each<[text: string, people: string[]]>([
    ["“We agree on it,” said Anna Wells.", ["Anna Wells"]],
    ["“We agree on it,” Anna Wells said.", ["Anna Wells"]],
    ["Jinhai University's Tom Hill coordinates the programme.", ["Tom Hill"]],
    [
      "Guests included Tom Hill of Jinhai University, Ann Lee of Beichen Ltd. and Mary Moe from the Rosen Institute.",
      ["Tom Hill", "Ann Lee", "Mary Moe"],
    ],
    // A day, a place and a product are nobody.
    ["Beichen said Monday. “Yes,” said New York. It was agreed, and Free Software of Beichen Ltd. came.", []],
  ])("somebody without a post: %s", (text, people) => {
    const found = findAll(text, NOTHING).mentions.filter(({ kind }) => kind === "Person");
    expect(found.map(({ text: name }) => name)).toEqual(people);
  });
});

describe("who stood for which body", () => {
  test.each<[text: string, said: string[]]>([
    [
      "Jinhai University was represented by President Tom Hill and Dean Ann Lee. Representing the University of Rosen were Rector Mary Moe and Prof. John Hay.",
      [
        "Tom Hill REPRESENTED Jinhai University",
        "Ann Lee REPRESENTED Jinhai University",
        "Mary Moe REPRESENTED University of Rosen",
        "John Hay REPRESENTED University of Rosen",
      ],
    ],
    [
      "Jinhai University, represented by its rector Anna Wells, and Beichen Ltd., represented by CEO Tom Hill, signed an agreement.",
      [
        "Jinhai University SIGNED agreement",
        "Beichen Ltd. SIGNED agreement",
        "Anna Wells REPRESENTED Jinhai University",
        "Tom Hill REPRESENTED Beichen Ltd.",
      ],
    ],
    [
      "Beichen Ltd. was represented by CEO Tom Hill, and Global China Centre by its director Ann Lee.",
      ["Tom Hill REPRESENTED Beichen Ltd."],
    ],
    [
      "Dr. Anna Wells, dean of Rosen College, represented Jinhai University.",
      ["Anna Wells REPRESENTED Jinhai University"],
    ],
    [
      "副校长李明代表江海大学与北辰集团签约。",
      ["江海大学 SIGNED 签约", "北辰集团 SIGNED 签约", "李明 REPRESENTED 江海大学"],
    ],
    [
      "校长李明代表江海大学、总经理王芳代表北辰集团签署合作协议。",
      [
        "江海大学 SIGNED 合作协议",
        "北辰集团 SIGNED 合作协议",
        "李明 REPRESENTED 江海大学",
        "王芳 REPRESENTED 北辰集团",
      ],
    ],
    [
      "副校长李明代表江海大学，总裁王芳代表北辰集团，共同签署合作协议。",
      [
        "江海大学 SIGNED 合作协议",
        "北辰集团 SIGNED 合作协议",
        "李明 REPRESENTED 江海大学",
        "王芳 REPRESENTED 北辰集团",
      ],
    ],
    // Nor is a delegate one, nor who did not.
    ["人大代表李明参观江海大学。", []],
    ["Jinhai University was not represented by President Tom Hill.", []],
  ])("%s", (text, said) => expect(listLinks(text, "REPRESENTED", "SIGNED")).toEqual(said));
});
