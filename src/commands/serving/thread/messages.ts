import type { AnsweredApart, AskedApart } from "../../../api/answering/apart.js";
import type { AnalyticsError, Scores } from "../../../analytics/start-analytics.js";
import type { Metric } from "../../../analytics/messages.js";
import type { ConnectOptions } from "../../../database/connection-check.js";

/** What the thread is started with. */
export interface Task {
  readonly connect: ConnectOptions;
  /** Whether there is a collector of traces. */
  readonly tracing: boolean;
}

/** Numbers are chosen by who asks, and stand in what answers it. */
export type ToThread =
  | {
      readonly type: "ask";
      readonly id: number;
      readonly asked: AskedApart;
      readonly hasTurns: boolean;
      readonly trace: Readonly<Record<string, string>>;
    }
  /** Nobody waits for that request any more. */
  | { readonly type: "withdraw"; readonly id: number }
  /** A statement may be planned, where it has to be. */
  | { readonly type: "plan"; readonly question: number; readonly hasTo: boolean }
  /** A question may be asked of the database. */
  | { readonly type: "go"; readonly question: number }
  | { readonly type: "scores"; readonly call: number; readonly scores: Scores }
  | {
      readonly type: "noScores";
      readonly call: number;
      readonly code: AnalyticsError["code"];
      readonly message: string;
    };

export type FromThread =
  /** It can be asked. */
  | { readonly type: "ready" }
  | { readonly type: "answer"; readonly id: number; readonly answer: AnsweredApart }
  /** A question of that request wants to be asked of the database; and has been answered. */
  | { readonly type: "next"; readonly id: number; readonly question: number }
  | { readonly type: "done"; readonly question: number }
  /** A statement of that request wants to be planned; and was, or could not be. */
  | { readonly type: "nextPlan"; readonly id: number; readonly question: number; readonly planKey: string }
  | { readonly type: "planned"; readonly question: number; readonly isPlanned: boolean }
  | {
      readonly type: "read";
      readonly call: number;
      readonly metric: Metric;
      readonly version: string;
      readonly timeoutMs: number;
    };
