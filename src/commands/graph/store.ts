import type { OpenDatabase } from "../../database/open.js";
import type { Applied, ApplyOptions } from "../../loading/apply-change.js";
import type { ApplySteps, ChangeStep } from "../../loading/steps/apply-steps.js";
import type { Model } from "../../model/model.js";
import type { Change } from "../../store/change.js";

/** The store, open and ready, for a command that reads it or changes it. */
export interface Store {
  readonly database: OpenDatabase;
  readonly model: Model;
  /** Of the program that changes it. */
  readonly software: string;
  /** Takes a change in, with what follows from it. To be called in turn. */
  readonly apply: (change: Change, options?: Omit<ApplyOptions, "software" | "madeBy">) => Promise<Applied>;
  /** Takes several changes of one import in, one after another: as `applySteps`. To be called in turn. */
  readonly applySteps: (
    steps: AsyncIterable<ChangeStep>,
    options: Pick<ApplySteps, "beside" | "importId" | "mostAtOnce">,
  ) => AsyncIterable<Applied>;
  /** Does what changes the graph while no other command does, and says for whom it waits. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly stop: () => Promise<void>;
}
