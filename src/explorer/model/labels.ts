import type {
  AgreementKind, AgreementStatus, EntityKind, EventKind, LaboratoryKind, Level, LinkKind, Modality, NameKind, PlatformKind, Property, Qualifier, Status,
  Translation, UniversityKind,
} from "../queries/types.js";

/** Every value that a property with a list of values may have. */
export type PropertyValue = AgreementKind | AgreementStatus | EventKind | LaboratoryKind | Level | PlatformKind | Qualifier | Status | Translation | UniversityKind;

/** What the graph's own terms are called; a term of graph/types without a name here does not compile. */
export interface Labels {
  readonly kind: Readonly<Record<EntityKind, string>>;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** From the link's `from` to its `to`, and back: [leads, led by]. */
  readonly link: Readonly<Record<LinkKind, readonly [out: string, back: string]>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly nameKind: Readonly<Record<NameKind, string>>;
  readonly property: Readonly<Record<Property, string>>;
  readonly value: Readonly<Record<PropertyValue, string>>;
}
