import { useState } from "preact/hooks";
import { usePage } from "../page/page-context.js";
import { NamePicker } from "../controls/name-picker.js";
import { WHOLE } from "../model/address/views.js";
import { currentTheme, keepTheme } from "./theme.js";
import { useCurrentInView } from "../parts/use-current-in-view.js";

export function Header() {
  const { words, to, go, state, language } = usePage();
  const [theme, setTheme] = useState(currentTheme);
  const bar = useCurrentInView(`${state.view} ${state.id ?? ""} ${language}`);
  const changeTheme = (): void => {
    const next = theme === "light" ? "dark" : "light";
    keepTheme(next);
    setTheme(next);
  };
  return (
    <header class="header">
      <a class="brand" href={to({ view: "home" })} aria-label={`Chanjiao 产教, ${words.views.home}`}>
        <img src={new URL("../icon.svg", import.meta.url).href} alt="" width="28" height="28" />
        <span aria-hidden="true">
          <span lang="en">Chanjiao</span> <span lang="zh-Hans">产教</span>
        </span>
      </a>
      <NamePicker
        label={words.searchLabel}
        hint={words.searchHint}
        submit={words.searchButton}
        text={state.view === "search" ? (state.q ?? "") : ""}
        onPick={({ id }) => go({ view: "card", id })}
        onSubmit={(text) => go({ view: "search", q: text })}
        shortcut
      />
      <div class="preferences">
        <button
          type="button"
          class="button quiet"
          lang={language === "en" ? "zh-Hans" : "en"}
          title={words.languageLabel}
          onClick={() => go({ ...state, lang: language === "en" ? "zh" : "en" }, "replace")}
        >
          {words.language}
        </button>
        <button
          type="button"
          class="button quiet icon"
          aria-label={words.theme.label(words.theme[theme])}
          title={words.theme[theme]}
          onClick={changeTheme}
        >
          <ThemeSign dark={theme === "dark"} />
        </button>
      </div>
      <nav class="navigation" ref={bar} aria-label={words.menu}>
        {WHOLE.map((view) => (
          <a
            key={view}
            href={to({ view })}
            aria-current={view === state.view && state.id === undefined ? "page" : undefined}
          >
            {words.views[view]}
          </a>
        ))}
      </nav>
    </header>
  );
}

function ThemeSign({ dark }: { readonly dark: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
    >
      {dark ? (
        <path d="M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5Z" stroke-linejoin="round" />
      ) : (
        <>
          <circle cx="10" cy="10" r="3.4" />
          <path d="M10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2" />
        </>
      )}
    </svg>
  );
}
