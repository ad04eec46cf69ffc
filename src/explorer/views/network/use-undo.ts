import { useEffect, useState } from "preact/hooks";
import { sameEdits, editsOf } from "./answers/edit-picture.js";
import type { State } from "../../model/address/url-state.js";
import { usePage } from "../../page/page-context.js";
import { WORDS } from "./words.js";

/** What was done to the picture around one thing, the oldest first, while this page is open. */
let steps: { readonly around: string | undefined; readonly before: readonly State[]; readonly now: State | undefined } =
  {
    around: undefined,
    before: [],
    now: undefined,
  };

/** Takes the last step back that changed the picture; undefined where there is none. */
export function useUndo(state: State): (() => void) | undefined {
  const { go, announce, language } = usePage();
  const [, setCount] = useState(0);
  useEffect(() => {
    if (steps.around !== state.id) steps = { around: state.id, before: [], now: state };
    else if (steps.now && !sameEdits(steps.now, state))
      steps = { ...steps, before: [...steps.before, steps.now], now: state };
    else steps = { ...steps, now: state };
    setCount(steps.before.length);
  }, [state]);
  const last = steps.around === state.id ? steps.before.at(-1) : undefined;
  return (
    last &&
    (() => {
      steps = { ...steps, before: steps.before.slice(0, -1), now: { ...state, ...editsOf(last) } };
      go({ ...state, ...editsOf(last) });
      announce(WORDS[language].undone);
    })
  );
}
