import { printState } from "../../model/address/url-state.js";
import { graphOfThings } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import type { SmallPart } from "../../model/small-part.js";
import type { Reading } from "../../page/view.js";
import type { Profile } from "./load-profile.js";
import { planProfile } from "./plan-profile.js";
import { WORDS } from "./words.js";

/** One part of one answer; a question that no source answers stands there once without. */
export interface ProfileRow {
  readonly question: string;
  readonly part: SmallPart | undefined;
  /** Undefined where something is named and not counted. */
  readonly count: number | undefined;
  /** What is said where no source answers. */
  readonly missing: string;
}

export function profileRows(profile: Profile, reading: Reading): readonly ProfileRow[] {
  const words = WORDS[reading.language];
  return planProfile(profile, reading).flatMap(({ key, picture, parts, missing }): readonly ProfileRow[] => {
    const row = { question: words.questions[key], missing: missing ?? words.missing[key] };
    return parts.length === 0
      ? [{ ...row, part: undefined, count: undefined }]
      : parts.map((part) => ({ ...row, part, count: picture === "names" ? undefined : part.count }));
  });
}

export function profileColumns({ language, words, state }: Reading): readonly Column<ProfileRow>[] {
  const own = WORDS[language].columns;
  return [
    { key: "question", label: own.question, value: ({ question }) => question },
    {
      key: "answer",
      label: own.what,
      value: ({ part, missing }) => part?.label ?? missing,
      href: ({ part }) => part?.state && printState({ ...part.state, lang: state.lang }),
    },
    { key: "id", label: words.columns.id, fileOnly: true, value: ({ part }) => part?.entity?.id },
    { key: "count", label: own.count, numeric: true, value: ({ count }) => count },
  ];
}

/** The thing and those that its profile names. */
export function profileGraph(profile: Profile, reading: Reading): DrawnGraph {
  const named = planProfile(profile, reading).flatMap(({ parts }) => parts.flatMap(({ entity }) => entity ?? []));
  return graphOfThings([...(profile.entity ? [profile.entity] : []), ...named], reading.language);
}
