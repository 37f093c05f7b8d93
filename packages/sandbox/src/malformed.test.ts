import spec from "@mangopay-sca/spec";
import { operationsOf } from "@mangopay-sca/spec/model";
import { expect, test } from "vitest";
import { createCaller, naturalOwner, origin, tokenOf } from "../test/caller.ts";
import { createSandbox } from "./create-sandbox.ts";
import { createRandom } from "./random.ts";

const random = createRandom(14);
const number = (below: number) => Number.parseInt(random.text("0123456789abcdef", 6), 16) % below;
const oneOf = <T>(values: readonly T[]): T => values[number(values.length)] as T;

const values = [null, true, "", "x".repeat(10_000), -1, 1e308, {}, [], [[]], { __proto__: 1 }, "\u0000", "accept", "é"];
const segments = ["", "x".repeat(3_000), "%", "%00", "%2F", "..", "__proto__", "constructor", "é", "a b", "~", "{}"];

function body(): string | Uint8Array<ArrayBuffer> | undefined {
  const member = oneOf([
    ...Object.keys(naturalOwner),
    "LegalRepresentative",
    "Address",
    "__proto__",
    "EventType",
    "Url",
  ]);
  return oneOf([
    undefined,
    "",
    "{",
    "null",
    "5",
    "[".repeat(5_000),
    new Uint8Array([0xff, 0xfe, 0x00]),
    '{"__proto__":{"UserCategory":"OWNER"},"constructor":1}',
    JSON.stringify({ ...naturalOwner, [member]: oneOf(values) }),
    JSON.stringify({ ...naturalOwner, [member]: { [member]: oneOf(values) } }),
    "a=b&a=c",
    '--b\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nx\r\n--b--',
  ]);
}

test("2,000 malformed requests get a documented shape of error, or what they ask for, and never a 500", async () => {
  const failures: unknown[] = [];
  const sandbox = createSandbox({ seed: 1, onError: (error) => failures.push(error) });
  const operations = operationsOf(spec);
  const call = await createCaller(sandbox);
  const created = await call("POST", "sca/users/natural", { body: naturalOwner });
  const token = await tokenOf(sandbox, "acme");
  for (let n = 0; n < 2_000; n += 1) {
    const { path, method } = oneOf(operations);
    const filled = path
      .replace("{ClientId}", oneOf(["acme", "acme", "acme", oneOf(segments)]))
      .replaceAll(/\{\w+\}/g, () => oneOf([String(created.body.Id), oneOf(segments)]));
    const query = oneOf([
      "",
      "?page=x",
      "?page=-1",
      "?per_page=1e9",
      "?Sort=",
      "?AfterDate=99999999999999999999",
      "?%",
    ]);
    const sent = method === "GET" ? undefined : body();
    const headers = {
      authorization: oneOf([
        ...Array(12).fill(`Bearer ${token}`),
        `Bearer ${token}`,
        `Bearer ${token}`,
        "Basic ::",
        "Basic é",
        "Bearer",
        `Basic ${btoa("acme:key")}`,
      ]),
      "content-type": oneOf([
        "application/json",
        "application/json; charset=x",
        "text/plain",
        "application/x-www-form-urlencoded",
        "",
      ]),
      prefer: oneOf(["", "", "code=999", 'example="', "code", "dynamic=2"]),
      "idempotency-key": oneOf(["x", "0123456789abcdef", `0123456789abcd${n}`, "é"]),
    };
    const response = await sandbox.fetch(
      new Request(`${origin}${filled}${query}`, {
        method: oneOf([method, method, method, method, "PATCH"]),
        headers,
        ...(sent === undefined ? {} : { body: sent }),
      }),
    );
    const text = await response.text();
    const shown = `${method} ${filled}${query} ${String(sent)} -> ${response.status} ${text}`.slice(0, 2_000);
    expect(response.status, shown).toBeLessThan(500);
    if (response.status < 400) continue;
    const answered = JSON.parse(text);
    expect(typeof (answered.Type ?? answered.error), shown).toBe("string");
  }
  expect(failures).toEqual([]);
});

test("a body of more than 1 MiB is refused", async () => {
  const sandbox = createSandbox();
  const token = await tokenOf(sandbox, "acme");
  const { status } = await sandbox.fetch(`${origin}/v2.01/acme/hooks`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: "x".repeat(1_048_577),
  });
  expect(status).toBe(413);
});
