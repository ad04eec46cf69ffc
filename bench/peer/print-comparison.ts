import type { Compared } from "./compare-question.js";

/** Markdown. Rates are answers a second; a ratio above 1 is in favour of this server. */
export function printComparison(compared: readonly Compared[]): string {
  const rate = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
  return [
    "| question | at once | n | new | PostGraphile new | ratio | asked again | PostGraphile again | ratio | bare Bolt | Bolt / PostGraphile |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...compared.map(({ question, concurrency, samples, timings }) => {
      const perSecond = (name: keyof typeof timings): number => timings[name].perSecond;
      const ratio = (a: keyof typeof timings, b: keyof typeof timings): string =>
        (perSecond(a) / perSecond(b)).toFixed(2);
      const cells = [
        question,
        concurrency,
        `${timings.new.n} (${samples})`,
        rate(perSecond("new")),
        rate(perSecond("peer new")),
        `**${ratio("new", "peer new")}**`,
        rate(perSecond("again")),
        rate(perSecond("peer again")),
        `**${ratio("again", "peer again")}**`,
        rate(perSecond("Bolt")),
        ratio("Bolt", "peer new"),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
    "",
  ].join("\n");
}
