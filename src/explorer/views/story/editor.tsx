import { changeStep, moveStep, removeStep } from "../../model/story/edit-story.js";
import { isShowable, printStory, STORY_LIMITS, type Story } from "../../model/story/story.js";
import { printState } from "../../model/address/url-state.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { keepDraft } from "../../saving/story-draft.js";
import { Picture } from "./picture.js";
import { StoryBar } from "./story-bar.js";
import { placeOf, readPasted } from "./story-rows.js";
import { StepEditor } from "./step-editor.js";
import { WORDS } from "./words.js";

/** Order, captions and notes of a story. Each change is another address, so that back takes it back. */
export function StoryEditor({ story, reading }: { readonly story: Story; readonly reading: Reading }) {
  const { go, announce } = usePage();
  const { state, language } = reading;
  const words = WORDS[language];
  const place = placeOf(story, state);
  const write = (next: Story | undefined, step = place): void => {
    if (next && printStory(next) === undefined) return announce(words.tooLong);
    keepDraft(next);
    go(next ? { ...state, story: next, step } : { view: "story" });
  };
  const shown = story.steps[place - 1];
  return (
    <div class="story editing">
      <StoryBar story={story} reading={reading} />
      <label class="field">
        <span>{words.title}</span>
        <input
          value={story.title}
          maxLength={STORY_LIMITS.title}
          onChange={({ currentTarget }) => write({ ...story, title: currentTarget.value })}
        />
      </label>
      <ol class="story-edit">
        {story.steps.map((step, at) => (
          <StepEditor
            key={`${at} ${step.show}`}
            step={step}
            place={at + 1}
            total={story.steps.length}
            shown={at + 1 === place}
            language={language}
            show={() => go({ ...state, step: at + 1 }, "replace")}
            change={(change) => write(changeStep(story, at, change))}
            paste={(text) => {
              const show = readPasted(text, location.origin);
              if (show === undefined || !isShowable(show)) announce(words.wrongAddress);
              else write(changeStep(story, at, { show }));
            }}
            move={(by) => write(moveStep(story, at, by), at + 1 + by)}
            remove={() => write(removeStep(story, at))}
          />
        ))}
      </ol>
      <Embed story={story} reading={reading} />
      {shown && (
        <section class="story-step" key={`${place} ${shown.show}`}>
          <Picture step={shown} />
        </section>
      )}
    </div>
  );
}

function Embed({ story, reading: { language } }: { readonly story: Story; readonly reading: Reading }) {
  const words = WORDS[language];
  const address = `${location.origin}${location.pathname}${printState({ view: "story", story, lang: language })}`;
  const escape = (text: string): string =>
    text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
  return (
    <details class="filters">
      <summary>{words.embed}</summary>
      <p class="quiet">{words.embedHint}</p>
      <label class="field">
        <span>{words.embedCode}</span>
        <textarea
          readOnly
          rows={3}
          value={`<iframe src="${escape(address)}" title="${escape(story.title || words.untitled)}" width="100%" height="720"></iframe>`}
        />
      </label>
    </details>
  );
}
