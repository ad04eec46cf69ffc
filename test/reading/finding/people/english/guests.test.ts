import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

describe("who receives guests, heads what, and is called what, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "A delegation led by Ann Moe visited the Rosen University of Steel (RUS) on 27 June. The delegates were warmly received by Prof. Tom Hill, Vice-Chancellor; Prof. Ben Wah, Provost; and Mr. Fung Siu-man, Director of Campus Development. Binhe University sent a letter.",
      [
        "Tom Hill HOLDS_POSITION Rosen University of Steel",
        "Ben Wah HOLDS_POSITION Rosen University of Steel",
        "Fung Siu-man HOLDS_POSITION Rosen University of Steel",
      ],
      /Ann Moe HOLDS_POSITION/u,
    ],
    [
      "During a visit to the University of Rosen campus he met several officials, including Dr. David Moe, Executive Vice President for Academic Affairs and Provost. Binhe University was glad.",
      ["David Moe HOLDS_POSITION University of Rosen"],
    ],
    [
      "Anna Wells, who heads the Department of Steel at Rosen University, spoke.",
      ["Anna Wells HOLDS_POSITION Department of Steel"],
    ],
    [
      "The Rosen Steel Laboratory, directed by Anna Wells, has 20 staff.",
      ["Anna Wells HOLDS_POSITION Rosen Steel Laboratory"],
    ],
    [
      "Anna Wells is a medical doctor and member of both the Rosen Society of Medicine and the Chinese Academy of Engineering.",
      ["Anna Wells MEMBER_OF Rosen Society of Medicine"],
      /HOLDS_POSITION/u,
    ],
    [
      "Prof Niaz Ahmad Akhtar, Vice Chancellor of Rosen University, came. Rosen University VC Prof Niaz Ahmad spoke.",
      ["Person Niaz Ahmad Akhtar"],
      /Person Niaz Ahmad$/u,
    ],
    [
      "Tom Hill, dean of Rosen College, has taught at Duke University since 1994. He was provost at Duke until 2014.",
      ["Tom Hill HOLDS_POSITION Duke University"],
    ],
    // In a town it is the town.
    ["Ann Moe came from Rosen University. She lives in Rosen.", [], /Rosen LOCATED/u],
  ])("%s", expectSaid);
});
