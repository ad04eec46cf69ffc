import type { Model } from "../../../src/model/model.js";
import { MODEL } from "../fixtures.js";

/** A table whose second row breaks one rule; its first is right. */
export interface BrokenTable {
  /** "Enterprise", and what each column says, below the id and the name. */
  readonly mapping: string;
  readonly rows: string;
  readonly model?: Model;
}

/** A mapping with ids and English names; `more` is YAML below columns:. */
function mapping(kind: string, more = "", name = "{ name: LABEL, language: en }"): string {
  return `register: example-rows\nsource: { title: Rows, licence: made up }\nkind: ${kind}\ncolumns:\n  id: { identifier: id }\n  name: ${name}\n${more}`;
}

/** What graph/types would be without that kind or link. */
function without(label: string): Model {
  const other = ([name]: readonly [string, unknown]): boolean => name !== label;
  return { ...MODEL, kinds: new Map([...MODEL.kinds].filter(other)), links: new Map([...MODEL.links].filter(other)) };
}

const UNITS = mapping("OrganizationalUnit", "  of: { link: PART_OF, to: id }\n");
const FIGURES = mapping(
  "Figure",
  "  unit: { property: unit }\n  metric: { property: metric }\n  qualifier: { property: qualifier }\n  value: { property: value }\n  of: { link: MEASURES, to: id }\n",
);

/** For each rule that tables are held to, one that breaks it, and no other. */
export const BROKEN_TABLES: Readonly<Record<string, BrokenTable>> = {
  PrintedWordsStandInQuote: {
    mapping: mapping("Enterprise", "", "{ name: LABEL, language: en, values: { B: Beta } }"),
    rows: "id,name\nenterprise-a,A\nenterprise-b,B\n",
  },
  TextIsClean: { mapping: mapping("Enterprise"), rows: "id,name\nenterprise-a,A\nenterprise-b,B\u0001b\n" },
  LanguageFitsScript: { mapping: mapping("Enterprise"), rows: "id,name\nenterprise-a,A\nenterprise-b,钢\n" },
  IdIsReadable: { mapping: mapping("Enterprise"), rows: "id,name\nenterprise-a,A\nEnterprise_B,B\n" },
  // A mapping names only what graph/types has; a format that is code names kinds and links of its own.
  KindIsKnown: {
    mapping: mapping("Enterprise"),
    rows: "id,name\nenterprise-b,B\n",
    model: without("Enterprise"),
  },
  LinkIsKnown: {
    mapping: UNITS,
    rows: "id,name,of\nunit-a,A,\nunit-b,B,university-pku\n",
    model: without("PART_OF"),
  },
  DatesAreWellFormed: {
    mapping: mapping("Enterprise", "  from: { time: validFrom }\n"),
    rows: "id,name,from\nenterprise-a,A,2023\nenterprise-b,B,2023-13\n",
  },
  ValuesInRange: {
    mapping: mapping("Enterprise", "  of: { link: SUBSIDIARY_OF, to: id, with: { share: 200 } }\n"),
    rows: "id,name,of\nenterprise-a,A,\nenterprise-b,B,enterprise-a\n",
  },
  IdentifiersCheckOut: {
    mapping: mapping("Enterprise", "  code: { identifier: USCC }\n"),
    rows: "id,name,code\nenterprise-a,A,91110108633612349T\nenterprise-b,B,1\n",
  },
  NoDanglingReference: {
    mapping: UNITS,
    rows: "id,name,of\nunit-a,A,university-pku\nunit-b,B,university-nowhere\n",
  },
  EndpointsFitLink: {
    mapping: UNITS,
    rows: "id,name,of\nunit-a,A,university-pku\nunit-b,B,community-quality-steel\n",
  },
  PropertiesFitKind: {
    mapping: mapping("University", "  is: { property: universityKind }\n"),
    rows: "id,name,is\nuniversity-a,A,ADULT\nuniversity-b,B,GIANT\n",
  },
  RequiredPropertiesPresent: {
    mapping: mapping("Laboratory", "  is: { property: laboratoryKind }\n"),
    rows: "id,name,is\nlaboratory-a,A,JOINT\nlaboratory-b,B,\n",
  },
  FiguresAreWhole: {
    mapping: FIGURES,
    rows: "id,name,unit,metric,qualifier,value,of\nfigure-a,A,university,members,EXACT,3,university-pku\nfigure-b,B,university,members,EXACT,3,\n",
  },
  DatesInOrder: {
    mapping: mapping("Enterprise", "  from: { time: validFrom }\n  until: { time: validTo }\n"),
    rows: "id,name,from,until\nenterprise-a,A,2021,2023\nenterprise-b,B,2023,2021\n",
  },
  PlannedIsNotDone: {
    mapping: `${mapping("Laboratory", "  is: { property: laboratoryKind }\n  status: { property: status }\n")}modality: PLANNED\n`,
    rows: "id,name,is,status\nlaboratory-a,A,JOINT,PLANNED\nlaboratory-b,B,JOINT,ACTIVE\n",
  },
  NoCycles: { mapping: UNITS, rows: "id,name,of\nunit-a,A,unit-b\nunit-b,B,unit-a\n" },
  SingleAtATime: { mapping: UNITS, rows: "id,name,of\nunit-a,A,university-pku\nunit-a,A,university-hrbust\n" },
  AgreementHasTwoParties: {
    mapping: mapping(
      "Agreement",
      "  is: { property: agreementKind }\n  party: { link: SIGNED, incoming: true, to: id, separator: ';' }\n",
    ),
    rows: "id,name,is,party\nagreement-a,A,OTHER,university-pku;university-hrbust\nagreement-b,B,OTHER,university-pku\n",
  },
  SignatoryActsForAParty: {
    mapping: mapping("Person", "  signed: { link: SIGNATORY_OF, to: id, with: { onBehalfOf: university-pku } }\n"),
    rows: "id,name,signed\nperson-a,A,\nperson-b,B,agreement-hrbust-cybersecurity-2023\n",
  },
};
