import type { Rule } from "./rule.js";
import { AgreementHasTwoParties } from "./rules/agreement-has-two-parties.js";
import { CaptionExists } from "./rules/caption-exists.js";
import { DatesAreWellFormed } from "./rules/dates-are-well-formed.js";
import { DatesInOrder } from "./rules/dates-in-order.js";
import { EndpointsFitLink } from "./rules/endpoints-fit-link.js";
import { EvidencePresent } from "./rules/evidence-present.js";
import { FiguresAreWhole } from "./rules/figures-are-whole.js";
import { IdIsReadable } from "./rules/id-is-readable.js";
import { IdentifiersAreUnique } from "./rules/identifiers-are-unique.js";
import { IdentifiersCheckOut } from "./rules/identifiers-check-out.js";
import { IsReviewed } from "./rules/is-reviewed.js";
import { KindIsKnown } from "./rules/kind-is-known.js";
import { LanguageFitsScript } from "./rules/language-fits-script.js";
import { LinkIsKnown } from "./rules/link-is-known.js";
import { NoCycles } from "./rules/no-cycles.js";
import { NoDanglingReference } from "./rules/no-dangling-reference.js";
import { NoDuplicate } from "./rules/no-duplicate.js";
import { OneTextOneVoice } from "./rules/one-text-one-voice.js";
import { OverruledSaysWhy } from "./rules/overruled-says-why.js";
import { PlannedIsNotDone } from "./rules/planned-is-not-done.js";
import { PrintedWordsStandInQuote } from "./rules/printed-words-stand-in-quote.js";
import { PropertiesFitKind } from "./rules/properties-fit-kind.js";
import { QuoteIsVerbatim } from "./rules/quote-is-verbatim.js";
import { QuotesAreUsed } from "./rules/quotes-are-used.js";
import { RequiredPropertiesPresent } from "./rules/required-properties-present.js";
import { SignatoryActsForAParty } from "./rules/signatory-acts-for-a-party.js";
import { SingleAtATime } from "./rules/single-at-a-time.js";
import { SourceMatchesDocument } from "./rules/source-matches-document.js";
import { TextIsClean } from "./rules/text-is-clean.js";
import { ValuesInRange } from "./rules/values-in-range.js";

/** Every requirement, in the order in which they are looked at. `check` and `import` hold what they read to this list. */
export const RULES: readonly Rule[] = [
  IsReviewed,
  SourceMatchesDocument,
  OneTextOneVoice,
  QuoteIsVerbatim,
  QuotesAreUsed,
  EvidencePresent,
  PrintedWordsStandInQuote,
  TextIsClean,
  LanguageFitsScript,
  IdIsReadable,
  KindIsKnown,
  LinkIsKnown,
  DatesAreWellFormed,
  ValuesInRange,
  IdentifiersCheckOut,
  OverruledSaysWhy,
  NoDuplicate,
  NoDanglingReference,
  EndpointsFitLink,
  PropertiesFitKind,
  RequiredPropertiesPresent,
  CaptionExists,
  FiguresAreWhole,
  DatesInOrder,
  PlannedIsNotDone,
  NoCycles,
  SingleAtATime,
  AgreementHasTwoParties,
  SignatoryActsForAParty,
  IdentifiersAreUnique,
];
