import type { Story } from "../../model/story/story.js";
import type { Reading } from "../../page/view.js";
import { Picture } from "./picture.js";
import { StoryBar } from "./story-bar.js";

/** All pictures below each other, as they are printed. */
export function AllSteps({ story, reading }: { readonly story: Story; readonly reading: Reading }) {
  return (
    <div class="story">
      <StoryBar story={story} reading={reading} />
      {story.steps.map((step, at) => (
        <section key={at} class="story-step paged">
          <Picture step={step} />
        </section>
      ))}
    </div>
  );
}
