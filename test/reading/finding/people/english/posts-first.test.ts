import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

describe("posts that stand before the name, or whose body the sentence around tells, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "Rosen University’s new rector is Anna Wells, who was until now dean of medicine at Binhe University.",
      ["Anna Wells HOLDS_POSITION Rosen University", "Anna Wells HOLDS_POSITION Binhe University"],
    ],
    ["The new dean of the Rosen School of Law is Tom Hill.", ["Tom Hill HOLDS_POSITION Rosen School of Law"]],
    [
      "The post of dean at Rosen University School of Medicine goes to Joan Reed.",
      ["Joan Reed HOLDS_POSITION Rosen University School of Medicine"],
    ],
    [
      "The council of Rosen University has chosen the physicist Anna Wells as rector.",
      ["Anna Wells HOLDS_POSITION Rosen University"],
    ],
    [
      "The Rosen Society of Steel held its annual meeting in May. Tom Hill was elected chair, and Mei Lin deputy chair.",
      ["Tom Hill HOLDS_POSITION Rosen Society of Steel", "Mei Lin HOLDS_POSITION Rosen Society of Steel"],
    ],
    [
      "At its assembly on Monday the Rosen Alliance of Technical Universities elected Joan Reed president, and Omar Aziz vice-president.",
      [
        "Joan Reed HOLDS_POSITION Rosen Alliance of Technical Universities",
        "Omar Aziz HOLDS_POSITION Rosen Alliance of Technical Universities",
      ],
      /Monday/u,
    ],
    [
      "Rosen University opened a library on Monday. Dean Carla Ortiz cut the ribbon. Provost Tom Hill spoke.",
      ["Carla Ortiz HOLDS_POSITION Rosen University", "Tom Hill HOLDS_POSITION Rosen University"],
    ],
    [
      "Four guests attended the opening ceremony at Rosen University: the Commercial Counsellor of the Embassy of Canada, Joan Reed; the Dean of Engineering of Binhe University, Omar Aziz; and the Director of the Kestrel Foundation, Lily Chan.",
      [
        "Joan Reed HOLDS_POSITION Embassy of Canada",
        "Omar Aziz HOLDS_POSITION Binhe University",
        "Lily Chan HOLDS_POSITION Kestrel Foundation",
        "Joan Reed ATTENDED opening ceremony",
      ],
      /Engineering of/u,
    ],
    [
      "The Rosen University team received the visitors: the Rector, Joan Reed; the Vice-Rector for Research, Omar Aziz; the Dean of Law, Lily Chan.",
      [
        "Joan Reed HOLDS_POSITION Rosen University",
        "Omar Aziz HOLDS_POSITION Rosen University",
        "Lily Chan HOLDS_POSITION Rosen University",
      ],
    ],
    [
      "Binhe Chamber of Commerce met. Present were the president of the chamber, Omar Aziz; its secretary general, Lily Chan; and the head of Kestrel Systems Ltd, Joan Reed.",
      [
        "Omar Aziz HOLDS_POSITION Binhe Chamber of Commerce",
        "Lily Chan HOLDS_POSITION Binhe Chamber of Commerce",
        "Joan Reed HOLDS_POSITION Kestrel Systems Ltd",
      ],
    ],
    [
      "Rosen College principal Joan Reed and Binhe College principal Tom Hill came.",
      ["Joan Reed HOLDS_POSITION Rosen College", "Tom Hill HOLDS_POSITION Binhe College"],
      /Joan Reed and/u,
    ],
    // At whoever guests came to they have no post, and at one of two bodies nobody knows.
    [
      "A delegation of the Embassy of Canada visited Rosen University. They were the Counsellor, Joan Reed; and the Dean of Engineering, Omar Aziz.",
      ["Person Joan Reed", "Person Omar Aziz"],
      /HOLDS_POSITION/u,
    ],
    ["Rosen University and Binhe University held a debate. Tom Hill was elected chair.", [], /HOLDS_POSITION/u],
    ["It is not true that at Rosen University Tom Hill was elected chair.", [], /HOLDS_POSITION/u],
    [
      "The guests were the rector of Binhe University, Anna Wells, dean of Rosen College, and others.",
      ["Anna Wells HOLDS_POSITION Rosen College"],
      /Anna Wells HOLDS_POSITION Binhe/u,
    ],
    [
      "The School of Law and the School of Medicine at Rosen University met. Dean Carla Ortiz spoke.",
      [],
      /HOLDS_POSITION/u,
    ],
  ])("%s", expectSaid);
});

describe("posts that are over or to come, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "Tom Hill, at present professor of physics and dean of science at Binhe University, came. Before that he was rector of Beier College.",
      ["Tom Hill HOLDS_POSITION Binhe University", "Tom Hill HOLDS_POSITION Beier College"],
    ],
    [
      "Anna Wells has been named rector of Rosen University. Previously she led the Binhe Institute of Technology.",
      ["Anna Wells HOLDS_POSITION Binhe Institute of Technology"],
    ],
    [
      "Anna Wells is to lead the Institute of Steel Research at Rosen University.",
      ["Anna Wells HOLDS_POSITION Institute of Steel Research"],
    ],
    [
      "Tom Hill, 54, was on Monday sworn in as president of Rosen University. He had been president of Beier College.",
      ["Tom Hill HOLDS_POSITION Rosen University", "Tom Hill HOLDS_POSITION Beier College"],
    ],
    ["Tom Hill retired in 2020 as provost of Rosen University.", ["Tom Hill HOLDS_POSITION Rosen University"]],
    [
      "Joan Reed, Professor of Law and Director of the Kestrel Laboratory at Rosen University, listened.",
      ["Joan Reed HOLDS_POSITION Rosen University"],
    ],
    ["Tom Hill came. He led the Rosen University team.", [], /HOLDS_POSITION/u],
  ])("%s", expectSaid);
});
