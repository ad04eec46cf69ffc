import { setTimeout as sleep } from "node:timers/promises";
import { context, diag, DiagConsoleLogger, DiagLogLevel, propagation, trace } from "@opentelemetry/api";
import { readProgramVersion } from "../../machine/project.js";

/** A collector that does not answer keeps nobody from stopping for longer, in milliseconds. */
const PATIENCE = 2_000;

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
  const provider = new NodeTracerProvider({
    // What the environment says of the service goes before what we say.
    resource: resources
      .resourceFromAttributes(ours)
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  diag.setLogger(new DiagConsoleLogger(), DiagLogLevel.WARN); // that a collector is away is told on standard error
  provider.register();
  return async () => {
    await Promise.race([provider.shutdown().catch(() => undefined), sleep(PATIENCE, undefined, { ref: false })]);
    for (const each of [trace, context, propagation, diag]) each.disable();
  };
}
