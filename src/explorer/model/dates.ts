/**
 * Partial dates as people write them: 2023, 2023-04 and 2023-04-01 keep the precision with which a source printed them.
 */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export type Language = "en" | "zh";

/** "2023-04-01" → "1 April 2023", "2023年4月1日". What is no partial date is given back as it is. */
export function printDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.slice(0, 10)) ?? [];
  if (year === undefined) return date;
  if (language === "zh") return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

export interface Times {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly asOf: string | null;
}

/**
 * Which of the three a thing has, in words: from, until, on; "" where no source dates it. A missing end is unknown and
 * is not "today".
 */
export function printTimes({ validFrom, validTo, asOf }: Times, language: Language): string {
  const from = validFrom && printDate(validFrom, language);
  const to = validTo && printDate(validTo, language);
  const on = asOf && printDate(asOf, language);
  if (language === "zh") {
    if (from && to) return from === to ? from : `${from}至${to}`;
    return from ? `自${from}起` : to ? `至${to}` : on ? `据${on}` : "";
  }
  if (from && to) return from === to ? from : `${from} – ${to}`;
  return from ? `from ${from}` : to ? `until ${to}` : on ? `as of ${on}` : "";
}

/** The day of an instant, as ISO 8601: dates in exports and in "what is new" are those of the server, in UTC. */
export function printDay(instant: string): string {
  return instant.slice(0, 10);
}
