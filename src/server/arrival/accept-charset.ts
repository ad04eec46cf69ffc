import type { Observer } from "../observed/observe.js";

const IN_UTF_8 = /;[ \t]{0,8}charset="?utf-?8"?(?=[ \t]{0,8}(?:[;,]|$))/gi;

/** All that is answered is in UTF-8: who asks for just that asks for the type alone, and is understood everywhere. */
export const acceptCharset: Observer = ({ headers }, _response, next) => {
  if (headers.accept !== undefined) headers.accept = headers.accept.replace(IN_UTF_8, "");
  next();
};
