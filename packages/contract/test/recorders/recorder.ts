import type { Exchange } from "../../src/exchange.ts";

/** Writes exchanges down as one program does. */
export interface Recorder {
  name: string;
  extension: "har" | "ndjson";
  record(exchanges: Exchange[]): string;
}

export const pairs = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

export const sizeOf = (body: string | null | undefined) => Buffer.byteLength(body ?? "");

/** Header names as HTTP/1.1 programs write them. */
export const titled = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replaceAll(/\b[a-z]/g, (first) => first.toUpperCase()),
      value,
    ]),
  );

export const isForm = ({ headers }: Pick<Exchange["request"], "headers">) =>
  (headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");

export const fieldsOf = (body: string | null | undefined) =>
  [...new URLSearchParams(body ?? "")].map(([name, value]) => ({ name, value }));

export const startedDateTime = "2026-11-21T10:00:00.000Z";
