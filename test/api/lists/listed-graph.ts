import type { Source } from "../../../src/sources/source.js";
import type { Statement } from "../../../src/statements/statement.js";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import { type Ask, askOf } from "../../support/api.js";

const SOURCES: readonly Source[] = [source("a"), source("b", "Another text of another source.")];

/** Three pairs of universities of one name, every second with a date of its own precision; an enterprise that leads. */
const UNIVERSITIES = ["a", "b", "c", "d", "e", "f"].flatMap((letter, index) => [
  ...entity(`university-${letter}`, "University", `University ${index % 3}`),
  ...(index % 2 === 0
    ? [
        statement({
          subjectId: `university-${letter}`,
          predicate: "established",
          value: ["1950", "1950-04", "2001-04-01"][index / 2]!,
        }),
      ]
    : []),
]);

const STATEMENTS: readonly Statement[] = [
  ...UNIVERSITIES,
  ...entity("enterprise-x", "Enterprise", "Steel Works"),
  named("enterprise-x", "钢铁厂", "zh-Hans", "OFFICIAL"),
  ...entity("community-s", "Community", "Steel Community"),
  ...entity("person-p", "Person", "Li Wei"),
  link("enterprise-x", "LEADS", "community-s", { details: { order: 1 }, validFrom: "2023" }),
  link("university-a", "LEADS", "community-s", { details: { order: 2 } }),
  link("university-b", "MEMBER_OF", "community-s"),
  link("person-p", "HOLDS_POSITION", "enterprise-x", { details: { titleEn: "Dean" } }),
  statement({
    subjectId: "enterprise-x",
    predicate: "identifier",
    value: "91320582",
    details: { scheme: "USCC" },
    basis: "SUPPLIED",
    suppliedBy: "a register",
    evidence: [],
  }),
];

export async function askListed(): Promise<Ask> {
  const ask = await askOf(SOURCES, STATEMENTS);
  await ask("{ entities(limit: 1) { id } }"); // the library asks the server for its version once
  return ask;
}
