import type { Claim } from "../queries/types.js";
import type { Words } from "./words/words.js";

/** How a claim stands, in words: nothing of it is said by colour or shape alone. */
export interface Mark {
  readonly kind: "planned" | "historical" | "inferred" | "disputed" | "overruled" | "retracted" | "supplied" | "single";
  /** One or two words. */
  readonly word: string;
  /** The reason, where there is one. */
  readonly why: string | undefined;
}

type Standing = Pick<
  Claim,
  "modality" | "basis" | "suppliedBy" | "inference" | "status" | "reason" | "overruledBy" | "because"
>;

export interface Support {
  /** Independent sources; undefined where they are not counted (facts and names). */
  readonly sources?: number | undefined;
  /** Why it is disputed. */
  readonly disputed?: string | undefined;
}

/**
 * What has to be said of a claim beside the claim, most important first; [] for what a source plainly states and others
 * confirm.
 */
export function marksOf(
  claim: Standing,
  { card }: Pick<Words, "card">,
  words: Pick<Words, "modality" | "reason">,
  { sources, disputed }: Support = {},
): readonly Mark[] {
  const say = (reason: string | null): string | undefined => (reason === null ? undefined : words.reason(reason));
  const marks: (Mark | false)[] = [
    claim.status === "RETRACTED" && { kind: "retracted", word: card.retractedWord, why: say(claim.reason) },
    claim.overruledBy !== null && { kind: "overruled", word: card.overruled, why: say(claim.because) },
    disputed !== undefined &&
      claim.overruledBy === null && { kind: "disputed", word: card.disputed, why: words.reason(disputed) },
    claim.modality === "PLANNED" && { kind: "planned", word: words.modality.PLANNED, why: card.planned },
    claim.modality === "HISTORICAL" && { kind: "historical", word: words.modality.HISTORICAL, why: card.historical },
    claim.modality === "INFERRED" && { kind: "inferred", word: card.inferredWord, why: say(claim.inference) },
    claim.basis === "SUPPLIED" && { kind: "supplied", word: card.suppliedWord, why: say(claim.suppliedBy) },
    sources === 1 && claim.basis !== "SUPPLIED" && { kind: "single", word: card.oneSource, why: undefined },
  ];
  return marks.filter((mark) => mark !== false);
}
