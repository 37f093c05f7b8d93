import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { proxyHere, runHere } from "../../test/host.js";
import { marker, rawServer } from "../../test/raw.js";
import { temporaryFolder } from "../../test/run-proxy.js";

afterEach(() => void vi.unstubAllEnvs());

const proxy = (...args: string[]) => runHere(["proxy", ...args]);
const stderrOf = async (...args: string[]) => {
  const { code, stdout, stderr } = await proxy(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  return stderr;
};

describe("sca-contract proxy does not start", () => {
  const upstream = ["--upstream", "http://127.0.0.1:1"];
  const https = ["--upstream", "https://127.0.0.1:1"];
  const file = fileURLToPath(import.meta.url);
  test.each<[string[], string]>([
    [[], "--upstream is required: give it the server to forward to, such as http://127.0.0.1:4020."],
    [
      ["--upstream", marker],
      "--upstream must be an http(s) URL without credentials or query, such as http://127.0.0.1:4020.",
    ],
    [[...upstream, "--host", ""], "--host is empty: give it an address to listen on, such as 127.0.0.1."],
    [[...upstream, "--fail-on", "hint"], "--fail-on must be one of violation, note."],
    [[...upstream, "--report", "json"], "--report requires --report-file: name the file to write the report to."],
    [
      [...upstream, "--report", "json", "--report-file", ""],
      "--report requires --report-file: name the file to write the report to.",
    ],
    [
      [...upstream, "--report-file", "report"],
      "--report-file requires --report: give the report a format, such as junit.",
    ],
    [
      [...upstream, "--report", "pdf", "--report-file", "report"],
      "--report must be one of text, json, junit, sarif, github.",
    ],
    [
      [...upstream, "--report", "json", "--report-file", "."],
      "The report cannot be written to . (EISDIR): give --report-file another path.",
    ],
    [
      [...upstream, "--report", "json", "--report-file", `${file}/x`],
      `The report cannot be written to ${file}/x (ENOTDIR): give --report-file another path.`,
    ],
    [[...https, "--cert", "cert.pem"], "A client certificate needs both --cert and --key, each a PEM file."],
    [[...https, "--key", "key.pem"], "A client certificate needs both --cert and --key, each a PEM file."],
    [
      [...https, "--cert", "no.pem", "--key", "no.pem"],
      "--cert cannot be read from no.pem (ENOENT): give it the path of a PEM file.",
    ],
    [[...https, "--ca", "no.pem"], "--ca cannot be read from no.pem (ENOENT): give it the path of a PEM file."],
  ])("with %j, and says why in a sentence", async (args, sentence) => {
    expect(await stderrOf(...args)).toBe(`${sentence}\n`);
  });

  test("with an unknown option, and shows how to call it", async () => {
    const stderr = await stderrOf(...upstream, "--tiemout", "5");
    expect(stderr).toMatch(
      /^Unknown option --tiemout; did you mean --timeout\?\n\nUsage: sca-contract proxy --upstream URL/,
    );
    expect(stderr).not.toContain("Passes every call on");
  });

  test.each(["soon", "0", "0.0", "1e9", "3000000", "2000000.5", "-1", "", "5s", "1.", ".5"])(
    "with a time limit of %j",
    async (given) => {
      expect(await stderrOf(...upstream, `--timeout=${given}`)).toBe(
        `"${given}" is not a time limit: give --timeout a number of seconds, such as 60 or 0.5.\n`,
      );
    },
  );

  test("on a port that is taken, whether by the option or the environment variable", async () => {
    const { port } = new URL(await rawServer(() => {}));
    const sentence = `Port ${port} is taken: choose another one with --port or MANGOPAY_SCA_PROXY_PORT.\n`;
    expect(await stderrOf(...upstream, "--port", port)).toBe(sentence);
    vi.stubEnv("MANGOPAY_SCA_PROXY_PORT", port);
    expect(await stderrOf(...upstream)).toBe(sentence);
  });

  test("on what is not a port", async () => {
    expect(await stderrOf(...upstream, "--port", "x")).toBe(
      '"x" is not a port: give --port (or MANGOPAY_SCA_PROXY_PORT) a number from 0 to 65535.\n',
    );
  });
});

describe("certificates come from files:", () => {
  const save = (name: string, content: string) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, content);
    return file;
  };
  const https = ["--upstream", "https://127.0.0.1:1"];

  test.each([
    ["words", marker],
    ["nothing", ""],
    ["a certificate that cannot be read", `-----BEGIN CERTIFICATE-----\n${marker}\n-----END CERTIFICATE-----\n`],
  ])("a --ca file that has %s stops the start", async (_, content) => {
    expect(await stderrOf(...https, "--ca", save("ca", content))).toBe(
      "--ca has no certificate that can be read: give it a file of certificates in PEM.\n",
    );
  });

  describe("a client certificate", () => {
    let cert = "";
    let key = "";
    beforeAll(async () => {
      ({ cert, private: key } = await generate([{ name: "commonName", value: "platform" }], { keySize: 2048 }));
    });

    test.each<[string, () => [cert: string, key: string]]>([
      ["that is not one", () => [marker, key]],
      ["with a key that is not one", () => [cert, marker]],
    ])("%s stops the start", async (_, pems) => {
      const [certFile, keyFile] = pems().map((pem, n) => save(`${n}.pem`, pem)) as [string, string];
      const stderr = await stderrOf(...https, "--cert", certFile, "--key", keyFile);
      expect(stderr).toMatch(/^The client certificate is invalid \(ERR_[A-Z_\d]+\)/);
      expect(stderr).not.toContain(marker);
    });

    test("without the file of its key stops the start", async () => {
      expect(await stderrOf(...https, "--cert", save("cert.pem", cert), "--key", "no.pem")).toBe(
        "--key cannot be read from no.pem (ENOENT): give it the path of a PEM file.\n",
      );
    });

    test("and an authority are taken", async () => {
      const files = ["--cert", save("cert.pem", cert), "--key", save("key.pem", key), "--ca", save("ca.pem", cert)];
      const { host } = await proxyHere("https://127.0.0.1:1", ...files);
      expect(host.written.all).toMatch(/^Proxy on \S+, to https:\/\/127\.0\.0\.1:1\. /);
    });
  });

  test.each(["60", "0.5", "2000000"])("a time limit of %s seconds is one", async (given) => {
    const { host } = await proxyHere("http://127.0.0.1:1", "--timeout", given);
    expect(host.written.all).toMatch(/^Proxy on /);
  });
});
