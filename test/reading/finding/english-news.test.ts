import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

/** What is proposed: "Kind name = other names", and "A TYPE B" by the first name of each. */
function propose(text: string): { readonly entities: string[]; readonly links: string[] } {
  const context = { sourceId: "source", title: undefined, model, ids: NOTHING.ids };
  const { entities, links } = planProposal(text, findAll(text, NOTHING), context);
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  return {
    entities: entities.map(({ kind, names: all }) => `${kind} ${all.map(({ value }) => value).join(" = ")}`),
    links: [...new Set(links.map(({ type, from, to }) => `${names.get(from)} ${type} ${names.get(to)}`))],
  };
}

describe("names in English", () => {
  test.each<[title: string, text: string, entities: string[]]>([
    [
      "initials are whose they can only be, in whatever order",
      "The University of Jinhai opened a hall. JU President Li Ping spoke.",
      ["University University of Jinhai = JU", "Person Li Ping"],
    ],
    [
      "initials of two are nobody's",
      "Jinhai University met Jiangnan University. Guests came from JU.",
      ["University Jinhai University", "University Jiangnan University"],
    ],
    [
      "a company is called by what its name begins with",
      "The Beichen Corp., a maker of steel, gave the prize. Li Ping, chairman of Beichen, spoke.",
      ["Enterprise Beichen Corp. = Beichen", "Person Li Ping"],
    ],
    [
      "a university's college is two names",
      "Li Ping, dean of Jinhai University’s College of Steel and Law, spoke.",
      ["University Jinhai University", "OrganizationalUnit College of Steel and Law", "Person Li Ping"],
    ],
    [
      "two posts before two names part two bodies",
      "It was given to JHU President Ma Li and College of Engineering Dean Wu Gang.",
      ["University JHU", "OrganizationalUnit College of Engineering", "Person Ma Li", "Person Wu Gang"],
    ],
    [
      "somebody of a body is no part of its name",
      "Guests were Wang Yan of Jinhai Publishing House and Li Ping, president of Binhe University.",
      ["MediaOrganization Jinhai Publishing House", "Person Li Ping", "University Binhe University"],
    ],
    [
      "what a post is in charge of, and a committee of the Party, are no bodies",
      "Li Ping, vice president of Public and Government Affairs at Beichen Group, and Ma Li, vice president of CPC JHU Committee, spoke.",
      ["Person Li Ping", "Enterprise Beichen Group"],
    ],
  ])("%s", (_, text, expected) => {
    const { entities } = propose(text);
    for (const one of expected) expect(entities).toContain(one);
    const listBodies = (all: readonly string[]): string[] => all.filter((one) => !one.startsWith("Person ")).sort();
    expect(listBodies(entities)).toEqual(listBodies(expected));
  });
});

describe("what English news says", () => {
  test.each<[title: string, text: string, said: string[], notSaid?: string[]]>([
    [
      "who was appointed to what, whatever is said in between",
      "Ma Li, assistant dean of research at Binhe University, has been appointed executive dean of the School of Law.",
      ["Ma Li HOLDS_POSITION School of Law", "Ma Li HOLDS_POSITION Binhe University"],
    ],
    [
      "a post in a field at a body, and at its unit",
      "Li Ping, vice president of Public Affairs at Beichen Group, met Ma Li, professor of Marketing at Binhe University’s School of Law.",
      [
        "Li Ping HOLDS_POSITION Beichen Group",
        "Ma Li HOLDS_POSITION School of Law",
        "School of Law PART_OF Binhe University",
      ],
    ],
    [
      "who signed and who only was there",
      "The signing ceremony was held. The cooperation agreement was signed by Jinhai University vice president Li Ping and Beichen Group CEO Ma Li, with Wu Gang, dean of Binhe University, serving as witness.",
      [
        "Li Ping SIGNATORY_OF cooperation agreement",
        "Ma Li SIGNATORY_OF cooperation agreement",
        "Wu Gang ATTENDED signing ceremony",
      ],
      ["Wu Gang SIGNATORY_OF cooperation agreement"],
    ],
    [
      "guests that a sentence lists",
      "A signing ceremony was held. Heads of schools attended the ceremony, including Li Ping, president of Binhe University; and Ma Li, CEO of Beichen Group.",
      ["Li Ping ATTENDED signing ceremony", "Ma Li ATTENDED signing ceremony"],
    ],
    [
      "a session within a conference, and who organised it",
      "A parallel session on talent was held during the 2024 World Education Conference. The session was hosted by Jinhai University. It was organized by Beichen Group and co-organized by Binhe College.",
      [
        "parallel session SUB_EVENT_OF World Education Conference",
        "Jinhai University ORGANIZED parallel session",
        "Beichen Group ORGANIZED parallel session",
        "Binhe College ORGANIZED parallel session",
      ],
      ["Jinhai University ORGANIZED World Education Conference"],
    ],
    [
      "who organises stands before the verb, too",
      "Jinhai University and Beichen Group jointly organized the 3rd Steel Forum.",
      ["Jinhai University ORGANIZED 3rd Steel Forum", "Beichen Group ORGANIZED 3rd Steel Forum"],
    ],
    [
      "what is said on the occasion is said there",
      "The signing ceremony was held at Jinhai University. On this occasion, Jinhai University president Li Ping said that it was time.",
      ["Li Ping SPOKE_AT signing ceremony"],
    ],
    [
      "a president without a body is the university's that the text is of, and he who spoke is whom the sentence before is about",
      "Jinhai University Holds the 3rd Steel Forum\nGuests of Binhe University and Jiangnan University came to the 3rd Steel Forum. President Li Ping welcomed them. In his welcome speech, he told of steel.",
      ["Li Ping HOLDS_POSITION Jinhai University", "Li Ping SPOKE_AT 3rd Steel Forum"],
    ],
    [
      "where a company lies, whatever it is called in between, and a professor among others",
      "Beichen Group, a steel maker headquartered in Jinan, met Li Ping, a professor at Binhe University.",
      ["Beichen Group LOCATED_IN Jinan", "Li Ping HOLDS_POSITION Binhe University"],
    ],
    [
      "the alliance is the one that was named, and so are its posts and its seat",
      "The Jinhai Steel Alliance was launched in May. Led by Binhe University, the alliance is headquartered in Jinan. Li Ping was elected chairman of the alliance.",
      ["Jinhai Steel Alliance LOCATED_IN Jinan", "Li Ping HOLDS_POSITION Jinhai Steel Alliance"],
    ],
    [
      "members behind a number of them, and new ones behind a colon",
      "About 120 bodies of the Jinhai Steel Alliance are members, among them Binhe University and Beichen Group. It welcomed two new members in May: Jinhai University and the China Coal Society.",
      [
        "Binhe University MEMBER_OF Jinhai Steel Alliance",
        "Beichen Group MEMBER_OF Jinhai Steel Alliance",
        "Jinhai University MEMBER_OF Jinhai Steel Alliance",
        "China Coal Society MEMBER_OF Jinhai Steel Alliance",
      ],
    ],
    [
      "a college that is said to be an industrial one, who built it, and who only backs it",
      "The Beichen College of Steel, an industrial college jointly built by Jinhai University and Beichen Group, is large. The Jinhai Training Base, run by the college, is supported by Tianhe Power Company.",
      [
        "Jinhai University HOSTS Beichen College of Steel",
        "Beichen Group HOSTS Beichen College of Steel",
        "Tianhe Power Company HOSTS Jinhai Training Base",
      ],
      ["Tianhe Power Company HOSTS Beichen College of Steel"],
    ],
    [
      "what the agreement of the two sides sets up",
      "Jinhai University signed a research agreement with Beichen Group. Under the agreement, the two sides will set up the Jinhai Joint Laboratory of Steel.",
      [
        "research agreement ESTABLISHES Jinhai Joint Laboratory of Steel",
        "Jinhai University HOSTS Jinhai Joint Laboratory of Steel",
        "Beichen Group HOSTS Jinhai Joint Laboratory of Steel",
      ],
    ],
    [
      "the two universities are the two that were named",
      "Guests of Binhe University visited Jinhai University. The two universities signed a student exchange agreement in 2011.",
      ["Binhe University SIGNED student exchange agreement", "Jinhai University SIGNED student exchange agreement"],
    ],
    [
      "what only leans on an agreement is signed by nobody that stands before it",
      "Jinhai University and Beichen Group will jointly establish the Jinhai Laboratory of Steel, according to an agreement signed in May.",
      ["Jinhai University HOSTS Jinhai Laboratory of Steel", "Beichen Group HOSTS Jinhai Laboratory of Steel"],
      ["Jinhai University SIGNED agreement", "Beichen Group SIGNED agreement"],
    ],
    [
      "the next forum is another",
      "The 3rd Steel Forum was held in Jinan. The next forum will be held in Wuhan and hosted by Binhe University.",
      ["3rd Steel Forum LOCATED_IN Jinan"],
      ["3rd Steel Forum LOCATED_IN Wuhan", "Binhe University ORGANIZED 3rd Steel Forum"],
    ],
    [
      "who could not come did not",
      "Li Ping, president of Jinhai University, could not attend and sent Wang Gang, dean of Binhe University, who attended the ceremony.",
      ["Wang Gang ATTENDED ceremony"],
      ["Li Ping ATTENDED ceremony"],
    ],
    [
      "of two alliances nobody can tell which is meant",
      "The Jinhai Steel Alliance and the Binhe Coal Alliance met. Li Ping was elected chairman of the alliance.",
      [],
      ["Li Ping HOLDS_POSITION Jinhai Steel Alliance", "Li Ping HOLDS_POSITION Binhe Coal Alliance"],
    ],
    [
      "who attended the meeting was at the last of several whose name ends so",
      "The 9th Steel Forum comes in June. The 2nd Preparatory Meeting was held in May. Li Ping, dean of Jinhai University, attended and chaired the meeting.",
      ["Li Ping ATTENDED 2nd Preparatory Meeting", "Li Ping CHAIRED 2nd Preparatory Meeting"],
      ["Li Ping ATTENDED 9th Steel Forum"],
    ],
    [
      "who was invited to give a report gave it",
      "The 9th Steel Forum was held in May. Ma Li, dean of Jinhai University, was invited to give a keynote report.",
      ["Ma Li SPOKE_AT 9th Steel Forum"],
    ],
    [
      "whoever addressed it spoke there; a title of rank is no part of a name",
      "The signing ceremony was held in May. Sir John Reed, dean of Jinhai University, and Park Ji-hoon, chairman of Beichen Group, addressed the ceremony.",
      [
        "John Reed SPOKE_AT signing ceremony",
        "Park Ji-hoon SPOKE_AT signing ceremony",
        "Park Ji-hoon HOLDS_POSITION Beichen Group",
      ],
    ],
  ])("%s", (_, text, said, notSaid = []) => {
    const { links } = propose(text);
    for (const one of said) expect(links).toContain(one);
    for (const one of notSaid) expect(links).not.toContain(one);
  });
});
