import { useEffect, useState } from "preact/hooks";

/** A value that outlives a reload, for as long as the tab is open. undefined takes it away. */
export function useKept<Value>(
  name: string,
  initial: Value,
): readonly [Value, (next: Value | ((before: Value) => Value)) => void] {
  const place = `desk ${name}`;
  const [value, setValue] = useState<Value>(() => read(place, initial));
  useEffect(() => {
    if (value === undefined || JSON.stringify(value) === JSON.stringify(initial)) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(value));
  }, [place, value]);
  return [value, setValue];
}

function read<Value>(place: string, initial: Value): Value {
  try {
    const text = sessionStorage.getItem(place);
    return text === null ? initial : (JSON.parse(text) as Value);
  } catch {
    return initial;
  }
}
