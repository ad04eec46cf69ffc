import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export interface FoldProps {
  readonly class?: string;
  readonly summary: ComponentChildren;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
  /** What is behind it. */
  readonly children: () => ComponentChildren;
}

/** A summary, and behind a click what is made only then: of hundreds of quotes a reader opens a few. */
export function Fold({ class: name, summary, open = false, children }: FoldProps) {
  const [made, setMade] = useState(open);
  return (
    <details
      class={name}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setMade(true);
      }}
    >
      <summary>{summary}</summary>
      {made && children()}
    </details>
  );
}
