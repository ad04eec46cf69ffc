import { useEffect, useRef } from "preact/hooks";

/**
 * Brings the link of where the reader is into sight in a bar that is narrower than its links, as on a phone.
 * @param now what changes with the link, or with the width of the others
 */
export function useCurrentInView(now: string): { readonly current: HTMLElement | null } {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = bar.current?.querySelector("[aria-current]")?.getBoundingClientRect();
    const within = bar.current?.getBoundingClientRect();
    if (bar.current && link && within)
      bar.current.scrollLeft += link.left - within.left - (within.width - link.width) / 2;
  }, [now]);
  return bar;
}
