import { describe, expect, test } from "vitest";
import { start } from "../test/start.js";
import { type Mock, startMock } from "./index.js";

const status = (mock: Mock, headers = {}) =>
  fetch(`${mock.url}/v2.01/any/sca/users/any/sca-status`, {
    headers: { Authorization: "Bearer any", ...headers },
    signal: AbortSignal.timeout(240_000),
  });

describe("startMock", () => {
  test("listens on a free port of the loopback interface and sends the first example", async () => {
    const mock = await start();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await status(mock);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ UserStatus: "ACTIVE", LastEnrollmentDate: 1753385619 });
  });

  test("runs beside another one, and is gone once closed", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.url).not.toBe(two.url);
    await one.close();
    await expect(status(one)).rejects.toThrow();
    expect((await status(two)).status).toBe(200);
  });

  test("rejects where it cannot listen", async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(startMock({ port })).rejects.toThrow(`Port ${port} is taken: choose another one.`);
    await expect(startMock({ host: "203.0.113.1" })).rejects.toThrow('"203.0.113.1" is not an address of this machine');
  });

  test("rejects where the spec cannot be read", async () => {
    await expect(startMock({ specPath: "/nowhere/openapi.json" })).rejects.toThrow("/nowhere/openapi.json");
  });
});
