import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import spec from "@mangopay-sca/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createContract } from "../../src/contract.ts";
import type { CheckedExchange } from "../../src/exchange.ts";
import { parseRecording } from "../../src/recordings/read-recording.ts";
import { renderReport, reportFormats } from "../../src/reports/formats.ts";
import { check } from "../check.ts";
import { documentedExchanges } from "../documented-exchanges.ts";
import { runHere } from "../host.ts";
import { recorders } from "../recorders/index.ts";
import { markedExchanges } from "./marked-exchanges.ts";
import { marker, traces } from "./marked-values.ts";

/** Of each operation one exchange for each part of it, and errors of two: the others have the same. */
const parts = documentedExchanges().map(({ title, exchange }) => ({ part: title.split(" ", 2).join(" "), exchange }));
const marked = parts
  .filter(({ part }, n) => parts.findIndex((one) => one.part === part) === n)
  .filter(({ part }) => /^(enrollUser|createOAuthToken) | (request|2\d\d)$/.test(part))
  .flatMap(({ exchange }) => markedExchanges(exchange));
let results: CheckedExchange[] | undefined;
/** Made by the first test that asks for it. */
const checked = () => {
  results ??= marked.map(check);
  return results;
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-privacy-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What of a text must not be in it, with what is around it. */
function leakIn(text: string): string | undefined {
  const at = text.search(traces);
  return at < 0 ? undefined : text.slice(Math.max(0, at - 100), at + 100);
}

describe("no value of the traffic leaves", () => {
  test("what the check finds, wherever the value is", () => {
    const leaking = checked().flatMap((one) => leakIn(JSON.stringify(one)) ?? []);
    expect(checked().length).toBeGreaterThan(5_000);
    expect([...new Set(leaking)]).toEqual([]);
  });

  test.each(reportFormats)("a report as %s", (format) => {
    expect(leakIn(renderReport(format, checked(), "a source"))).toBeUndefined();
  });

  test.each(recorders)("what is found in a recording of $name", ({ record, extension }) => {
    const some = marked.filter(({ request }, n) => n % 5 === 0 && URL.canParse(request.url));
    const recorded = record(some);
    expect(recorded).toContain(marker);
    const found = parseRecording(recorded, `a.${extension}`).map(check);
    expect(leakIn(JSON.stringify(found))).toBeUndefined();
  });

  test.each(reportFormats)("the output of the command, and its report as %s", async (format) => {
    const some = marked.filter((_, n) => n % 20 === 0);
    writeFileSync(join(folder, "a.ndjson"), some.map((exchange) => `${JSON.stringify(exchange)}\n`).join(""));
    const report = ["--report", format, "--report-file", join(folder, "report")];
    const { stdout, stderr } = await runHere(["check", join(folder, "a.ndjson"), ...report]);
    expect(stdout).toMatch(/ exchanges checked, /);
    expect(leakIn(stdout + stderr + readFileSync(join(folder, "report"), "utf8"))).toBeUndefined();
  });

  test.each([
    ["a.har", `{"${marker}":`],
    ["b.har", JSON.stringify({ log: { creator: marker, entries: [{ [marker]: marker }] } })],
    ["c.har", JSON.stringify({ log: { entries: [{ request: { method: { [marker]: 1 }, url: marker } }] } })],
    ["d.ndjson", `{"${marker}":`],
    ["e.ndjson", JSON.stringify({ request: { method: marker, url: `http://${marker} ${marker}` } })],
    ["f.ndjson", JSON.stringify({ request: { method: "GET", url: "/" }, response: { status: marker } })],
  ])("the sentence about %s, which cannot be read", async (file, content) => {
    writeFileSync(join(folder, file), content);
    const { stdout, stderr } = await runHere(["check", join(folder, file)]);
    expect(stderr).toContain(file);
    expect(leakIn(stdout + stderr)).toBeUndefined();
  });

  test("but names do, when they are asked for", () => {
    const contract = createContract(spec, { showNames: true });
    expect(leakIn(JSON.stringify(marked.map(contract.check)))).toContain(marker);
  });
});
