import type { Mention } from "../../../proposal.js";
import { byPlace, findFrom, outermost, unique } from "../../../spans.js";
import { remember } from "../../words/remember.js";
import { takeInitials } from "../../names/find-latin-forms.js";
import type { Found } from "../latin-names.js";

/** "On the side of X, there were A – President; B – Dean": all that the sentence lists are of X. */
export function findSide(text: string, employers: readonly Mention[], position: number): Mention | undefined {
  const all = listOutermost(employers);
  const body = all[findFrom(all, position) - 1];
  return body &&
    /\b[Oo]n the (?:side|part) of (?:the )?$|\b[Rr]epresenting (?:the )?$/.test(
      text.slice(Math.max(0, body.start - 30), body.start),
    ) &&
    !/[.!?]\s+(?=[A-Z])(?<!\b(?:Mr|Mrs|Ms|Dr|Prof)\.\s+)/.test(text.slice(body.end, position))
    ? body
    : undefined;
}

const listOutermost = remember((employers: readonly Mention[]) => outermost(employers).sort(byPlace));

/** "President Li Ping" alone is one of the only university that a text names, or that it is of, where no company has a president. */
export function placePresidents(
  text: string,
  found: readonly Found[],
  employers: readonly Mention[],
  speaker: Mention | undefined,
): readonly Found[] {
  const universities = unique(outermost(takeInitials(employers.filter(({ kind }) => kind === "University"))));
  const presides = ({ titles }: Found): boolean =>
    titles.some((title) => /President|Chancellor|Provost|Rector/i.test(title));
  const isElsewhere = found.some((one) => presides(one) && one.employer && one.employer.kind !== "University");
  // Somebody "from X University" beside a president does not make him X's: the text has to be of X.
  const [first] = universities.filter(
    ({ start }) => !/\b(?:from|of|at) (?:the )?$/.test(text.slice(Math.max(0, start - 10), start)),
  );
  const only = universities.length > 1 ? speaker : first;
  const isOfOther = ({ employer }: Found): boolean => employer !== undefined && employer.text !== only?.text;
  if (!only || isElsewhere || (only === speaker && found.some((one) => presides(one) && isOfOther(one)))) return found;
  const placed = new Set(found.filter(({ employer }) => employer).map(({ name }) => name));
  return found.map((one) => (presides(one) && !placed.has(one.name) ? { ...one, employer: only } : one));
}
