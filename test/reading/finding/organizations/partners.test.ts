import { expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

/** Companies and universities, and who signed. */
function listSaid(text: string): string[] {
  const { mentions, links } = findAll(text, listKnownNames([]));
  const bodies = mentions.filter(({ kind }) => kind === "Enterprise" || kind === "University");
  return [
    ...new Set(bodies.map(({ kind, text: name }) => `${kind} ${name}`)),
    ...links.filter(({ type }) => type === "SIGNED").map(({ from }) => `${from.text} SIGNED`),
  ];
}

const JINHAI = "University Jinhai University";

test.each<[text: string, said: string[]]>([
  ["江海大学与华为签署合作协议。", ["University 江海大学", "Enterprise 华为", "江海大学 SIGNED", "华为 SIGNED"]],
  ["比亚迪与江海大学签署合作协议。", ["Enterprise 比亚迪", "University 江海大学", "比亚迪 SIGNED", "江海大学 SIGNED"]],
  ["江海大学与华为、阿里云共建人工智能学院。", ["University 江海大学", "Enterprise 华为", "Enterprise 阿里云"]],
  ["江海大学与SAP在南京签署合作协议。", ["University 江海大学", "Enterprise SAP", "江海大学 SIGNED", "SAP SIGNED"]],
  // Sorts, pronouns and places are nobody.
  ...[
    "企业",
    "李明",
    "陈小平",
    "老师",
    "浙江",
    "东盟",
    "多家龙头企业",
    "其",
    "校友",
    "泰州市",
    "乡镇企业",
    "二级学院",
    "地方政府",
    "师生",
  ].map((other): [string, string[]] => [`江海大学与${other}签署协议。`, ["University 江海大学"]]),
  ["双方与江海大学签署协议。", ["University 江海大学"]],
  [
    "Siemens signed a partnership agreement with Jinhai University this year.",
    ["Enterprise Siemens", JINHAI, "Siemens SIGNED", "Jinhai University SIGNED"],
  ],
  [
    "Microsoft and Jinhai University have signed an agreement to train teachers.",
    ["Enterprise Microsoft", JINHAI, "Microsoft SIGNED", "Jinhai University SIGNED"],
  ],
  [
    "Jinhai University signed an agreement with Siemens and Huawei to train teachers.",
    [JINHAI, "Enterprise Siemens", "Enterprise Huawei", "Jinhai University SIGNED", "Siemens SIGNED", "Huawei SIGNED"],
  ],
  [
    "TUAT and the University of Rosen concluded a Memorandum of Understanding.",
    ["University TUAT", "University University of Rosen", "TUAT SIGNED", "University of Rosen SIGNED"],
  ],
  ["Jinhai University has partnered with Google Cloud.", [JINHAI, "Enterprise Google Cloud"]],
  // Nor are a country, whoever is called so in full, and a pronoun.
  ["Kenya signed an agreement with Jinhai University.", [JINHAI]],
  ["Dean Anna Wells came. Wells signed an agreement with Jinhai University.", [JINHAI]],
  ["Texas signed an agreement with Jinhai University.", [JINHAI]],
  ["They signed an agreement with Jinhai University.", [JINHAI]],
  ["Jinhai University signed an agreement with Anna Wells.", [JINHAI]],
])("bodies that nothing in their names tells, by whom they sign with: %s", (text, said) => {
  expect(listSaid(text)).toEqual(said);
});
