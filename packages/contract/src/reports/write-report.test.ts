import { spawnSync } from "node:child_process";
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { probeReport, ReportError, writeReport } from "./write-report.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sca-report-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string) => writeReport("json", file, [], "a source");
const inFolder = (name: string) => join(folder, name);

describe("a report", () => {
  test("is written into folders that do not exist yet, and nothing beside it", () => {
    write(inFolder("a/b/out.json"));
    expect(readFileSync(inFolder("a/b/out.json"), "utf8")).toBe("[]\n");
    expect(readdirSync(inFolder("a/b"))).toEqual(["out.json"]);
  });

  test("replaces an older one", () => {
    writeFileSync(inFolder("out"), "an older and longer report");
    write(inFolder("out"));
    expect(readFileSync(inFolder("out"), "utf8")).toBe("[]\n");
  });

  test("is never seen half-written: who reads the older one reads it to its end", () => {
    writeFileSync(inFolder("out"), "an older report");
    const older = openSync(inFolder("out"), "r");
    write(inFolder("out"));
    expect(readFileSync(older, "utf8")).toBe("an older report");
    closeSync(older);
  });

  test("goes where a link leads", () => {
    writeFileSync(inFolder("real"), "");
    symlinkSync(inFolder("real"), inFolder("link"));
    write(inFolder("link"));
    expect(readlinkSync(inFolder("link"))).toBe(inFolder("real"));
    expect(readFileSync(inFolder("real"), "utf8")).toBe("[]\n");
  });

  // A pipe stands for every device: a mistake in the code could replace one of the machine's own, such as /dev/null.
  test.skipIf(process.platform === "win32")("does not replace a device, but is written to it", () => {
    const pipe = inFolder("pipe");
    spawnSync("mkfifo", [pipe]);
    // It has nothing to wait for: what is not there is an error.
    const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    probeReport(pipe);
    write(pipe);
    const bytes = Buffer.alloc(10);
    expect(bytes.toString("utf8", 0, readSync(reader, bytes))).toBe("[]\n");
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(["pipe"]);
    closeSync(reader);
  });

  test.each([
    ["in place of a folder", "", "EISDIR"],
    ["below a file", "file/out", "ENOTDIR"],
    ["under too long a name", "x".repeat(300), "ENAMETOOLONG"],
  ])("that cannot be written %s leaves what there was, and is one sentence", (_, name, code) => {
    writeFileSync(inFolder("file"), "as it was");
    const file = inFolder(name);
    const sentence = `The report cannot be written to ${file} (${code}): give --report-file another path.`;
    for (const run of [write, probeReport]) {
      expect(() => run(file)).toThrow(new ReportError(sentence));
      expect(readdirSync(folder)).toEqual(["file"]);
      expect(readFileSync(inFolder("file"), "utf8")).toBe("as it was");
    }
  });
});

test.skipIf(process.platform !== "linux")("a report below /proc is one sentence", () => {
  // In a process of its own, which can be ended if it hangs.
  const module = JSON.stringify(new URL("../../dist/reports/write-report.js", import.meta.url).href);
  const script = `import { probeReport } from ${module};
    try { probeReport("/proc/none/out"); } catch (error) { console.log(error.message); }`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    timeout: 4000,
    killSignal: "SIGKILL",
  });
  expect(stdout).toBe("The report cannot be written to /proc/none/out (ENOENT): give --report-file another path.\n");
});

test("a report in a folder that is a link to nowhere is one sentence", () => {
  symlinkSync("nowhere", inFolder("link"));
  const file = inFolder("link/out");
  const sentence = `The report cannot be written to ${file} (ENOENT): give --report-file another path.`;
  for (const run of [write, probeReport]) expect(() => run(file)).toThrow(new ReportError(sentence));
  expect(readdirSync(folder)).toEqual(["link"]);
});

describe("a probe", () => {
  test("leaves neither file nor folder behind", () => {
    mkdirSync(inFolder("here"));
    probeReport(inFolder("here/a/b/out"));
    probeReport(inFolder("here/out"));
    expect(readdirSync(inFolder("here"))).toEqual([]);
  });

  test("does not touch a report that is there", () => {
    writeFileSync(inFolder("out"), "older");
    probeReport(inFolder("out"));
    expect(readFileSync(inFolder("out"), "utf8")).toBe("older");
    expect(existsSync(inFolder("out.tmp"))).toBe(false);
  });

  test("removes the folders that it made before it failed", () => {
    expect(() => probeReport(inFolder(`a/${"x".repeat(300)}/out`))).toThrow(ReportError);
    expect(readdirSync(folder)).toEqual([]);
  });
});
