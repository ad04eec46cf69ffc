import type { OnProgress } from "../../database/embedded/progress.js";
import { showStep, type ProgressStep } from "./progress.js";

/** What is shown while a stage lasts and once it is over; stages that take no time are not shown. */
const STAGES = {
  attaching: ["Waiting for the database that another command is starting", "It has been waited for"],
  resolving: ["Fetching Neo4j with Maven (first start only)", "Neo4j fetched"],
  "taking turns": ["Waiting for a command that uses the store until it is done", "That one is done"],
  waiting: ["Waiting for the last server to close its store", "The last server has ended"],
  starting: ["Starting Neo4j", "Neo4j started"],
} as const;

type ShownStage = keyof typeof STAGES;

/** Shows how the embedded server comes up, one step after the other; `end` takes away the one that failed. */
export function showDatabaseProgress(): { readonly onProgress: OnProgress; readonly end: () => void } {
  let shown: { stage: ShownStage; step: ProgressStep } | undefined;
  const finish = (): void => {
    if (shown) shown.step.done(STAGES[shown.stage][1]);
    shown = undefined;
  };
  return {
    onProgress: ({ stage, detail }) => {
      if (shown?.stage === stage) return shown.step.tell(detail);
      finish();
      if (stage in STAGES) shown = { stage: stage as ShownStage, step: showStep(STAGES[stage as ShownStage][0]) };
    },
    end: () => {
      shown?.step.end();
      shown = undefined;
    },
  };
}
