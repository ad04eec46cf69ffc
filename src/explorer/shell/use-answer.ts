import { useCallback, useEffect, useState } from "preact/hooks";
import type { State } from "../model/address/url-state.js";
import { VERSION } from "../queries/queries.js";
import { AskError, listenTo, type Ask, type Warning } from "../page/ask.js";
import { loadView } from "./registry.js";
import type { AnyView } from "../page/view.js";

export interface Loaded {
  readonly view: AnyView;
  /** Of which state this is the answer; the page goes on showing it while the next is on its way. */
  readonly state: State;
  /** undefined where the state asks nothing yet. */
  readonly answer: unknown;
  readonly version: string;
  readonly warnings: readonly Warning[];
}

export interface Answered {
  readonly loaded: Loaded | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  /** Of the state that failed, where it is known: what was asked can be changed there. */
  readonly failed: AnyView | undefined;
  readonly retry: () => void;
}

/** How long to wait before asking a server again that is away; each time twice as long, up to a most. */
const AGAIN_MS = 1_500;
const MOST_AGAIN_MS = 10_000;

/** What became of one attempt to answer one state. */
interface Outcome {
  readonly state: State;
  readonly attempt: number;
  /** undefined where it was answered. */
  readonly error?: unknown;
  readonly view?: AnyView | undefined;
}

/** Loads the view of a state and asks its question. The answer to an older state never replaces that to a newer one. */
export function useAnswer(state: State, ask: Ask): Answered {
  const [loaded, setLoaded] = useState<Loaded>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stale = false;
    let view: AnyView | undefined;
    load(state, ask, (known) => {
      view = known;
    }).then(
      (next) => {
        if (stale) return;
        setLoaded(next);
        setOutcome({ state, attempt });
      },
      (error: unknown) => {
        if (!stale) setOutcome({ state, attempt, error, view });
      },
    );
    return () => {
      stale = true;
    };
  }, [state, ask, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // A server that is away or begins comes back, and nobody should have to look whether it has.
  const away = outcome?.state === state && outcome.error instanceof AskError && outcome.error.kind !== "REFUSED";
  useEffect(() => {
    if (!away || outcome.attempt !== attempt) return;
    const timer = setTimeout(retry, Math.min(AGAIN_MS * 2 ** Math.min(attempt, 3), MOST_AGAIN_MS));
    return () => clearTimeout(timer);
  }, [away, outcome, attempt, retry]);
  // From the moment on at which another state is asked for, what is shown is that of before.
  const loading = outcome?.state !== state || outcome.attempt !== attempt;
  return {
    loaded,
    loading,
    // While it is asked again by itself, what is wrong goes on being said.
    error: loading && !away ? undefined : outcome?.error,
    failed: loading ? undefined : outcome?.view,
    retry,
  };
}

async function load(state: State, ask: Ask, onView: (view: AnyView) => void): Promise<Loaded> {
  const listening = listenTo(ask);
  const version = ask(VERSION, {}).then(({ meta }) => meta.version);
  const view = await loadView(state.view);
  onView(view);
  const question = view.question(state);
  const answer =
    question === undefined
      ? undefined
      : view.load
        ? view.load(state, listening.ask)
        : listening.ask(question.query, question.variables);
  const [answered, known] = await Promise.all([answer, version]);
  return { view, state, answer: answered, version: known, warnings: listening.heard };
}
