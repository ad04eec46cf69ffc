import { useLayoutEffect, useState } from "preact/hooks";

/** A value that outlives a reload, for as long as the tab is open. undefined takes it away. */
export function useKept<Value>(
  name: string,
  initial: Value,
): readonly [Value, (next: Value | ((before: Value) => Value)) => void] {
  const place = `desk ${name}`;
  const [value, setValue] = useState<Value>(() => read(place, initial));
  // Not after the next picture, which a reload may come before.
  useLayoutEffect(() => {
    const text = value === undefined ? undefined : JSON.stringify(value);
    keep(place, text === JSON.stringify(initial) ? undefined : text);
  }, [place, value]);
  return [value, setValue];
}

function keep(place: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, text);
  } catch {
    // Longer than the browser keeps, or it keeps nothing: it is there until the page is left.
  }
}

function read<Value>(place: string, initial: Value): Value {
  try {
    const text = sessionStorage.getItem(place);
    return text === null ? initial : (JSON.parse(text) as Value);
  } catch {
    return initial;
  }
}
