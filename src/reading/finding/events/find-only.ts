import type { Mention } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** The one event that a text tells of, by its longest name: 捐赠仪式 is “昌生奖学金”捐赠仪式. Undefined where there are several. */
export function findOnly(events: readonly Mention[]): Mention | undefined {
  const bare = ({ text }: Mention): string => text.replace(/[“”"「」\s]/gu, "").toLowerCase();
  const [longest] = [...events].sort((a, b) => bare(b).length - bare(a).length);
  return longest &&
    events.every((one) => (one.id !== undefined && one.id === longest.id) || bare(longest).endsWith(bare(one)))
    ? longest
    : undefined;
}

/** "the next forum", 下届大会: another than the one that a text tells of. */
export const OTHER_EDITION = pattern("iu")`
  \b(?:next|following|upcoming|previous|future|last year[’']s)(?: year[’']s)? (?:\w+ ){0,2}
  (?:meeting|conference|forum|summit|expo|competition|symposium|seminar|session|ceremony|workshop)\b
  |[下上]一?[届次](?!为)
`;
