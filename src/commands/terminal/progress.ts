import ora from "ora";
import { isLively, paint } from "./paint.js";

/** One thing that takes its time. */
export interface ProgressStep {
  /** Says what it is at: at once where lines may be redrawn, else now and then. */
  tell(detail: string): void;
  /** Done: prints what was reached and how long it took. */
  done(text: string): void;
  /** Ended otherwise: takes the line away, the reason is told elsewhere. */
  end(): void;
}

/** A file that somebody looks into now and then tells no more often what a step is at. */
const NOW_AND_THEN_MS = 30_000;

/**
 * Shows a step while it goes on: a spinner where a person watches, everywhere else a plain line at its start, one at
 * its end, and one each half minute in between. On stderr: stdout is for results.
 */
export function showStep(text: string, stream: NodeJS.WriteStream = process.stderr): ProgressStep {
  const began = performance.now();
  const { green, dim } = paint(stream);
  const printDone = (reached: string): string =>
    `${green("✓")} ${reached} ${dim(`(${((performance.now() - began) / 1000).toFixed(1)} s)`)}\n`;
  if (!isLively(stream)) {
    stream.write(`… ${text}\n`);
    let last = began;
    const tell = (detail: string): void => {
      if (performance.now() - last < NOW_AND_THEN_MS) return;
      last = performance.now();
      stream.write(`… ${text}: ${detail}\n`);
    };
    return { tell, done: (reached) => void stream.write(printDone(reached)), end: () => {} };
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
