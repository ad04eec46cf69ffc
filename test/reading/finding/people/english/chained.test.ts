import { describe, test } from "vitest";
import { expectSaid } from "../../../expect-said.js";

describe("posts one behind the other, in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    [
      "Anna Wells, an interdisciplinary professor at Rosen College and a visiting scholar in literature at the Binhe Institute of Technology, will become president of Beier College in July.",
      [
        "Anna Wells HOLDS_POSITION Rosen College",
        "Anna Wells HOLDS_POSITION Binhe Institute of Technology",
        "Anna Wells HOLDS_POSITION Beier College",
      ],
    ],
    [
      "Tom Hill, who was provost and a professor of religion at the Rosen Academy, has been named the institution’s president.",
      ["Tom Hill HOLDS_POSITION Rosen Academy"],
    ],
    [
      "JoAnne Moe, who is in her 25th year as president of Rosen University, says she plans to retire.",
      ["JoAnne Moe HOLDS_POSITION Rosen University"],
    ],
    [
      "The Rosen State University Board of Trustees has appointed Dr. Michael V. Moe as the university’s 15th president. Moe, chancellor of the University of California, Irvine, since 2005, is a doctor.",
      [
        "Michael V. Moe HOLDS_POSITION Rosen State University",
        "Michael V. Moe HOLDS_POSITION University of California, Irvine",
      ],
    ],
    [
      "Mark D. West, a professor of law at the University of Binhe Law School, came.",
      [
        "Mark D. West HOLDS_POSITION University of Binhe Law School",
        "OrganizationalUnit University of Binhe Law School",
      ],
    ],
    [
      "Susan Moe becomes the first chancellor of the University of Rosen's Palm College next month.",
      ["Susan Moe HOLDS_POSITION Palm College", "Palm College PART_OF University of Rosen"],
    ],
    [
      "The memorandum was signed by Ms Ann Moe Principal & CEO of Rosen Polytechnic, Mr Tom Hill, Principal & CEO of Binhe Polytechnic, and Mr Mike Reed, CEO of Kestrel Systems Ltd.",
      [
        "Ann Moe HOLDS_POSITION Rosen Polytechnic",
        "Tom Hill HOLDS_POSITION Binhe Polytechnic",
        "Mike Reed HOLDS_POSITION Kestrel Systems Ltd.",
      ],
      /Tom Hill HOLDS_POSITION Rosen|Ann Moe HOLDS_POSITION Binhe/u,
    ],
    // Of somebody else, and not true.
    ["Anna Wells, whose mother was dean of Rosen College, spoke.", [], /Anna Wells HOLDS_POSITION/u],
    ["Anna Wells, CEO of Kestrel Group Dr. Tom Hill and others came.", [], /Anna Wells HOLDS_POSITION Kestrel/u],
    ["It is not true that Tom Hill, a lawyer, has been named dean of Rosen College.", [], /HOLDS_POSITION/u],
    [
      "Anna Wells, dean of Rosen College, and the president of Binhe University, Tom Hill, spoke.",
      ["Anna Wells HOLDS_POSITION Rosen College"],
      /Anna Wells HOLDS_POSITION Binhe/u,
    ],
  ])("%s", expectSaid);
});
