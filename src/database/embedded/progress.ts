/**
 * What a person waits for while the embedded server starts, in this order. `detail` is one short line, e.g. what Maven
 * is fetching; `resolving` comes on the first start only, `attaching` where another command starts the server,
 * and `taking turns` where one that ends by itself has it.
 */
export interface Progress {
  readonly stage: "attaching" | "taking turns" | "java" | "resolving" | "waiting" | "starting" | "ready";
  readonly detail: string;
}

export type OnProgress = (progress: Progress) => void;
