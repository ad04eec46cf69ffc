// Printed by `npm run schema` from graph/schema.graphql and the examples in test/queries. Edit those.

import type { Operation } from "./operation.js";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export const AgreementKind = {
  STRATEGIC_FRAMEWORK: 'STRATEGIC_FRAMEWORK',
  PROJECT: 'PROJECT',
  JOINT_BUILD: 'JOINT_BUILD',
  EMPLOYMENT: 'EMPLOYMENT',
  MEMORANDUM: 'MEMORANDUM',
  OTHER: 'OTHER'
} as const;

export type AgreementKind = typeof AgreementKind[keyof typeof AgreementKind];
export const AgreementStatus = {
  PLANNED: 'PLANNED',
  SIGNED: 'SIGNED',
  ENDED: 'ENDED',
  UNKNOWN: 'UNKNOWN'
} as const;

export type AgreementStatus = typeof AgreementStatus[keyof typeof AgreementStatus];
export const Basis = {
  PRINTED: 'PRINTED',
  SUPPLIED: 'SUPPLIED'
} as const;

export type Basis = typeof Basis[keyof typeof Basis];
export const Certainty = {
  CERTAIN: 'CERTAIN',
  POSSIBLE: 'POSSIBLE'
} as const;

export type Certainty = typeof Certainty[keyof typeof Certainty];
export const ChangeKind = {
  ADDED: 'ADDED',
  RETRACTED: 'RETRACTED',
  RESTORED: 'RESTORED',
  MERGED: 'MERGED',
  UNMERGED: 'UNMERGED'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
export const EntityKind = {
  AGREEMENT: 'AGREEMENT',
  COMMUNITY: 'COMMUNITY',
  EVENT: 'EVENT',
  LABORATORY: 'LABORATORY',
  PLATFORM: 'PLATFORM',
  FIGURE: 'FIGURE',
  INDUSTRY: 'INDUSTRY',
  MAJOR: 'MAJOR',
  UNIVERSITY: 'UNIVERSITY',
  EDUCATIONAL_ORGANIZATION: 'EDUCATIONAL_ORGANIZATION',
  ENTERPRISE: 'ENTERPRISE',
  GOVERNMENT_BODY: 'GOVERNMENT_BODY',
  ASSOCIATION: 'ASSOCIATION',
  MEDIA_ORGANIZATION: 'MEDIA_ORGANIZATION',
  ORGANIZATIONAL_UNIT: 'ORGANIZATIONAL_UNIT',
  PERSON: 'PERSON',
  PLACE: 'PLACE',
  POLICY_DOCUMENT: 'POLICY_DOCUMENT',
  PROGRAMME: 'PROGRAMME',
  PROJECT: 'PROJECT',
  SOURCE_DOCUMENT: 'SOURCE_DOCUMENT'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
export const LinkKind = {
  ABOUT: 'ABOUT',
  ADMINISTERS: 'ADMINISTERS',
  APPLIED_FOR: 'APPLIED_FOR',
  APPROVED: 'APPROVED',
  ATTENDED: 'ATTENDED',
  CHAIRED: 'CHAIRED',
  CONTRIBUTED_TO: 'CONTRIBUTED_TO',
  ESTABLISHES: 'ESTABLISHES',
  HOLDS_POSITION: 'HOLDS_POSITION',
  HOSTS: 'HOSTS',
  IN_CHARGE_OF: 'IN_CHARGE_OF',
  IN_INDUSTRY: 'IN_INDUSTRY',
  ISSUED: 'ISSUED',
  LEADS: 'LEADS',
  LOCATED_IN: 'LOCATED_IN',
  MEASURES: 'MEASURES',
  MEMBER_OF: 'MEMBER_OF',
  OFFERS: 'OFFERS',
  ORGANIZED: 'ORGANIZED',
  PART_OF: 'PART_OF',
  PARTICIPATES_IN: 'PARTICIPATES_IN',
  PUBLISHED: 'PUBLISHED',
  REPRESENTED: 'REPRESENTED',
  SIGNATORY_OF: 'SIGNATORY_OF',
  SIGNED: 'SIGNED',
  SPOKE_AT: 'SPOKE_AT',
  SUB_EVENT_OF: 'SUB_EVENT_OF',
  SUBSIDIARY_OF: 'SUBSIDIARY_OF',
  SUCCEEDED_BY: 'SUCCEEDED_BY',
  UNDER_PROGRAMME: 'UNDER_PROGRAMME',
  WON_PRIZE_AT: 'WON_PRIZE_AT'
} as const;

export type LinkKind = typeof LinkKind[keyof typeof LinkKind];
export const Modality = {
  ASSERTED: 'ASSERTED',
  PLANNED: 'PLANNED',
  HISTORICAL: 'HISTORICAL',
  INFERRED: 'INFERRED'
} as const;

export type Modality = typeof Modality[keyof typeof Modality];
export const NameKind = {
  OFFICIAL: 'OFFICIAL',
  LABEL: 'LABEL',
  ALIAS: 'ALIAS',
  ACRONYM: 'ACRONYM',
  ABBREVIATION: 'ABBREVIATION',
  FORMER: 'FORMER',
  MACHINE_TRANSLATION: 'MACHINE_TRANSLATION',
  PINYIN: 'PINYIN'
} as const;

export type NameKind = typeof NameKind[keyof typeof NameKind];
export const Qualifier = {
  EXACT: 'EXACT',
  APPROXIMATE: 'APPROXIMATE',
  NEARLY: 'NEARLY',
  MORE_THAN: 'MORE_THAN',
  AT_LEAST: 'AT_LEAST',
  PLANNED: 'PLANNED',
  UNQUANTIFIED: 'UNQUANTIFIED'
} as const;

export type Qualifier = typeof Qualifier[keyof typeof Qualifier];
export const SpeechKind = {
  ADDRESS: 'ADDRESS',
  KEYNOTE_REPORT: 'KEYNOTE_REPORT',
  KEYNOTE_SPEECH: 'KEYNOTE_SPEECH',
  SHARING: 'SHARING',
  OTHER: 'OTHER'
} as const;

export type SpeechKind = typeof SpeechKind[keyof typeof SpeechKind];
export const Tenure = {
  CURRENT: 'CURRENT',
  FORMER: 'FORMER',
  UNKNOWN: 'UNKNOWN'
} as const;

export type Tenure = typeof Tenure[keyof typeof Tenure];
export type EnterprisesLeadingCommunitiesVariables = Exact<{ [key: string]: never; }>;


export type EnterprisesLeadingCommunitiesAnswer = { readonly enterprises: ReadonlyArray<{ readonly name: string, readonly leadsConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly asOf: string | null, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string, readonly publishedOn: string | null } }> }> } }> } }> };

export type ClaimsOfADocumentVariables = Exact<{
  source?: string;
}>;


export type ClaimsOfADocumentAnswer = { readonly sourceDocuments: ReadonlyArray<{ readonly title: string, readonly publishedOn: string | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly subjectId: string, readonly predicate: string, readonly objectId: string | null, readonly value: string | null, readonly modality: Modality, readonly evidence: ReadonlyArray<{ readonly start: number, readonly exact: string }> }> }> };

export type SpeakersAtAnEventVariables = Exact<{
  event?: string;
}>;


export type SpeakersAtAnEventAnswer = { readonly events: ReadonlyArray<{ readonly name: string, readonly start: string | null, readonly speakersConnection: Talks, readonly subEvents: ReadonlyArray<{ readonly name: string, readonly speakersConnection: Talks }> }> };

export type Talks = { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly positionsConnection: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null } }> } }, readonly properties: { readonly speechKind: SpeechKind | null, readonly titleZh: string | null, readonly titleEn: string | null } }> };

export type SearchVariables = Exact<{
  text?: string;
}>;


export type SearchAnswer = { readonly search: { readonly total: number, readonly hits: ReadonlyArray<{ readonly score: number, readonly matchedName: string, readonly matchedLanguage: string | null, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       }> } };

export type OneOrganizationVariables = Exact<{
  id?: string;
}>;


export type OneOrganizationAnswer = { readonly entity:
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
    | { readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly suppliedBy: string | null }>, readonly organization: { readonly places: ReadonlyArray<{ readonly name: string }>, readonly leads: ReadonlyArray<{ readonly name: string }>, readonly signed: ReadonlyArray<{ readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly name: string }>, readonly peopleConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly titleZh: string | null, readonly titleEn: string | null, readonly tenure: Tenure | null, readonly asOf: string | null } }> } } | null }
   | null };

export type FiguresVariables = Exact<{ [key: string]: never; }>;


export type FiguresAnswer = { readonly sourceDocuments: ReadonlyArray<{ readonly title: string, readonly statements: ReadonlyArray<{ readonly value: string | null, readonly subject:
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
        | { readonly name: string, readonly figure: { readonly metric: string | null, readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly about: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }
       | null, readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }> };

export type AgreementsVariables = Exact<{ [key: string]: never; }>;


export type AgreementsAnswer = { readonly agreements: ReadonlyArray<{ readonly name: string, readonly agreementKind: AgreementKind | null, readonly signedOn: string | null, readonly status: AgreementStatus | null, readonly parties: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly signatoriesConnection: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly properties: { readonly onBehalfOf: string | null, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> } }> }, readonly establishes: ReadonlyArray<{ readonly name: string, readonly modality: Modality }> }> };

export type PlannedVariables = Exact<{ [key: string]: never; }>;


export type PlannedAnswer = { readonly statements: ReadonlyArray<{ readonly subject:
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
      | { readonly id: string, readonly kind: EntityKind, readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> };

export type NeighborhoodVariables = Exact<{ [key: string]: never; }>;


export type NeighborhoodAnswer = { readonly neighborhood: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly degree: number, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       }>, readonly links: ReadonlyArray<
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
      | { readonly kind: LinkKind, readonly modality: Modality, readonly sources: number, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PathsVariables = Exact<{ [key: string]: never; }>;


export type PathsAnswer = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
      | { readonly kind: EntityKind, readonly name: string }
    >, readonly links: ReadonlyArray<
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly from:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly to:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
    > }> };

export type PartnershipsVariables = Exact<{ [key: string]: never; }>;


export type PartnershipsAnswer = { readonly partnerships: { readonly total: number, readonly partnerships: ReadonlyArray<{ readonly strength: number, readonly partner:
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
      , readonly through: ReadonlyArray<{ readonly entity:
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
          | { readonly kind: EntityKind, readonly name: string }
        , readonly links: ReadonlyArray<
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
          | { readonly kind: LinkKind, readonly modality: Modality, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }
        > }> }> } };

export type RankingVariables = Exact<{ [key: string]: never; }>;


export type RankingAnswer = { readonly ranking: { readonly total: number, readonly entries: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly entity:
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
       }> } };

export type StatisticsVariables = Exact<{ [key: string]: never; }>;


export type StatisticsAnswer = { readonly statistics: { readonly rows: ReadonlyArray<string>, readonly columns: ReadonlyArray<string>, readonly cells: ReadonlyArray<ReadonlyArray<number>>, readonly unplaced: number } };

export type TimelineVariables = Exact<{ [key: string]: never; }>;


export type TimelineAnswer = { readonly timeline: { readonly total: number, readonly undated: number, readonly items: ReadonlyArray<{ readonly date: string, readonly entity:
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
        | { readonly kind: EntityKind, readonly name: string }
      , readonly link:
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
       | null, readonly statement: { readonly predicate: string, readonly modality: Modality, readonly evidence: ReadonlyArray<{ readonly exact: string }> } }> } };

export type ChangesVariables = Exact<{ [key: string]: never; }>;


export type ChangesAnswer = { readonly changes: { readonly total: number, readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly recordedAt: string, readonly reason: string | null, readonly statement: { readonly predicate: string, readonly value: string | null, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly object:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null } | null }> } };

export type DisagreementsVariables = Exact<{ [key: string]: never; }>;


export type DisagreementsAnswer = { readonly disagreements: { readonly total: number, readonly disagreements: ReadonlyArray<{ readonly predicate: string, readonly because: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly preferred: { readonly id: string } | null, readonly statements: ReadonlyArray<{ readonly id: string, readonly value: string | null, readonly object:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly evidence: ReadonlyArray<{ readonly exact: string }> }> }> } };

export type MatchVariables = Exact<{ [key: string]: never; }>;


export type MatchAnswer = { readonly match: ReadonlyArray<{ readonly key: string, readonly candidates: ReadonlyArray<{ readonly score: number, readonly match: boolean, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly features: ReadonlyArray<{ readonly name: string, readonly weight: number, readonly detail: string | null }> }> }> };

export type AtATimeVariables = Exact<{ [key: string]: never; }>;


export type AtATimeAnswer = { readonly neighborhood: { readonly total: number, readonly linksAt: ReadonlyArray<{ readonly certainty: Certainty, readonly link:
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
        | { readonly kind: LinkKind, readonly validFrom: string | null, readonly asOf: string | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }
       }> } };

export type NoPathVariables = Exact<{ [key: string]: never; }>;


export type NoPathAnswer = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    >, readonly links: ReadonlyArray<
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
      | { readonly kind: LinkKind, readonly statements: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly exact: string, readonly source: { readonly title: string } }> }> }
    > }> };

export type GraphVariables = Exact<{ [key: string]: never; }>;


export type GraphAnswer = { readonly graph: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly entity:
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
        | { readonly id: string, readonly kind: EntityKind, readonly name: string }
       }>, readonly links: ReadonlyArray<
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
      | { readonly id: string, readonly kind: LinkKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SentencesVariables = Exact<{
  text?: string;
}>;


export type SentencesAnswer = { readonly sentences: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly marks: ReadonlyArray<ReadonlyArray<number>>, readonly start: number, readonly end: number, readonly source: { readonly id: string, readonly title: string }, readonly statements: ReadonlyArray<{ readonly predicate: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type KnownAtVariables = Exact<{ [key: string]: never; }>;


export type KnownAtAnswer = { readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string, readonly leads: ReadonlyArray<{ readonly name: string }> }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

/** Which enterprises lead which communities, and who says so? · 哪些企业牵头了哪些产教融合共同体？出处是什么？ */
export const EnterprisesLeadingCommunities: Operation<EnterprisesLeadingCommunitiesAnswer, EnterprisesLeadingCommunitiesVariables> = {
  text: "query EnterprisesLeadingCommunities {\n  enterprises(where: {leads: {some: {kind: {eq: COMMUNITY}}}}, sort: [{id: ASC}]) {\n    name\n    leadsConnection {\n      edges {\n        node {\n          name\n        }\n        properties {\n          asOf\n          modality\n          statements {\n            evidence {\n              exact\n              source {\n                title\n                publishedOn\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}",
};

/** Everything that one document states, with its words · 某一文献的全部陈述及原文 */
export const ClaimsOfADocument: Operation<ClaimsOfADocumentAnswer, ClaimsOfADocumentVariables> = {
  text: "query ClaimsOfADocument($source: ID! = \"002_bc9b524c4e980658\") {\n  sourceDocuments(where: {id: {eq: $source}}, limit: 1) {\n    title\n    publishedOn\n    statements(sort: [{subjectId: ASC}, {predicate: ASC}, {id: ASC}], limit: 1000) {\n      id\n      subjectId\n      predicate\n      objectId\n      value\n      modality\n      evidence {\n        start\n        exact\n      }\n    }\n  }\n}",
};

/** Who spoke at the 9th matchmaking meeting, and on what? · 谁在第九届对接会上发言？题目是什么？ */
export const SpeakersAtAnEvent: Operation<SpeakersAtAnEventAnswer, SpeakersAtAnEventVariables> = {
  text: "query SpeakersAtAnEvent($event: ID! = \"event-matchmaking-9\") {\n  events(where: {id: {eq: $event}}, limit: 1) {\n    name\n    start\n    speakersConnection(first: 20) {\n      ...Talks\n    }\n    subEvents(sort: [{id: ASC}], limit: 20) {\n      name\n      speakersConnection(first: 20) {\n        ...Talks\n      }\n    }\n  }\n}\n\nfragment Talks on PersonSpokeAtConnection {\n  edges {\n    node {\n      name\n      positionsConnection(first: 5) {\n        edges {\n          node {\n            name\n          }\n          properties {\n            titleZh\n            titleEn\n          }\n        }\n      }\n    }\n    properties {\n      speechKind\n      titleZh\n      titleEn\n    }\n  }\n}",
};

/** Find by any name: Chinese, English, pinyin, abbreviation · 按任意名称查找：中文、英文、拼音、简称 */
export const Search: Operation<SearchAnswer, SearchVariables> = {
  text: "query Search($text: String! = \"华为\") {\n  search(text: $text, first: 10) {\n    total\n    hits {\n      score\n      matchedName\n      matchedLanguage\n      entity {\n        id\n        kind\n        name\n      }\n    }\n  }\n}",
};

/** One organisation with its names, people and communities · 一个机构：名称、人员、共同体 */
export const OneOrganization: Operation<OneOrganizationAnswer, OneOrganizationVariables> = {
  text: "query OneOrganization($id: ID! = \"enterprise-shagang\") {\n  entity(id: $id) {\n    kind\n    name\n    names {\n      value\n      language\n      nameKind\n      basis\n    }\n    identifiers {\n      scheme\n      value\n      suppliedBy\n    }\n    organization {\n      places {\n        name\n      }\n      leads {\n        name\n      }\n      signed {\n        name\n      }\n      facilities {\n        name\n      }\n      peopleConnection {\n        edges {\n          node {\n            name\n          }\n          properties {\n            titleZh\n            titleEn\n            tenure\n            asOf\n          }\n        }\n      }\n    }\n  }\n}",
};

/** What numbers are reported, about what, by whom? · 各文献报告了哪些数据？ */
export const Figures: Operation<FiguresAnswer, FiguresVariables> = {
  text: "query Figures {\n  sourceDocuments(sort: [{id: ASC}]) {\n    title\n    statements(\n      where: {predicate: {eq: \"qualifier\"}}\n      sort: [{subjectId: ASC}]\n      limit: 50\n    ) {\n      value\n      subject {\n        name\n        figure {\n          metric\n          value\n          unit\n          qualifier\n          about {\n            name\n          }\n        }\n      }\n      evidence {\n        exact\n      }\n    }\n  }\n}",
};

/** Agreements, their parties, who signed for them, and what they set up · 协议、签署方、签署人与共建内容 */
export const Agreements: Operation<AgreementsAnswer, AgreementsVariables> = {
  text: "query Agreements {\n  agreements(sort: [{id: ASC}]) {\n    name\n    agreementKind\n    signedOn\n    status\n    parties(sort: [{id: ASC}]) {\n      name\n    }\n    signatoriesConnection {\n      edges {\n        node {\n          name\n        }\n        properties {\n          onBehalfOf\n          statements {\n            evidence {\n              exact\n              source {\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n    establishes {\n      name\n      modality\n    }\n  }\n}",
};

/** What is planned and not done, in the words of the source · 计划中而尚未完成的事项 */
export const Planned: Operation<PlannedAnswer, PlannedVariables> = {
  text: "query Planned {\n  statements(\n    where: {modality: {eq: PLANNED}, predicate: {eq: \"kind\"}}\n    sort: [{subjectId: ASC}]\n    limit: 50\n  ) {\n    subject {\n      id\n      kind\n      name\n    }\n    evidence {\n      exact\n      source {\n        title\n      }\n    }\n  }\n}",
};

/** What is around the steel community, two steps far? · 优质钢产教融合共同体周围两步之内有什么？ */
export const Neighborhood: Operation<NeighborhoodAnswer, NeighborhoodVariables> = {
  text: "query Neighborhood {\n  neighborhood(of: \"community-quality-steel\", depth: 2, first: 40) {\n    total\n    nodes {\n      distance\n      degree\n      entity {\n        id\n        kind\n        name\n      }\n    }\n    links {\n      kind\n      modality\n      sources\n      from {\n        name\n      }\n      to {\n        name\n      }\n      statements {\n        evidence {\n          exact\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

/** How is Harbin University of Science and Technology connected to Huawei, and who says so? · 哈尔滨理工大学与华为如何相连？每一步的出处是什么？ */
export const Paths: Operation<PathsAnswer, PathsVariables> = {
  text: "query Paths {\n  paths(\n    from: \"university-hrbust\"\n    to: \"enterprise-huawei\"\n    maxLength: 8\n    first: 3\n  ) {\n    length\n    nodes {\n      kind\n      name\n    }\n    links {\n      kind\n      from {\n        name\n      }\n      to {\n        name\n      }\n      statements {\n        evidence {\n          exact\n          source {\n            title\n          }\n        }\n      }\n    }\n  }\n}",
};

/** Who works with Harbin University of Science and Technology, and through what? · 哈尔滨理工大学与谁合作？通过什么？ */
export const Partnerships: Operation<PartnershipsAnswer, PartnershipsVariables> = {
  text: "query Partnerships {\n  partnerships(of: \"university-hrbust\") {\n    total\n    partnerships {\n      strength\n      partner {\n        kind\n        name\n      }\n      through {\n        entity {\n          kind\n          name\n        }\n        links {\n          kind\n          modality\n          statements {\n            evidence {\n              exact\n            }\n          }\n        }\n      }\n    }\n  }\n}",
};

/** Who has the most links? · 谁的关系最多？ */
export const Ranking: Operation<RankingAnswer, RankingVariables> = {
  text: "query Ranking {\n  ranking(by: LINKS, kinds: [UNIVERSITY, ENTERPRISE], first: 10) {\n    total\n    entries {\n      rank\n      score\n      entity {\n        kind\n        name\n      }\n    }\n  }\n}",
};

/** How many organisations of each kind are there, and where? · 各类机构各有多少？分布在哪里？ */
export const Statistics: Operation<StatisticsAnswer, StatisticsVariables> = {
  text: "query Statistics {\n  statistics(\n    of: [UNIVERSITY, ENTERPRISE, GOVERNMENT_BODY, PLATFORM, LABORATORY]\n    rows: KIND\n    columns: PLACE\n  ) {\n    rows\n    columns\n    cells\n    unplaced\n  }\n}",
};

/** What happened in November 2023, in order? · 2023 年 11 月依次发生了什么？ */
export const Timeline: Operation<TimelineAnswer, TimelineVariables> = {
  text: "query Timeline {\n  timeline(from: \"2023-11\", to: \"2023-11\", first: 30) {\n    total\n    undated\n    items {\n      date\n      entity {\n        kind\n        name\n      }\n      link {\n        kind\n        to {\n          name\n        }\n      }\n      statement {\n        predicate\n        modality\n        evidence {\n          exact\n        }\n      }\n    }\n  }\n}",
};

/** What has the graph learnt this year? · 图谱今年新增了什么？ */
export const Changes: Operation<ChangesAnswer, ChangesVariables> = {
  text: "query Changes {\n  changes(since: \"2026-01-01T00:00:00Z\", first: 20) {\n    total\n    changes {\n      kind\n      recordedAt\n      reason\n      statement {\n        predicate\n        value\n        subject {\n          name\n        }\n        object {\n          name\n        }\n      }\n    }\n  }\n}",
};

/** Where do the sources contradict themselves, and what is believed? · 原文哪里自相矛盾？采信哪一种说法？ */
export const Disagreements: Operation<DisagreementsAnswer, DisagreementsVariables> = {
  text: "query Disagreements {\n  disagreements(first: 30) {\n    total\n    disagreements {\n      subject {\n        name\n      }\n      predicate\n      because\n      preferred {\n        id\n      }\n      statements {\n        id\n        value\n        object {\n          name\n        }\n        evidence {\n          exact\n        }\n      }\n    }\n  }\n}",
};

/** Who is meant by these names? · 这些名称指的是谁？ */
export const Match: Operation<MatchAnswer, MatchVariables> = {
  text: "query Match {\n  match(\n    queries: [{key: \"1\", name: \"北航\"}, {key: \"2\", name: \"中国重燃\"}, {key: \"3\", name: \"Harbin University of Science and Technology\", kinds: [UNIVERSITY]}]\n  ) {\n    key\n    candidates {\n      score\n      match\n      entity {\n        id\n        name\n      }\n      features {\n        name\n        weight\n        detail\n      }\n    }\n  }\n}",
};

/** What is certain, and what only possible, of one university in 2023? · 某高校在 2023 年：哪些关系确定，哪些只是可能？ */
export const AtATime: Operation<AtATimeAnswer, AtATimeVariables> = {
  text: "query AtATime {\n  neighborhood(\n    of: \"university-hrbust\"\n    at: \"2023\"\n    modalities: [ASSERTED, INFERRED]\n  ) {\n    total\n    linksAt {\n      certainty\n      link {\n        kind\n        validFrom\n        asOf\n        from {\n          name\n        }\n        to {\n          name\n        }\n      }\n    }\n  }\n}",
};

/** How is Shagang connected to Huawei, step by step? · 沙钢与华为如何一步步相连？（目前的来源里没有） */
export const NoPath: Operation<NoPathAnswer, NoPathVariables> = {
  text: "query NoPath {\n  paths(from: \"enterprise-shagang\", to: \"enterprise-huawei\", maxLength: 8) {\n    length\n    nodes {\n      name\n    }\n    links {\n      kind\n      statements {\n        evidence {\n          exact\n          source {\n            title\n          }\n        }\n      }\n    }\n  }\n}",
};

/** How do universities, companies, communities and agreements hang together, as one picture? · 高校、企业、共同体与协议的关系图 */
export const Graph: Operation<GraphAnswer, GraphVariables> = {
  text: "query Graph {\n  graph(kinds: [UNIVERSITY, ENTERPRISE, COMMUNITY, AGREEMENT], first: 200) {\n    total\n    nodes {\n      degree\n      entity {\n        id\n        kind\n        name\n      }\n    }\n    links {\n      id\n      kind\n      from {\n        id\n      }\n      to {\n        id\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

/** Which sentences speak of a topic, and what rests on each of them? · 哪些句子谈到“产教融合”？各有哪些陈述以它为据？ */
export const Sentences: Operation<SentencesAnswer, SentencesVariables> = {
  text: "query Sentences($text: String! = \"产教融合\") {\n  sentences(text: $text, first: 10) {\n    total\n    nodes {\n      exact\n      marks\n      start\n      end\n      source {\n        id\n        title\n      }\n      statements {\n        predicate\n        subject {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

/** What did the graph say of an enterprise on one day, whatever it learnt since? · 某一天图谱关于某企业说了什么（不管后来又知道了什么）？ */
export const KnownAt: Operation<KnownAtAnswer, KnownAtVariables> = {
  text: "query KnownAt {\n  entity(id: \"enterprise-shagang\", knownAt: \"2026-11-23T00:00:00Z\") {\n    id\n    name\n    ... on Organization {\n      leads {\n        name\n      }\n    }\n  }\n}",
};
