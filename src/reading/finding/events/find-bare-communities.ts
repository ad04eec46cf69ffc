import type { Mention, OtherName } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { pattern } from "../../../text/patterns/pattern.js";

const BARE = pattern("giu")`
  \b(?:a|an|the) ((?:new |national |provincial |municipal )?community)\b
  (?! (?:service|college|school|center|centre|health|hospital|of shared))
`;
/** The text tells that one was set up, and that it is one of industry and education. */
const SET_UP = /\b(?:establish(?:ed)?|launch(?:ed)?|found(?:ed)?|set up|inaugurated?)\b/i;
const OF_EDUCATION =
  /industry[-–— ](?:and[- ])?education|education[-–— ](?:and[- ])?industry|integrating education and industry/i;

/**
 * The community of industry and education that an English text speaks of without a name: "a new community" and "the
 * community" are one there. Where it names one, these mean that.
 */
export function findBareCommunities(
  text: string,
  mentions: readonly Mention[],
): { readonly mentions: readonly Mention[]; readonly names: readonly OtherName[] } {
  const isNamed = mentions.some(({ kind }) => kind === "Community");
  const found = [...text.matchAll(BARE)]
    .map(({ 0: whole, 1: name = "", index }): Mention => {
      const start = index + whole.length - name.length;
      return { start, end: start + name.length, text: name, kind: "Community" };
    })
    .filter((one) => listNear(mentions, one).length === 0);
  const first = found.find(({ text: name }) => name.includes(" "));
  if (isNamed || !first || !SET_UP.test(text) || !OF_EDUCATION.test(text)) return { mentions: [], names: [] };
  const others = [
    ...new Map(found.filter(({ text: name }) => name !== first.text).map((one) => [one.text, one])).values(),
  ];
  return {
    mentions: found,
    names: others.map(({ start, end, text: name }) => ({ of: first, start, end, text: name, nameKind: "LABEL" })),
  };
}
