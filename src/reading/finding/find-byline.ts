import { PERSON_NAME } from "./find-people.js";
import type { FoundLink, Mention, Span } from "../proposal.js";

const LATIN = "[A-Z][a-z]+ [A-Z][a-z]+";
/** "Source: China Industrial Network", 来源：中国教育报. */
const PUBLISHER = /^[ \t]*(?:来源|供稿|Source)[:：][ \t]*([^\n，,。]{2,60}?)[ \t]*$/gmu;
/** Who wrote or edited it, as papers print that before or behind a story. */
const CONTRIBUTORS: readonly (readonly [words: RegExp, role: string])[] = [
  [new RegExp(`(?:记者|通讯员|作者)[ 　:：]*((?:${PERSON_NAME}[ 　、]{0,2}){1,3})(?=[）)\\n]|$)`, "gu"), "REPORTER"],
  [new RegExp(`(?:责任编辑|编辑|责编)[ 　:：]+(${PERSON_NAME})(?=[）)\\s]|$)`, "gu"), "EDITOR"],
  [new RegExp(`\\b(?:Reporter|Written by|Author)[: ]+(${LATIN})`, "g"), "REPORTER"],
  [new RegExp(`\\b(?:Editor(?: in charge)?|Edited by)[: ]+(${LATIN})`, "g"), "EDITOR"],
];

/** Who published a document and who contributed to it, by its own lines that say so. */
export function findByline(text: string): {
  readonly mentions: readonly Mention[];
  readonly linkAll: (mentions: readonly Mention[], sentences: readonly Span[]) => FoundLink[];
} {
  const publishers = [...text.matchAll(PUBLISHER)].map(
    ({ 0: line, 1: name = "", index }): Mention => ({
      ...place(index + line.indexOf(name), name),
      kind: "MediaOrganization",
    }),
  );
  const contributors = CONTRIBUTORS.flatMap(([words, role]) =>
    [...text.matchAll(words)].flatMap(({ 0: whole, 1: names = "", index }) =>
      names
        .split(/[ 　、]+(?![a-zA-Z])/u)
        .filter((name) => name !== "")
        .map((name) => ({
          role,
          mention: { ...place(index + whole.indexOf(names) + names.indexOf(name), name), kind: "Person" },
        })),
    ),
  );
  return {
    mentions: [...publishers, ...contributors.map(({ mention }) => mention)],
    linkAll: (mentions, sentences) => {
      const link = (type: string, own: Mention, details: FoundLink["details"]): FoundLink => {
        const from = mentions.find(({ start, end }) => start === own.start && end === own.end) ?? own;
        return {
          type,
          from,
          to: "source",
          details,
          quote: sentences.find(({ start, end }) => start <= own.start && own.end <= end) ?? own,
        };
      };
      return [
        ...publishers.map((own) => link("PUBLISHED", own, {})),
        ...contributors.map(({ role, mention }) => link("CONTRIBUTED_TO", mention, { role })),
      ];
    },
  };
}

function place(start: number, text: string): { readonly start: number; readonly end: number; readonly text: string } {
  return { start, end: start + text.length, text };
}
