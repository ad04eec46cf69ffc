import { expect, test } from "vitest";
import { readModel } from "../../../../src/model/read-model.js";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

function listTitles(text: string): string[] {
  const { entities, links } = planProposal(text, findAll(text, NOTHING), { sourceId: "s", model, ids: NOTHING.ids });
  const nameOf = (one: string): string | undefined => entities.find(({ id }) => id === one)?.names[0]?.value;
  return links
    .filter(({ type }) => type === "HOLDS_POSITION")
    .map(({ from, to, details }) => `${nameOf(from)}: ${details["titleZh"] ?? details["titleEn"]}, ${nameOf(to)}`);
}

const AT = "Halden University";
test.each<[text: string, titles: string[]]>([
  // What somebody is responsible for is of the post.
  [`Mary Jones, associate dean for research at ${AT}, came.`, [`Mary Jones: associate dean for research, ${AT}`]],
  [`Li Ping, vice president for global affairs at ${AT}, came.`, [`Li Ping: vice president for global affairs, ${AT}`]],
  [
    `Li Ping, vice president of academic affairs at ${AT}, came.`,
    [`Li Ping: vice president of academic affairs, ${AT}`],
  ],
  [
    `Mary Jones, Vice President for Research and Innovation, ${AT}, came.`,
    [`Mary Jones: Vice President for Research and Innovation, ${AT}`],
  ],
  [
    `${AT} Vice Provost for Academic Affairs Mary Jones came.`,
    [`Mary Jones: Vice Provost for Academic Affairs, ${AT}`],
  ],
  [
    `Mary Jones has been appointed vice provost for graduate education at ${AT}.`,
    [`Mary Jones: vice provost for graduate education, ${AT}`],
  ],
  [
    `Mary Jones, professor of mechanical engineering and associate dean for graduate studies at ${AT}'s College of Engineering, came.`,
    [
      "Mary Jones: professor of mechanical engineering, College of Engineering",
      "Mary Jones: associate dean for graduate studies, College of Engineering",
    ],
  ],
  [
    `John Smith, director of the Office of International Programs at ${AT}, came.`,
    ["John Smith: director, Office of International Programs"],
  ],
  [
    `John Smith, director of the Center for Research Computing at ${AT}, came.`,
    ["John Smith: director, Center for Research Computing"],
  ],
  [`Mary Jones, president of ${AT} for two years, came.`, [`Mary Jones: president, ${AT}`]],
  // A post that is told twice is one.
  [`Li Ping, president of ${AT}, came. President Li Ping of ${AT} spoke.`, [`Li Ping: president, ${AT}`]],
  [
    `Li Ping, vice president for research at ${AT}, came. Li Ping, vice president of ${AT}, spoke.`,
    [`Li Ping: vice president for research, ${AT}`],
  ],
  ["华岭大学常务副校长李明出席。副校长李明讲话。", ["李明: 常务副校长, 华岭大学"]],
  ["华岭大学党委书记、校长李明出席。华岭大学书记李明讲话。", ["李明: 党委书记, 华岭大学", "李明: 校长, 华岭大学"]],
  ["华岭大学副校长李明出席。华岭大学校长李明讲话。", ["李明: 副校长, 华岭大学", "李明: 校长, 华岭大学"]],
  ["华岭大学校领导邹立、唐梅出席。副校长邹立主持。", ["邹立: 副校长, 华岭大学", "唐梅: 校领导, 华岭大学"]],
  // A council is of its body.
  [
    "华岭职业教育集团理事会副理事长王刚、常务理事张强参加。",
    ["王刚: 副理事长, 华岭职业教育集团", "张强: 常务理事, 华岭职业教育集团"],
  ],
  ["华岭先进制造产教融合共同体第一届理事会理事长李明讲话。", ["李明: 理事长, 华岭先进制造产教融合共同体"]],
  ["李明当选为华岭市职业教育协会第三届理事会理事长。协会理事长李明讲话。", ["李明: 理事长, 华岭市职业教育协会"]],
  ["华岭大学理事会成立。理事会审议了章程。", []],
])("%s", (text, titles) => expect([...listTitles(text)].sort()).toEqual([...titles].sort()));
