import ora from "ora";
import { isLively, paint } from "./paint.js";

/** One thing that takes its time. */
export interface ProgressStep {
  /** Says what it is at; only where lines may be redrawn. */
  tell(detail: string): void;
  /** Done: prints what was reached and how long it took. */
  done(text: string): void;
  /** Ended otherwise: takes the line away, the reason is told elsewhere. */
  end(): void;
}

/**
 * Shows a step while it goes on: a spinner where a person watches, one plain line at its start and one at its end
 * everywhere else. On stderr: stdout is for results.
 */
export function showStep(text: string, stream: NodeJS.WriteStream = process.stderr): ProgressStep {
  const began = performance.now();
  const { green, dim } = paint(stream);
  const printDone = (reached: string): string =>
    `${green("✓")} ${reached} ${dim(`(${((performance.now() - began) / 1000).toFixed(1)} s)`)}\n`;
  if (!isLively(stream)) {
    stream.write(`… ${text}\n`);
    return { tell: () => {}, done: (reached) => void stream.write(printDone(reached)), end: () => {} };
  }
  // Left alone, ora puts the terminal into raw mode and makes Ctrl-C its own affair.
  const spinner = ora({ text, stream, discardStdin: false }).start();
  return {
    tell: (detail) => {
      spinner.text = `${text} ${dim(detail.slice(0, 80))}`;
    },
    done: (reached) => {
      spinner.stop();
      stream.write(printDone(reached));
    },
    end: () => {
      spinner.stop();
    },
  };
}
