import { describe, test } from "vitest";
import { expectSaid } from "../expect-said.js";

describe("a post is of whoever it stands beside, at the body that it is of", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    // Behind a name the post is his, whoever comes next.
    [
      "Mr. Li Ping, Director of Beichen Talent Department, Mr. Ma Li, Chairman of Beichen Group, spoke.",
      ["Ma Li HOLDS_POSITION Beichen Group"],
      /Ma Li HOLDS_POSITION .*Department/u,
    ],
    [
      "Li Ping, the secretary and chairman of Beichen Group, and Wu Gang, dean, manager Ma Li of Tianhe Group came.",
      ["Ma Li HOLDS_POSITION Tianhe Group"],
      /Wu Gang HOLDS_POSITION Tianhe/u,
    ],
    [
      "It was signed in the presence of Governor Li Ping, Jinhai University Vice President Ma Li said.",
      ["Ma Li HOLDS_POSITION Jinhai University"],
      /Li Ping HOLDS_POSITION/u,
    ],
    // Of a long row the body behind the last is his alone; of two joined, or with "from", it is both's.
    [
      "Party Secretary Li Ping; President Ma Li; President Wu Gang of Jinhai Steel Federation came.",
      ["Wu Gang HOLDS_POSITION Jinhai Steel Federation"],
      /(?:Li Ping|Ma Li) HOLDS_POSITION/u,
    ],
    [
      "Dean Li Ping, Vice Dean Ma Li, and Director Wu Gang of the Engineering Teaching Office attended the meeting.",
      ["Wu Gang HOLDS_POSITION Engineering Teaching Office"],
      /(?:Li Ping|Ma Li) HOLDS_POSITION/u,
    ],
    [
      "President Li Ping and Dean Ma Li of Jinhai University came.",
      ["Li Ping HOLDS_POSITION Jinhai University", "Ma Li HOLDS_POSITION Jinhai University"],
    ],
    // A director is no rector, and a president of what nobody knows is not the university's.
    [
      "Jinhai University was there. Director Li Ping spoke, and so did Xinda president Ma Li.",
      [],
      /HOLDS_POSITION Jinhai University/u,
    ],
    // An office within a body.
    [
      "Ma Li, president of JHU, came. Li Ping, director of JHU President’s Office, spoke.",
      ["Ma Li HOLDS_POSITION JHU"],
      /Li Ping HOLDS_POSITION JHU$/u,
    ],
    // The body behind a comma; a field there is none.
    ["Anil Rao, director, Binhe University, spoke.", ["Anil Rao HOLDS_POSITION Binhe University"]],
    [
      "From Beichen Group, Li Ping, dean, Faculty of Steel & Coal and Ma Li, director, Planning, were present at the meeting.",
      ["Li Ping HOLDS_POSITION Faculty of Steel & Coal"],
      /Ma Li HOLDS_POSITION Faculty/u,
    ],
    // Managers within a company.
    [
      "The participants from Beichen Co., Ltd. were Deputy General Manager Wu Gang of the Sales Department and others.",
      ["Wu Gang HOLDS_POSITION Sales Department", "OrganizationalUnit Sales Department"],
      /Unit General Manager/u,
    ],
  ])("%s", expectSaid);
});

describe("names are whole, and no more than names", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    ["Dr. Tom McNamara, dean of Jinhai University, spoke.", ["Person Tom McNamara"]],
    ["Professor John O’Hara, dean of Jinhai University, spoke.", ["Person John O’Hara"], /Person John O$/u],
    ["K. Raman, dean of Jinhai University, spoke.", ["Person K. Raman"]],
    ["Prof K K Raman, director of Jinhai University, spoke.", ["Person K K Raman"]],
    ["Karl von Reden, president of Jinhai University, spoke.", ["Person Karl von Reden"]],
    ["Datuk Dr Ali Rahman, rector of Jinhai University, spoke.", ["Person Ali Rahman"]],
    [
      "Prof. Li Ping, an academician of the Chinese Academy of Science, spoke.",
      ["Association Chinese Academy of Science"],
    ],
    // Two are two, also in a headline and behind "&".
    ["JHU And Binhe University Sign Agreement", ["University Binhe University"], /JHU And/u],
    [
      "Beichen Bureau Co., Ltd. & School of Steel of Binhe University",
      ["Enterprise Beichen Bureau Co., Ltd.", "OrganizationalUnit School of Steel of Binhe University"],
    ],
    // Whose, or where, it is, is no part of it.
    ["Li Ping, dean of JHU’s School of Law, spoke.", ["OrganizationalUnit School of Law"], /JHU’s/u],
    ["Wuhan's Beichen Group came.", ["Enterprise Beichen Group"], /Wuhan's/u],
    ["He studied at King’s College.", ["University King’s College"]],
    // What somebody is in charge of, a charter and a zone are no bodies.
    [
      "Li Ping, Vice President of Market Exploration, and Ma Li, Vice President of Finance and Business Ventures, spoke.",
      [],
      /Enterprise/u,
    ],
    ["The pact was signed by Li Ping, CEO of ABX and Dr. Ma Li.", [], /ABX and/u],
    [
      "The Alliance Charter was approved in the Jinhai Development Zone for Steel Industries.",
      [],
      /Association|Enterprise/u,
    ],
    // A hall to meet in organises nothing.
    ["The opening ceremony was held at the Jinhai International Conference Center.", [], /ORGANIZED/u],
  ])("%s", expectSaid);
});

describe("bodies by what a text calls them", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    // Universities that a text knows by capitals alone.
    ["Jin Li met president of JHNU Wang Ping ahead of the ceremony.", ["Wang Ping HOLDS_POSITION JHNU"]],
    ["JinTech President Wang Ping came.", ["University JinTech", "Wang Ping HOLDS_POSITION JinTech"]],
    ["Guests toured the JHNU campus.", ["University JHNU"]],
    ["JHNU Party Secretary Li Ping; President Ma Li came.", ["Ma Li HOLDS_POSITION JHNU"]],
    ["Li Ping, general manager of JHNU, met Ma Li, president of JHNU.", ["Enterprise JHNU"], /University/u],
    ["Li Ping, director of JHNU Technology Centre, came.", [], /(?:University|Enterprise) JHNU$/u],
    ["IIT Sagar and TU Rosenau signed an agreement.", ["University IIT Sagar", "University TU Rosenau"]],
    // What brackets say, in whatever letters; of two names that end there it is whose initials they are.
    [
      "The Jinhai Polytechnic University (JinPolyU) held a forum. Li Ping, president of JinPolyU, spoke.",
      ["Li Ping HOLDS_POSITION Jinhai Polytechnic University"],
      /JinPolyU$/u,
    ],
    [
      "The Beichen Academy of Jinhai City University of Technology (JCUT) opened. Li Ping, vice president of JCUT, spoke.",
      [
        "Li Ping HOLDS_POSITION Jinhai City University of Technology",
        "Beichen Academy of Jinhai City University of Technology PART_OF Jinhai City University of Technology",
      ],
      /University Beichen Academy/u,
    ],
    // A company without what says that it is one, and without its place.
    [
      "Shenzhen Hualin Century Coating Co., Ltd. gave it. Hualin Century Coating Chairman Li Ping came.",
      ["Li Ping HOLDS_POSITION Shenzhen Hualin Century Coating Co., Ltd."],
    ],
    [
      "Jinhai Energy Berhad (JEB) was represented by its chief executive officer Li Ping.",
      ["Li Ping HOLDS_POSITION Jinhai Energy Berhad"],
    ],
    // What is set up now is a facility; what was set up long ago, or is a university, is itself.
    ["Jinhai University unveiled the Beichen Steel Institute.", ["Platform Beichen Steel Institute"]],
    [
      "Jinhai University and Beichen Group set up the Joint Institute for Steel.",
      ["Platform Joint Institute for Steel"],
    ],
    ["The Beichen Steel Institute was established in 1956.", ["University Beichen Steel Institute"]],
    ["The Jinhai Technical University was officially established.", ["University Jinhai Technical University"]],
    ["Jinhai Technical College jointly established a training base.", ["University Jinhai Technical College"]],
  ])("%s", expectSaid);
});

describe("who signs, comes, speaks and holds", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    // Nobody signs who comes to a signing ceremony; who stands "between" does.
    [
      "Jinhai University signed a cooperation agreement with Beichen Group. Li Ping, president of Jinhai University, was the guest of the agreement signing ceremony.",
      [],
      /SIGNATORY_OF/u,
    ],
    [
      "The signing ceremony of the strategic cooperation agreement between Jinhai University and Beichen Group was held.",
      [
        "Jinhai University SIGNED strategic cooperation agreement",
        "Beichen Group SIGNED strategic cooperation agreement",
      ],
    ],
    [
      "Jinhai University went on through the signing of a Memorandum of Understanding with Beichen Group. Signing the agreement were Li Ping, President of Jinhai University, and Ma Li, CEO of Beichen Group.",
      [
        "Beichen Group SIGNED Memorandum of Understanding",
        "Li Ping SIGNATORY_OF Memorandum of Understanding",
        "Ma Li SIGNATORY_OF Memorandum of Understanding",
      ],
    ],
    [
      "Jinhai University did not attend the signing ceremony of the cooperation agreement between Binhe University and Beichen Group.",
      [],
      /^Jinhai University SIGNED/u,
    ],
    // Who was there.
    [
      "A signing ceremony was held. Attending the agreement signing ceremony include: Li Ping, president of Jinhai University; and Ma Li, CEO of Beichen Group.",
      ["Li Ping ATTENDED signing ceremony", "Ma Li ATTENDED signing ceremony"],
    ],
    [
      "The ceremony was held. Among the guests present was Li Ping, president of Jinhai University. The ceremony was overseen by Ma Li, dean of Binhe University.",
      ["Li Ping ATTENDED ceremony", "Ma Li CHAIRED ceremony"],
    ],
    [
      "The ceremony was graced by Dr. Li Ping, Dean of the Faculty of Law, and Assoc. Prof. Ir. Dr. Ma Li, Dean of the Faculty of Arts.",
      ["Li Ping ATTENDED ceremony", "Ma Li ATTENDED ceremony"],
    ],
    [
      "The ceremony will be held in May. Li Ping, president of Jinhai University, was not present at the ceremony.",
      [],
      /ATTENDED/u,
    ],
    // Who spoke.
    [
      "A signing ceremony was held. At the ceremony, Li Ping, dean of Jinhai University, stated that it was time. Ma Li, CEO of Beichen Group, also addressed the audience.",
      ["Li Ping SPOKE_AT signing ceremony", "Ma Li SPOKE_AT signing ceremony"],
    ],
    [
      "A signing ceremony was held. At the ceremony, Li Ping, dean of Jinhai University, received a plaque.",
      [],
      /SPOKE_AT/u,
    ],
    // Who held it, and where "the signing" was.
    [
      "Jinhai University and Beichen Group held a joint opening ceremony in May.",
      ["Jinhai University ORGANIZED opening ceremony", "Beichen Group ORGANIZED opening ceremony"],
    ],
    ["The signing took place at Jinhai University.", ["Jinhai University ORGANIZED signing"]],
    // A campus is no place to be found on a map.
    ["The ceremony was held in North Campus, Jinhai Polytechnic.", [], /LOCATED_IN/u],
  ])("%s", expectSaid);
});
