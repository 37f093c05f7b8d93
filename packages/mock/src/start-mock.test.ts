import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { start } from "../test/start.js";
import { type Mock, startMock } from "./index.js";
import { loadSpec } from "./load-spec.js";

const status = (mock: Mock, headers = {}) =>
  fetch(`${mock.url}/v2.01/any/sca/users/any/sca-status`, {
    headers: { Authorization: "Bearer any", ...headers },
    signal: AbortSignal.timeout(240_000),
  });

/** A folder with a spec's source and a bundle made from something else. */
function staleSpec(): string {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "openapi.yaml"), "openapi: 3.1.1\n");
  const bundle = { openapi: "3.1.1", info: {}, paths: {}, "x-generated": { sourceSha256: "of an older source" } };
  const dist = mkdtempSync(join(folder, "dist-"));
  writeFileSync(join(dist, "openapi.json"), JSON.stringify(bundle));
  return join(dist, "openapi.json");
}

describe("startMock", () => {
  test("listens on a free port of the loopback interface and sends the first example", async () => {
    const mock = await start();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await status(mock);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ UserStatus: "ACTIVE", LastEnrollmentDate: 1753385619 });
  });

  test("sends the example that the Prefer header names", async () => {
    const response = await status(await start(), { Prefer: "code=200, example=first-enrollment-not-completed" });
    expect(await response.json()).toMatchObject({ IsEnrolled: false, LastEnrollmentDate: null });
  });

  test("runs beside another one, and is gone once closed", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.url).not.toBe(two.url);
    await one.close();
    await expect(status(one)).rejects.toThrow();
    expect((await status(two)).status).toBe(200);
  });

  test("makes responses up when it is dynamic", async () => {
    const response = await status(await start({ dynamic: true }));
    expect(await response.json()).toHaveProperty("ConsentScope");
  });

  test("says which port is taken", async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(startMock({ port })).rejects.toThrow(`Port ${port} is taken: choose another one.`);
  });

  test.each([70_000, -1, 1.5, Number.NaN])("does not take %d for a port", async (port) => {
    await expect(startMock({ port })).rejects.toThrow(`${port} is not a port: give a number from 0 to 65535.`);
  });

  test("does not take an empty host, which would be every address of the machine", async () => {
    await expect(startMock({ host: "" })).rejects.toThrow("The host to listen on is empty");
    await expect(startMock({ host: "203.0.113.1" })).rejects.toThrow('"203.0.113.1" is not an address of this machine');
  });

  test("names the path when there is no spec, or something else", async () => {
    await expect(startMock({ specPath: "/nowhere/openapi.json" })).rejects.toThrow("/nowhere/openapi.json");
    await expect(startMock({ specPath: "package.json" })).rejects.toThrow("is not an OpenAPI 3.1 document");
  });

  test("refuses a bundle that is older than the spec beside it, and names the command", () => {
    expect(() => loadSpec(staleSpec())).toThrow("is older than the spec it was made from: run `npm run generate`");
  });
});
