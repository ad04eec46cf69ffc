import { useEffect, useState } from "preact/hooks";

/** Changes when the page becomes light or dark: points carry their colours, and have to be drawn anew. */
export function useTheme(): string {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const read = (): void => setTheme(readTheme());
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    dark.addEventListener("change", read);
    return () => {
      observer.disconnect();
      dark.removeEventListener("change", read);
    };
  }, []);
  return theme;
}

function readTheme(): string {
  return document.documentElement.dataset.theme ?? String(matchMedia("(prefers-color-scheme: dark)").matches);
}
