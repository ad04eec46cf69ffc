import { describe, test } from "vitest";
import { expectSaid } from "../expect-said.js";

describe("officials, titles and surnames in pages in English", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    // Posts at places.
    ["Mr. Li Ping, mayor of Wuhan, spoke.", ["Place Wuhan", "Li Ping HOLDS_POSITION Wuhan"]],
    ["Rivertown Mayor Ann Reed attended the ceremony.", ["Ann Reed HOLDS_POSITION Rivertown"]],
    ["Li Ping, Party Secretary of Jinhai District, met Ma Li.", ["Li Ping HOLDS_POSITION Jinhai District"]],
    ["Li Ping, Party Secretary of Jinhai University, spoke.", ["Li Ping HOLDS_POSITION Jinhai University"], /Place/u],
    ["The Deputy Mayor Ann Reed spoke.", [], /Place/u],
    ["The mayor of Wuhan met Li Ping, dean of Jinhai University.", [], /Li Ping HOLDS_POSITION Wuhan/u],
    // A surname is whose it can only be, behind a title and behind the full name.
    [
      "A signing ceremony was held. Ann Reed, president of Jinhai University, came. At the ceremony, President Reed said that it was time.",
      ["Ann Reed SPOKE_AT signing ceremony"],
    ],
    [
      "A signing ceremony was held. Guo Yulan, dean of Jinhai University, came. Ms. Guo delivered a speech at the ceremony.",
      ["Guo Yulan SPOKE_AT signing ceremony"],
    ],
    [
      "A signing ceremony was held. Guo Yulan, dean of Jinhai University, and Guo Ping, dean of Binhe University, came. Ms. Guo delivered a speech at the ceremony.",
      [],
      /SPOKE_AT/u,
    ],
    // A post behind a second one, at a body of its own; one that somebody served as, whatever is said in between.
    [
      "Li Ping, academician of the Chinese Academy of Engineering and president of Binhe University, came.",
      ["Li Ping MEMBER_OF Chinese Academy of Engineering", "Li Ping HOLDS_POSITION Binhe University"],
    ],
    [
      "The Jinhai Steel Alliance was founded. Li Ping, academician of a society and dean of a school of steel, served as the chairman of the Alliance.",
      ["Li Ping HOLDS_POSITION Jinhai Steel Alliance"],
    ],
    // A row of people, each with a post of one's own; a committee of the whole is not the office's.
    [
      "Pan Ming, Director of the Office of the Secretariat, Ma Fei, Consultant of the Department of Foreign Affairs, came.",
      ["Pan Ming HOLDS_POSITION Office of the Secretariat", "Ma Fei HOLDS_POSITION Department of Foreign Affairs"],
      /Ma Fei HOLDS_POSITION Office|Consultant of/u,
    ],
    ["Li Ping, Treasurer of Jinhai University, spoke.", ["Li Ping HOLDS_POSITION Jinhai University"]],
    // Two bodies behind "of", and names over a dash.
    [
      "The forum was sponsored by the National Commission for Sports of China and the Jinhai Municipal People's Government.",
      ["GovernmentBody National Commission for Sports of China", "GovernmentBody Jinhai Municipal People's Government"],
    ],
    ["The China–South Asia Steel Alliance met.", ["Association China–South Asia Steel Alliance"]],
    // Where somebody is based is no part of a name; what something is based on is.
    [
      "The Hong Kong-based steel maker Beichen Group met Waltham-based Jinhai Motors Inc.",
      ["Beichen Group LOCATED_IN Hong Kong", "Jinhai Motors Inc. LOCATED_IN Waltham"],
      /(?:Enterprise|Place) (?:The|.*-based)/u,
    ],
    [
      "The School-based Research Center of Jinhai University opened.",
      ["OrganizationalUnit School-based Research Center of Jinhai University"],
      /Place/u,
    ],
    // What is called after somebody is a part of whoever has it; what begins with a place is one by itself.
    [
      "Ann Reed is dean of the Carlos Reed College of Business at Rosen State University in Oakton.",
      [
        "Ann Reed HOLDS_POSITION Carlos Reed College of Business",
        "Carlos Reed College of Business PART_OF Rosen State University",
      ],
      /in Oakton/u,
    ],
    ["Ann Reed is dean of the Wuhan College of Business.", ["University Wuhan College of Business"]],
    // Fields in a list, two governments, two parts of one company, initials in a name.
    [
      "It was organized by Jinhai School of Media, Communication and Creative Industries.",
      ["OrganizationalUnit Jinhai School of Media, Communication and Creative Industries"],
      /Enterprise/u,
    ],
    [
      "Ma Fei, a Level II Counsel from the Department of Trade and Exchange of the Ministry of Education, came.",
      ["Ma Fei HOLDS_POSITION Department of Trade and Exchange of the Ministry of Education"],
      /GovernmentBody Exchange/u,
    ],
    [
      "It is between the Government of Rosen and the Government of Oakton.",
      ["GovernmentBody Government of Rosen", "GovernmentBody Government of Oakton"],
    ],
    [
      "It came from the BEICHEN Rubber Division and BEICHEN Coatings Division.",
      ["OrganizationalUnit BEICHEN Rubber Division", "OrganizationalUnit BEICHEN Coatings Division"],
    ],
    [
      "The letter was signed by President Dr. Omar Q. Reed and University of Oakton President Dr. Ann Lee of the William V.S. Rosen University.",
      ["University William V.S. Rosen University", "Ann Lee HOLDS_POSITION University of Oakton"],
      /University [^"]*Reed/u,
    ],
    // "signed on a day by": all whom the clause names.
    [
      "The memorandum, signed on June 18, 2025, by Rosen University President Omar Reed and Oakton University President Ann Lee, opens new ways, said Li Ping.",
      ["Omar Reed SIGNATORY_OF memorandum", "Ann Lee SIGNATORY_OF memorandum"],
      /Li Ping SIGNATORY_OF/u,
    ],
    // Two that do something are not one.
    ["Sinotech and Kent Bay University open a laboratory", ["University Kent Bay University"], /Sinotech and/u],
    ["Science and Technology University open a laboratory", ["University Science and Technology University"]],
    // Titles in a chain are no part of a name; surnames in capitals are.
    ["Jinhai University rector Prof Dato Dr Ali Rahman came.", ["Ali Rahman HOLDS_POSITION Jinhai University"]],
    [
      "Mr Harry Kwok Chun LEUNG, Chairman of the Jinhai Foundation, came.",
      ["Person Harry Kwok Chun LEUNG"],
      /Person Chun/u,
    ],
    ["Gang Sun CEO of Beichen Group came.", [], /Person Gang Sun CEO/u],
    // Bodies end where a post or somebody begins.
    [
      "University of Rosen President Ann Reed met the President of Jinhai University Qiu Yong.",
      ["Ann Reed HOLDS_POSITION University of Rosen", "University Jinhai University"],
      /University .*(?:Reed|Qiu)/u,
    ],
    ["Guests were Jinhai University Vice-President Fu Jian and others.", ["Fu Jian HOLDS_POSITION Jinhai University"]],
    ["UNX Rosen Chancellor Ann Reed came.", ["Ann Reed HOLDS_POSITION UNX Rosen"]],
    ["He spoke at Thailand’s Chula University.", ["University Chula University"], /Thailand’s/u],
    ["JinPolyU and The Modern Steel Association held it.", ["Association Modern Steel Association"], /JinPolyU and/u],
    ["They were at JHU for the 3rd Joint Symposium on steel.", ["Event 3rd Joint Symposium"], /JHU for/u],
    // Who was there, and who signed today; by video nobody meets at a conference.
    [
      "A signing ceremony was held. The participants from Beichen Co., Ltd. were Li Ping, chairman, and Ma Li, manager.",
      ["Li Ping ATTENDED signing ceremony", "Ma Li ATTENDED signing ceremony"],
    ],
    [
      "Wu Gang, an academician of the Chinese Academy of Engineering (CAE), and Sun Li, dean of Jinhai University, were present at the ceremony.",
      ["Wu Gang ATTENDED ceremony", "Sun Li ATTENDED ceremony"],
    ],
    [
      "The cooperation agreement was signed today by Li Ping, president of Jinhai University, in a video conference, witnessed by Ma Li, dean of Jinhai University.",
      ["Li Ping SIGNATORY_OF cooperation agreement"],
      /Event/u,
    ],
  ])("%s", expectSaid);
});

describe("what somebody else did, or did elsewhere, is not told of those beside him", () => {
  test.each<[text: string, said: string[], unsaid?: RegExp]>([
    // Nobody signs who stands in the sentence for another reason.
    [
      "Ann Reed, who was provost of Binhe University before, said that Jinhai University met guests and will sign a research agreement.",
      [],
      /^Binhe University SIGNED/u,
    ],
    [
      "Jinhai University, which hosted Binhe University in May, said Beichen Group signed a research agreement.",
      [],
      /^(?:Jinhai|Binhe) University SIGNED/u,
    ],
    // A meeting of something else was not held where the ceremony was.
    [
      "The launch ceremony was held in May. The second membership meeting of the Steel Alliance was held in Tianjin.",
      [],
      /ceremony LOCATED_IN/u,
    ],
    ["The launch ceremony was held in Tianjin.", ["launch ceremony LOCATED_IN Tianjin"]],
    // A ceremony that was called off, or is still to come.
    [
      "The signing ceremony of the cooperation agreement between Jinhai University and Beichen Group was cancelled.",
      [],
      /SIGNED/u,
    ],
    ["Shell’s Beichen Lab and Orion Works met guests.", ["Laboratory Beichen Lab"], /Shell’s|Lab and/u],
    // Two joined by "and" are two.
    [
      "Jinhai Engineering Institute and Beier Motors met the Jinhai Poly and the National Steel and Coal Administration.",
      ["University Jinhai Engineering Institute", "GovernmentBody National Steel and Coal Administration"],
      /Institute and|Poly and/u,
    ],
    ["It was the Launch of the Jinhai Training Centre.", ["OrganizationalUnit Jinhai Training Centre"], /Launch/u],
    // Who is quoted by a surname alone, or behind an initial.
    [
      "A signing ceremony was held. Ann Reed, president of Jinhai University, came. “It is time,” Reed said at the ceremony.",
      ["Ann Reed SPOKE_AT signing ceremony"],
    ],
    [
      "A signing ceremony was held. Speaking in a video at the ceremony, P. Raman, President of the Binhe Institute of Technology, sent greetings.",
      ["P. Raman HOLDS_POSITION Binhe Institute of Technology", "P. Raman SPOKE_AT signing ceremony"],
    ],
    [
      "A ceremony was held. Ma Li, dean of Jinhai University, told of steel in her address.",
      ["Ma Li SPOKE_AT ceremony"],
    ],
    // A list of hosts goes on behind one that has no name of a kind; what is told besides is no part of it.
    [
      "The 3rd Steel Forum was jointly hosted by the Jinhai Steel Association, the administrative committee of the Torch Zone, Binhe University and Beichen Group.",
      [
        "Jinhai Steel Association ORGANIZED 3rd Steel Forum",
        "Binhe University ORGANIZED 3rd Steel Forum",
        "Beichen Group ORGANIZED 3rd Steel Forum",
      ],
    ],
    [
      "The 3rd Steel Forum was hosted by the Jinhai Steel Association, as ministers said, and Binhe University attended.",
      ["Jinhai Steel Association ORGANIZED 3rd Steel Forum"],
      /Binhe University ORGANIZED/u,
    ],
    // The company’s officers are the company’s.
    [
      "Jinhai University met Beichen Co., Ltd. The company’s president Wu Gang spoke.",
      ["Wu Gang HOLDS_POSITION Beichen Co., Ltd."],
      /Wu Gang HOLDS_POSITION Jinhai/u,
    ],
    ["Beichen Co., Ltd. employs 400 people and is headquartered in Wuhan.", ["Beichen Co., Ltd. LOCATED_IN Wuhan"]],
  ])("%s", expectSaid);
});
