import type { Mention, OtherName } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { findEach } from "../words/find-each.js";

/** What a text says it calls somebody (以下简称“沙钢”) means him wherever it stands. */
export function findCalled(text: string, names: readonly OtherName[], taken: readonly Mention[]): Mention[] {
  const places = findEach(
    text,
    names.map(({ text: name }) => name),
  );
  return names
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
