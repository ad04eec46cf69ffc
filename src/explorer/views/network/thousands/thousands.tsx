import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { usePage } from "../../../page/page-context.js";
import { Bar } from "../picture/bar.js";
import { Legend } from "../picture/legend.js";
import { marksOf } from "../picture/marks-of.js";
import { useFirstScreen } from "../picture/moving/use-first-screen.js";
import type { PictureProps } from "../picture/picture.js";
import { WORDS } from "../words.js";
import { hasWebGl } from "./has-webgl.js";
import type { Points } from "./draw-points.js";
import { placeMany } from "./place-many.js";
import { useTheme } from "./use-theme.js";

/**
 * More marks than can be told apart: as points, by a drawing card where there is one. What draws them is fetched only
 * now. Their names and links are in the table, which is also what is offered where nothing can draw them.
 */
export function Thousands({ network, reading, actions }: PictureProps) {
  const { words, to } = usePage();
  const { state, language } = reading;
  const own = WORDS[language];
  const whole = useFirstScreen();
  const frame = useRef<HTMLDivElement>(null);
  const points = useRef<Points>(undefined);
  const [placed, setPlaced] = useState(false);
  const able = useMemo(hasWebGl, []);
  const latest = useRef(actions);
  latest.current = actions;
  const marks = useMemo(() => marksOf(network, { language, words }), [network, language, words]);
  const { lines } = network.drawn;
  const theme = useTheme();
  const shape = marks.map(({ id }) => id).join();
  useEffect(() => {
    if (!able || !frame.current) return;
    const container = frame.current;
    let stale = false;
    setPlaced(false);
    void Promise.all([
      import("./draw-points.js"),
      placeMany(marks, lines, network.centre, `${reading.version} ${state.id ?? ""}`),
    ]).then(([{ drawPoints }, places]) => {
      if (stale) return;
      points.current = drawPoints(container, marks, lines, places, {
        select: (id) => latest.current.select(id),
        choose: (id) => latest.current.choose(id),
      });
      points.current.mark(state.selected, state.link);
      setPlaced(true);
    });
    return () => {
      stale = true;
      points.current?.end();
      points.current = undefined;
    };
  }, [able, shape, lines.length, language, theme]);
  useEffect(() => points.current?.mark(state.selected, state.link), [state.selected, state.link]);
  const press = (event: KeyboardEvent): void => {
    if (points.current?.press(event)) event.preventDefault();
  };
  return (
    <div class="picture-frame" ref={whole}>
      <Bar
        network={network}
        reading={reading}
        actions={actions}
        {...(able && {
          zoom: { by: (factor: number) => points.current?.zoom(factor), fit: () => points.current?.fit() },
        })}
      />
      <Legend asked={network.asked} state={state} />
      <div class="canvas thousands">
        <p class={able ? "quiet many" : "notice"}>
          {able ? own.manyShown(marks.length) : own.tooMany(marks.length)}{" "}
          <a href={to({ ...state, as: "table" })}>{own.asTable}</a>{" "}
          <a href={to({ ...state, group: "KIND", opened: undefined })}>{own.grouped}</a>
          {able && !placed && <span role="status"> {own.laying}</span>}
        </p>
        {able && (
          <div
            ref={frame}
            class="points"
            role="group"
            tabIndex={0}
            aria-label={own.manyPicture(marks.length, lines.length)}
            data-placed={placed}
            onKeyDown={press}
          />
        )}
      </div>
    </div>
  );
}
