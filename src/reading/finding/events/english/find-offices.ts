import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { findHolder, listNear } from "../../../spans.js";
import { readTitle } from "../../people/posts.js";
import type { FoundPlaces } from "../find-places.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const OFFICE =
  "(?:(?:[Dd]eputy|[Aa]ssistant|[Vv]ice|[Ee]xecutive|[Ff]ormer|[Ll]ieutenant)[ -])*(?:[Mm]ayor|[Gg]overnor)";
const SECRETARY = "(?:(?:[Cc]ommunist|CPC) )?[Pp]arty [Ss]ecretary";
const DIVISION = "[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:City|District|County|Province|Municipality)";
/** "Quanling ｜Vice Mayor": no place is called Quanling Vice. */
const RANK = "(?!(?:Vice|Deputy|Executive|Assistant|Former|Lieutenant|Acting|Then)\\b)";
const PLACE = `(?:${DIVISION}|[A-Z][a-z]+(?: ${RANK}[A-Z][a-z]+)?)`;
/** "mayor of Wuhan", "party secretary of Jinhai District"; a secretary of what is no division is a body's. */
const OF_PLACE = pattern("gu")`
  \b(?:(${OFFICE}) of (?:the )?(${PLACE})|(${SECRETARY}) of (?:the )?(${DIVISION}))
  (?=[,.;)]|$| (?:and|said|attended|spoke|met)\b)
`;
/** "Wuhan ｜Mayor Li Ping". */
const BEFORE = new RegExp(`(?<![\\p{L}-]|[A-Z][a-z]+ )(${PLACE})(?:[’']s)? (${OFFICE}) $`, "u");
const NO_PLACE = pattern("u")`
  ^(?:The|Our|Its|And|Then|While|When|Also|Former|Deputy|Vice|Lieutenant|Executive)\b
  | (?:Government|Committee|Council)$
`;

/** Who is mayor of, or governs, what place: a post at no body. */
export function findEnglishOffices(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
): FoundPlaces {
  const places: Mention[] = [];
  const links: FoundLink[] = [];
  const add = (person: Mention | undefined, name: string, start: number, title: string): void => {
    const place: Mention = { start, end: start + name.length, text: name, kind: "Place" };
    const quote = sentences[findHolder(sentences, { start, end: start + 1 })];
    if (!person || !quote || NO_PLACE.test(name) || listNear(mentions, place).some(({ kind }) => kind !== "Place"))
      return;
    places.push(place);
    links.push({ type: "HOLDS_POSITION", from: person, to: place, details: readTitle(title, "titleEn"), quote });
  };
  for (const { 0: whole, 1: office, 2: place, 3: secretary, 4: division, index } of text.matchAll(OF_PLACE)) {
    const name = place ?? division ?? "";
    // "Li Ping, ｜secretary and mayor of": whose post it is stands right before it.
    const person = listNear(mentions, { start: index - 60, end: index }).findLast(
      ({ kind, end }) =>
        kind === "Person" && end <= index && /^, (?:the |former )?(?:[\w-]+ ){0,4}$/u.test(text.slice(end, index)),
    );
    add(person, name, index + whole.length - name.length, office ?? secretary ?? "");
  }
  for (const person of mentions) {
    if (person.kind !== "Person" || !/^\p{Script=Latin}/u.test(person.text)) continue;
    const from = Math.max(0, person.start - 60);
    const found = BEFORE.exec(text.slice(from, person.start));
    if (found) add(person, found[1]!, from + found.index, found[2]!);
  }
  return { places, links };
}
