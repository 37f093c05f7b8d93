import { EventEmitter, once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documented, elsewhere, request, response, status } from "../../test/messages.js";
import { marker, onRequest, open, rawServer, talk } from "../../test/raw.js";
import { listeningProxy, runProxy, temporaryFolder } from "../../test/run-proxy.js";
import { reportFormats } from "../reports/formats.js";

const answering = (bytes: Buffer) => rawServer((socket) => onRequest(socket, () => socket.end(bytes)));
const wrong = response(status.replace("true", `"${marker}"`));
const odd = response(`{"${marker}":"${marker}",${status.slice(1)}`);
const isWrong = "viewUserScaStatus 200 response body/IsEnrolled: must be boolean";

describe("sca-contract proxy", () => {
  test("prints a line for each violation and note, and a summary at the end", async () => {
    const upstream = await answering(wrong);
    const proxy = await listeningProxy(upstream);
    await talk(proxy.url, request());
    await talk(proxy.url, request("GET", elsewhere));
    await talk(proxy.url, request("GET", "/health"));
    proxy.child.kill("SIGINT");
    expect(await proxy.ended).toBe(1);
    expect(proxy.output().split("\n")).toEqual([
      `Proxy on ${proxy.url}, to ${upstream}. Ctrl-C stops it.`,
      expect.stringContaining(`violation: ${isWrong}`),
      expect.stringMatching(/^note: GET \/v2\.01\/\S+ 200 request path: is not an operation of the spec$/),
      "2 exchanges checked, 1 with violations, 1 with notes, 1 outside the spec.",
      "",
    ]);
    expect(proxy.output()).not.toContain(marker);
  });

  test.each<[string, string, number, Buffer]>([
    ["a violation", "", 1, wrong],
    ["a note", "", 0, odd],
    ["a violation", "--fail-on=violation", 1, wrong],
    ["a violation", "--fail-on=note", 1, wrong],
    ["a note", "--fail-on=violation", 0, odd],
    ["a note", "--fail-on=note", 1, odd],
    ["nothing", "--fail-on=note", 0, response(status)],
  ])("where there was %s, with %j, ends with the exit code %j", async (_, option, code, bytes) => {
    const proxy = await listeningProxy(await answering(bytes), ...(option ? [option] : []));
    await talk(proxy.url, request());
    proxy.child.kill("SIGTERM");
    expect(await proxy.ended).toBe(code);
  });

  test("that checked no call fails with a sentence if --fail-on was given", async () => {
    for (const [code, ...option] of [[0], [1, "--fail-on=violation"]] as const) {
      const proxy = await listeningProxy(await answering(wrong), ...option);
      await talk(proxy.url, request("GET", "/nothing"));
      proxy.child.kill("SIGINT");
      expect(await proxy.ended).toBe(code);
      const sentence = `No call to the API came through the proxy: send calls to ${proxy.url}/v2.01/…\n`;
      expect(proxy.output().includes(sentence)).toBe(code === 1);
    }
  });

  test.each(reportFormats)("writes a %s report, without a value", async (format) => {
    const proxy = await listeningProxy(await answering(wrong), "--report", format, "--report-file", "deep/er/report");
    await talk(proxy.url, request("GET", documented, `X-A: ${marker}`));
    await talk(proxy.url, request(marker, `/${marker}?${marker}=${marker}`));
    proxy.child.kill("SIGINT");
    expect(await proxy.ended).toBe(1);
    const report = readFileSync(join(proxy.cwd, "deep/er/report"), "utf8");
    expect(report).toContain("viewUserScaStatus");
    expect(report).toContain("body/IsEnrolled");
    expect(report + proxy.output()).not.toContain(marker);
  });
});

describe("with calls under way", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends at %s without waiting for them", async (signal) => {
    const sides = new EventEmitter();
    const received = once(sides, "received");
    const upstream = await rawServer((socket) => onRequest(socket, () => sides.emit("received")));
    const proxy = await listeningProxy(
      upstream,
      "--timeout",
      "86400",
      "--fail-on",
      "violation",
      "--report",
      "json",
      "--report-file",
      "report",
    );
    open(proxy.url).write(request());
    open(proxy.url);
    await received;
    proxy.child.kill(signal);
    expect(await proxy.ended).toBe(1);
    expect(proxy.output()).toContain("response: the proxy was stopped\n");
    expect(readFileSync(join(proxy.cwd, "report"), "utf8")).toContain("the proxy was stopped");
  });

  test("still writes the report and sets the exit code when stdout is closed", async () => {
    const report = ["--fail-on", "violation", "--report", "json", "--report-file", "report"];
    const proxy = await listeningProxy(await answering(wrong), ...report);
    proxy.child.stdout.destroy();
    for (const _ of "12345") expect((await talk(proxy.url, request())).received.equals(wrong)).toBe(true);
    proxy.child.kill("SIGINT");
    expect(await proxy.ended).toBe(1);
    expect(readFileSync(join(proxy.cwd, "report"), "utf8").match(/must be boolean/g)).toHaveLength(5);
  });

  test("gives the upstream as many seconds as --timeout says", async () => {
    const proxy = await listeningProxy(await rawServer((socket) => socket.resume()), "--timeout", "0.05");
    const { received } = await talk(proxy.url, request());
    expect(received.toString()).toMatch(/^HTTP\/1\.1 504 /);
  });

  test("says so when the report cannot be written in the end", async () => {
    const proxy = await listeningProxy(await answering(wrong), "--report", "json", "--report-file", "report");
    mkdirSync(join(proxy.cwd, "report"));
    proxy.child.kill("SIGINT");
    expect(await proxy.ended).toBe(1);
    expect(proxy.output()).toMatch(/\nThe report cannot be written to report \(EISDIR\)[^\n]*\n$/);
  });
});

describe("does not start", () => {
  const upstream = ["--upstream", "http://127.0.0.1:1"];
  test.each<[string[], string]>([
    [[], "--upstream is required: "],
    [["--upstream", marker], "--upstream must be an http(s) URL without credentials or query"],
    [[...upstream, "--bogus"], "Unknown option --bogus."],
    [[...upstream, "--port", "x"], '"x" is not a port: '],
    [[...upstream, "--host", ""], "--host is empty: "],
    [[...upstream, "--timeout", "soon"], '"soon" is not a time limit: '],
    [[...upstream, "--timeout", "0"], '"0" is not a time limit: '],
    [[...upstream, "--timeout", "1e9"], '"1e9" is not a time limit: '],
    [[...upstream, "--timeout", "3000000"], '"3000000" is not a time limit: '],
    [[...upstream, "--fail-on", "hint"], "--fail-on must be one of violation, note"],
    [[...upstream, "--report", "json"], "--report requires --report-file: "],
    [[...upstream, "--report-file", "report"], "--report-file requires --report: "],
    [[...upstream, "--report", "pdf", "--report-file", "report"], "--report must be one of "],
    [[...upstream, "--report", "json", "--report-file", "."], "The report cannot be written to . (EISDIR)"],
    [
      [...upstream, "--report", "json", "--report-file", "/dev/null/x"],
      "The report cannot be written to /dev/null/x (",
    ],
    [[...upstream, "--cert", "cert.pem"], "A client certificate needs both --cert and --key"],
    [["--upstream", "https://127.0.0.1:1", "--ca", "no.pem"], "--ca cannot be read from no.pem (ENOENT): "],
  ])("with %j, and says why in a sentence", async (args, sentence) => {
    const { code, output } = await runProxy([...args]);
    expect(code).toBe(1);
    expect(output.startsWith(sentence), output).toBe(true);
    expect(output).not.toContain("Proxy on");
    expect(output).not.toMatch(/\n\s+at /);
  });

  test("on a port that is taken, whether by the option or the environment variable", async () => {
    const port = new URL(await answering(wrong)).port;
    const sentence = `Port ${port} is taken: choose another one with --port or MANGOPAY_SCA_PROXY_PORT.\n`;
    expect(await runProxy([...upstream, "--port", port])).toEqual({ code: 1, output: sentence });
    expect(await runProxy(upstream, { MANGOPAY_SCA_PROXY_PORT: port })).toEqual({ code: 1, output: sentence });
  });

  test("but shows its usage with --help", async () => {
    const { code, output } = await runProxy(["--help"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^Usage: sca-contract proxy --upstream URL/);
  });
});

test.each([
  ["words", marker],
  ["nothing", ""],
  ["a certificate that cannot be read", `-----BEGIN CERTIFICATE-----\n${marker}\n-----END CERTIFICATE-----\n`],
])("does not start with a --ca file that has %s", async (_, content) => {
  const file = join(temporaryFolder(), "ca");
  writeFileSync(file, content);
  expect(await runProxy(["--upstream", "https://127.0.0.1:1", "--ca", file])).toEqual({
    code: 1,
    output: "--ca has no certificate that can be read: give it a file of certificates in PEM.\n",
  });
});

test("reads the client certificate from files", async () => {
  const folder = temporaryFolder();
  for (const name of ["cert", "key"]) writeFileSync(join(folder, name), marker);
  const files = ["--cert", join(folder, "cert"), "--key", join(folder, "key")];
  const { code, output } = await runProxy(["--upstream", "https://127.0.0.1:1", ...files]);
  expect(code).toBe(1);
  expect(output).toMatch(/^The client certificate is invalid \(/);
  expect(output).not.toContain(marker);
});
