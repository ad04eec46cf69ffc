import { parseState, type State } from "../../model/address/url-state.js";
import type { Column } from "../../model/files/table.js";
import type { Step, Story } from "../../model/story/story.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

/** A picture and its place, from 1. */
export interface StoryRow {
  readonly place: number;
  readonly step: Step;
}

export function storyRows({ steps }: Story): readonly StoryRow[] {
  return steps.map((step, at) => ({ place: at + 1, step }));
}

export function storyColumns({ language }: Reading): readonly Column<StoryRow>[] {
  const { columns } = WORDS[language];
  return [
    { key: "step", label: columns.step, value: ({ place }) => place, numeric: true },
    { key: "caption", label: columns.caption, value: ({ step }) => step.caption },
    { key: "note", label: columns.note, value: ({ step }) => step.note },
    {
      key: "address",
      label: columns.address,
      value: ({ step }) => step.show || "?",
      href: ({ step }) => step.show || "?",
    },
  ];
}

/** What a picture shows, read as any address is: what it cannot say is left out. The reader's language stays. */
export function stateOfStep({ show }: Step, lang: State["lang"]): State {
  const { lang: _theirs, ...state } = parseState(show).state;
  return { ...state, ...(lang !== undefined && { lang }) };
}

/** Which picture an address means; past the last it is the last. */
export function placeOf({ steps }: Story, { step = 1 }: State): number {
  return Math.min(step, steps.length);
}

/** An address as somebody pastes it, within this page; undefined where it is none. */
export function readPasted(text: string, origin: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.startsWith("?")) return trimmed;
  if (!URL.canParse(trimmed)) return undefined;
  const { origin: theirs, pathname, search } = new URL(trimmed);
  return theirs === origin && pathname === "/" ? search : undefined;
}
