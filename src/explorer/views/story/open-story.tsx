import { MOST_STORY_BYTES, readStoryFile, type Story } from "../../model/story/story.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { keepDraft, readDraft } from "../../saving/story-draft.js";
import { WORDS } from "./words.js";

/** Where a story begins: a file of one, or the one that this window remembers. Beside a story there is nothing. */
export function OpenStory({
  answer,
  reading: { language, state },
}: {
  readonly answer: Story | undefined;
  readonly reading: Reading;
}) {
  const { go, to, announce } = usePage();
  if (answer && state.mode !== "edit") return null;
  const words = WORDS[language];
  const draft = answer ? undefined : readDraft();
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    input.value = "";
    const story = file && file.size <= MOST_STORY_BYTES ? readStoryFile(await file.text()) : undefined;
    if (!story) return announce(words.notRead);
    keepDraft(story);
    go({ view: "story", story });
  };
  return (
    <p class="story-open actions">
      <label class="button">
        {words.open}
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
      </label>
      {draft && (
        <a class="button primary" href={to({ view: "story", story: draft, mode: "edit" })}>
          {words.tries.draft}
        </a>
      )}
    </p>
  );
}
