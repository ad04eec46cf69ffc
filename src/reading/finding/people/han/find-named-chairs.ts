import { type ChineseContext, isInside } from "../find-employer.js";
import { findNameAt } from "../name-at.js";
import type { Post } from "../posts.js";

/** 由李苏林主持: nobody else stands there. */
export function findChairs({ text, words, employers }: ChineseContext): Post[] {
  return [...text.matchAll(/(?<=由)\p{Script=Han}{2,4}(?=主持)/gu)].flatMap(({ 0: name, index }): Post[] => {
    const found = findNameAt(`${name}，`, 0, { ...words, isEdge: () => true });
    return found?.end === name.length && !isInside(index, index + name.length, employers)
      ? [
          {
            person: { start: index, end: index + name.length, text: name, kind: "Person" },
            employer: undefined,
            titles: [],
          },
        ]
      : [];
  });
}
