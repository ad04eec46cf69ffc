import type { ReadingShown } from "../../importing/planned-file.js";
import { showStep } from "./progress.js";

/**
 * Shows how far reading is, how fast it goes and how long it will take. A file is read twice: first for who is in it,
 * then for what it says.
 */
export function showRate(text: string): ReadingShown {
  const began = performance.now();
  const step = showStep(text);
  let last = 0;
  let pass = 0;
  return {
    tell: ({ done, total }) => {
      if (total === 0) return;
      if (done < last) pass = 1;
      last = done;
      const share = Math.min(1, (pass + done / total) / 2);
      const seconds = (performance.now() - began) / 1000;
      const left = share > 0.02 ? `, ${Math.ceil((seconds / share) * (1 - share))} s left` : "";
      step.tell(`${Math.floor(share * 100)} %${left}`);
    },
    done: (rows) => {
      const seconds = (performance.now() - began) / 1000;
      step.done(
        `${text}: ${rows} row${rows === 1 ? "" : "s"}, ${Math.round(rows / Math.max(seconds, 0.001))} a second`,
      );
    },
    end: () => step.end(),
  };
}
