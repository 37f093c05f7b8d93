import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { DocumentedAnswer, DocumentedOperation } from "./documented.js";
import { readPrefer } from "./prefer-header.js";
import type { Choice, createPrism, PrismAnswer } from "./prism.js";

const bodyLimit = 1_048_576;

export interface FrontOptions {
  ask: Awaited<ReturnType<typeof createPrism>>;
  operations: DocumentedOperation[];
  answers: Map<string, DocumentedAnswer>;
  /** The text with which the API says that a request is malformed. */
  malformedMessage: string;
  /** Pause before an answer, in milliseconds, and whether to drop the connection in place of one. */
  weather: () => { pauseMs: number; drop: boolean };
  onAnswer?: (request: IncomingMessage, operationId: string | undefined, answer: PrismAnswer, body: unknown) => void;
}

/** What Prism does not do: answer malformed JSON and bodies that are too large, CORS, chosen answers, bad weather. */
export function createFront(options: FrontOptions): RequestListener {
  const { ask, answers, malformedMessage, weather, onAnswer } = options;
  const routes = options.operations.map(({ operationId, method, path }) => ({
    operationId,
    method,
    // A path without parameters wins over one with: /users/natural/{UserId} over /users/{UserId}/enrollment.
    parameters: path.split("{").length,
    pattern: new RegExp(`^${path.replaceAll(/\{[^{}]+\}/g, "[^/]+")}$`),
  }));
  routes.sort((a, b) => a.parameters - b.parameters);
  const operationOf = (method: string, path: string) =>
    routes.find((route) => route.method === method && route.pattern.test(path))?.operationId;

  return async (request, response) => {
    try {
      allowAnyOrigin(request, response);
      if (request.method === "OPTIONS" && request.headers["access-control-request-method"])
        return void response.writeHead(204).end();
      const { pauseMs, drop } = weather();
      if (pauseMs > 0) await pause(pauseMs);
      if (drop) return void request.destroy();
      const text = await readBody(request);
      if (text === undefined) {
        response.setHeader("connection", "close");
        return send(response, problem(413, `The mock takes bodies of up to ${bodyLimit} bytes.`));
      }
      const { method = "GET", url = "/" } = request;
      const operationId = operationOf(method, new URL(url, "http://localhost").pathname);
      const body = parseBody(request.headers["content-type"], text);
      const chosen = choice(request, operationId);
      const asked = { method, url, headers: request.headers as Record<string, string>, body };
      let answer: PrismAnswer;
      if (body instanceof SyntaxError) answer = malformed(malformedMessage, body);
      else if (Number.isNaN(chosen.code)) answer = problem(422, "The preferred code is not a status of three digits.");
      else answer = await ask(asked, chosen, operationId);
      onAnswer?.(request, operationId, answer, body);
      send(response, answer);
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end(String(error));
    }
  };

  function choice(request: IncomingMessage, operationId: string | undefined): Choice {
    const preferred = readPrefer(request);
    if (preferred) return preferred;
    const answer = operationId === undefined ? undefined : answers.get(operationId);
    return answer ? { code: answer.status, exampleKey: answer.example } : {};
  }
}

/** The text of a body; null when there is none, undefined when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | null | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return size === 0 ? null : Buffer.concat(chunks).toString("utf8");
}

function parseBody(contentType: string | undefined, text: string | null): unknown {
  if (text === null || !/\bjson\b/i.test(contentType ?? "")) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function malformed(message: string, error: SyntaxError): PrismAnswer {
  const body = {
    Message: message,
    Type: "param_error",
    Id: randomUUID(),
    Date: Math.floor(Date.now() / 1000),
    errors: { body: `It is not JSON: ${error.message}.` },
  };
  return { status: 400, headers: { "content-type": "application/json" }, body, violations: [] };
}

/** In the form in which Prism reports what the API has no words for. */
function problem(status: number, title: string): PrismAnswer {
  return { status, headers: { "content-type": "application/problem+json" }, body: { title, status }, violations: [] };
}

function allowAnyOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", headers.origin ?? "*");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-allow-methods", "GET, PUT, POST, DELETE");
  response.setHeader("access-control-expose-headers", "*");
}

/** Prism's own header for violations, kept short enough for a header. */
function send(response: ServerResponse, { status, headers, body, violations }: PrismAnswer): void {
  const text = body === undefined || body === null ? "" : typeof body === "string" ? body : JSON.stringify(body);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (violations.length > 0)
    response.setHeader(
      "sl-violations",
      JSON.stringify(violations)
        .slice(0, 8_000)
        .replaceAll(/[^\x20-\x7e]/g, "?"),
    );
  response.statusCode = status;
  if (status !== 204) response.setHeader("content-length", Buffer.byteLength(text));
  response.end(status === 204 ? undefined : text);
}
