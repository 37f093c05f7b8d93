import { afterAll, onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../src/index.js";

/** A mock that is closed when the test is over. */
export async function start(options?: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

/**
 * One mock for the tests of a file. The first test that needs it starts it, as a hook belongs to no test: mutation testing would run
 * every test for whatever a hook has run.
 */
export function sharedMock(options?: MockOptions): () => Promise<Mock> {
  let mock: Promise<Mock> | undefined;
  afterAll(async () => (await mock)?.close());
  return () => {
    mock ??= startMock(options);
    return mock;
  };
}

/** A call with a token and, where `body` is given, with JSON. */
export function call(mock: Mock, method: string, path: string, { body, headers = {} }: CallOptions = {}) {
  return fetch(mock.url + path, {
    method,
    headers: { Authorization: "Bearer any", "Content-Type": "application/json", ...headers },
    signal: AbortSignal.timeout(240_000),
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

/** What the header `sl-violations` reports. */
export const findingsOf = (response: Response): { level: string; pointer: string; expectation: string }[] =>
  JSON.parse(response.headers.get("sl-violations") ?? "[]");
