import { generate } from "selfsigned";
import { beforeAll, describe, expect, test } from "vitest";
import { ProxyError } from "./proxy-error.js";
import { readUpstream } from "./upstream.js";

describe("an upstream", () => {
  test.each([
    ["http://api.test", "http://api.test", "api.test", ""],
    ["https://api.test:8443/", "https://api.test:8443", "api.test:8443", ""],
    ["HTTP://API.test:80/a/b//", "http://api.test/a/b", "api.test", "/a/b"],
    ["http://[::1]:4020/$&", "http://[::1]:4020/$&", "[::1]:4020", "/$&"],
  ])("%s has an address, a host and a path before every request's own", (text, url, host, prefix) => {
    expect(readUpstream(text)).toMatchObject({ url, host, prefix });
  });

  test.each([
    "",
    "nowhere",
    "api.test:80",
    "ftp://api.test",
    "httpx://api.test",
    "xhttp://api.test",
    "http://jane@api.test",
    "http://:doe@api.test",
    "http://api.test/?a=1",
    "http://api.test/#b",
  ])("is not %j, of which the error holds nothing", (text) => {
    expect(() => readUpstream(text)).toThrow(
      new ProxyError("--upstream must be an http(s) URL without credentials or query, such as http://127.0.0.1:4020."),
    );
  });
});

describe("certificates", () => {
  let cert = "";
  let key = "";
  beforeAll(async () => {
    ({ cert, private: key } = await generate([{ name: "commonName", value: "platform" }], { keySize: 2048 }));
  });

  test("are taken as text and as bytes", () => {
    expect(readUpstream("https://api.test", { cert, key, ca: cert }).url).toBe("https://api.test");
    const bytes = { cert: Buffer.from(cert), key: Buffer.from(key), ca: Buffer.from(cert) };
    expect(readUpstream("https://api.test", bytes).url).toBe("https://api.test");
  });

  test("need TLS", () => {
    const sentence = "A certificate needs TLS: give --upstream an https URL, or leave out --cert, --key and --ca.";
    for (const tls of [{ cert }, { key }, { ca: cert }]) {
      expect(() => readUpstream("http://api.test", tls)).toThrow(new ProxyError(sentence));
    }
    expect(readUpstream("http://api.test", {}).url).toBe("http://api.test");
  });

  test("must be such", () => {
    const ca = "--ca has no certificate that can be read: give it a file of certificates in PEM.";
    for (const pem of [
      "",
      "words",
      "-----BEGIN CERTIFICATE-----\nwords\n-----END CERTIFICATE-----\n",
      Buffer.from(key),
    ]) {
      expect(() => readUpstream("https://api.test", { ca: pem })).toThrow(new ProxyError(ca));
    }
    expect(() => readUpstream("https://api.test", { cert: "words", key })).toThrow(
      /^The client certificate is invalid \(ERR_[A-Z_\d]+\): give --cert and --key a certificate and its key in PEM, and --ca authorities in PEM\.$/,
    );
  });

  test("may stand after other text", () => {
    expect(readUpstream("https://api.test", { ca: `The test's own:\n${cert}` }).url).toBe("https://api.test");
  });
});
