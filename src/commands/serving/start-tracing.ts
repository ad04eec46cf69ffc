import { setTimeout as sleep } from "node:timers/promises";
import { context, diag, type DiagLogger, DiagLogLevel, propagation, trace } from "@opentelemetry/api";
import { readProgramVersion } from "../../machine/project.js";
import { logEvent } from "../../log-event.js";

/** A collector that does not answer keeps nobody from stopping for longer, in milliseconds. */
const PATIENCE = 1_000;
/** That it does not answer is told again after so many. */
const QUIET = 600_000;

/**
 * Sends a trace of each request to the collector that OpenTelemetry's own variables name (OTEL_EXPORTER_OTLP_ENDPOINT,
 * OTEL_TRACES_SAMPLER and so on): what was asked for, and each statement that it asked of the database. What it gives
 * sends the rest and ends it, and throws nothing.
 */
export async function startTracing(): Promise<() => Promise<void>> {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] = await Promise.all([
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const ours = { "service.name": "chanjiao", "service.version": readProgramVersion() };
  // What is under way when it stops keeps the process for as long as this.
  const exporter = new OTLPTraceExporter({ timeoutMillis: Number(process.env.OTEL_EXPORTER_OTLP_TIMEOUT) || PATIENCE });
  const provider = new NodeTracerProvider({
    // What the environment says of the service goes before what we say.
    resource: resources
      .resourceFromAttributes(ours)
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  diag.setLogger(tellSometimes(), DiagLogLevel.ERROR);
  provider.register();
  return async () => {
    await Promise.race([provider.shutdown().catch(() => undefined), sleep(PATIENCE, undefined, { ref: false })]);
    for (const each of [trace, context, propagation, diag]) each.disable();
  };
}

/** That traces do not arrive, in one line on standard error, and not with each of them. */
function tellSometimes(): DiagLogger {
  let told = -Infinity;
  const error = (message: string): void => {
    if (performance.now() - told < QUIET) return;
    told = performance.now();
    const [said = ""] = /[^{}"\\\n]*(?:ECONN|ENOTFOUND|timed out|Timeout|status)[^{}"\\\n]*/i.exec(message) ?? [
      message,
    ];
    logEvent("traces-not-sent", { message: said.slice(0, 300) });
  };
  const nothing = (): void => undefined;
  return { error, warn: nothing, info: nothing, debug: nothing, verbose: nothing };
}
