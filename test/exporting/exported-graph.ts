import { entity, link, named, source, statement } from "../loading/statements.js";
import { type Ask, askOf } from "../support/api.js";

/** A name that a spreadsheet would take for a formula, with all that XML minds. */
export const NAME = '=1+1 <"沙钢" & Söhne>';

/** Loads an enterprise that leads a community, said by two sources, one quote over two lines. */
export function loadExported(): Promise<Ask> {
  return askOf(
    [source("a"), source("b", "Steel, says b")],
    [
      ...entity("enterprise-a", "Enterprise", NAME),
      named("enterprise-a", "沙钢", "zh-Hans", "OFFICIAL"),
      ...entity("community-x", "Community", "X"),
      link("enterprise-a", "LEADS", "community-x", { details: { order: 1 }, validFrom: "2023-04" }),
      link("enterprise-a", "LEADS", "community-x", { details: { order: 1 }, sourceId: "b" }),
      statement({
        subjectId: "community-x",
        predicate: "founded",
        value: "2023",
        evidence: [
          { start: 0, end: 5, exact: "Steel" },
          { start: 6, end: 20, exact: "Works,\nit says" },
        ],
      }),
    ],
  );
}
