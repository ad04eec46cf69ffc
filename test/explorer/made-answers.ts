import type { Language } from "../../src/explorer/model/dates.js";
import { en } from "../../src/explorer/model/words/en.js";
import type { State } from "../../src/explorer/model/address/url-state.js";
import { zh } from "../../src/explorer/model/words/zh.js";
import type { Caption, Claim, EntityKind } from "../../src/explorer/queries/types.js";
import type { Reading } from "../../src/explorer/page/view.js";

/** A thing with one name. */
export function caption(id: string, kind: EntityKind, name: string): Caption {
  return { id, kind, name, names: [{ value: name, language: "en", nameKind: "OFFICIAL" }] };
}

/** A statement that a source plainly prints. */
export const CLAIM: Claim = {
  id: "1",
  predicate: "LEADS",
  subjectId: "enterprise-a",
  objectId: null,
  value: null,
  language: null,
  modality: "ASSERTED",
  basis: "PRINTED",
  suppliedBy: null,
  inference: null,
  validFrom: null,
  validTo: null,
  asOf: null,
  recordedAt: "2026-01-01T00:00:00Z",
  status: "LIVE",
  reason: null,
  overruledBy: null,
  because: null,
  evidence: [
    {
      start: 0,
      end: 9,
      exact: "its words",
      source: { id: "source-1", title: "a source", publisher: null, publishedOn: "2023" },
    },
  ],
};

export function reading(language: Language, state: State = { view: "home" }): Reading {
  return { state, language, words: language === "en" ? en : zh, version: "v" };
}
