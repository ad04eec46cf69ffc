import type { Request, Response } from "express";
import { listNearest } from "../../text/suggest.js";
import { answerError } from "../refusals/answer-error.js";

/** A form in which something is given. */
export interface OfferedFormat {
  /** What an address in it ends with: "ttl". */
  readonly suffix: string;
  /** "text/turtle" */
  readonly mediaType: string;
}

export interface Chosen<Format extends OfferedFormat> {
  /** What stands before the suffix. */
  readonly name: string;
  readonly format: Format;
  /** The suffix stands in the address. */
  readonly isTold: boolean;
}

/**
 * The form that is asked for: by the suffix of the address, else by `Accept`, where a browser gets the page and who
 * takes anything the first of the list. Answers 404 or 406 itself where there is none.
 * @param path "university-hrbust.ttl": ids have no dot
 */
export function chooseFormat<Format extends OfferedFormat>(
  path: string,
  formats: readonly Format[],
  request: Request,
  response: Response,
): Chosen<Format> | undefined {
  const dot = path.indexOf(".");
  if (dot < 0) return negotiate(path, formats, request, response);
  const [name, suffix] = [path.slice(0, dot), path.slice(dot + 1)];
  const format = formats.find((each) => each.suffix === suffix.toLowerCase());
  if (format) return { name, format, isTold: true };
  const [near] = listNearest(
    suffix.slice(0, 20),
    formats.map((each) => each.suffix),
  );
  const asked = JSON.stringify(`.${suffix.slice(0, 60)}`);
  const message = {
    en: `There is no form ${asked} here.${near === undefined ? "" : ` Did you mean .${near}?`} There are ${printFormats(formats)}.`,
    zh: `没有 ${asked} 这种格式。${near === undefined ? "" : `您是不是要 .${near}？`}可用的有：${printFormats(formats)}。`,
  };
  answerError(response, "NOT_FOUND", message, {});
  return undefined;
}

function negotiate<Format extends OfferedFormat>(
  name: string,
  formats: readonly Format[],
  request: Request,
  response: Response,
): Chosen<Format> | undefined {
  response.vary("Accept");
  const accepted = request.accepts(formats.map(({ mediaType }) => mediaType));
  const format = formats.find(({ mediaType }) => mediaType === accepted);
  if (format) return { name, format, isTold: false };
  const asked = (request.get("Accept") ?? "").slice(0, 200);
  const message = `Nothing of this is ${JSON.stringify(asked)}. There are ${printFormats(formats)}: name one in \`Accept\`, or put its suffix behind the address.`;
  answerError(response, "NOT_ACCEPTABLE", message, {});
  return undefined;
}

/** "json (application/json), html (text/html), …". */
function printFormats(formats: readonly OfferedFormat[]): string {
  return formats.map(({ suffix, mediaType }) => `${suffix} (${mediaType})`).join(", ");
}
