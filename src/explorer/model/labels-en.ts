import type { Labels } from "./labels.js";

export const LABELS_EN: Labels = {
  kind: {
    AGREEMENT: "Agreement", COMMUNITY: "Community", EVENT: "Event", LABORATORY: "Laboratory", PLATFORM: "Platform", FIGURE: "Figure",
    INDUSTRY: "Industry", MAJOR: "Major", UNIVERSITY: "University", ENTERPRISE: "Enterprise", GOVERNMENT_BODY: "Government body",
    ASSOCIATION: "Association", MEDIA_ORGANIZATION: "Media", ORGANIZATIONAL_UNIT: "Unit", PERSON: "Person", PLACE: "Place",
    POLICY_DOCUMENT: "Policy document", PROGRAMME: "Programme", PROJECT: "Project", SOURCE_DOCUMENT: "Source",
  },
  kinds: {
    AGREEMENT: "Agreements", COMMUNITY: "Communities", EVENT: "Events", LABORATORY: "Laboratories", PLATFORM: "Platforms", FIGURE: "Figures",
    INDUSTRY: "Industries", MAJOR: "Majors", UNIVERSITY: "Universities", ENTERPRISE: "Enterprises", GOVERNMENT_BODY: "Government bodies",
    ASSOCIATION: "Associations", MEDIA_ORGANIZATION: "Media", ORGANIZATIONAL_UNIT: "Units", PERSON: "People", PLACE: "Places",
    POLICY_DOCUMENT: "Policy documents", PROGRAMME: "Programmes", PROJECT: "Projects", SOURCE_DOCUMENT: "Sources",
  },
  link: {
    ABOUT: ["is about", "is the subject of"], ADMINISTERS: ["administers", "administered by"], APPLIED_FOR: ["applied for", "applied for by"],
    APPROVED: ["approved", "approved by"], ATTENDED: ["attended", "attended by"], CHAIRED: ["chaired", "chaired by"],
    CONTRIBUTED_TO: ["contributed to", "contributors"], ESTABLISHES: ["establishes", "established by"], HOLDS_POSITION: ["holds a position at", "people in positions"],
    HOSTS: ["hosts", "hosted by"], IN_INDUSTRY: ["in the industry", "in this industry"], ISSUED: ["issued", "issued by"], LEADS: ["leads", "led by"],
    LOCATED_IN: ["located in", "located here"], MEASURES: ["measures", "figures"], MEMBER_OF: ["member of", "members"], OFFERS: ["offers", "offered by"],
    ORGANIZED: ["organised", "organised by"], PART_OF: ["part of", "units"], PARTICIPATES_IN: ["takes part in", "participants"],
    PUBLISHED: ["published", "published by"], REPRESENTED: ["represented", "represented by"], SIGNATORY_OF: ["put a signature under", "signed by (person)"],
    SIGNED: ["party to", "parties"], SPOKE_AT: ["spoke at", "speakers"], SUB_EVENT_OF: ["part of the event", "parts of the event"],
    SUBSIDIARY_OF: ["owned by", "owns"], SUCCEEDED_BY: ["became", "formerly"], UNDER_PROGRAMME: ["under the programme", "covers"],
    WON_PRIZE_AT: ["won a prize at", "winners"],
  },
  modality: { ASSERTED: "Stated", PLANNED: "Planned", HISTORICAL: "Ended", INFERRED: "Inferred" },
  nameKind: {
    OFFICIAL: "official name", LABEL: "as printed", ALIAS: "also called", ACRONYM: "acronym", ABBREVIATION: "short form", FORMER: "former name",
    MACHINE_TRANSLATION: "machine translation", PINYIN: "pinyin",
  },
  property: {
    agreementKind: "Kind of agreement", batch: "Batch", documentNumber: "Document number", edition: "Edition", end: "Ended", established: "Established",
    eventKind: "Kind of event", familyName: "Family name", givenName: "Given name", issuedOn: "Issued on", laboratoryKind: "Kind of laboratory",
    languages: "Languages", legalForm: "Legal form", length: "Length", level: "Level", licence: "Licence", metric: "Measures", nationalCode: "National code",
    number: "Number", platformKind: "Kind of platform", publishedOn: "Published on", publisher: "Publisher", purpose: "Purpose", qualifier: "Precision",
    revision: "Revision", scope: "Scope", sha256: "SHA-256", signedOn: "Signed on", start: "Began", startedOn: "Started on", status: "Status",
    stockCode: "Stock code", text: "Text", title: "Title", translation: "Translation", unit: "Unit", universityKind: "Kind of university", url: "Address",
    value: "Value", website: "Website", workId: "Work", year: "Year",
  },
  value: {
    STRATEGIC_FRAMEWORK: "Strategic framework", PROJECT: "Project", JOINT_BUILD: "Joint building", EMPLOYMENT: "Employment", MEMORANDUM: "Memorandum",
    OTHER: "Other", PLANNED: "Planned", SIGNED: "Signed", ENDED: "Ended", UNKNOWN: "Unknown", CONFERENCE: "Conference",
    MATCHMAKING_MEETING: "Matchmaking meeting", SESSION: "Session", FORUM: "Forum", SIGNING: "Signing", COMPETITION: "Competition", EXERCISE: "Exercise",
    NATIONAL_KEY: "National key laboratory", PROVINCIAL_KEY: "Provincial key laboratory", JOINT: "Joint laboratory", NATIONAL: "National",
    PROVINCIAL: "Provincial", PREFECTURE: "Prefecture", COUNTY: "County", POSTGRADUATE_WORKSTATION: "Postgraduate workstation",
    MODERN_INDUSTRIAL_COLLEGE: "Modern industrial college", TRAINING_BASE: "Training base", PRACTICE_BASE: "Practice base",
    INNOVATION_CENTER: "Innovation centre", INNOVATION_PLATFORM: "Innovation platform", VIRTUAL_TEACHING_ROOM: "Virtual teaching room",
    DISCIPLINE: "Discipline", ACTIVE: "Active", CLOSED: "Closed", ORIGINAL: "Original", HUMAN: "Translated by people", MACHINE: "Machine translation",
    MIXED: "Part original, part translated", UNDERGRADUATE: "Undergraduate", VOCATIONAL: "Vocational", ADULT: "Adult", RESEARCH_INSTITUTE: "Research institute",
    EXACT: "Exact", APPROXIMATE: "Approximate", NEARLY: "Nearly", MORE_THAN: "More than", AT_LEAST: "At least", UNQUANTIFIED: "No number named",
  },
};
