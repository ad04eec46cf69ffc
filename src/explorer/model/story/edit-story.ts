import { STORY_LIMITS, type Step, type Story } from "./story.js";

export function addStep(story: Story | undefined, step: Step, title: string): Story | undefined {
  const steps = [...(story?.steps ?? []), step];
  return steps.length > STORY_LIMITS.steps ? undefined : { title: story?.title ?? title, steps };
}

export function changeStep({ title, steps }: Story, at: number, change: Partial<Step>): Story {
  return { title, steps: steps.map((step, place) => (place === at ? { ...step, ...change } : step)) };
}

/** One place up (-1) or down (1); as it was at either end. */
export function moveStep({ title, steps }: Story, at: number, by: -1 | 1): Story {
  const to = at + by;
  const step = steps[at];
  if (!step || to < 0 || to >= steps.length) return { title, steps };
  const others = steps.filter((_, place) => place !== at);
  return { title, steps: [...others.slice(0, to), step, ...others.slice(to)] };
}

/** undefined where none is left. */
export function removeStep({ title, steps }: Story, at: number): Story | undefined {
  const left = steps.filter((_, place) => place !== at);
  return left.length === 0 ? undefined : { title, steps: left };
}
