import type { Point } from "../../../model/drawing/layout.js";
import type { Drawn, GroupKey, Grouping } from "./group-network.js";
import type { Network } from "./merge-answers.js";

/** A network as it is shown: nodes and links are those that are not hidden, drawn as they are grouped. */
export interface PlacedNetwork extends Network {
  readonly drawn: Drawn;
  readonly by: Grouping;
  /** Which group each thing is in, opened or not. */
  readonly keys: ReadonlyMap<string, GroupKey>;
  /** All that was asked for, what is hidden among it. */
  readonly asked: Network;
  /** Where each mark would stand if none were moved by hand: the same as long as nothing else is asked for. */
  readonly layout: ReadonlyMap<string, Point>;
  /** Where each mark stands; the centre at 0,0. Empty where there are more than can be drawn one by one. */
  readonly places: ReadonlyMap<string, Point>;
}
