import type {
  AgreementKind,
  AgreementStatus,
  ApplicationStatus,
  EntityKind,
  EventKind,
  HostRole,
  LaboratoryKind,
  Level,
  LinkKind,
  MemberRole,
  Modality,
  NameKind,
  OrganizerRole,
  PlatformKind,
  Property,
  Qualifier,
  SpeechKind,
  Status,
  Tenure,
  Translation,
  UniversityKind,
} from "../../queries/types.js";

/** Every value that a property of a thing or a link with a list of values may have. */
export type PropertyValue =
  | AgreementKind
  | AgreementStatus
  | ApplicationStatus
  | EventKind
  | HostRole
  | LaboratoryKind
  | Level
  | MemberRole
  | OrganizerRole
  | PlatformKind
  | Qualifier
  | SpeechKind
  | Status
  | Tenure
  | Translation
  | UniversityKind;

/** What the graph's own terms are called; a term of graph/types without a name here does not compile. */
export interface Labels {
  readonly kind: Readonly<Record<EntityKind, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** From the link's `from` to its `to`, and back: [leads, led by]. */
  readonly link: Readonly<Record<LinkKind, readonly [out: string, back: string]>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly nameKind: Readonly<Record<NameKind, string>>;
  readonly property: Readonly<Record<Property | "authority", string>>;
  readonly value: Readonly<Record<PropertyValue, string>>;
}
