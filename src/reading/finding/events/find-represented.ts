import type { FoundLink, Mention, Span } from "../../proposal.js";
import { findFrom, outermost } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { isToCome } from "../words/is-to-come.js";
import { linkBy, listInside, type Named, ORGANIZATIONS } from "../links/rows.js";

/** "X was represented by ｜A, its dean, and B". */
const BY = /^(?: \([A-Z][\w.-]*\))? (?:was|were|is|has been) (?:\w+ly )?represented by /u;
/** "Representing ｜X｜ were A and B", "X, represented by A, and Y". */
const REPRESENTING = /\b[Rr]epresenting (?:the )?$/u;
const WERE = /^(?: \([A-Z][\w.-]*\))?,? (?:was|were) /u;
const ASIDE = /^(?: \([A-Z][\w.-]*\))?, (?:duly )?represented by /u;
/** "A, dean of Y, represented ｜X": whoever the clause begins with. */
const REPRESENTED = /^(?:, [^.;]{2,120},)? (?:also |officially )?represent(?:ed|s) (?:the )?$/u;
/** 李明｜代表｜甲大学｜签约; 代表作 and 代表性 are other words. */
const STANDS_FOR = /^(?:院长|校长|书记|主任|教授|董事长|总经理|先生|女士|同志)?(?:受托)?代表$/u;
/** Where those whom a verb is followed by end. */
const ENDS =
  /;|[.](?= [A-Z])(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Assoc|Engr|[A-Z])[.])|,? (?:while|whereas|and (?:for|the)) |,? and [A-Z][^,;.]{2,60} by /u;

/** Who stood for which body, at a signing or a meeting. */
export function findRepresented({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const people = inside.filter(({ kind }) => kind === "Person");
    if (people.length === 0) return [];
    const link = linkBy(sentence);
    return outermost(inside.filter(({ kind }) => ORGANIZATIONS.has(kind))).flatMap((body): FoundLink[] => {
      const row = listFor(text, body, people, sentence);
      if (row.length === 0) return [];
      const before = text.slice(Math.max(sentence.start, body.start - 200), body.start);
      const isOpen = isDenied(before + text.slice(body.end, body.end + 24)) || isToCome(before);
      return isOpen ? [] : row.map((one) => link("REPRESENTED", one, body));
    });
  });
}

function listFor(text: string, body: Mention, people: readonly Mention[], { start, end }: Span): Mention[] {
  const behind = text.slice(body.end, Math.min(end, body.end + 1000));
  const isBefore = REPRESENTING.test(text.slice(Math.max(start, body.start - 20), body.start));
  const verb = BY.exec(behind) ?? ASIDE.exec(behind) ?? (isBefore ? WERE.exec(behind) : null);
  if (verb) {
    const from = body.end + verb[0].length;
    const until = from + (ENDS.exec(text.slice(from, end))?.index ?? end - from);
    const row = people.filter((one) => one.start >= from && one.end <= until);
    // "X, represented by A, and Y, by B": the first alone, whatever else stands there.
    return ASIDE.test(behind) ? row.slice(0, 1) : row;
  }
  const last = people[findFrom(people, body.start) - 1];
  if (!last || last.end > body.start) return [];
  const between = text.slice(last.end, body.start);
  return REPRESENTED.test(between) || STANDS_FOR.test(between) ? [last] : [];
}
