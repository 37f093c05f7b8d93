import { type Span, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";
import { faultServer, problem, reply, status } from "../../test/fault-server.js";

test("the hooks make a span of each attempt, as the README shows, and all of a call have its Id", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer("mangopay-sca");
  const spans = new Map<string, Span>();
  const { sca } = await faultServer([reply(503, problem("down")), reply(200, status)], {
    onRequest({ callId, attempt, operationId }) {
      const options = { kind: SpanKind.CLIENT, attributes: { callId } };
      spans.set(`${callId} ${attempt}`, tracer.startSpan(operationId, options));
    },
    onResponse({ callId, attempt, status, error }) {
      const span = spans.get(`${callId} ${attempt}`);
      spans.delete(`${callId} ${attempt}`);
      if (status !== undefined) span?.setAttribute("http.response.status_code", status);
      if (error) span?.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
      span?.end();
    },
  });
  await sca.users.scaStatus("user_1");

  const ended = exporter.getFinishedSpans();
  expect(ended.map(({ name, attributes }) => [name, attributes["http.response.status_code"]])).toEqual([
    ["createOAuthToken", 200],
    ["viewUserScaStatus", 503],
    ["viewUserScaStatus", 200],
  ]);
  const [token, first, second] = ended.map(({ attributes }) => attributes.callId);
  expect(first).toBe(second);
  expect(token).not.toBe(first);
  expect(spans.size).toBe(0);
});
