import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import type { Mention } from "../../../../src/reading/proposal.js";

const NOTHING = listKnownNames([]);
const print = ({ kind, text }: Mention): string => `${kind} ${text}`;

describe("English names end where the next begins, and are of the kind that they say", () => {
  test.each<[text: string, expected: string[]]>([
    [
      "University of Karachi and University of Lahore",
      ["University University of Karachi", "University University of Lahore"],
    ],
    [
      "University of Karachi and the University of Lahore",
      ["University University of Karachi", "University University of Lahore"],
    ],
    [
      "Indian Institute of Science and Royal Institute of Technology",
      ["University Indian Institute of Science", "University Royal Institute of Technology"],
    ],
    [
      "Jinhai Academy of Sciences and Harbin Institute of Technology",
      ["University Jinhai Academy of Sciences", "University Harbin Institute of Technology"],
    ],
    // What joins industry and education is a community, in either language; another alliance is an association.
    ["Delta Industry-Education Integration Alliance", ["Community Delta Industry-Education Integration Alliance"]],
    ["the Jinhai Consortium of Marine Universities", ["Community Jinhai Consortium of Marine Universities"]],
    ["the Asian Steel Alliance", ["Association Asian Steel Alliance"]],
    ["江海新材料校企合作联盟成立。", ["Community 江海新材料校企合作联盟"]],
    ["江海产教融合联盟成立。", ["Community 江海产教融合联盟"]],
    ["江海钢铁技术联盟成立。", ["Association 江海钢铁技术联盟"]],
    // Where a university of several places stands is a part of its name; where it came to is none.
    [
      "University of Illinois at Urbana-Champaign and the University of Texas at Austin",
      ["University University of Illinois at Urbana-Champaign", "University University of Texas at Austin"],
    ],
    [
      "the University of Rosen at Tsinghua University",
      ["University University of Rosen", "University Tsinghua University"],
    ],
    // Whose college it is, by a short name, and what every university has.
    ["Rivertown Tech's College of Engineering", ["OrganizationalUnit College of Engineering"]],
    ["the University's Board of Visitors", []],
    // A name without a head is no part of the university beside it.
    ["Baidu and Shenzhen University", ["Enterprise Baidu", "University Shenzhen University"]],
    ["Huawei and Peking University", ["Enterprise Huawei", "University Peking University"]],
    // But these are one.
    ["Nanjing Agricultural and Forestry University", ["University Nanjing Agricultural and Forestry University"]],
    ["Harbin University of Science and Technology", ["University Harbin University of Science and Technology"]],
    ["Office of Science and Technology", ["OrganizationalUnit Office of Science and Technology"]],
    ["Industrial and Commercial Bank Corporation", ["Enterprise Industrial and Commercial Bank Corporation"]],
    // A company's name is over behind Inc., Ltd. and Co., in a list and at a sentence's end.
    [
      "It joined Beichen Inc. Shenzhen University came too.",
      ["Enterprise Beichen Inc.", "University Shenzhen University"],
    ],
    [
      "Beichen Technologies Co., Ltd. Jinhai University",
      ["Enterprise Beichen Technologies Co., Ltd.", "University Jinhai University"],
    ],
    ["Beichen Heavy Industry Co. Ltd. joined.", ["Enterprise Beichen Heavy Industry Co. Ltd."]],
    // Learned societies, and institutes that teach.
    ["Chinese Institute of Electronics", ["Association Chinese Institute of Electronics"]],
    ["American Institute of Physics", ["Association American Institute of Physics"]],
    [
      "the Institute of Electrical and Electronics Engineers",
      ["Association Institute of Electrical and Electronics Engineers"],
    ],
    ["Institution of Engineering and Technology", ["Association Institution of Engineering and Technology"]],
    ["Chinese Academy of Sciences", ["Association Chinese Academy of Sciences"]],
    ["Indian Institute of Technology", ["University Indian Institute of Technology"]],
    ["Harbin Institute of Technology", ["University Harbin Institute of Technology"]],
    ["Institute of Physics", ["OrganizationalUnit Institute of Physics"]],
    ["Confucius Institute", ["OrganizationalUnit Confucius Institute"]],
    ["the Max Planck Institute for Steel", ["EducationalOrganization Max Planck Institute for Steel"]],
    // A headline's verb, and what stands before a name or behind it, is none of it.
    ["New President for Jinhai Polytechnic", ["University Jinhai Polytechnic"]],
    [
      "Jinhai University Names Beichen Group for the Steel Laboratory",
      ["University Jinhai University", "Enterprise Beichen Group", "Laboratory Steel Laboratory"],
    ],
    ["Jinhai University for the Steel Laboratory", ["University Jinhai University", "Laboratory Steel Laboratory"]],
    ["Seven Universities Initiate Eastern University League", ["Association Eastern University League"]],
    ["An Agreement Was Signed Between Geology Bureau", ["GovernmentBody Geology Bureau"]],
    ["the Ministry of Education Hao Ping", ["GovernmentBody Ministry of Education"]],
    ["Jinhai Prospecting Bureau Lin Ming", ["GovernmentBody Jinhai Prospecting Bureau"]],
    ["the Council Chair Zhang Ming and President Wang Gang", ["Person Zhang Ming", "Person Wang Gang"]],
    ["the District Government Mayor Wang Wei", ["Person Wang Wei"]],
    ["the University of Rosen (Ros) in Norway", ["University University of Rosen", "Place Norway"]],
    [
      "University of Puerto del Sol and University of Sal es Salaam",
      ["University University of Puerto del Sol", "University University of Sal es Salaam"],
    ],
    [
      "the Board of Regents of Jinhai University",
      ["OrganizationalUnit Board of Regents", "University Jinhai University"],
    ],
    [
      "the Jinhai University Board of Trustees",
      ["University Jinhai University", "OrganizationalUnit Board of Trustees"],
    ],
    ["the International Symposium on Steel Starts", ["Event International Symposium on Steel"]],
    [
      "Jinhai University’s Steel Research Center",
      ["University Jinhai University", "OrganizationalUnit Steel Research Center"],
    ],
    [
      "the University of Rosen Graduate School of Business",
      ["OrganizationalUnit University of Rosen Graduate School of Business", "University University of Rosen"],
    ],
    ["Jinhai College of Arts and Sciences", ["OrganizationalUnit Jinhai College of Arts and Sciences"]],
    ["the University of Rosen and Chinese universities", ["University University of Rosen"]],
    ["the Steel Center and Mandarin learners", ["OrganizationalUnit Steel Center"]],
    ["it was given to create the Wells Institute for Steel", ["Platform Wells Institute for Steel"]],
    ["Engineer of Winemaking of Beichen Wine Co., Ltd", ["Enterprise Beichen Wine Co., Ltd"]],
    ["Dean of JHU School of Business Teng Lefa", ["OrganizationalUnit JHU School of Business", "Person Teng Lefa"]],
    ["the Council Chamber of Jinhai University", []],
    ["the University of Rosen in Westland in Jinhai", ["University University of Rosen"]],
    ["Anna Maria Wells for the University of Rosen", ["University University of Rosen"]],
    ["Vice-President (Administration) of the University of Rosen", ["University University of Rosen"]],
    ["the University for Development Studies", ["University University for Development Studies"]],
    // Fields in a list, a body and what it has, a college of a community, a bank of a town, letters of a company.
    [
      "the Department of Mechanical, Aerospace and Nuclear Engineering",
      ["OrganizationalUnit Department of Mechanical, Aerospace and Nuclear Engineering"],
    ],
    [
      "the Center for Modeling, Simulation, and Imaging in Medicine",
      ["OrganizationalUnit Center for Modeling, Simulation, and Imaging in Medicine"],
    ],
    [
      "the School of Law, Business School and others",
      ["OrganizationalUnit School of Law", "OrganizationalUnit Business School"],
    ],
    ["Jinhai University’s Open Day", ["University Jinhai University"]],
    [
      "Rosen Community College’s Cardinal Foundation",
      ["University Rosen Community College", "Association Cardinal Foundation"],
    ],
    ["Rosen Community College Foundation", ["Association Rosen Community College Foundation"]],
    ["the Citizens-Farmers Bank of Cole Camp", ["Enterprise Citizens-Farmers Bank of Cole Camp"]],
    ["a Senior Vice President at BASF", ["Enterprise BASF"]],
    ["the Chancellor of LSEX", ["University LSEX"]],
    ["the 3rd KUS+ International Conference", ["Event 3rd KUS+ International Conference"]],
    // Whose a field is, and of what kind a department and a government's college are.
    ["the Urban Heritage Protection of Jinhai University", ["University Jinhai University"]],
    ["Department of Polytechnic Education", ["OrganizationalUnit Department of Polytechnic Education"]],
    ["Government Polytechnic College", ["University Government Polytechnic College"]],
  ])("%s", (text, expected) => {
    expect(findAll(text, NOTHING).mentions.map(print)).toEqual(expected);
  });
});
