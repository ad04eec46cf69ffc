/** Stops what was started, the last first; what fails does not keep the rest from being stopped. @throws the first */
export async function stopAll(opened: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const stop of opened.toReversed()) await stop().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
