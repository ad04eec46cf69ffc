import { groupBy } from "../../text/group-by.js";
import { foldText } from "../finding/words/fold-text.js";
import type { Findings, FoundLink, Mention } from "../proposal.js";
import { overlaps } from "../spans.js";
import type { ModelFindings } from "./ask-model.js";

/**
 * What names and patterns found with what a language model answered. What is found already is not found again, what is
 * known by name keeps its id, what patterns read folded is what the text prints; of what a new name is of, who read the whole text is believed.
 */
export function joinFindings(found: Findings, asked: ModelFindings): Findings {
  const kinds = new Map(asked.mentions.map(({ text, kind }) => [foldText(text), kind]));
  const rename = (mention: Mention): Mention =>
    mention.id === undefined && kinds.has(mention.text) ? { ...mention, kind: kinds.get(mention.text)! } : mention;
  const mentions = found.mentions.map(rename);
  const byText = new Map(mentions.map((mention) => [mention.text, mention]));
  const same = (mention: Mention): Mention => byText.get(foldText(mention.text)) ?? mention;
  const figures = asked.figures.map((figure) => (figure.about ? { ...figure, about: same(figure.about) } : figure));
  return {
    mentions: [...mentions, ...asked.mentions.filter(({ text }) => !byText.has(foldText(text)))],
    names: [
      ...found.names.map((name) => ({ ...name, of: rename(name.of) })),
      ...asked.names
        .filter(({ text }) => !byText.has(foldText(text)) && !found.names.some((name) => name.text === foldText(text)))
        .map((name) => ({ ...name, of: same(name.of) })),
    ],
    properties: [
      ...(found.properties ?? []).map((one) => ({ ...one, of: rename(one.of) })),
      ...asked.properties.map((one) => ({ ...one, of: same(one.of) })),
    ],
    links: joinLinks(
      found.links.map((link) => ({
        ...link,
        from: rename(link.from),
        to: link.to === "source" ? link.to : rename(link.to),
      })),
      asked.links.map((link) => ({
        ...link,
        from: same(link.from),
        to: link.to === "source" ? link.to : same(link.to),
      })),
    ),
    figures: [
      ...found.figures.filter(
        (one) =>
          !figures.some((other) => one.value === other.value && (overlaps(one, other) || one.unit === other.unit)),
      ),
      ...figures,
    ],
  };
}

/** Of one link that both tell the fuller stands: a post without its title adds nothing to the post with it. */
function joinLinks(found: readonly FoundLink[], asked: readonly FoundLink[]): FoundLink[] {
  const print = ({ type, from, to }: FoundLink): string =>
    `${type} ${from.id ?? from.text} ${to === "source" ? to : (to.id ?? to.text)}`;
  const isBare = ({ details }: FoundLink): boolean => Object.keys(details).length === 0;
  const [ofFound, ofAsked] = [groupBy(found, print), groupBy(asked, print)];
  return [
    ...found.filter((link) => !isBare(link) || (ofAsked.get(print(link)) ?? []).every(isBare)),
    ...asked.filter((link) => !isBare(link) || (ofFound.get(print(link)) ?? []).every(isBare)),
  ];
}
