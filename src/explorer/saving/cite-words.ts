/** What the menu to cite, file and follow says. */
export const CITE_WORDS = {
  en: {
    cite: "Cite",
    references: {
      gbt7714: "Reference (GB/T 7714)",
      apa: "Reference (APA)",
      bibtex: "BibTeX",
      csl: "CSL-JSON (Zotero)",
    },
    dossier: { html: "Dossier to print", docx: "Dossier (Word)", md: "Dossier (Markdown)" },
    feeds: { atom: "Follow (Atom)", json: "Follow (JSON Feed)" },
  },
  zh: {
    cite: "引用",
    references: {
      gbt7714: "参考文献（GB/T 7714）",
      apa: "参考文献（APA）",
      bibtex: "BibTeX",
      csl: "CSL-JSON（Zotero）",
    },
    dossier: { html: "资料（可打印）", docx: "资料（Word）", md: "资料（Markdown）" },
    feeds: { atom: "订阅（Atom）", json: "订阅（JSON Feed）" },
  },
} as const;
