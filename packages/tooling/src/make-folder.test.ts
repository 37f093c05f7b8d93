import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-make-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("if two processes make a folder at the same time, the first to finish wins and the other leaves nothing", async () => {
  const parent = emptyFolder();
  const folder = join(parent, "made");
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const fill = (text: string, ready: Promise<void>) => async (workFolder: string) => {
    await ready;
    writeFileSync(join(workFolder, "file"), text);
  };
  const slow = makeFolder(folder, fill("slow", released));
  await makeFolder(folder, fill("fast", Promise.resolve()));
  release();
  await slow;
  expect(readdirSync(parent)).toEqual(["made"]);
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("fast");
});

test("a failure half-way leaves nothing, and the next attempt starts anew", async () => {
  const parent = emptyFolder();
  const folder = join(parent, "new", "made");
  const failing = makeFolder(folder, async (workFolder) => {
    writeFileSync(join(workFolder, "file"), "half");
    throw new Error("the disk is full");
  });
  await expect(failing).rejects.toThrow("the disk is full");
  expect(readdirSync(join(parent, "new"))).toEqual([]);
  await makeFolder(folder, async (workFolder) => writeFileSync(join(workFolder, "file"), "whole"));
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("whole");
});
