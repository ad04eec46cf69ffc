/** Where a statement stands, as it is asked for with STATED. */
export interface Sourced {
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly languages: readonly string[];
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly url: string | null;
  };
}

/** All that a line and its notes are made of. */
export const STATED = `fragment Stated on Statement { id predicate subjectId objectId value modality basis suppliedBy validFrom validTo asOf sourceId
  subject { id name(language: $language) } object { id name(language: $language) } evidence { exact }
  source { id title languages publisher publishedOn url } }`;
