import { useEffect } from "preact/hooks";
import { listCitedLinks } from "../model/files/cited-links.js";
import type { Reading } from "../page/view.js";
import { CITE_WORDS } from "./cite-words.js";
import { Menu } from "./menu.js";

/** A button with a menu of references, dossiers and feeds: all of them files of the server. */
export function CiteMenu({ reading: { state, language } }: { readonly reading: Reading }) {
  const words = CITE_WORDS[language];
  const { references, dossier, feeds } = listCitedLinks(state, language);
  useEffect(() => {
    const told = feeds && announceFeed(feeds.atom, document.title);
    return () => told?.remove();
  }, [feeds?.atom]);
  const listed = [
    ...listPairs(references, words.references),
    ...(dossier ? listPairs(dossier, words.dossier) : []),
    ...(feeds ? listPairs(feeds, words.feeds) : []),
  ];
  return (
    <Menu label={words.cite}>
      {() =>
        listed.map(([href, label]) => (
          <a key={href} role="menuitem" tabIndex={-1} href={href} target="_blank" rel="noopener">
            {label}
          </a>
        ))
      }
    </Menu>
  );
}

function listPairs<Name extends string>(
  links: Readonly<Record<Name, string>>,
  words: Readonly<Record<Name, string>>,
): readonly (readonly [href: string, label: string])[] {
  return (Object.keys(links) as Name[]).map((name) => [links[name], words[name]]);
}

/** Feed readers look for it in the head of a page. */
function announceFeed(href: string, title: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "alternate";
  link.type = "application/atom+xml";
  link.href = href;
  link.title = title;
  document.head.append(link);
  return link;
}
