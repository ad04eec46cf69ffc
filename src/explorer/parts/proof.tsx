import type { Caption, Claim } from "../queries/types.js";
import type { Mark } from "../model/standing.js";
import { usePage } from "../page/page-context.js";
import { Fold } from "./fold.js";
import { Reasons } from "./marks.js";
import { Quotes } from "./quote.js";

export interface ProofProps {
  readonly claims: readonly Claim[];
  readonly marks: readonly Mark[];
  /** What it is the proof of, for those who listen. */
  readonly what: string;
  readonly ends?: readonly (Caption | undefined)[];
}

/** The words behind a line of a list, a click away; nothing where there are none and no reason either. */
export function Proof({ claims, marks, what, ends }: ProofProps) {
  const { words } = usePage();
  const quotes = claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  if (quotes === 0 && marks.every(({ why }) => why === undefined)) return null;
  return (
    <Fold
      class="proof"
      summary={
        <>
          {quotes > 0 ? words.card.evidence(quotes) : marks.find(({ why }) => why !== undefined)?.word}
          <span class="unseen">: {words.card.showEvidence(what)}</span>
        </>
      }
    >
      {() => (
        <>
          <Reasons marks={marks} />
          <Quotes claims={claims} what={what} ends={ends} />
        </>
      )}
    </Fold>
  );
}
