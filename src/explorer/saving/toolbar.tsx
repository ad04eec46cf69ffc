import { printGraphiqlLink } from "../model/address/graphiql-link.js";
import { printState } from "../model/address/url-state.js";
import { isShowable } from "../model/story/story.js";
import { CiteMenu } from "./cite-menu.js";
import { ExportMenu } from "./export-menu.js";
import type { ToolbarProps } from "./shown.js";
import { addToDraft, keepDraft } from "./story-draft.js";
import { STORY_WORDS } from "./story-words.js";
import { usePage } from "../page/page-context.js";

/** Picture or table, Share, Export, See the query. */
export function Toolbar({ view, answer, rows, reading, heading }: ToolbarProps) {
  const { words, to, go, announce } = usePage();
  const { state, language } = reading;
  const question = view.question(state);
  const share = (): void => {
    // Whoever opens it should read what is read here.
    const address = `${location.origin}${location.pathname}${printState({ ...state, lang: language })}`;
    copyText(address).then(
      () => announce(words.shared),
      () => announce(words.shareFailed),
    );
  };
  const add = (): void => {
    const { lang: _lang, ...shown } = state;
    const story = addToDraft(printState(shown), heading);
    if (!story) return announce(STORY_WORDS[language].full);
    keepDraft(story);
    go({ view: "story", story, mode: "edit", step: story.steps.length });
  };
  const { as: _as, ...picture } = state;
  const tabular = state.as === "table";
  return (
    <div class="toolbar">
      <nav class="switch" aria-label={words.asLabel}>
        <a href={to(picture)} aria-current={tabular ? undefined : "true"}>
          {words.asPicture}
        </a>
        <a href={to({ ...state, as: "table" })} aria-current={tabular ? "true" : undefined}>
          {words.asTable}
        </a>
      </nav>
      <button type="button" class="button" onClick={share}>
        {words.share}
      </button>
      <ExportMenu view={view} answer={answer} rows={rows} reading={reading} heading={heading} />
      <CiteMenu reading={reading} />
      {isShowable(printState({ view: state.view })) && (
        <button type="button" class="button" onClick={add}>
          {STORY_WORDS[language].add}
        </button>
      )}
      {question && (
        <a
          class="button"
          href={printGraphiqlLink(question.query.text, question.variables)}
          target="_blank"
          rel="noopener"
        >
          {words.seeQuery}
        </a>
      )}
    </div>
  );
}

/** The clipboard is there over HTTPS and on this machine only; elsewhere a field that is selected and copied does. */
async function copyText(text: string): Promise<void> {
  if ("clipboard" in navigator) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) throw new Error("not copied");
}
