import { useMemo } from "preact/hooks";
import { languageOf } from "../../model/caption.js";
import type { Step } from "../../model/story/story.js";
import { usePage } from "../../page/page-context.js";
import { stateOfStep } from "./story-rows.js";

/** A picture with its caption and note, which are text whatever they hold. */
export function Picture({ step, caption = true }: { readonly step: Step; readonly caption?: boolean }) {
  const { show, state } = usePage();
  const shown = useMemo(() => stateOfStep(step, state.lang), [step.show, state.lang]);
  return (
    <>
      {caption && step.caption !== "" && (
        <h2 class="story-caption" lang={languageOf(step.caption)}>
          {step.caption}
        </h2>
      )}
      {caption && step.note !== "" && (
        <p class="story-note" lang={languageOf(step.note)}>
          {step.note}
        </p>
      )}
      {show(shown)}
    </>
  );
}
