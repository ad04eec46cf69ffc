import { AskError, type Warning } from "../../page/ask.js";
import { usePage } from "../../page/page-context.js";
import type { Nothing } from "../../page/view.js";

/** What is said of each: that it is so, and what will become of it. */
const SAID = {
  UNREACHABLE: ["unreachable", "unreachableHelp"],
  STARTING: ["starting", "startingHelp"],
  BUSY: ["busy", "busyHelp"],
  REFUSED: ["refused", "refusedHelp"],
  BROKEN: ["broken", "brokenHelp"],
} as const;

/** Why there is no answer, and a way to ask again. What was asked stays in the address. */
export function ErrorNotice({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const {
    state,
    to,
    words: { empty, failed, retry: again },
  } = usePage();
  const { view, id, q, lang, as } = state;
  const plain = to({ view, id, to: state.to, q, lang, as });
  const kind = error instanceof AskError ? error.kind : "BROKEN";
  const [heading, help] = SAID[kind];
  return (
    <section class="notice error" role="alert">
      <h1>{failed[heading]}</h1>
      <p>{failed[help]}</p>
      {kind === "REFUSED" && <Refusal error={error as AskError} />}
      <button type="button" class="button primary" onClick={retry}>
        {again}
      </button>
      {/* What was refused once is refused again: there has to be a way out besides. */}
      {kind === "REFUSED" && plain !== to(state) && <a href={plain}>{empty.tries.fewerFilters}</a>}
    </section>
  );
}

/**
 * Why it was refused, in the reader's words. What the API says of a value it says in English, to those who read it; how
 * much the database can do is nothing that a reader can act on.
 */
function Refusal({ error: { code = "", message } }: { readonly error: AskError }) {
  const {
    words: { failed },
    language,
  } = usePage();
  const own = failed.codes[code];
  return (
    <p>
      {language === "en" && (code === "BAD_USER_INPUT" || own === undefined) ? (
        <q lang="en">{message}</q>
      ) : (
        (own ?? failed.other(code))
      )}
    </p>
  );
}

/** What was asked without an answer, and what to try instead. */
export function NothingNotice({ nothing: { asked, tries } }: { readonly nothing: Nothing }) {
  const { words, to } = usePage();
  return (
    <section class="notice nothing">
      <p class="asked">{asked}</p>
      {tries.length > 0 && (
        <>
          <h2>{words.empty.tryThis}</h2>
          <ul>
            {tries.map(({ text, state }) => (
              <li key={text}>{state ? <a href={to(state)}>{text}</a> : text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Those that a view does not say in words of its own. */
const TOLD = ["CUT", "OUT_OF_TIME", "APPROXIMATED", "CHANGED"] as const;

/** What has to be known of an answer before it is believed: in the reader's words, then as the API has it. */
export function WarningNotice({ warnings }: { readonly warnings: readonly Warning[] }) {
  const { words, language } = usePage();
  const told = TOLD.filter((code) => warnings.some((warning) => warning.code === code));
  if (told.length === 0) return null;
  return (
    <section class="notice problems" role="note">
      {told.map((code) =>
        language !== "en" ? (
          <p key={code}>{words.warnings[code]}</p>
        ) : (
          <details key={code}>
            <summary>{words.warnings[code]}</summary>
            <ul>
              {[...new Set(warnings.filter((warning) => warning.code === code).map(({ message }) => message))].map(
                (message) => (
                  <li key={message} lang="en">
                    {message}
                  </li>
                ),
              )}
            </ul>
          </details>
        ),
      )}
    </section>
  );
}
