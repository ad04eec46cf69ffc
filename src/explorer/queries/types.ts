// Printed by `npm run schema` from graph/schema.graphql and the queries beside this file. Edit those.

export const AGREEMENT_KINDS = ["STRATEGIC_FRAMEWORK", "PROJECT", "JOINT_BUILD", "EMPLOYMENT", "MEMORANDUM", "OTHER"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_STATUSES = ["PLANNED", "SIGNED", "ENDED", "UNKNOWN"] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export const APPLICATION_STATUSES = ["APPLIED", "APPROVED", "REJECTED"] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const BASISES = ["PRINTED", "SUPPLIED"] as const;
export type Basis = (typeof BASISES)[number];

export const CERTAINTIES = ["CERTAIN", "POSSIBLE"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CHANGE_KINDS = ["ADDED", "RETRACTED", "RESTORED", "MERGED", "UNMERGED"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CONTRIBUTOR_ROLES = ["REPORTER", "EDITOR", "PHOTO", "PUBLISHER"] as const;
export type ContributorRole = (typeof CONTRIBUTOR_ROLES)[number];

export const DECISIONS = ["POSITIVE", "NEGATIVE", "UNSURE"] as const;
export type Decision = (typeof DECISIONS)[number];

export const DIMENSIONS = ["KIND", "PLACE", "INDUSTRY", "LINK", "YEAR", "STATUS"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const ENTITY_KINDS = ["AGREEMENT", "COMMUNITY", "EVENT", "LABORATORY", "PLATFORM", "FIGURE", "INDUSTRY", "MAJOR", "UNIVERSITY", "ENTERPRISE", "GOVERNMENT_BODY", "ASSOCIATION", "MEDIA_ORGANIZATION", "ORGANIZATIONAL_UNIT", "PERSON", "PLACE", "POLICY_DOCUMENT", "PROGRAMME", "PROJECT", "SOURCE_DOCUMENT"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const EVENT_KINDS = ["CONFERENCE", "MATCHMAKING_MEETING", "SESSION", "FORUM", "SIGNING", "COMPETITION", "EXERCISE", "OTHER"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const FEATURE_ROLES = ["MAIN", "QUALIFIER", "VETO"] as const;
export type FeatureRole = (typeof FEATURE_ROLES)[number];

export const HOST_ROLES = ["HOST", "CO_HOST", "PARTNER", "SUPERVISOR"] as const;
export type HostRole = (typeof HOST_ROLES)[number];

export const LABORATORY_KINDS = ["NATIONAL_KEY", "PROVINCIAL_KEY", "JOINT", "OTHER"] as const;
export type LaboratoryKind = (typeof LABORATORY_KINDS)[number];

export const LEVELS = ["NATIONAL", "PROVINCIAL", "PREFECTURE", "COUNTY"] as const;
export type Level = (typeof LEVELS)[number];

export const LINK_KINDS = ["ABOUT", "ADMINISTERS", "APPLIED_FOR", "APPROVED", "ATTENDED", "CHAIRED", "CONTRIBUTED_TO", "ESTABLISHES", "HOLDS_POSITION", "HOSTS", "IN_INDUSTRY", "ISSUED", "LEADS", "LOCATED_IN", "MEASURES", "MEMBER_OF", "OFFERS", "ORGANIZED", "PART_OF", "PARTICIPATES_IN", "PUBLISHED", "REPRESENTED", "SIGNATORY_OF", "SIGNED", "SPOKE_AT", "SUB_EVENT_OF", "SUBSIDIARY_OF", "SUCCEEDED_BY", "UNDER_PROGRAMME", "WON_PRIZE_AT"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const MEMBER_ROLES = ["DIRECTOR_UNIT", "DEPUTY_DIRECTOR_UNIT", "EXECUTIVE", "MEMBER", "ACADEMICIAN"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const MODALITIES = ["ASSERTED", "PLANNED", "HISTORICAL", "INFERRED"] as const;
export type Modality = (typeof MODALITIES)[number];

export const NAME_KINDS = ["OFFICIAL", "LABEL", "ALIAS", "ACRONYM", "ABBREVIATION", "FORMER", "MACHINE_TRANSLATION", "PINYIN"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const ORGANIZER_ROLES = ["SPONSOR", "UNDERTAKER", "CO_ORGANIZER", "VENUE"] as const;
export type OrganizerRole = (typeof ORGANIZER_ROLES)[number];

export const PLATFORM_KINDS = ["POSTGRADUATE_WORKSTATION", "MODERN_INDUSTRIAL_COLLEGE", "TRAINING_BASE", "PRACTICE_BASE", "INNOVATION_CENTER", "INNOVATION_PLATFORM", "VIRTUAL_TEACHING_ROOM", "DISCIPLINE", "OTHER"] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

export const QUALIFIERS = ["EXACT", "APPROXIMATE", "NEARLY", "MORE_THAN", "AT_LEAST", "PLANNED", "UNQUANTIFIED"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const RANKING_METRICS = ["LINKS", "COMMUNITIES_LED", "PARTNERS", "PAGERANK", "BETWEENNESS"] as const;
export type RankingMetric = (typeof RANKING_METRICS)[number];

export const SPEECH_KINDS = ["ADDRESS", "KEYNOTE_REPORT", "KEYNOTE_SPEECH", "SHARING", "OTHER"] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

export const STATEMENT_STATUSES = ["LIVE", "RETRACTED"] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

export const STATUSES = ["PLANNED", "ACTIVE", "CLOSED", "UNKNOWN"] as const;
export type Status = (typeof STATUSES)[number];

export const SUCCESSIONS = ["RENAMED", "MERGED", "SPLIT"] as const;
export type Succession = (typeof SUCCESSIONS)[number];

export const TENURES = ["CURRENT", "FORMER", "UNKNOWN"] as const;
export type Tenure = (typeof TENURES)[number];

export const TRANSLATIONS = ["ORIGINAL", "HUMAN", "MACHINE", "MIXED", "UNKNOWN"] as const;
export type Translation = (typeof TRANSLATIONS)[number];

export const UNIVERSITY_KINDS = ["UNDERGRADUATE", "VOCATIONAL", "ADULT", "RESEARCH_INSTITUTE"] as const;
export type UniversityKind = (typeof UNIVERSITY_KINDS)[number];

/** What is said of one kind or another in a value of its own. */
export const PROPERTIES = ["agreementKind", "authority", "batch", "documentNumber", "edition", "end", "established", "eventKind", "familyName", "givenName", "issuedOn", "laboratoryKind", "languages", "legalForm", "length", "level", "licence", "metric", "nationalCode", "number", "platformKind", "publishedOn", "publisher", "purpose", "qualifier", "revision", "scope", "sha256", "signedOn", "start", "startedOn", "status", "stockCode", "text", "title", "translation", "unit", "universityKind", "url", "value", "website", "workId", "year"] as const;
export type Property = (typeof PROPERTIES)[number];

export interface Caption {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly {
    readonly value: string;
    readonly language: string;
    readonly nameKind: NameKind;
  }[];
}

export interface CitedLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly from: {
    readonly id: string;
  };
  readonly to: {
    readonly id: string;
  };
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly asOf: string | null;
  readonly modality: Modality;
  readonly certainty: Certainty | null;
  readonly sources: number;
  readonly statements: readonly Claim[];
}

export interface Claim {
  readonly id: string;
  readonly predicate: string;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly value: string | null;
  readonly language: string | null;
  readonly modality: Modality;
  readonly basis: Basis;
  readonly suppliedBy: string | null;
  readonly inference: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly asOf: string | null;
  readonly recordedAt: string;
  readonly status: StatementStatus;
  readonly reason: string | null;
  readonly overruledBy: string | null;
  readonly because: string | null;
  readonly evidence: readonly Quote[];
}

export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
  };
}

export interface MatchQuery {
  readonly key: string;
  readonly name: string;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly place?: string | undefined;
  readonly identifiers?: readonly IdentifierInput[] | undefined;
  readonly first?: number | undefined;
}

export interface IdentifierInput {
  readonly scheme: string;
  readonly value: string;
}

export interface CaptionsVariables {
  readonly ids: readonly string[];
  readonly first?: number | undefined;
}

export interface CaptionsAnswer {
  readonly entities: readonly Caption[];
}

export interface CardVariables {
  readonly id: string;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface CardAnswer {
  readonly entity: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly modality: Modality;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly asOf: string | null;
    readonly names: readonly ({
      readonly value: string;
      readonly language: string;
      readonly nameKind: NameKind;
      readonly basis: Basis;
      readonly suppliedBy: string | null;
      readonly statements: readonly Claim[];
    })[];
    readonly identifiers: readonly ({
      readonly scheme: string;
      readonly value: string;
      readonly basis: Basis;
      readonly suppliedBy: string | null;
    })[];
    readonly statements: readonly Claim[];
    readonly figure: {
      readonly value: number | null;
      readonly unit: string | null;
      readonly qualifier: Qualifier | null;
    } | null;
    readonly sourceDocument: {
      readonly title: string;
      readonly url: string | null;
      readonly licence: string;
      readonly length: number;
    } | null;
    readonly successors: readonly Caption[];
    readonly predecessors: readonly Caption[];
  } | null;
  readonly neighborhood: {
    readonly total: number;
    readonly nodes: readonly ({
      readonly distance: number;
      readonly degree: number;
      readonly entity: Caption & {
        readonly figure: {
          readonly value: number | null;
          readonly unit: string | null;
          readonly qualifier: Qualifier | null;
        } | null;
      };
    })[];
    readonly links: readonly CitedLink[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly disagreements: {
    readonly total: number;
    readonly disagreements: readonly ({
      readonly subject: {
        readonly id: string;
      };
      readonly predicate: string;
      readonly because: string;
      readonly statements: readonly Claim[];
      readonly preferred: {
        readonly id: string;
      } | null;
    })[];
  };
}

export interface ChangesVariables {
  readonly since: string;
  readonly until?: string | undefined;
  readonly of?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  readonly ever: string;
}

export interface ChangesAnswer {
  readonly changes: {
    readonly total: number;
    readonly changes: readonly ({
      readonly kind: ChangeKind;
      readonly recordedAt: string;
      readonly reason: string | null;
      readonly by: string | null;
      readonly statement: Claim & {
        readonly subject: Caption | null;
        readonly object: Caption | null;
      } | null;
      readonly judgement: {
        readonly id: string;
        readonly leftId: string;
        readonly rightId: string;
        readonly decision: Decision;
        readonly entity: Caption | null;
      } | null;
    })[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
  readonly day: {
    readonly total: number;
  };
  readonly week: {
    readonly total: number;
  };
  readonly month: {
    readonly total: number;
  };
  readonly year: {
    readonly total: number;
  };
  readonly ever: {
    readonly total: number;
  };
}

export interface CountsVariables {
  readonly of: string;
  readonly at?: string | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly minSources?: number | undefined;
  readonly k0: readonly LinkKind[];
  readonly k1: readonly LinkKind[];
  readonly k2: readonly LinkKind[];
  readonly k3: readonly LinkKind[];
  readonly k4: readonly LinkKind[];
  readonly k5: readonly LinkKind[];
  readonly k6: readonly LinkKind[];
  readonly k7: readonly LinkKind[];
  readonly k8: readonly LinkKind[];
  readonly k9: readonly LinkKind[];
  readonly k10: readonly LinkKind[];
  readonly k11: readonly LinkKind[];
  readonly k12: readonly LinkKind[];
  readonly k13: readonly LinkKind[];
  readonly k14: readonly LinkKind[];
}

export interface CountsAnswer {
  readonly c0: {
    readonly total: number;
  };
  readonly c1: {
    readonly total: number;
  };
  readonly c2: {
    readonly total: number;
  };
  readonly c3: {
    readonly total: number;
  };
  readonly c4: {
    readonly total: number;
  };
  readonly c5: {
    readonly total: number;
  };
  readonly c6: {
    readonly total: number;
  };
  readonly c7: {
    readonly total: number;
  };
  readonly c8: {
    readonly total: number;
  };
  readonly c9: {
    readonly total: number;
  };
  readonly c10: {
    readonly total: number;
  };
  readonly c11: {
    readonly total: number;
  };
  readonly c12: {
    readonly total: number;
  };
  readonly c13: {
    readonly total: number;
  };
  readonly c14: {
    readonly total: number;
  };
}

export interface CommunityDetailsVariables {
  readonly id: string;
}

export interface CommunityDetailsAnswer {
  readonly communities: readonly ({
    readonly peopleConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly titleZh: string | null;
          readonly titleEn: string | null;
          readonly tenure: Tenure | null;
        };
      })[];
    };
    readonly membersConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly memberRole: MemberRole | null;
        };
      })[];
    };
    readonly organizedConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly role: OrganizerRole | null;
        };
      })[];
    };
  })[];
}

export interface EventDetailsVariables {
  readonly id: string;
}

export interface EventDetailsAnswer {
  readonly events: readonly ({
    readonly speakersConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly speechKind: SpeechKind | null;
          readonly titleZh: string | null;
          readonly titleEn: string | null;
        };
      })[];
    };
    readonly organizersConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly role: OrganizerRole | null;
        };
      })[];
    };
    readonly winnersConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly prize: string | null;
          readonly count: number | null;
        };
      })[];
    };
  })[];
}

export interface FacilityDetailsVariables {
  readonly id: string;
}

export interface FacilityDetailsAnswer {
  readonly facilities: readonly ({
    readonly peopleConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly titleZh: string | null;
          readonly titleEn: string | null;
          readonly tenure: Tenure | null;
        };
      })[];
    };
    readonly hostsConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly role: HostRole | null;
        };
      })[];
    };
  })[];
}

export interface OrganizationDetailsVariables {
  readonly id: string;
}

export interface OrganizationDetailsAnswer {
  readonly organizations: readonly ({
    readonly peopleConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly titleZh: string | null;
          readonly titleEn: string | null;
          readonly tenure: Tenure | null;
        };
      })[];
    };
    readonly memberOfConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly memberRole: MemberRole | null;
        };
      })[];
    };
    readonly membersConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly memberRole: MemberRole | null;
        };
      })[];
    };
    readonly facilitiesConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly role: HostRole | null;
        };
      })[];
    };
    readonly organizedConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly role: OrganizerRole | null;
        };
      })[];
    };
    readonly participatesInConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly role: string | null;
          readonly amount: number | null;
          readonly currency: string | null;
        };
      })[];
    };
    readonly appliedForConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly status: ApplicationStatus | null;
        };
      })[];
    };
  })[];
}

export interface PersonDetailsVariables {
  readonly id: string;
}

export interface PersonDetailsAnswer {
  readonly people: readonly ({
    readonly positionsConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly titleZh: string | null;
          readonly titleEn: string | null;
          readonly tenure: Tenure | null;
        };
      })[];
    };
    readonly spokeAtConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly speechKind: SpeechKind | null;
          readonly titleZh: string | null;
          readonly titleEn: string | null;
        };
      })[];
    };
    readonly prizesConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly prize: string | null;
          readonly count: number | null;
        };
      })[];
    };
  })[];
}

export interface ProgrammeDetailsVariables {
  readonly id: string;
}

export interface ProgrammeDetailsAnswer {
  readonly programmes: readonly ({
    readonly participantsConnection: {
      readonly edges: readonly ({
        readonly properties: {
          readonly id: string;
          readonly role: string | null;
          readonly amount: number | null;
          readonly currency: string | null;
        };
      })[];
    };
  })[];
}

export interface DisagreementsVariables {
  readonly of?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface DisagreementsAnswer {
  readonly disagreements: {
    readonly total: number;
    readonly disagreements: readonly ({
      readonly subject: Caption;
      readonly predicate: string;
      readonly because: string;
      readonly preferred: {
        readonly id: string;
      } | null;
      readonly statements: readonly (Claim & {
        readonly subject: Caption | null;
        readonly object: Caption | null;
      })[];
    })[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

export interface HomeVariables {
  readonly first?: number | undefined;
}

export interface HomeAnswer {
  readonly meta: {
    readonly version: string;
    readonly builtAt: string;
    readonly nodes: number;
    readonly links: number;
    readonly statements: number;
    readonly sources: number;
    readonly kinds: readonly {
      readonly kind: EntityKind;
      readonly count: number;
    }[];
  };
  readonly communities: readonly ({
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly names: readonly {
      readonly value: string;
      readonly language: string;
      readonly nameKind: NameKind;
    }[];
    readonly level: Level | null;
    readonly modality: Modality;
    readonly leadersConnection: {
      readonly totalCount: number;
      readonly edges: readonly ({
        readonly node: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly names: readonly {
            readonly value: string;
            readonly language: string;
            readonly nameKind: NameKind;
          }[];
        };
        readonly properties: {
          readonly order: number | null;
          readonly asOf: string | null;
          readonly modality: Modality;
          readonly sources: number;
          readonly statements: readonly {
            readonly id: string;
            readonly evidence: readonly Quote[];
          }[];
        };
      })[];
    };
    readonly industries: readonly {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly names: readonly {
        readonly value: string;
        readonly language: string;
        readonly nameKind: NameKind;
      }[];
    }[];
    readonly places: readonly {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly names: readonly {
        readonly value: string;
        readonly language: string;
        readonly nameKind: NameKind;
      }[];
    }[];
    readonly membersConnection: {
      readonly totalCount: number;
    };
  })[];
  readonly communitiesConnection: {
    readonly totalCount: number;
  };
  readonly sourceDocuments: readonly ({
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly languages: readonly string[];
  })[];
}

export interface MatchVariables {
  readonly queries: readonly MatchQuery[];
}

export interface MatchAnswer {
  readonly match: readonly ({
    readonly key: string;
    readonly candidates: readonly ({
      readonly entity: Caption;
      readonly score: number;
      readonly features: readonly ({
        readonly name: string;
        readonly role: FeatureRole;
        readonly weight: number;
        readonly detail: string | null;
      })[];
    })[];
  })[];
}

export interface NetworkVariables {
  readonly of: string;
  readonly depth?: number | undefined;
  readonly links?: readonly LinkKind[] | undefined;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly at?: string | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly minSources?: number | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface NetworkAnswer {
  readonly neighborhood: {
    readonly total: number;
    readonly nodes: readonly {
      readonly distance: number;
      readonly degree: number;
      readonly entity: Caption;
    }[];
    readonly links: readonly ({
      readonly id: string;
      readonly kind: LinkKind;
      readonly from: {
        readonly id: string;
      };
      readonly to: {
        readonly id: string;
      };
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly asOf: string | null;
      readonly modality: Modality;
      readonly certainty: Certainty | null;
      readonly sources: number;
      readonly statements: readonly ({
        readonly id: string;
        readonly inference: string | null;
        readonly evidence: readonly Quote[];
      })[];
    })[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

export interface PartnershipsVariables {
  readonly of: string;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly links?: readonly LinkKind[] | undefined;
  readonly at?: string | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly minSources?: number | undefined;
  readonly first?: number | undefined;
}

export interface PartnershipsAnswer {
  readonly of: Caption | null;
  readonly partnerships: {
    readonly total: number;
    readonly partnerships: readonly {
      readonly partner: Caption;
      readonly strength: number;
      readonly through: readonly {
        readonly entity: Caption;
        readonly links: readonly CitedLink[];
      }[];
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
    };
  };
}

export interface PathVariables {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | undefined;
  readonly links?: readonly LinkKind[] | undefined;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly at?: string | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly minSources?: number | undefined;
  readonly first?: number | undefined;
}

export interface PathAnswer {
  readonly from: Caption | null;
  readonly to: Caption | null;
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly Caption[];
    readonly steps: readonly {
      readonly from: {
        readonly id: string;
      };
      readonly to: {
        readonly id: string;
      };
      readonly links: readonly CitedLink[];
    }[];
  }[];
}

export interface RankingVariables {
  readonly by: RankingMetric;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly place?: string | undefined;
  readonly at?: string | undefined;
  readonly links?: readonly LinkKind[] | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly minSources?: number | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface RankingAnswer {
  readonly ranking: {
    readonly total: number;
    readonly entries: readonly {
      readonly rank: number;
      readonly score: number;
      readonly entity: Caption;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

export interface ReviewVariables {
  readonly kinds: readonly EntityKind[];
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface ReviewAnswer {
  readonly entitiesConnection: {
    readonly totalCount: number;
    readonly edges: readonly ({
      readonly node: Caption & {
        readonly identifiers: readonly {
          readonly scheme: string;
          readonly value: string;
        }[];
      };
    })[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

export interface SearchVariables {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly at?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface SearchAnswer {
  readonly search: {
    readonly total: number;
    readonly hits: readonly ({
      readonly entity: Caption & {
        readonly modality: Modality;
      };
      readonly score: number;
      readonly matchedName: string;
      readonly matchedLanguage: string | null;
    })[];
    readonly kinds: readonly {
      readonly kind: EntityKind;
      readonly count: number;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

export interface SourceVariables {
  readonly id: string;
}

export interface SourceAnswer {
  readonly sourceDocuments: readonly ({
    readonly id: string;
    readonly kind: EntityKind;
    readonly title: string;
    readonly name: string;
    readonly names: readonly {
      readonly value: string;
      readonly language: string;
      readonly nameKind: NameKind;
    }[];
    readonly languages: readonly string[];
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
    readonly licence: string;
    readonly translation: Translation;
    readonly sha256: string;
    readonly length: number;
    readonly text: string;
    readonly statements: readonly ({
      readonly id: string;
      readonly predicate: string;
      readonly subjectId: string;
      readonly objectId: string | null;
      readonly value: string | null;
      readonly modality: Modality;
      readonly status: StatementStatus;
      readonly overruledBy: string | null;
      readonly inference: string | null;
      readonly evidence: readonly {
        readonly start: number;
        readonly end: number;
        readonly source: {
          readonly id: string;
        };
      }[];
    })[];
  })[];
}

export interface StatisticsVariables {
  readonly of: readonly EntityKind[];
  readonly rows: Dimension;
  readonly columns?: Dimension | undefined;
  readonly at?: string | undefined;
  readonly links?: readonly LinkKind[] | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly minSources?: number | undefined;
}

export interface StatisticsAnswer {
  readonly statistics: {
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly cells: readonly (readonly number[])[];
    readonly rowEntities: readonly (Caption & {
      readonly identifiers: readonly {
        readonly scheme: string;
        readonly value: string;
      }[];
    } | null)[];
    readonly columnEntities: readonly (Caption | null)[];
    readonly total: number;
    readonly unplaced: number;
  };
}

export interface SuggestVariables {
  readonly text: string;
  readonly first?: number | undefined;
}

export interface SuggestAnswer {
  readonly search: {
    readonly hits: readonly {
      readonly entity: Caption;
      readonly matchedName: string;
    }[];
  };
}

export interface ThingVariables {
  readonly id: string;
}

export interface ThingAnswer {
  readonly entity: Caption | null;
}

export interface TimelineVariables {
  readonly of?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

export interface TimelineAnswer {
  readonly timeline: {
    readonly total: number;
    readonly undated: number;
    readonly items: readonly ({
      readonly date: string;
      readonly entity: Caption;
      readonly link: {
        readonly kind: LinkKind;
        readonly sources: number;
      } | null;
      readonly statement: Claim & {
        readonly object: Caption | null;
      };
    })[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
  };
}

export type VersionVariables = Readonly<Record<string, never>>;

export interface VersionAnswer {
  readonly meta: {
    readonly version: string;
    readonly builtAt: string;
  };
}
