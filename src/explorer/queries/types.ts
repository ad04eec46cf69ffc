// Printed by `npm run schema` from graph/schema.graphql and the queries beside this file. Edit those.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
export type Choice = {
  readonly column: string;
  readonly values?: ReadonlyArray<string> | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

export const Decision = {
  POSITIVE: 'POSITIVE',
  NEGATIVE: 'NEGATIVE',
  UNSURE: 'UNSURE'
} as const;

export type Decision = typeof Decision[keyof typeof Decision];
export const Dimension = {
  KIND: 'KIND',
  PLACE: 'PLACE',
  INDUSTRY: 'INDUSTRY',
  LINK: 'LINK',
  YEAR: 'YEAR',
  STATUS: 'STATUS'
} as const;

export type Dimension = typeof Dimension[keyof typeof Dimension];
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
export const FeatureRole = {
  MAIN: 'MAIN',
  QUALIFIER: 'QUALIFIER',
  VETO: 'VETO'
} as const;

export type FeatureRole = typeof FeatureRole[keyof typeof FeatureRole];
export type IdentifierInput = {
  readonly scheme: string;
  readonly value: string;
};

export const Level = {
  NATIONAL: 'NATIONAL',
  PROVINCIAL: 'PROVINCIAL',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY'
} as const;

export type Level = typeof Level[keyof typeof Level];
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
export type MatchQuery = {
  readonly key: string;
  readonly name: string;
  readonly kinds?: ReadonlyArray<EntityKind> | undefined;
  readonly place?: string | undefined;
  readonly identifiers?: ReadonlyArray<IdentifierInput> | undefined;
  readonly first?: number | undefined;
};

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
export const RankingMetric = {
  LINKS: 'LINKS',
  COMMUNITIES_LED: 'COMMUNITIES_LED',
  PARTNERS: 'PARTNERS',
  PAGERANK: 'PAGERANK',
  BETWEENNESS: 'BETWEENNESS'
} as const;

export type RankingMetric = typeof RankingMetric[keyof typeof RankingMetric];
export const StatementStatus = {
  LIVE: 'LIVE',
  RETRACTED: 'RETRACTED'
} as const;

export type StatementStatus = typeof StatementStatus[keyof typeof StatementStatus];
export const Translation = {
  ORIGINAL: 'ORIGINAL',
  HUMAN: 'HUMAN',
  MACHINE: 'MACHINE',
  MIXED: 'MIXED',
  UNKNOWN: 'UNKNOWN'
} as const;

export type Translation = typeof Translation[keyof typeof Translation];
export type Caption = { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> };

export type CitedLink = { readonly id: string, readonly kind: LinkKind, readonly validFrom: string | null, readonly validTo: string | null, readonly asOf: string | null, readonly modality: Modality, readonly sources: number, readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly statements: ReadonlyArray<Claim> };

export type Claim = { readonly id: string, readonly predicate: string, readonly subjectId: string, readonly objectId: string | null, readonly value: string | null, readonly language: string | null, readonly modality: Modality, readonly basis: Basis, readonly suppliedBy: string | null, readonly inference: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly asOf: string | null, readonly recordedAt: string, readonly status: StatementStatus, readonly reason: string | null, readonly overruledBy: string | null, readonly because: string | null, readonly evidence: ReadonlyArray<Quote> };

export type Quote = { readonly start: number, readonly end: number, readonly exact: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null } };

export type ShownSet = { readonly total: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly degree: number, readonly entity: Caption }>, readonly links: ReadonlyArray<CitedLink>, readonly linksAt: ReadonlyArray<{ readonly certainty: Certainty, readonly link: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type CaptionsVariables = Exact<{
  ids: ReadonlyArray<string>;
  first?: number | undefined;
}>;


export type CaptionsAnswer = { readonly entities: ReadonlyArray<Caption> };

export type CardVariables = Exact<{
  id: string;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type CardAnswer = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly modality: Modality, readonly validFrom: string | null, readonly validTo: string | null, readonly asOf: string | null, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind, readonly basis: Basis, readonly suppliedBy: string | null, readonly statements: ReadonlyArray<Claim> }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly basis: Basis, readonly suppliedBy: string | null }>, readonly statements: ReadonlyArray<Claim>, readonly figure: { readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null } | null, readonly sourceDocument: { readonly title: string, readonly url: string | null, readonly licence: string, readonly length: number } | null, readonly successors: ReadonlyArray<Caption>, readonly predecessors: ReadonlyArray<Caption> } | null, readonly neighborhood: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly degree: number, readonly entity: (
        { readonly figure: { readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null } | null }
        & Caption
      ) }>, readonly links: ReadonlyArray<CitedLink>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly disagreements: { readonly total: number, readonly disagreements: ReadonlyArray<{ readonly predicate: string, readonly because: string, readonly subject: { readonly id: string }, readonly statements: ReadonlyArray<Claim>, readonly preferred: { readonly id: string } | null }> } };

export type ChangeDaysVariables = Exact<{
  of?: string | undefined;
}>;


export type ChangeDaysAnswer = { readonly changes: { readonly days: ReadonlyArray<{ readonly day: string, readonly count: number }> } };

export type ChangesVariables = Exact<{
  since: string;
  until?: string | undefined;
  of?: string | undefined;
  source?: string | undefined;
  first?: number | undefined;
  after?: string | undefined;
  counted?: boolean | undefined;
}>;


export type ChangesAnswer = { readonly changes: { readonly total: number, readonly groupsCount?: number, readonly days: ReadonlyArray<{ readonly day: string, readonly count: number }>, readonly groups?: ReadonlyArray<{ readonly day: string, readonly kind: ChangeKind, readonly count: number, readonly things: number, readonly links: number, readonly names: number, readonly identifiers: number, readonly source: { readonly id: string, readonly title: string } | null }>, readonly changes: ReadonlyArray<{ readonly kind: ChangeKind, readonly recordedAt: string, readonly reason: string | null, readonly by: string | null, readonly statement: (
        { readonly source: { readonly id: string, readonly title: string }, readonly subject: Caption | null, readonly object: Caption | null, readonly subjectNames: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }>, readonly objectNames: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> }
        & Claim
      ) | null, readonly judgement: { readonly id: string, readonly leftId: string, readonly rightId: string, readonly decision: Decision, readonly entity: Caption | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountsVariables = Exact<{
  of: string;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  k0: ReadonlyArray<LinkKind>;
  k1: ReadonlyArray<LinkKind>;
  k2: ReadonlyArray<LinkKind>;
  k3: ReadonlyArray<LinkKind>;
  k4: ReadonlyArray<LinkKind>;
  k5: ReadonlyArray<LinkKind>;
  k6: ReadonlyArray<LinkKind>;
  k7: ReadonlyArray<LinkKind>;
  k8: ReadonlyArray<LinkKind>;
  k9: ReadonlyArray<LinkKind>;
  k10: ReadonlyArray<LinkKind>;
  k11: ReadonlyArray<LinkKind>;
  k12: ReadonlyArray<LinkKind>;
  k13: ReadonlyArray<LinkKind>;
  k14: ReadonlyArray<LinkKind>;
}>;


export type CountsAnswer = { readonly c0: { readonly total: number }, readonly c1: { readonly total: number }, readonly c2: { readonly total: number }, readonly c3: { readonly total: number }, readonly c4: { readonly total: number }, readonly c5: { readonly total: number }, readonly c6: { readonly total: number }, readonly c7: { readonly total: number }, readonly c8: { readonly total: number }, readonly c9: { readonly total: number }, readonly c10: { readonly total: number }, readonly c11: { readonly total: number }, readonly c12: { readonly total: number }, readonly c13: { readonly total: number }, readonly c14: { readonly total: number } };

export type DisagreementsVariables = Exact<{
  of?: string | undefined;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type DisagreementsAnswer = { readonly disagreements: { readonly total: number, readonly disagreements: ReadonlyArray<{ readonly predicate: string, readonly because: string, readonly subject: Caption, readonly preferred: { readonly id: string } | null, readonly statements: ReadonlyArray<(
        { readonly subject: Caption | null, readonly object: Caption | null }
        & Claim
      )> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FacetsVariables = Exact<{
  of: ReadonlyArray<EntityKind>;
  where?: ReadonlyArray<Choice> | undefined;
  named?: string | undefined;
  ids?: ReadonlyArray<string> | undefined;
}>;


export type FacetsAnswer = { readonly facets: ReadonlyArray<{ readonly column: string, readonly ofThings: boolean, readonly distinct: number, readonly without: number, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity: Caption | null }> }> };

export type HomeVariables = Exact<{
  first?: number | undefined;
}>;


export type HomeAnswer = { readonly meta: { readonly version: string, readonly builtAt: string, readonly nodes: number, readonly links: number, readonly statements: number, readonly sources: number, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }, readonly communities: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly level: Level | null, readonly modality: Modality, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }>, readonly leadersConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> }, readonly properties: { readonly order: number | null, readonly asOf: string | null, readonly modality: Modality, readonly sources: number, readonly statements: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<Quote> }> } }> }, readonly industries: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> }>, readonly places: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> }>, readonly membersConnection: { readonly totalCount: number } }>, readonly communitiesConnection: { readonly totalCount: number }, readonly sourceDocuments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly languages: ReadonlyArray<string> }> };

export type HomesVariables = Exact<{
  ids: ReadonlyArray<string>;
  places: boolean;
  communities: boolean;
}>;


export type HomesAnswer = { readonly graph: { readonly nodes: ReadonlyArray<{ readonly entity: { readonly id: string, readonly organization: { readonly places?: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }>, readonly within: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> }> }>, readonly leads?: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> }>, readonly memberOf?: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }> }> } | null } }> } };

export type ManyVariables = Exact<{
  of: string;
  depth?: number | undefined;
  links?: ReadonlyArray<LinkKind> | undefined;
  kinds?: ReadonlyArray<EntityKind> | undefined;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type ManyAnswer = { readonly neighborhood: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly degree: number, readonly entity: Caption }>, readonly links: ReadonlyArray<{ readonly id: string, readonly kind: LinkKind, readonly validFrom: string | null, readonly validTo: string | null, readonly asOf: string | null, readonly modality: Modality, readonly sources: number, readonly from: { readonly id: string }, readonly to: { readonly id: string } }>, readonly linksAt: ReadonlyArray<{ readonly certainty: Certainty, readonly link: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatchVariables = Exact<{
  queries: ReadonlyArray<MatchQuery>;
}>;


export type MatchAnswer = { readonly match: ReadonlyArray<{ readonly key: string, readonly candidates: ReadonlyArray<{ readonly score: number, readonly entity: Caption, readonly features: ReadonlyArray<{ readonly name: string, readonly role: FeatureRole, readonly weight: number, readonly detail: string | null }> }> }> };

export type MatrixVariables = Exact<{
  rows: ReadonlyArray<EntityKind>;
  columns: ReadonlyArray<EntityKind>;
  links: ReadonlyArray<LinkKind>;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  firstRows?: number | undefined;
  firstColumns?: number | undefined;
}>;


export type MatrixAnswer = { readonly rows: { readonly total: number, readonly entries: ReadonlyArray<{ readonly score: number, readonly entity: Caption }> }, readonly columns: { readonly total: number, readonly entries: ReadonlyArray<{ readonly score: number, readonly entity: Caption }> } };

export type NeighboursVariables = Exact<{
  of: string;
  links?: ReadonlyArray<LinkKind> | undefined;
  kinds?: ReadonlyArray<EntityKind> | undefined;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  first?: number | undefined;
}>;


export type NeighboursAnswer = { readonly neighborhood: { readonly total: number, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly entity: Caption }> } };

export type NetworkVariables = Exact<{
  of: string;
  depth?: number | undefined;
  links?: ReadonlyArray<LinkKind> | undefined;
  kinds?: ReadonlyArray<EntityKind> | undefined;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type NetworkAnswer = { readonly neighborhood: ShownSet };

export type PartnersVariables = Exact<{
  id: string;
}>;


export type PartnersAnswer = { readonly partnerships: { readonly total: number, readonly partnerships: ReadonlyArray<{ readonly strength: number, readonly partner: Caption }> } };

export type PartnershipsVariables = Exact<{
  of: string;
  kinds?: ReadonlyArray<EntityKind> | undefined;
  links?: ReadonlyArray<LinkKind> | undefined;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type PartnershipsAnswer = { readonly of: Caption | null, readonly partnerships: { readonly total: number, readonly partnerships: ReadonlyArray<{ readonly strength: number, readonly partner: Caption, readonly through: ReadonlyArray<{ readonly entity: Caption, readonly links: ReadonlyArray<CitedLink> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PathVariables = Exact<{
  from: string;
  to: string;
  maxLength?: number | undefined;
  links?: ReadonlyArray<LinkKind> | undefined;
  kinds?: ReadonlyArray<EntityKind> | undefined;
  excludeKinds?: ReadonlyArray<EntityKind> | undefined;
  avoid?: ReadonlyArray<string> | undefined;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  first?: number | undefined;
}>;


export type PathAnswer = { readonly from: Caption | null, readonly to: Caption | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<Caption>, readonly steps: ReadonlyArray<{ readonly from: { readonly id: string }, readonly to: { readonly id: string }, readonly links: ReadonlyArray<CitedLink> }> }> };

export type ProfileVariables = Exact<{
  id: string;
  of: ReadonlyArray<EntityKind>;
  place?: boolean | undefined;
}>;


export type ProfileAnswer = { readonly entity: (
    { readonly place: { readonly level: Level | null } | null }
    & Caption
  ) | null, readonly facets: ReadonlyArray<{ readonly column: string, readonly values: ReadonlyArray<{ readonly value: string, readonly entity: Caption | null }> }>, readonly timeline: { readonly total: number, readonly undated: number, readonly years: ReadonlyArray<{ readonly year: string, readonly count: number }> }, readonly ranking?: { readonly total: number, readonly entries: ReadonlyArray<{ readonly score: number, readonly entity: Caption }> } };

export type RankingVariables = Exact<{
  by: RankingMetric;
  kinds?: ReadonlyArray<EntityKind> | undefined;
  place?: string | undefined;
  at?: string | undefined;
  links?: ReadonlyArray<LinkKind> | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type RankingAnswer = { readonly ranking: { readonly total: number, readonly entries: ReadonlyArray<{ readonly rank: number, readonly score: number, readonly entity: Caption }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReviewVariables = Exact<{
  kinds: ReadonlyArray<EntityKind>;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type ReviewAnswer = { readonly entitiesConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        & Caption
      ) }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | undefined;
  at?: string | undefined;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type SearchAnswer = { readonly search: { readonly total: number, readonly hits: ReadonlyArray<{ readonly score: number, readonly matchedName: string, readonly matchedLanguage: string | null, readonly entity: (
        { readonly modality: Modality }
        & Caption
      ) }>, readonly kinds: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SetVariables = Exact<{
  ids: ReadonlyArray<string>;
  links?: ReadonlyArray<LinkKind> | undefined;
  at?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
  first?: number | undefined;
}>;


export type SetAnswer = { readonly graph: ShownSet };

export type SourceVariables = Exact<{
  id: string;
}>;


export type SourceAnswer = { readonly sourceDocuments: ReadonlyArray<{ readonly id: string, readonly kind: EntityKind, readonly title: string, readonly name: string, readonly languages: ReadonlyArray<string>, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly licence: string, readonly translation: Translation, readonly sha256: string, readonly length: number, readonly text: string, readonly names: ReadonlyArray<{ readonly value: string, readonly language: string, readonly nameKind: NameKind }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly subjectId: string, readonly objectId: string | null, readonly value: string | null, readonly modality: Modality, readonly status: StatementStatus, readonly overruledBy: string | null, readonly inference: string | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly source: { readonly id: string } }> }> }> };

export type SpreadVariables = Exact<{
  of: ReadonlyArray<EntityKind>;
  ids?: ReadonlyArray<string> | undefined;
  where?: ReadonlyArray<Choice> | undefined;
  columns?: ReadonlyArray<string> | undefined;
}>;


export type SpreadAnswer = { readonly facets: ReadonlyArray<{ readonly column: string, readonly distinct: number, readonly without: number, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number, readonly entity: (
        { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
        & Caption
      ) | null }> }> };

export type StatisticsVariables = Exact<{
  of: ReadonlyArray<EntityKind>;
  rows: Dimension;
  columns?: Dimension | undefined;
  at?: string | undefined;
  links?: ReadonlyArray<LinkKind> | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  minSources?: number | undefined;
}>;


export type StatisticsAnswer = { readonly statistics: { readonly rows: ReadonlyArray<string>, readonly columns: ReadonlyArray<string>, readonly cells: ReadonlyArray<ReadonlyArray<number>>, readonly total: number, readonly unplaced: number, readonly rowEntities: ReadonlyArray<(
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      & Caption
    ) | null>, readonly columnEntities: ReadonlyArray<Caption | null> } };

export type SuggestVariables = Exact<{
  text: string;
  first?: number | undefined;
}>;


export type SuggestAnswer = { readonly search: { readonly hits: ReadonlyArray<{ readonly matchedName: string, readonly entity: Caption }> } };

export type ThingVariables = Exact<{
  id: string;
}>;


export type ThingAnswer = { readonly entity: Caption | null };

export type ThingsVariables = Exact<{
  of: ReadonlyArray<EntityKind>;
  where?: ReadonlyArray<Choice> | undefined;
  named?: string | undefined;
  ids?: ReadonlyArray<string> | undefined;
  columns?: ReadonlyArray<string> | undefined;
  sort?: string | undefined;
  descending?: boolean | undefined;
  first?: number | undefined;
  after?: string | undefined;
  offset?: number | undefined;
}>;


export type ThingsAnswer = { readonly things: { readonly total: number, readonly rows: ReadonlyArray<{ readonly entity: Caption, readonly cells: ReadonlyArray<{ readonly column: string, readonly values: ReadonlyArray<string>, readonly total: number }> }>, readonly columns: ReadonlyArray<{ readonly key: string, readonly ofThings: boolean }>, readonly available: ReadonlyArray<{ readonly key: string, readonly ofThings: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TimelineVariables = Exact<{
  of?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  modalities?: ReadonlyArray<Modality> | undefined;
  happened?: boolean | undefined;
  first?: number | undefined;
  after?: string | undefined;
}>;


export type TimelineAnswer = { readonly timeline: { readonly total: number, readonly undated: number, readonly years: ReadonlyArray<{ readonly year: string, readonly count: number }>, readonly items: ReadonlyArray<{ readonly date: string, readonly entity: Caption, readonly link: { readonly kind: LinkKind, readonly sources: number } | null, readonly statement: (
        { readonly object: Caption | null }
        & Claim
      ) }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VersionVariables = Exact<{ [key: string]: never; }>;


export type VersionAnswer = { readonly meta: { readonly version: string, readonly builtAt: string } };
