/** How often the clock is looked at. */
const EVERY_MS = 20;

let reading: (() => number) | undefined;

/**
 * How late this thread does what is to be done, in milliseconds: all that comes waits as long before anybody looks at it.
 * It says so while it is in the middle of too much work, too.
 */
export function watchLag(): () => number {
  return (reading ??= beginToLook());
}

function beginToLook(): () => number {
  const now = (): number => performance.now();
  let [looked, last] = [now(), 0];
  setInterval(() => {
    last = Math.max(0, now() - looked - EVERY_MS);
    looked = now();
  }, EVERY_MS).unref();
  return () => Math.max(last, now() - looked - EVERY_MS);
}
