import { readSeeds } from "../../../src/statements/read-seeds.js";
import { DOCUMENT, entity, MODEL } from "../../validation/harness.js";

/** A statement file that breaks one rule. */
export interface BrokenFile {
  /** As the harness takes it. */
  readonly snippet: string;
  readonly title?: string;
  readonly document?: string;
}

const link = (type: string, from: string, to: string, more = ""): string =>
  `  - { type: ${type}, from: ${from}, to: ${to}, quotes: [led]${more && `, ${more}`} }\n`;
const entities = (...lines: readonly string[]): string => `entities:\n${lines.join("")}`;
const supplied = (value: string, language: string, more = "basis: SUPPLIED, suppliedBy: test"): string =>
  `  - { id: enterprise-x, kind: Enterprise, quotes: [led], names: [{ value: ${value}, language: ${language}, nameKind: LABEL, ${more} }] }\n`;
const [FIRST] = readSeeds(MODEL).files;
const ENTERPRISE = entity("enterprise-x", "Enterprise");
const [COMMUNITY, UNIT] = [entity("community-x", "Community"), entity("unit-x", "OrganizationalUnit")];
const AGREEMENT = entity("agreement-x", "Agreement", "properties: { agreementKind: OTHER }");
const PLACES = ["a", "b"].map((name) => entity(`place-${name}`, "Place")).join("");
const SIGNED = link("SIGNED", "enterprise-x", "agreement-x") + link("SIGNED", "university-pku", "agreement-x");
const FIGURE = "properties: { metric: members, unit: university, qualifier: EXACT, value: 3 }";

/** For each rule a statement file that breaks it, and no other. */
export const BROKEN_FILES: Readonly<Record<string, BrokenFile>> = {
  IsReviewed: { snippet: `proposed: true\n${entities(ENTERPRISE)}` },
  SourceMatchesDocument: { snippet: entities(ENTERPRISE), title: "Steel & schools" },
  OneTextOneVoice: {
    snippet: `quotes:\n  led: { exact: ${JSON.stringify(FIRST?.source?.title)} }\n${entities(ENTERPRISE)}`,
    title: FIRST?.source?.title ?? "",
    document: FIRST?.document ?? "",
  },
  QuoteIsVerbatim: { snippet: `quotes:\n  led: { exact: "Nobody said so." }\n${entities(ENTERPRISE)}` },
  QuotesAreUsed: { snippet: entities(ENTERPRISE) },
  EvidencePresent: { snippet: entities(supplied("Steel", "en", "basis: SUPPLIED")) },
  PrintedWordsStandInQuote: { snippet: entities(supplied("Nowhere", "en", "quotes: [led]")) },
  TextIsClean: { snippet: entities(supplied('"Steel "', "en")) },
  LanguageFitsScript: { snippet: entities(supplied("钢", "en")) },
  IdIsReadable: { snippet: entities(entity("Enterprise_X", "Enterprise")) },
  KindIsKnown: { snippet: entities(entity("enterprise-x", "Entreprise")) },
  LinkIsKnown: { snippet: `${entities(ENTERPRISE, COMMUNITY)}links:\n${link("LEEDS", "enterprise-x", "community-x")}` },
  DatesAreWellFormed: { snippet: entities(entity("enterprise-x", "Enterprise", "asOf: 2023-13")) },
  ValuesInRange: {
    snippet: `${entities(ENTERPRISE, entity("enterprise-y", "Enterprise"))}links:\n${link("SUBSIDIARY_OF", "enterprise-x", "enterprise-y", "share: 200")}`,
  },
  IdentifiersCheckOut: {
    snippet: entities(entity("enterprise-x", "Enterprise", 'identifiers: [{ scheme: USCC, value: "1" }]')),
  },
  OverruledSaysWhy: {
    snippet: `${entities(ENTERPRISE, COMMUNITY)}links:\n${link("LEADS", "enterprise-x", "community-x", "key: believed")}${link("LEADS", "enterprise-x", "community-x", "asOf: 2024, overruledBy: believed")}`,
  },
  NoDuplicate: { snippet: entities(ENTERPRISE, ENTERPRISE.replace("value: enterprise-x", "value: other")) },
  NoDanglingReference: {
    snippet: `${entities(ENTERPRISE)}links:\n${link("LEADS", "enterprise-x", "community-nowhere")}`,
  },
  EndpointsFitLink: {
    snippet: `${entities(ENTERPRISE, COMMUNITY)}links:\n${link("LEADS", "community-x", "enterprise-x")}`,
  },
  PropertiesFitKind: {
    snippet: entities(entity("university-x", "University", "properties: { universityKind: GIANT }")),
  },
  RequiredPropertiesPresent: { snippet: entities(entity("laboratory-x", "Laboratory")) },
  CaptionExists: { snippet: "entities:\n  - { id: enterprise-x, kind: Enterprise, quotes: [led] }\n" },
  FiguresAreWhole: { snippet: entities(entity("figure-x", "Figure", FIGURE)) },
  DatesInOrder: { snippet: entities(entity("enterprise-x", "Enterprise", "validFrom: 2023, validTo: 2021")) },
  PlannedIsNotDone: {
    snippet: entities(entity("laboratory-x", "Laboratory", "properties: { laboratoryKind: JOINT, status: PLANNED }")),
  },
  NoCycles: {
    snippet: `${entities(PLACES)}links:\n${link("LOCATED_IN", "place-a", "place-b")}${link("LOCATED_IN", "place-b", "place-a")}`,
  },
  SingleAtATime: {
    snippet: `${entities(UNIT, ENTERPRISE)}links:\n${link("PART_OF", "unit-x", "enterprise-x")}${link("PART_OF", "unit-x", "university-pku")}`,
  },
  AgreementHasTwoParties: {
    snippet: `${entities(ENTERPRISE, AGREEMENT)}links:\n${link("SIGNED", "enterprise-x", "agreement-x")}`,
  },
  SignatoryActsForAParty: {
    snippet: `${entities(ENTERPRISE, AGREEMENT, entity("person-x", "Person"))}links:\n${SIGNED}${link("SIGNATORY_OF", "person-x", "agreement-x", "onBehalfOf: university-hrbust")}`,
  },
  IdentifiersAreUnique: {
    snippet: entities(
      ...["enterprise-x", "enterprise-y"].map((id) =>
        entity(id, "Enterprise", 'identifiers: [{ scheme: USCC, value: "91110108633612349T" }]'),
      ),
    ),
  },
};

/** A text of its own for each: two sources of one text are one voice. */
export function writeDocument(rule: string, { document }: BrokenFile): string {
  return document ?? `${DOCUMENT}${rule}\n`;
}
