import type { Model } from "../../model/model.js";
import type { ReferenceLanguage } from "../citation.js";
import { printPermalink } from "../permalink.js";
import { printSaid } from "../print-said.js";
import type { FeedEntry } from "./feed.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What has happened in the graph, as `changes` of the API answers it. */
export interface ChangeItem {
  readonly kind: "ADDED" | "RETRACTED" | "RESTORED" | "MERGED" | "UNMERGED";
  readonly recordedAt: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly statement: {
    readonly id: string;
    readonly predicate: string;
    readonly subjectId: string;
    readonly objectId: string | null;
    readonly value: string | null;
    readonly subject: Named | null;
    readonly object: Named | null;
    readonly evidence: readonly { readonly exact: string }[];
    readonly source: Document;
  } | null;
  readonly judgement: {
    readonly id: string;
    readonly leftId: string;
    readonly rightId: string;
    readonly entity: Named | null;
  } | null;
}

interface Document {
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

const HAPPENED: Readonly<Record<ReferenceLanguage, Readonly<Record<ChangeItem["kind"], string>>>> = {
  zh: { ADDED: "新增", RETRACTED: "撤回", RESTORED: "恢复", MERGED: "合并", UNMERGED: "拆分" },
  en: { ADDED: "New", RETRACTED: "Retracted", RESTORED: "Restored", MERGED: "Merged", UNMERGED: "Taken apart" },
};

/** An entry for each change: what is said, the words that say so, and whose they are. */
export function listChanges(
  changes: readonly ChangeItem[],
  model: Model,
  language: ReferenceLanguage,
  origin: string,
): readonly FeedEntry[] {
  return changes.map((change) => {
    const { kind, recordedAt, statement, judgement } = change;
    const id = statement?.id ?? judgement?.id ?? "unknown";
    const shown = statement?.id ?? judgement?.entity?.id ?? judgement?.leftId ?? "unknown";
    const colon = language === "zh" ? "：" : ": ";
    return {
      id: `urn:chanjiao:change:${encodeURIComponent(`${kind}:${id}:${recordedAt}`)}`,
      title: `${HAPPENED[language][kind]}${colon}${printChanged(change, model, language)}`,
      url: printPermalink(shown, origin, "html"),
      published: recordedAt,
      updated: recordedAt,
      text: printText(change, language),
    };
  });
}

function printChanged({ statement, judgement }: ChangeItem, model: Model, language: ReferenceLanguage): string {
  if (statement) {
    const { predicate, subject, subjectId, object, objectId, value } = statement;
    const said = {
      predicate,
      subject: subject?.name ?? subjectId,
      object: object?.name ?? objectId ?? undefined,
      value: value ?? undefined,
    };
    return printSaid(said, model, language);
  }
  if (!judgement) return "";
  return [`${judgement.leftId} = ${judgement.rightId}`, judgement.entity?.name].filter(Boolean).join(", ");
}

/** Paragraphs: the words, where they stand, and why it changed. */
function printText({ statement, reason, by }: ChangeItem, language: ReferenceLanguage): string {
  const source = statement?.source;
  const where = [source?.title, source?.publisher, source?.publishedOn, source?.url].filter(Boolean).join(", ");
  const why = [reason, by].filter(Boolean).join(language === "zh" ? "，" : ", ");
  return [...(statement?.evidence ?? []).map(({ exact }) => `“${exact}”`), where, why]
    .filter((part) => part !== "")
    .join("\n\n");
}
