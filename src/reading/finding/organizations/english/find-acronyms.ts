import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { findEach } from "../../words/find-each.js";
import { findByInitials } from "../../names/find-latin-forms.js";

/** Who presides over what by the post: "President of USTB" is one of a university, "CEO of ABC" of a company. */
const POSTS: readonly (readonly [post: RegExp, kind: string])[] = [
  [
    /\b(?:[Cc]hancellor|[Rr]ector|[Pp]rovost|(?:Vice )?[Pp]resident) (?:of|at|from) (?:the )?([A-Z]{3,6})\b(?! [A-Z])/g,
    "University",
  ],
  [/\b([A-Z]{3,6})(?:’s|'s)? (?:[Vv]ice[ -])?(?:[Pp]resident|[Cc]hancellor|[Pp]rovost)\b/g, "University"],
  [/\b(?:CEO|[Cc]hairman|[Gg]eneral [Mm]anager) of (?:the )?([A-Z]{3,6})\b(?! [A-Z])/g, "Enterprise"],
];

/** Bodies that a text knows by their capitals alone, by a post at them. `taken` are places of other names. */
export function findAcronyms(text: string, taken: readonly Mention[]): Mention[] {
  const kinds = new Map(
    POSTS.flatMap(([post, kind]) => [...text.matchAll(post)].map(({ 1: name = "" }) => [name, kind] as const)),
  );
  // Whose initials they are has a name.
  const unnamed = [...kinds].filter(([name]) => !findByInitials(name, taken));
  const places = findEach(
    text,
    unnamed.map(([name]) => name),
  );
  return unnamed.flatMap(([name, kind]) =>
    (places.get(name) ?? [])
      .filter((at) => !/[\w-]/.test((text[at - 1] ?? "") + (text[at + name.length] ?? "")))
      .map((at): Mention => ({ start: at, end: at + name.length, text: name, kind }))
      .filter(
        (one) =>
          !listNear(taken, one).some(
            ({ start, end, text: other }) => start <= one.start && one.end <= end && other === name,
          ),
      ),
  );
}
