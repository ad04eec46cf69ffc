import { useEffect } from "preact/hooks";
import type { Story } from "../../model/story/story.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { Picture } from "./picture.js";
import { StoryBar } from "./story-bar.js";
import { placeOf } from "./story-rows.js";
import { WORDS } from "./words.js";

/** One picture at a time, by links and by arrow keys. */
export function Player({ story, reading }: { readonly story: Story; readonly reading: Reading }) {
  const { to, go, announce } = usePage();
  const { state, language } = reading;
  const words = WORDS[language];
  const total = story.steps.length;
  const place = placeOf(story, state);
  const step = story.steps[place - 1];
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const next = goesTo(event, place, total);
      if (next === undefined) return;
      event.preventDefault();
      go({ ...state, step: next });
      announce(words.at(next, total, story.steps[next - 1]?.caption ?? ""));
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [state, place, total, go]);
  if (!step) return null;
  return (
    <div class="story">
      <StoryBar story={story} reading={reading} />
      <nav class="story-steps" aria-label={words.steps}>
        {place > 1 ? (
          <a class="button" rel="prev" href={to({ ...state, step: place - 1 })}>
            ← {words.previous}
          </a>
        ) : (
          <span class="button quiet" aria-hidden="true">
            ← {words.previous}
          </span>
        )}
        <span class="story-place">{words.place(place, total)}</span>
        {place < total ? (
          <a class="button primary" rel="next" href={to({ ...state, step: place + 1 })}>
            {words.next} →
          </a>
        ) : (
          <span class="button quiet" aria-hidden="true">
            {words.next} →
          </span>
        )}
        <span class="quiet story-keys">{words.keys}</span>
      </nav>
      <section class="story-step" key={place}>
        <Picture step={step} />
      </section>
    </div>
  );
}

/** Which picture a key leads to. What is typed in or has keys of its own keeps them. */
function goesTo(event: KeyboardEvent, place: number, total: number): number | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const own = "input, textarea, select, svg, [role=menu], [role=combobox], [role=listbox], [contenteditable]";
  if (event.target instanceof Element && event.target.closest(own)) return undefined;
  const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 1, End: total }[event.key];
  return next !== undefined && next >= 1 && next <= total && next !== place ? next : undefined;
}
