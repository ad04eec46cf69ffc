import type { Mention, OtherName } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { findEach } from "../words/find-each.js";

/** What a text says it calls somebody (以下简称“沙钢”) means him wherever it stands. */
export function findCalled(text: string, names: readonly OtherName[], taken: readonly Mention[]): Mention[] {
  const places = findEach(
    text,
    names.map(({ text: name }) => name),
  );
  // A text says it as often as it likes: each name is looked for once.
  const distinct = new Map(names.map((one) => [`${one.of.id ?? one.of.kind} ${one.of.text} ${one.text}`, one]));
  return [...distinct.values()]
    .filter(({ text: name }) => name.length >= 2)
    .flatMap(({ of, text: name }) =>
      (places.get(name) ?? [])
        .filter((at) => !/[A-Za-z]/.test((text[at - 1] ?? "") + (text[at + name.length] ?? "")))
        .map((at): Mention => ({ ...of, start: at, end: at + name.length, text: name }))
        .filter(
          (one) =>
            !listNear(taken, one).some(
              (other) => !(other.kind === "OrganizationalUnit" && other.start === one.start),
            ) && !listNear(names, one).some((other) => other.start !== one.start),
        ),
    );
}
