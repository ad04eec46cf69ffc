import "../../style/desk.css";
import { useEffect, useMemo, useState } from "preact/hooks";
import { usePage } from "../../page/page-context.js";
import { defineView } from "../../page/view.js";
import { createClient } from "./asked/desk-client.js";
import { DeskContext, type Desk } from "./asked/desk-context.js";
import { DraftPage } from "./draft/draft-page.js";
import { LogPage } from "./log-page.js";
import { PairsPage } from "./pairs-page.js";
import { Queue } from "./queue.js";
import { SignIn } from "./sign-in.js";
import type { Forms, Session } from "./asked/types.js";
import { useKept } from "./asked/use-kept.js";
import { WORDS } from "./words/words.js";

/**
 * For operators: texts are put in, looked through and recorded. It speaks to /desk of the server that served it, which
 * keeps all of it; the graph is asked as everywhere.
 */
export const DESK_VIEW = defineView<never, never>({
  id: "desk",
  question: () => undefined,
  heading: (_answer, { words }) => words.views.desk,
  rows: () => [],
  columns: () => [],
  sources: () => [],
  graph: () => ({ nodes: [], links: [] }),
  Controls: DeskPage,
  Page: () => null,
});

type Tab = "texts" | "whoIsWho" | "log";
const TABS: readonly Tab[] = ["texts", "whoIsWho", "log"];

function DeskPage() {
  const { language, state, go } = usePage();
  const own = WORDS[language];
  const [session, setSession] = useState<Session>();
  const client = useMemo(() => createClient(() => setSession({ signedIn: false })), []);
  const [forms, setForms] = useState<Forms>();
  const [tab, setTab] = useKept<Tab>("tab", "texts");
  useEffect(() => {
    client.readSession().then(setSession, () => setSession({ desk: false }));
  }, [client]);
  useEffect(() => {
    if (session?.signedIn === true) client.get<Forms>("/forms").then(setForms, () => setSession({ signedIn: false }));
  }, [client, session?.signedIn]);
  const desk = useMemo<Desk | undefined>(
    () => forms && { client, forms, own, language, mayDecide: session?.scopes?.includes("decide") === true },
    [client, forms, own, language, session],
  );
  if (!session) return null;
  if (session.desk === false)
    return (
      <section class="notice">
        <p class="asked">{own.off}</p>
        <p>{own.offHelp}</p>
      </section>
    );
  if (session.signedIn !== true) return <SignIn client={client} own={own} onIn={setSession} />;
  if (!desk) return null;
  const signOut = (): void => void client.send<Session>("DELETE", "/session").then(setSession);
  return (
    <DeskContext.Provider value={desk}>
      <div class="desk">
        <div class="desk-bar">
          <nav aria-label={own.texts}>
            {TABS.map((one) => (
              <button
                key={one}
                type="button"
                class="button"
                aria-current={tab === one ? "page" : undefined}
                onClick={() => {
                  setTab(one);
                  if (state.id !== undefined) go({ view: "desk" });
                }}
              >
                {own[one]}
              </button>
            ))}
          </nav>
          <span class="quiet">
            {own.signedInAs(session.by ?? "")}{" "}
            <button type="button" class="button" onClick={signOut}>
              {own.signOut}
            </button>
          </span>
        </div>
        {!desk.mayDecide && <p class="quiet">{own.onlyReading}</p>}
        {state.id !== undefined ? (
          <DraftPage key={state.id} id={state.id} />
        ) : tab === "texts" ? (
          <Queue />
        ) : tab === "whoIsWho" ? (
          <PairsPage />
        ) : (
          <LogPage />
        )}
      </div>
    </DeskContext.Provider>
  );
}
