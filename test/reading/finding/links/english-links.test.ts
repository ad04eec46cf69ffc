import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { expectSaid } from "../../expect-said.js";

const NOTHING = listKnownNames([]);

describe("who signed what, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    // A laboratory is a party as anybody is.
    [
      "Jinhai University and Beichen Laboratory have signed a memorandum of understanding.",
      ["Jinhai University SIGNED memorandum of understanding", "Beichen Laboratory SIGNED memorandum of understanding"],
    ],
    [
      "Jinhai University signed an agreement with the Beichen National Laboratory on Monday.",
      ["Jinhai University SIGNED agreement", "Beichen National Laboratory SIGNED agreement"],
    ],
    // What a company is called for short ends no sentence.
    [
      "Jinhai University (JHU) and Beichen Co., Ltd. (BCL) have signed an agreement to establish an institute.",
      ["Jinhai University SIGNED agreement", "Beichen Co., Ltd. SIGNED agreement"],
    ],
    ["Jinhai University plans to sign a similar agreement with Beichen Group.", [], /Agreement/u],
    [
      "Jinhai University and Rosen University (RU) in Westland Province, a university established by the Steel Foundation, signed an agreement.",
      ["Jinhai University SIGNED agreement", "Rosen University SIGNED agreement"],
      /Foundation SIGNED/u,
    ],
    // Several in one sentence, each with whom it was signed.
    [
      "Jinhai University signed a memorandum of understanding with Beichen Group and a research agreement with Tianhe Corporation.",
      [
        "Jinhai University SIGNED memorandum of understanding",
        "Beichen Group SIGNED memorandum of understanding",
        "Jinhai University SIGNED research agreement",
        "Tianhe Corporation SIGNED research agreement",
      ],
      /Beichen Group SIGNED research|Tianhe Corporation SIGNED memorandum/u,
    ],
    // The heads of bodies sign for them.
    [
      "An agreement on a joint institute was signed by the heads of Jinhai University and the University of Rosen.",
      ["Jinhai University SIGNED agreement", "University of Rosen SIGNED agreement"],
    ],
    // Who only may, or would like to, does not.
    ["Jinhai University may sign a cooperation agreement with Beichen Group.", [], /SIGNED|Agreement/u],
    ["Jinhai University is expected to sign a cooperation agreement with Beichen Group.", [], /SIGNED|Agreement/u],
    ["Jinhai University is in talks to sign a cooperation agreement with Beichen Group.", [], /SIGNED|Agreement/u],
    ["Jinhai University hopes to sign a cooperation agreement with Beichen Group.", [], /SIGNED/u],
    ["江海大学有望与北辰集团签署战略合作协议。", [], /SIGNED|Agreement/u],
    // Each with the post before the name; and what has no name but "the agreement".
    [
      "Jinhai University President Anna Wells and Beichen Group CEO Tom Hill signed the agreement on Monday.",
      [
        "Anna Wells SIGNATORY_OF agreement",
        "Tom Hill SIGNATORY_OF agreement",
        "Jinhai University SIGNED agreement",
        "Beichen Group SIGNED agreement",
      ],
    ],
  ])("%s", expectSaid);
});

describe("whose what is, who belongs to it and who holds it, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "The Beichen Steel Laboratory is based at Jinhai University.",
      ["Jinhai University HOSTS Beichen Steel Laboratory"],
    ],
    [
      "The Beichen Steel Laboratory is a joint venture between Jinhai University and the University of Rosen.",
      ["Jinhai University HOSTS Beichen Steel Laboratory", "University of Rosen HOSTS Beichen Steel Laboratory"],
    ],
    [
      "The Beichen Steel Laboratory, a part of Jinhai University, will be closed.",
      ["Jinhai University HOSTS Beichen Steel Laboratory"],
    ],
    // With whom it was set up, told by the way.
    ...[
      "Jinhai University, in partnership with Beichen Group, opened the Rosen Steel Laboratory.",
      "Jinhai University has opened the Rosen Steel Laboratory in collaboration with Beichen Group.",
      "Jinhai University has teamed up with Beichen Group to create a joint laboratory, the Rosen Steel Laboratory.",
    ].map((text): [string, string[]] => [
      text,
      ["Jinhai University HOSTS Rosen Steel Laboratory", "Beichen Group HOSTS Rosen Steel Laboratory"],
    ]),
    ["The Beichen Steel Laboratory is located in Rosen, far from Jinhai University.", [], /HOSTS/u],
    [
      "The Beichen Center for Steel, part of the Jinhai University School of Engineering, opened on Monday.",
      ["Beichen Center for Steel PART_OF Jinhai University School of Engineering"],
      /Beichen Center for Steel PART_OF Jinhai University$/u,
    ],
    [
      "Partners in the Steel Consortium are Jinhai University and Beichen Group.",
      ["Jinhai University MEMBER_OF Steel Consortium", "Beichen Group MEMBER_OF Steel Consortium"],
      /Community Partners/u,
    ],
    [
      "The Steel Consortium, led by Tianhe Corporation, includes Jinhai University and Beichen Group.",
      [
        "Tianhe Corporation LEADS Steel Consortium",
        "Jinhai University MEMBER_OF Steel Consortium",
        "Beichen Group MEMBER_OF Steel Consortium",
      ],
    ],
    [
      "The keynote speech was delivered by Anna Wells, president of Jinhai University, at the Northern Steel Forum.",
      ["Anna Wells SPOKE_AT Northern Steel Forum"],
    ],
    [
      "Speakers at the Northern Steel Forum included Anna Wells, president of Jinhai University.",
      ["Anna Wells SPOKE_AT Northern Steel Forum"],
    ],
    [
      "The Northern Steel Forum opened with a welcome address by Anna Wells, president of Jinhai University.",
      ["Anna Wells SPOKE_AT Northern Steel Forum"],
    ],
    [
      "The Northern Steel Forum was held. Anna Wells, president of Jinhai University, delivered her welcome speech.",
      ["Anna Wells SPOKE_AT Northern Steel Forum"],
    ],
    [
      "The forum was co-hosted by Jinhai University and Beichen Group in Rosen.",
      ["Enterprise Beichen Group"],
      /Enterprise Beichen Group in/u,
    ],
    [
      "Representing the University of Rosen were Vice-Chancellor Anna Wells and others.",
      ["Anna Wells HOLDS_POSITION University of Rosen"],
      /University Representing/u,
    ],
  ])("%s", expectSaid);

  test.each([
    ["Jinhai University will host the Northern Steel Conference in May.", "SPONSOR"],
    ["The Northern Steel Conference will be held at Jinhai University in May.", "VENUE"],
  ])("%s", (text, role) => {
    const links = findAll(text, NOTHING).links.filter(({ type }) => type === "ORGANIZED");
    expect(links.map(({ details, modality }) => [details.role, modality])).toEqual([[role, "PLANNED"]]);
  });
});
