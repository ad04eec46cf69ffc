import { languageOf } from "../model/caption.js";
import type { Mark } from "../model/standing.js";

/** Marks of a claim, each in a word; a reason follows where it is wanted. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const once = marks.filter(({ word }, at) => marks.findIndex((other) => other.word === word) === at);
  if (once.length === 0) return null;
  return (
    <span class="marks">
      {once.map(({ kind, word, why }) => (
        <span key={kind} class={`mark ${kind}`} title={why}>
          {word}
        </span>
      ))}
    </span>
  );
}

/** The reasons of marks that have one, as sentences. */
export function Reasons({ marks }: { readonly marks: readonly Mark[] }) {
  const given = marks.filter((mark) => mark.why !== undefined);
  if (given.length === 0) return null;
  return (
    <ul class="reasons">
      {given.map(({ kind, word, why }) => (
        <li key={`${kind} ${why}`}>
          <b>{word}</b> <span lang={why && languageOf(why)}>{why}</span>
        </li>
      ))}
    </ul>
  );
}
