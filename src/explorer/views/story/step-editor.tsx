import type { Language } from "../../model/dates.js";
import { STORY_LIMITS, type Step } from "../../model/story/story.js";
import { WORDS } from "./words.js";

export interface StepEditorProps {
  readonly step: Step;
  /** From 1. */
  readonly place: number;
  readonly total: number;
  /** Whether it is the one below. */
  readonly shown: boolean;
  readonly language: Language;
  readonly show: () => void;
  readonly change: (change: Partial<Step>) => void;
  readonly paste: (address: string) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** The texts of one picture, and its place. */
export function StepEditor({
  step,
  place,
  total,
  shown,
  language,
  show,
  change,
  paste,
  move,
  remove,
}: StepEditorProps) {
  const words = WORDS[language];
  return (
    <li class={shown ? "shown" : undefined}>
      <fieldset>
        <legend>{words.editStep(place)}</legend>
        <label class="field">
          <span>{words.caption}</span>
          <input
            value={step.caption}
            maxLength={STORY_LIMITS.caption}
            onChange={({ currentTarget }) => change({ caption: currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{words.note}</span>
          <textarea
            rows={3}
            value={step.note}
            maxLength={STORY_LIMITS.note}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{words.address}</span>
          <input value={step.show || "?"} onChange={({ currentTarget }) => paste(currentTarget.value)} />
        </label>
        <p class="actions">
          {!shown && (
            <button type="button" class="button" onClick={show}>
              {words.show}
            </button>
          )}
          <button
            type="button"
            class="button"
            disabled={place === 1}
            aria-label={words.upOf(place)}
            onClick={() => move(-1)}
          >
            {words.up}
          </button>
          <button
            type="button"
            class="button"
            disabled={place === total}
            aria-label={words.downOf(place)}
            onClick={() => move(1)}
          >
            {words.down}
          </button>
          <button type="button" class="button" aria-label={words.removeOf(place)} onClick={remove}>
            {words.remove}
          </button>
        </p>
      </fieldset>
    </li>
  );
}
