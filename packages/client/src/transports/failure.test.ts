import { describe, expect, test } from "vitest";
import { TransportFailure } from "./failure.js";

const coded = (code: string, message = "", more = {}) => Object.assign(new Error(message), { code, ...more });
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });

describe("the reason of a failure is the system's, in whatever was thrown:", () => {
  test.each([
    [
      "beneath fetch's own error",
      fetchFailed(coded("ECONNREFUSED", "connect 127.0.0.1:1")),
      "ECONNREFUSED connect 127.0.0.1:1",
    ],
    ["named once", coded("ECONNRESET", "read ECONNRESET"), "read ECONNRESET"],
    ["without words", coded("ECONNREFUSED"), "ECONNREFUSED"],
    [
      "of the first address that was tried",
      fetchFailed(new AggregateError([coded("ECONNREFUSED"), coded("ETIMEDOUT")])),
      "ECONNREFUSED",
    ],
    ["without a code", new DOMException("The operation was aborted.", "AbortError"), "The operation was aborted."],
    ["text", "just text", "just text"],
    ["nothing", undefined, "undefined"],
  ])("%s", (_, thrown, reason) => {
    expect(new TransportFailure(thrown).reason).toBe(reason);
  });
});

describe("nothing can have reached the server", () => {
  test.each([
    ["refused", coded("ECONNREFUSED")],
    ["without a name in DNS", coded("ENOTFOUND")],
    ["with DNS down", coded("EAI_AGAIN")],
    ["without a route", coded("EHOSTUNREACH")],
    ["without a network", coded("ENETUNREACH")],
    ["that undici gave up", coded("UND_ERR_CONNECT_TIMEOUT")],
    ["that the system gave up", coded("ETIMEDOUT", "", { syscall: "connect" })],
    ["with a self-signed certificate", coded("DEPTH_ZERO_SELF_SIGNED_CERT")],
    ["with a certificate of another host", coded("ERR_TLS_CERT_ALTNAME_INVALID")],
    ["with an expired certificate", coded("CERT_HAS_EXPIRED")],
    ["with an unknown issuer", coded("UNABLE_TO_GET_ISSUER_CERT_LOCALLY")],
    ["to a port that fetch forbids", new Error("bad port")],
  ])("over a connection %s", (_, cause) => {
    expect(new TransportFailure(fetchFailed(cause)).mayHaveArrived).toBe(false);
  });
});

describe("the server may have carried it out", () => {
  test.each([
    ["reset", coded("ECONNRESET")],
    ["closed", coded("UND_ERR_SOCKET")],
    ["that fell silent", coded("ETIMEDOUT", "", { syscall: "read" })],
    ["that a caller's own fetch lost", new Error("lost")],
  ])("over a connection %s", (_, cause) => {
    expect(new TransportFailure(fetchFailed(cause)).mayHaveArrived).toBe(true);
  });
});
