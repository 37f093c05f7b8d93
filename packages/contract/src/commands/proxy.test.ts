import { EventEmitter, once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { proxyHere } from "../../test/host.js";
import { documented, elsewhere, request, response, status } from "../../test/messages.js";
import { marker, onRequest, open, rawServer, talk } from "../../test/raw.js";
import { listeningProxy, temporaryFolder } from "../../test/run-proxy.js";
import { reportFormats } from "../reports/formats.js";

const answering = (bytes: Buffer) => rawServer((socket) => onRequest(socket, () => socket.end(bytes)));
const wrong = response(status.replace("true", `"${marker}"`));
const odd = response(`{"${marker}":"${marker}",${status.slice(1)}`);
const isWrong = "viewUserScaStatus 200 response body/IsEnrolled: must be boolean";

describe("sca-contract proxy", () => {
  test("prints a line for each violation and note as it comes, and a summary at the end", async () => {
    const upstream = await answering(wrong);
    const { host, url } = await proxyHere(upstream);
    const start = `Proxy on ${url}, to ${upstream}. Ctrl-C stops it.\n`;
    expect(host.written.stdout).toBe(start);
    await talk(url, request());
    const violation = `violation: ${isWrong}, got a string of 6 characters\n`;
    expect(host.written.stdout).toBe(start + violation);
    await talk(url, request("GET", elsewhere));
    const note = "note: GET /v2.01/{…}/users/{…}/{…} 200 request path: is not an operation of the spec\n";
    expect(host.written.stdout).toBe(start + violation + note);
    await talk(url, request("GET", "/health"));
    expect(await host.end("SIGINT")).toBe(1);
    const summary = "2 exchanges checked, 1 with violations, 1 with notes, 1 outside the spec.\n";
    expect(host.written.all).toBe(start + violation + note + summary);
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
    const { host, url } = await proxyHere(await answering(bytes), ...(option ? [option] : []));
    await talk(url, request());
    await talk(url, request("GET", "/health"));
    expect(await host.end("SIGTERM")).toBe(code);
    expect(host.written.stderr).toBe("");
  });

  test("that checked no call fails with a sentence if --fail-on was given", async () => {
    for (const [code, ...option] of [[0], [1, "--fail-on=violation"]] as const) {
      const { host, url } = await proxyHere(await answering(wrong), ...option);
      await talk(url, request("GET", "/nothing"));
      expect(await host.end("SIGINT")).toBe(code);
      const sentence = `No call to the API came through the proxy: send calls to ${url}/v2.01/…\n`;
      expect(host.written.stderr).toBe(code === 1 ? sentence : "");
    }
  });

  test.each(reportFormats)("writes a %s report, without a value", async (format) => {
    const file = join(temporaryFolder(), "deep/er/report");
    const upstream = await answering(wrong);
    const { host, url } = await proxyHere(upstream, "--report", format, "--report-file", file);
    await talk(url, request("GET", documented, `X-A: ${marker}`));
    await talk(url, request(marker, `/${marker}?${marker}=${marker}`));
    expect(await host.end("SIGINT")).toBe(1);
    const report = readFileSync(file, "utf8");
    expect(report).toContain("viewUserScaStatus");
    expect(report).toContain("body/IsEnrolled");
    expect(report.includes(upstream)).toBe(format === "junit");
    expect(report + host.written.all).not.toContain(marker);
  });

  test("listens on the address and passes calls to the path that it is given", async () => {
    const upstream = await rawServer((socket) => onRequest(socket, (bytes) => socket.end(bytes)));
    const { url } = await proxyHere(`${upstream}/base`, "--host", "localhost");
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  test("closes its port at the end", async () => {
    const { host, url } = await proxyHere(await answering(wrong));
    await host.end("SIGINT");
    const [error] = await once(open(url), "error");
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
  });
});

describe("with calls under way", () => {
  test("ends at a signal without waiting for them", async () => {
    const sides = new EventEmitter();
    const received = once(sides, "received");
    const upstream = await rawServer((socket) => onRequest(socket, () => sides.emit("received")));
    const file = join(temporaryFolder(), "report");
    const options = ["--timeout", "86400", "--fail-on", "violation", "--report", "json", "--report-file", file];
    const { host, url } = await proxyHere(upstream, ...options);
    open(url).write(request());
    open(url);
    await received;
    expect(await host.end("SIGHUP")).toBe(1);
    expect(host.written.stdout).toContain("response: the proxy was stopped\n");
    expect(readFileSync(file, "utf8")).toContain("the proxy was stopped");
  });

  test("gives the upstream as many seconds as --timeout says", async () => {
    const { url } = await proxyHere(await rawServer((socket) => socket.resume()), "--timeout", "0.05");
    const { received } = await talk(url, request());
    expect(received.toString()).toMatch(/^HTTP\/1\.1 504 /);
  });

  test("says so when the report cannot be written in the end, after the summary", async () => {
    const file = join(temporaryFolder(), "report");
    const { host } = await proxyHere(await answering(wrong), "--report", "json", "--report-file", file);
    mkdirSync(file);
    expect(await host.end("SIGINT")).toBe(1);
    expect(host.written.stdout).toMatch(/\n0 exchanges checked, .*\n$/);
    expect(host.written.stderr).toBe(
      `The report cannot be written to ${file} (EISDIR): give --report-file another path.\n`,
    );
  });
});

describe("as a program of its own", () => {
  test("ends at Ctrl-C with its exit code, though a call is under way", async () => {
    const sides = new EventEmitter();
    const received = once(sides, "received");
    const upstream = await rawServer((socket) => onRequest(socket, () => sides.emit("received")));
    const proxy = await listeningProxy(upstream, "--timeout", "86400");
    open(proxy.url).write(request());
    await received;
    proxy.child.kill("SIGINT");
    expect(await proxy.ended).toBe(1);
    expect(proxy.output()).toContain("response: the proxy was stopped\n");
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
});
