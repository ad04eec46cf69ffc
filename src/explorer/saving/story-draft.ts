import { addStep } from "../model/story/edit-story.js";
import { isShowable, printStory, readStory, STORY_LIMITS, type Story } from "../model/story/story.js";

/** The story that is being made in this window; what stands in the address is the story, this only remembers it. */
const KEY = "chanjiao.story";

export function readDraft(): Story | undefined {
  try {
    return readStory(sessionStorage.getItem(KEY) ?? "");
  } catch {
    return undefined;
  }
}

export function keepDraft(story: Story | undefined): void {
  try {
    const text = story && printStory(story);
    if (text === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // A browser that keeps nothing begins a new story each time.
  }
}

/** The draft with one picture more; undefined where it would no longer fit into an address. */
export function addToDraft(show: string, heading: string): Story | undefined {
  const caption = [...heading].slice(0, STORY_LIMITS.caption).join("");
  if (!isShowable(show)) return undefined;
  const story = addStep(readDraft(), { caption, note: "", show }, "");
  return story && printStory(story) !== undefined ? story : undefined;
}
