import { test } from "vitest";
import { expectSaid } from "../../expect-said.js";

const BODY = "Halden University signed an agreement with Delta Corp. on May 3.";
const SIGNED = ["University Halden University", "Enterprise Delta Corp."];

test.each<[headline: string, body: string, said: string[], unsaid: RegExp | undefined]>([
  ["Halden University Launches New Research Alliance", BODY, SIGNED, /Alliance|Launches/u],
  ["New Industry Partnership Council Formed to Boost Skills", BODY, SIGNED, /Council/u],
  ["University Partners With Tech Company on AI Lab", BODY, SIGNED, /Tech Company/u],
  ["Students Join Global Learning Community", BODY, SIGNED, /Community/u],
  ["Halden University and Delta Corp. Sign Agreement to Create Skills Academy", BODY, SIGNED, /Academy/u],
  ["A Bridge Between Industry and University", BODY, SIGNED, /Bridge/u],
  ["Why Every University Needs an Industry Council", BODY, SIGNED, /Every|Council/u],
  ["Joint Institute Opens Doors for Engineers", BODY, SIGNED, /Institute/u],
  ["Delta Foundation Gives Halden University $5 Million", BODY, SIGNED, /Foundation/u],
  // What the text names elsewhere is a name in its headline too, and what has a name's end is one there alone.
  [
    "Smart Manufacturing Alliance Brings Together Leading Companies",
    "The Smart Manufacturing Alliance was founded by Halden University on May 3.",
    ["Association Smart Manufacturing Alliance"],
    /Brings/u,
  ],
  [
    "Halden University Signs MoU with Delta Group",
    "Read more.",
    ["University Halden University", "Enterprise Delta Group"],
    undefined,
  ],
  // Names in a list are no headlines.
  [
    "Members",
    "Halden University of Science and Technology\nDelta Robotics Alliance",
    ["University Halden University of Science and Technology", "Association Delta Robotics Alliance"],
    undefined,
  ],
])("%s", (headline, body, said, unsaid) => expectSaid(`${headline}\n${body}`, said, unsaid));
