import { useLayoutEffect, useRef } from "preact/hooks";

/** Pixels: less is no picture, more needs a walk with the eyes. */
const LEAST = 340;
const MOST = 1_000;
const BELOW = 16;

/** Makes an element as high as the first screen has room for, below all that stands above it. */
export function useFirstScreen() {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = (): void => {
      if (!element.current) return;
      const top = element.current.getBoundingClientRect().top + scrollY;
      const high = Math.round(Math.min(Math.max(innerHeight - top - BELOW, LEAST), MOST));
      document.documentElement.style.setProperty("--picture-height", `${high}px`);
    };
    fit();
    addEventListener("resize", fit);
    return () => removeEventListener("resize", fit);
  }, []);
  return element;
}
