import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * How wide the element is that `frame` is given to, in CSS pixels; 0 before it is there. A picture that is drawn for it
 * keeps its type at its size.
 */
export function useWidth<Frame extends HTMLElement = HTMLDivElement>() {
  const frame = useRef<Frame>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const read = (): void => setWidth(Math.floor(element.clientWidth));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
