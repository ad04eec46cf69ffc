import { hasHan, printSearchText } from "../../text/print-search-text.js";
import type { NameForm } from "./name-form.js";
import { takeBrackets } from "./parts/take-brackets.js";
import { takeFormer } from "./parts/take-former.js";
import { takeHanLegalForm, takeLatinLegalForm } from "./parts/take-legal-form.js";
import { foldHanNumerals, readOrdinals } from "./parts/fold-numerals.js";
import { findPlaceCodes, takeHanPlaces, takeLatinPlaces } from "./parts/take-places.js";
import { foldWords } from "./parts/fold-words.js";
import {
  findDirections,
  findFields,
  findHanHead,
  findLatinHead,
  takeGenericHan,
  takeGenericWords,
} from "./parts/find-words-of-names.js";
import { translateRomanised } from "./translate-romanised.js";
import { SMALL_WORDS } from "../tables/english-variants.js";

/** What a name says. Works on copies; `raw` is what came. */
export function parseName(raw: string): NameForm {
  const { name, former } = takeFormer(raw.normalize("NFKC").trim());
  return hasHan(name) ? parseHanName(raw, name, former) : parseLatinName(raw, name, former);
}

function parseHanName(raw: string, name: string, former: boolean): NameForm {
  const { outside, inside } = takeBrackets(name);
  const held = inside.map(printSearchText);
  const campus = held.find(isCampus);
  const groupBracket = held.includes("集团") ? (["GROUP"] as const) : [];
  const text = printSearchText(name);
  const folded = foldHanNumerals(printSearchText(outside));
  const { rest: legalFree, forms } = takeHanLegalForm(folded);
  const { places, prefix, rest } = takeHanPlaces(legalFree);
  const short = rest.replaceAll("科学技术", "科技").replace(/全国重点实验室$/, "国家重点实验室");
  return {
    raw,
    text,
    former,
    campus,
    places,
    han: true,
    words: [],
    acronym: "",
    bare: prefix + short + (campus ?? ""),
    rest: short,
    legal: [...forms, ...groupBracket],
    ordinals: readOrdinals(folded),
    directions: findDirections(rest, true),
    fields: findFields(rest, true),
    head: forms.length > 0 ? "COMPANY" : findHanHead(folded),
    core: takeGenericHan(rest),
  };
}

function parseLatinName(raw: string, name: string, former: boolean): NameForm {
  const { outside, inside } = takeBrackets(name);
  const written = printSearchText(outside.replace(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, " "))
    .split(" ")
    .filter((word) => word !== "");
  const tokens = translateRomanised(written);
  // A school and then its university, apart by a comma: the school is what is named.
  const head = findLatinHead(
    tokens === written ? outside.replace(/,\s*(inc|ltd|llc|co|limited)\b/gi, " $1") : tokens.join(" "),
  );
  const { rest: legalFree, forms } = takeLatinLegalForm(tokens);
  const { places, rest } = takeLatinPlaces(legalFree);
  const words = foldWords(legalFree);
  const campus = inside.map(printSearchText).find((held) => findPlaceCodes(held).length > 0);
  const restWords = foldWords(rest);
  return {
    raw,
    text: printSearchText(name),
    former,
    campus,
    places,
    han: false,
    words,
    legal: forms,
    rest: "",
    bare: words.join(" ") + (campus === undefined ? "" : ` ${campus}`),
    ordinals: readOrdinals(tokens.join(" ")),
    directions: findDirections(restWords.join(" "), false),
    fields: findFields(restWords.join(" "), false),
    head: forms.includes("COMPANY") ? "COMPANY" : head,
    core: takeGenericWords(restWords).join(" "),
    acronym: tokens
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word) => word[0])
      .join(""),
  };
}

/** A place, a direction (华东), or a campus by name; not an abbreviation, nor 集团. */
function isCampus(held: string): boolean {
  return findPlaceCodes(held).length > 0 || /校区$|^(华东|华北|华南|西南|东北|珠海校区)$/.test(held);
}
