import type { Run } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import type { ReadStatement } from "../../store/read-statements.js";
import type { Identities } from "./find-identities.js";
import type { SettledChange } from "./settle-change.js";

/** What a change is read by: collected step by step. */
export interface Reading {
  readonly run: Run;
  readonly model: Model;
  readonly change: SettledChange;
  readonly identities: Identities;
  /** What was read, as it is stored. */
  readonly read: Map<string, ReadStatement>;
  /** What an id stood for, and stands for. */
  readonly became: (id: string) => readonly string[];
}

export function keep({ read }: Reading, found: readonly ReadStatement[]): readonly ReadStatement[] {
  for (const one of found) read.set(one.statement.id, one);
  return found;
}
