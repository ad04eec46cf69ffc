/**
 * What a person waits for while the embedded server starts, in this order. `detail` is one short line, e.g. what Maven
 * is fetching; `resolving` comes on the first start only.
 */
export interface Progress {
  readonly stage: "java" | "resolving" | "waiting" | "starting" | "ready";
  readonly detail: string;
}

export type OnProgress = (progress: Progress) => void;
