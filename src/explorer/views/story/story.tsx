import "../../style/story.css";
import type { Story } from "../../model/story/story.js";
import { VERSION } from "../../queries/queries.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { AllSteps } from "./all-steps.js";
import { StoryEditor } from "./editor.js";
import { OpenStory } from "./open-story.js";
import { Player } from "./player.js";
import { storyColumns, storyRows, type StoryRow } from "./story-rows.js";
import { WORDS } from "./words.js";

export const STORY_VIEW = defineView<Story, StoryRow>({
  id: "story",
  // A story stands in its address; what its pictures ask, each of them says.
  question: ({ story }) => story && askFor(VERSION, {}),
  load: async ({ story }) => story ?? { title: "", steps: [] },
  heading: (story, { language }) => (story ? story.title || WORDS[language].untitled : WORDS[language].none),
  rows: storyRows,
  columns: storyColumns,
  sources: () => [],
  graph: () => ({ nodes: [], links: [] }),
  idle: ({ language }) => ({
    asked: WORDS[language].choose,
    tries: [
      { text: WORDS[language].tries.home, state: { view: "home" } },
      { text: WORDS[language].tries.network, state: { view: "list" } },
    ],
  }),
  Controls: OpenStory,
  Page: StoryPage,
});

function StoryPage({ answer, reading }: PageProps<Story, StoryRow>) {
  const { mode } = reading.state;
  if (mode === "edit") return <StoryEditor story={answer} reading={reading} />;
  return mode === "all" ? <AllSteps story={answer} reading={reading} /> : <Player story={answer} reading={reading} />;
}
