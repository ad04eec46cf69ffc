import type { Word } from "../words.js";

/**
 * Someone or something that sentences speak of, by number: made from seed and number alone, so that none has to be
 * kept.
 */
export interface Actor {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export interface Cast {
  province(index: number): Actor & { readonly short: string; readonly code: string };
  prefecture(index: number): Actor & { readonly province: number; readonly code: string };
  governmentBody(index: number): Actor & { readonly level: string; readonly place: Actor | undefined };
  university(index: number): Actor & { readonly place: number; readonly vocational: boolean };
  enterprise(index: number): Actor & { readonly place: number; readonly industry: number; readonly short: string };
  association(index: number): Actor & { readonly industry: number };
  medium(index: number): Actor;
  unit(index: number): Actor & { readonly parent: Actor };
  community(index: number): Actor & { readonly industry: number };
  programme(index: number): Actor & { readonly year: number };
  project(index: number): Actor & { readonly programme: number };
  person(index: number): Actor & { readonly family: Word; readonly given: Word };
  industry(index: number): Actor;
  major(index: number): Actor;
  facility(index: number): Actor & { readonly laboratory: boolean };
  agreement(index: number): Actor;
  event(index: number): Actor;
  policy(index: number): Actor & { readonly year: number };
}
