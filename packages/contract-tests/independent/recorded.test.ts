import { createContract } from "@mangopay-sca/contract";
import { type SdkRequest, sdkLanguages, sdkRequests } from "@mangopay-sca/tooling/sdk-recordings";
import { describe, test } from "vitest";
import { expectNone } from "../src/expect-none.ts";
import { spec } from "../src/spec.ts";
import { disagreementsOf } from "./disagreements.ts";

const contract = createContract(spec(), { showNames: true });

describe.each(sdkLanguages)(
  "the official SDK for %s differs from the spec only where disagreements/ says so",
  (language) => {
    const { calls, problems } = disagreementsOf(language);
    const requests = sdkRequests(language).map((request): [string, SdkRequest] => [request.call, request]);

    test.each(requests)("%s", (call, request) => {
      expectNone(problems(call, contract.check({ request: exchanged(request) })));
    });

    test("which has no entry for a call that was not recorded", () => {
      const recorded = new Set(requests.map(([call]) => call));
      expectNone(calls.filter((call) => !recorded.has(call)).map((call) => `${call}: it was not recorded.`));
    });
  },
);

function exchanged({ method, url, headers, body }: SdkRequest) {
  const lowerCase = headers.map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  return { method, url, headers: Object.fromEntries(lowerCase), body };
}
