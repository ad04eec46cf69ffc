import { parsePartialDate } from "../../model/values/partial-date.js";
import { type Claim, PREDICATES, type Statement } from "../../statements/statement.js";
import type { EditionContext } from "./earlier-edition.js";

/** What comparing an entity's rows in two editions shows. */
export interface Compared {
  readonly claims: readonly Claim[];
  /** In words: "上海第二工业大学 is now called 上海工业大学". */
  readonly changes: readonly string[];
}

/**
 * What an entity's rows say in this edition beside what they said in the one before. What is not said any more has
 * ended by now. Pure.
 */
export function compareRows(before: readonly Statement[], now: readonly Claim[], context: EditionContext): Compared {
  const still = new Set(now.map(printContent));
  const claims: Claim[] = [];
  const changes: string[] = [];
  const name = printName(now) ?? printName(before) ?? before[0]?.subjectId ?? "";
  for (const statement of before.filter((one) => !still.has(printContent(one)) && one.predicate !== PREDICATES.kind)) {
    const { predicate, value, details, objectId } = statement;
    if (predicate === PREDICATES.name) {
      const follower = now.find(
        (one) =>
          one.predicate === PREDICATES.name &&
          one.details.language === details.language &&
          one.details.nameKind === details.nameKind,
      );
      const renamed = follower !== undefined && ["OFFICIAL", "LABEL"].includes(String(details.nameKind));
      claims.push(
        close(
          statement,
          context,
          renamed ? `it now prints ${String(follower.value)}` : "it prints that name no more",
          renamed ? { ...details, nameKind: "FORMER" } : details,
        ),
      );
      changes.push(
        renamed
          ? `${String(value)} is now called ${String(follower.value)}`
          : `${name}: no more called ${String(value)}`,
      );
      continue;
    }
    const follower = now.find(
      (one) =>
        one.predicate === predicate && (predicate !== PREDICATES.identifier || one.details.scheme === details.scheme),
    );
    const becomes = follower && (follower.objectId ?? String(follower.value));
    claims.push(
      close(
        statement,
        context,
        becomes === undefined ? `it prints no ${predicate}` : `it now prints ${becomes}`,
        details,
      ),
    );
    changes.push(
      `${name}: ${predicate} ${objectId ?? String(value)}${becomes === undefined ? " is no more" : ` → ${becomes}`}`,
    );
  }
  return { claims, changes };
}

/** That something which the earlier edition had is not in this one: it has ended by now. */
export function closeEntity(before: readonly Statement[], context: EditionContext): Compared {
  const kind = before.find(({ predicate }) => predicate === PREDICATES.kind);
  const name = printName(before) ?? before[0]?.subjectId ?? "";
  return { claims: kind ? [close(kind, context, "it is not in it any more", kind.details)] : [], changes: [name] };
}

/**
 * That something which the earlier edition had not is in this one: it began after that, whenever it was. Undefined where
 * its rows do not say of which kind it is.
 */
export function openEntity(now: readonly Claim[], { earlier, sourceId, edition }: EditionContext): Claim | undefined {
  const kind = now.find(({ predicate }) => predicate === PREDICATES.kind);
  return (
    kind && {
      subjectId: kind.subjectId,
      predicate: kind.predicate,
      ...(kind.value !== undefined && { value: kind.value }),
      details: { ...kind.details, notBefore: printNextDay(parsePartialDate(earlier.edition).latest) },
      modality: "INFERRED",
      inference: `${earlier.title} had no row of this as of ${earlier.edition}; as of ${edition} it is in it`,
      basis: "SUPPLIED",
      suppliedBy: `comparison of two editions of ${earlier.title}`,
      sourceId,
      evidence: [],
    }
  );
}

/** The day after a day in ISO form. */
function printNextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The same claim, ended. Nobody prints that it has: it follows from two editions, and says so. */
function close(
  { subjectId, predicate, objectId, value }: Statement,
  { earlier, sourceId, edition }: EditionContext,
  why: string,
  details: Claim["details"],
): Claim {
  return {
    subjectId,
    predicate,
    ...(objectId !== undefined && { objectId }),
    ...(value !== undefined && { value }),
    details,
    modality: "INFERRED",
    inference: `${earlier.title} had this as of ${earlier.edition}; as of ${edition} ${why}`,
    basis: "SUPPLIED",
    suppliedBy: `comparison of two editions of ${earlier.title}`,
    sourceId,
    evidence: [],
    validTo: edition,
  };
}

function printContent({ predicate, objectId, value, details }: Claim): string {
  return JSON.stringify([predicate, objectId, value, Object.entries(details).sort()]);
}

function printName(claims: readonly Claim[]): string | undefined {
  const name = claims.find(({ predicate }) => predicate === PREDICATES.name);
  return name && String(name.value);
}
