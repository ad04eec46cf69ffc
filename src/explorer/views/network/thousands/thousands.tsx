import type { PictureProps } from "../picture/picture.js";
export function Thousands(_: PictureProps) {
  return null;
}
