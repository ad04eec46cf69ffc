import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Places, type Place } from "./places.js";
import { parseState, printState, type Problem, type State } from "../model/address/url-state.js";

export interface Address {
  readonly state: State;
  readonly problems: readonly Problem[];
  /** Where the reader was, where this address was gone back to. */
  readonly place: Place | undefined;
  readonly go: (state: State, how?: "push" | "replace") => void;
}

interface At {
  readonly search: string;
  readonly place: Place | undefined;
}

/**
 * The state is the address, and nothing else is: what changes it is a link, `go`, back or forward. Links within the
 * page are followed without loading it anew, unless they are asked for in a tab of their own.
 */
export function useAddress(): Address {
  const [{ search, place }, setAt] = useState<At>({ search: location.search, place: undefined });
  const places = useRef<Places>(undefined);
  places.current ??= new Places();
  const navigate = useCallback((to: string, how: "push" | "replace") => {
    const known = places.current;
    if (to !== location.search) {
      const address = to === "" ? location.pathname : to;
      if (how === "push") history.pushState(known?.push(), "", address);
      else history.replaceState(known?.state, "", address);
    }
    setAt({ search: to, place: undefined });
  }, []);
  useEffect(() => {
    const followHistory = (): void => setAt({ search: location.search, place: places.current?.pop() });
    const followLink = (event: MouseEvent): void => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>("a[href]") : null;
      if (
        !link ||
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      // Links in a picture are links too, but have no parts of their address.
      const {
        origin,
        pathname,
        hash,
        search: asked,
      } = new URL(link instanceof SVGAElement ? link.href.baseVal : link.href, location.href);
      const inside =
        origin === location.origin &&
        pathname === location.pathname &&
        hash === "" &&
        !link.hasAttribute("target") &&
        !link.hasAttribute("download");
      if (!inside) return;
      event.preventDefault();
      navigate(asked, "push");
    };
    addEventListener("popstate", followHistory);
    document.addEventListener("click", followLink);
    return () => {
      removeEventListener("popstate", followHistory);
      document.removeEventListener("click", followLink);
    };
  }, [navigate]);
  const parsed = useMemo(() => parseState(search), [search]);
  const go = useCallback(
    (state: State, how: "push" | "replace" = "push") => navigate(printState(state), how),
    [navigate],
  );
  return { ...parsed, place, go };
}
