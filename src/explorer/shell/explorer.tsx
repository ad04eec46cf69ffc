import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { en } from "../model/words/en.js";
import type { Language } from "../model/dates.js";
import { printState, stateOf, type State } from "../model/address/url-state.js";
import { zh } from "../model/words/zh.js";
import { createAsk } from "../page/ask.js";
import { Header } from "./header.js";
import { Inner } from "./inner.js";
import { PageContext, type Page } from "../page/page-context.js";
import { ProblemNotice } from "./notices/problem-notice.js";
import { useAddress } from "./use-address.js";
import { useAnswer } from "./use-answer.js";
import { ViewFrame } from "./view-frame.js";

const ask = createAsk();

/** The whole page. */
export function Explorer() {
  const { state, problems, place, go } = useAddress();
  const answered = useAnswer(state, ask);
  const { message, seen, announce } = useAnnouncements();
  const language: Language = state.lang ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
  const words = language === "zh" ? zh : en;
  const to = useCallback((next: State) => printState(stateOf(state, next)) || location.pathname, [state.lang]);
  const page = useMemo<Page>(
    () => ({
      state,
      language,
      words,
      ask,
      version: answered.loaded?.version ?? "",
      to,
      show: (next) => <Inner state={next} />,
      go: (next, how) => go(stateOf(state, next), how),
      announce,
    }),
    [state, language, words, answered.loaded?.version, to, go, announce],
  );
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }, [language]);
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#content" onClick={focusContent}>
        {words.skip}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <ProblemNotice problems={problems} />
        <ViewFrame answered={answered} place={place} />
      </main>
      <footer class="footer">
        <a href="/graphql" target="_blank" rel="noopener">
          GraphQL
        </a>
        <a href="/schema.graphql" target="_blank" rel="noopener">
          schema.graphql
        </a>
        <a href={to({ view: "story" })}>{words.views.story}</a>
        <a href={to({ view: "review" })}>{words.views.review}</a>
        {page.version !== "" && (
          <span>
            {words.name} · {page.version}
          </span>
        )}
      </footer>
      <div role="status" aria-live="polite" class={seen ? "announcement shown" : "announcement"}>
        {message}
      </div>
    </PageContext.Provider>
  );
}

function focusContent(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}

/** One message at a time, gone after a while. */
function useAnnouncements(): {
  readonly message: string;
  readonly seen: boolean;
  readonly announce: Page["announce"];
} {
  const [{ message, seen }, setMessage] = useState({ message: "", seen: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((next: string, how?: "UNSEEN") => {
    clearTimeout(timer.current);
    setMessage({ message: next, seen: how !== "UNSEEN" });
    timer.current = setTimeout(() => setMessage({ message: "", seen: false }), 4_000);
  }, []);
  return { message, seen, announce };
}
