/** Light or dark is the reader's, not the view's: it is kept in the browser and not in the address. */
export type Theme = "light" | "dark";

const KEY = "chanjiao.theme";

/** What was chosen before; undefined follows the system. */
export function readTheme(): Theme | undefined {
  const kept = read(KEY);
  return kept === "light" || kept === "dark" ? kept : undefined;
}

export function applyTheme(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

export function currentTheme(): Theme {
  return readTheme() ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

export function keepTheme(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows it.
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
