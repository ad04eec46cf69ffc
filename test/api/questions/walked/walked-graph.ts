import type { Source } from "../../../../src/sources/source.js";
import type { Statement } from "../../../../src/statements/statement.js";
import { entity, link, source } from "../../../loading/statements.js";

/**
 * A graph to walk: works-a has two links to community-x, university-b one (known of one day of 2024), and from there a
 * plan leads on to community-y, where works-c is by two sources. works-e and works-f are projects apart; island has no
 * links.
 *
 *     works-a ═ community-x ─ university-b ┄ community-y ═ works-c      works-a ─ project-1 ─ works-c      works-e ─
 * project-2 ─ works-a
 */
export const WALKED_SOURCES: readonly Source[] = [source("a"), source("b")];

export const WALKED: readonly Statement[] = [
  ...["a", "c", "e"].flatMap((letter) => entity(`works-${letter}`, "Enterprise", `Works ${letter}`)),
  ...entity("university-b", "University", "University B"),
  ...entity("island", "University", "Island University"),
  ...["x", "y"].flatMap((letter) => entity(`community-${letter}`, "Community", `Community ${letter}`)),
  ...["1", "2"].flatMap((number) => entity(`project-${number}`, "Project", `Project ${number}`)),
  link("works-a", "LEADS", "community-x", { validFrom: "2023-04" }),
  link("works-a", "MEMBER_OF", "community-x"),
  link("university-b", "LEADS", "community-x", { asOf: "2024-05-22" }),
  link("university-b", "MEMBER_OF", "community-y", { modality: "PLANNED", asOf: "2024-05-22" }),
  link("works-c", "LEADS", "community-y"),
  link("works-c", "LEADS", "community-y", { sourceId: "b" }),
  link("works-a", "PARTICIPATES_IN", "project-1", { validFrom: "2020", validTo: "2021" }),
  link("works-c", "PARTICIPATES_IN", "project-1", { validFrom: "2020", validTo: "2021" }),
  link("works-e", "PARTICIPATES_IN", "project-2", { modality: "INFERRED" }),
  link("works-a", "PARTICIPATES_IN", "project-2"),
];
