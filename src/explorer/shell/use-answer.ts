import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { State } from "../model/url-state.js";
import { VERSION } from "../queries/queries.js";
import { listenTo, type Ask, type Warning } from "./ask.js";
import { loadView } from "./registry.js";
import type { AnyView } from "./view.js";

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
  readonly retry: () => void;
}

/** Loads the view of a state and asks its question. The answer to an older state never replaces that to a newer one. */
export function useAnswer(state: State, ask: Ask): Answered {
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<unknown>();
  const [loading, setLoading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    setLoading(true);
    setError(undefined);
    load(state, ask).then(
      (next) => {
        if (mine !== latest.current) return;
        setLoaded(next);
        setLoading(false);
      },
      (cause: unknown) => {
        if (mine !== latest.current) return;
        setError(cause);
        setLoading(false);
      },
    );
  }, [state, ask, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { loaded, loading, error, retry };
}

async function load(state: State, ask: Ask): Promise<Loaded> {
  const listening = listenTo(ask);
  const version = ask(VERSION, {}).then(({ meta }) => meta.version);
  const view = await loadView(state.view);
  const question = view.question(state);
  const answer = question === undefined ? undefined : view.load ? view.load(state, listening.ask) : listening.ask(question.query, question.variables);
  const [answered, known] = await Promise.all([answer, version]);
  return { view, state, answer: answered, version: known, warnings: listening.heard };
}
