import type { Story } from "../../model/story/story.js";
import { printStoryFile } from "../../model/story/story.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { saveFile } from "../../saving/save-file.js";
import { WORDS } from "./words.js";

/** What can be done with a story as a whole. */
export function StoryBar({
  story,
  reading: { state, language },
}: {
  readonly story: Story;
  readonly reading: Reading;
}) {
  const { to, announce } = usePage();
  const words = WORDS[language];
  const framed = isFramed();
  const modes = [
    [undefined, words.show],
    ["all", words.all],
    // Who reads it within an article has come to read it.
    ...(framed ? [] : [["edit", words.edit] as const]),
  ] as const;
  const save = (): void => {
    const name = `chanjiao-${(story.title || "story").replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60)}.json`;
    saveFile({ name, content: new Blob([printStoryFile(story)], { type: "application/json" }) });
    announce(words.saved(name));
  };
  return (
    <div class="story-bar">
      <nav class="chips" aria-label={words.steps}>
        {modes.map(([mode, label]) => (
          <a
            key={label}
            class="chip"
            href={to({ ...state, mode })}
            aria-current={mode === state.mode ? "true" : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {!framed && (
        <button type="button" class="button" onClick={save}>
          {words.save}
        </button>
      )}
      {state.mode === "all" && (
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
      )}
      {framed && (
        <a class="button" href={to(state)} target="_blank" rel="noopener">
          {words.openWhole}
        </a>
      )}
    </div>
  );
}

function isFramed(): boolean {
  return document.documentElement.dataset.framed !== undefined;
}
