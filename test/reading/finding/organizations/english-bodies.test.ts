import { test } from "vitest";
import { expectSaid } from "../../expect-said.js";

test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
  ["Halden City Council attended the event.", ["GovernmentBody Halden City Council"], /Association/u],
  ["The Port Hadley County Council signed.", ["GovernmentBody Port Hadley County Council"], /Association/u],
  ["The Halden Research Council attended.", ["Association Halden Research Council"], /GovernmentBody/u],
  [
    "Voss is a member of the National Academy of Engineering.",
    ["Association National Academy of Engineering"],
    /University/u,
  ],
  ["The Royal Academy of Music held a concert.", ["University Royal Academy of Music"], /Association/u],
  [
    "Councillor Derek Oyelaran, deputy leader of Halden City Council, spoke.",
    ["Person Derek Oyelaran", "Derek Oyelaran HOLDS_POSITION Halden City Council"],
    /Councillor/u,
  ],
  [
    "Quanling Vice Mayor Tong Jinghua spoke at the forum.",
    ["Place Quanling", "Tong Jinghua HOLDS_POSITION Quanling"],
    /Quanling Vice/u,
  ],
  ["New Haven Deputy Mayor Anna Wells spoke.", ["Anna Wells HOLDS_POSITION New Haven"], /Deputy$/u],
])("councils, academies and who is mayor: %s", (text, said, unsaid) => expectSaid(text, said, unsaid));
