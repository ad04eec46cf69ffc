import type { Mention } from "../proposal.js";

const KINDS = new Set(["Event", "Community"]);
const SHORTEST = 8;

/**
 * 智能制造产教融合论坛 after 第五届智能制造产教融合论坛 is that one: a name that ends the only longer one of its kind. By kind and text; the
 * longer mention.
 */
export function listFullerNames(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const distinct = [
    ...new Map(mentions.filter(({ kind }) => KINDS.has(kind)).map((one) => [`${one.kind} ${one.text}`, one])).values(),
  ];
  return new Map(
    distinct
      .filter(({ id, text }) => id === undefined && text.length >= SHORTEST)
      .flatMap((one) => {
        const fuller = distinct.filter(
          ({ kind, text }) => kind === one.kind && text.length > one.text.length && text.endsWith(one.text),
        );
        const longest = [...fuller].sort((a, b) => b.text.length - a.text.length)[0];
        return longest && fuller.every(({ text }) => longest.text.endsWith(text))
          ? [[`${one.kind} ${one.text}`, longest] as const]
          : [];
      }),
  );
}
