import { createInterface, emitKeypressEvents, type Key } from "node:readline";
import type { Readable } from "node:stream";
import type { ReadStream } from "node:tty";

export const ACTIONS = { a: "accept", r: "reject", u: "unsure", p: "split", s: "skip", z: "undo", q: "quit" } as const;
export type Action = (typeof ACTIONS)[keyof typeof ACTIONS];

export interface Given {
  readonly action: Action;
  /** Why, where it was said. */
  readonly why: string;
}

/** Where decisions come from. */
export interface Answers {
  /** The next one; undefined where there is no more. */
  readonly next: () => Promise<Given | undefined>;
  readonly close: () => void;
}

/** Decisions that want a reason. */
const REASONED: ReadonlySet<Action> = new Set(["accept", "reject", "unsure", "split"]);

/** Keys as they are pressed where a person sits there, else lines: a letter or word, and behind it the reason. */
export function readAnswers(input: NodeJS.ReadStream, output: NodeJS.WritableStream): Answers {
  return input.isTTY ? readKeys(input, output) : readAnswerLines(input, output);
}

/** "r another city" → reject, because of another city. Undefined for what is no action. */
export function parseAnswer(line: string): Given | undefined {
  const [, word = "", why = ""] = /^\s*(\S+)\s*(.*?)\s*$/.exec(line) ?? [];
  const action =
    ACTIONS[word.toLowerCase() as keyof typeof ACTIONS] ??
    Object.values(ACTIONS).find((known) => known === word.toLowerCase());
  return action && { action, why };
}

export function readAnswerLines(input: Readable, output: NodeJS.WritableStream): Answers {
  const lines = createInterface({ input });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    next: async () => {
      for (;;) {
        const read = await iterator.next();
        if (read.done) return undefined;
        const line = read.value;
        const given = parseAnswer(line);
        if (given) return given;
        if (line.trim() !== "")
          output.write(
            `  ${line.trim()} is none of ${Object.entries(ACTIONS)
              .map(([key, action]) => `${key} (${action})`)
              .join(", ")}.\n`,
          );
      }
    },
    close: () => lines.close(),
  };
}

function readKeys(input: ReadStream, output: NodeJS.WritableStream): Answers {
  emitKeypressEvents(input);
  const readKey = (): Promise<Key> =>
    new Promise((done) => {
      input.setRawMode(true);
      input.resume();
      input.once("keypress", (_text: string | undefined, key: Key) => {
        input.setRawMode(false);
        done(key);
      });
    });
  const askWhy = (): Promise<string | undefined> =>
    new Promise((done) => {
      const line = createInterface({ input, output, terminal: true });
      line.on("SIGINT", () => (output.write("\n"), interrupt()));
      line.once("close", () => done(undefined)); // by Ctrl-D: then nothing is decided
      line.question("  why? (Enter: nothing to say) ", (why) => {
        done(why.trim());
        line.close();
      });
    });
  return {
    next: async () => {
      for (;;) {
        const key = await readKey();
        // A terminal in raw mode hands Ctrl-C on as a key.
        if (key.ctrl && key.name === "c") interrupt();
        if (key.ctrl && key.name === "d") return undefined;
        const action = ACTIONS[key.name as keyof typeof ACTIONS] as Action | undefined;
        if (action === undefined || key.ctrl) continue;
        output.write(`${action}\n`);
        const why = REASONED.has(action) ? await askWhy() : "";
        return why === undefined ? undefined : { action, why };
      }
    },
    close: () => {
      input.setRawMode(false);
      input.pause();
    },
  };
}

function interrupt(): void {
  process.kill(process.pid, "SIGINT");
}
