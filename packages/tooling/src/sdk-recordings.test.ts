import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkLanguages, sdkRequests } from "./sdk-recordings.ts";

test("there are recordings of official SDKs in three languages", () => {
  expect(sdkLanguages).toEqual(["php", "python", "ruby"]);
});

describe.each(sdkLanguages)("the recording of the official SDK for %s", (language) => {
  const text = readFileSync(join(import.meta.dirname, `../recordings/${language}.ndjson`), "utf8");
  const requests = sdkRequests(language);

  test("keeps no credentials, no address and no name of a machine", () => {
    const secrets = text.match(
      /(?:basic|bearer) (?!\[REDACTED\])[^"]*|uname\\":\\"(?!\[REDACTED\])[^"]*|127\.0\.0\.1|"Host"/gi,
    );
    expect(secrets ?? []).toEqual([]);
  });

  test("is read with credentials, so that all of a request can be checked", () => {
    const credentials = requests.map(({ headers }) => headers.find(([name]) => name === "Authorization")?.[1]);
    expect(credentials.filter((value) => !/^(Basic|bearer) [\w=]+$/.test(value ?? ""))).toEqual([]);
  });

  test("has every call once, and no header twice", () => {
    const calls = requests.map(({ call }) => call);
    expect(calls).toEqual([...new Set(calls)]);
    const names = requests.map(({ headers }) => headers.map(([name]) => name.toLowerCase()));
    expect(names.filter((all) => new Set(all).size < all.length)).toEqual([]);
  });
});
