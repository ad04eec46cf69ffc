import type { ReferenceLanguage } from "../citation.js";

/** What is handed in or filed: sections of lines, each with the numbers of the notes that prove it. */
export interface Dossier {
  readonly title: string;
  readonly language: ReferenceLanguage;
  readonly version: string;
  readonly builtAt: string;
  readonly accessedOn: string;
  /** Where the same is made anew. */
  readonly permalink: string;
  readonly sections: readonly DossierSection[];
  /** In the order of their numbers, from 1. */
  readonly notes: readonly DossierNote[];
}

export interface DossierSection {
  readonly heading: string;
  /** Other names, the kind: under the heading. */
  readonly under: string | undefined;
  readonly permalink: string | undefined;
  readonly lines: readonly DossierLine[];
  /** Why there are no lines, or not all. */
  readonly remark: string | undefined;
}

export interface DossierLine {
  readonly text: string;
  readonly permalink: string;
  readonly notes: readonly number[];
}

export interface DossierNote {
  readonly number: number;
  /** The words, verbatim; undefined where no document says so. */
  readonly quote: string | undefined;
  /** Who published them, when and where; version and permanent address. One line. */
  readonly reference: string;
}

/** Words that stand in every dossier. */
export const DOSSIER_WORDS = {
  zh: {
    notes: "注释",
    version: "图谱版本",
    accessed: "查阅日期",
    address: "网址",
    open: "“",
    close: "”",
    shared: "共有",
    onlyOf: "仅有：",
    dossier: "资料",
    comparison: "比较",
    path: "关系路径",
    supplied: "背景知识，无文献出处",
    by: "由",
    none: "没有来源对此有所说明；这并不证明没有。",
    cut: "此处只列出前若干条；图谱中还有更多。",
    way: "路径",
    modality: { PLANNED: "计划中", HISTORICAL: "曾经", INFERRED: "推断" },
  },
  en: {
    notes: "Notes",
    version: "Graph version",
    accessed: "Accessed",
    address: "Address",
    open: "“",
    close: "”",
    shared: "Shared",
    onlyOf: "Only of ",
    dossier: "Dossier",
    comparison: "Comparison",
    path: "How they are connected",
    supplied: "Background knowledge; no document says so",
    by: "by",
    none: "No source says anything of this. That is no evidence that there is nothing.",
    cut: "This lists the first of what there is; the graph has more.",
    way: "Way",
    modality: { PLANNED: "planned", HISTORICAL: "formerly", INFERRED: "inferred" },
  },
} as const;
