import type { ModelFindings } from "./ask-model.js";
import type { ModelConfig } from "./model-config.js";

/** What became of a language model's answers, a line each, and what they took. */
export function printAsked(
  { dropped, refused, unchecked, failed, parts, tally }: ModelFindings,
  { prices }: ModelConfig,
): string[] {
  const tokens = tally.asked + tally.answered > 0 ? `, ${tally.asked} tokens asked and ${tally.answered} answered` : "";
  const cost = prices && (tally.asked * prices.asked + tally.answered * prices.answered) / 1e6;
  return [
    `The language model was asked ${tally.requests} times${tokens}${cost === undefined ? "" : `, for ${cost.toFixed(4)}`}.`,
    ...(dropped > 0
      ? [
          `${dropped} candidates of the language model are left out: their words do not stand in the text, or fit no kind.`,
        ]
      : []),
    ...(refused > 0 ? [`${refused} links are left out: held against their quotes, they are not said there.`] : []),
    ...(unchecked > 0 ? [`${unchecked} links were not held against their quotes: nothing was answered.`] : []),
    ...(failed.length > 0
      ? [`${failed.length} of ${parts} parts were not answered (${failed[0]}): these have names and patterns alone.`]
      : []),
  ];
}
