import { type Mock, startMock } from "@mangopay-sca/mock";
import type { Parameter } from "@mangopay-sca/spec/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parameterValues } from "../requests/parameters.ts";
import { createDocumented } from "../src/documented.ts";
import { replaced } from "../src/places.ts";
import { spec } from "../src/spec.ts";
import { expectedBodies } from "./expected-bodies.ts";
import { limitsOf } from "./samples.ts";

const documented = createDocumented(spec());
// A few that have every kind of member; the others are asked of their schemas alone.
const requests = expectedBodies.filter(
  ({ operationId, part, variant }) =>
    part === "request" &&
    variant !== "PAYER" &&
    /^(create(Natural|Legal)UserSca|createHook|updateHook)$/.test(operationId),
);
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Bare fetch: what a client of ours would send cannot be beyond a limit. */
async function statusOf({
  url,
  ...init
}: {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
}) {
  const response = await fetch(mock.url + url, { ...init, signal: AbortSignal.timeout(60_000) });
  await response.text();
  return response.status;
}

describe("over HTTP a member may have the values at the limits of its page, and none just beyond", () => {
  test.each(requests.map((body) => [`${body.operationId} ${body.variant}`.trimEnd(), body] as const))(
    "%s",
    async (name, { operationId, value, members }) => {
      const lines = members.flatMap(({ pointer, line, page, isFixed }) =>
        isFixed ? [] : limitsOf(line).map((probe) => ({ pointer, page, probe })),
      );
      const wrong = await Promise.all(
        lines.map(async ({ pointer, page, probe }) => {
          const body = replaced(value, pointer, probe.value);
          const status = await statusOf(documented.request(operationId, { body }));
          return status === (probe.isAllowed ? 200 : 400)
            ? []
            : `${name} ${pointer}: ${status} for ${probe.name} (${page})`;
        }),
      );
      expect(lines.length, name).toBeGreaterThan(0);
      expect(wrong.flat().join("\n")).toBe("");
    },
  );
});

describe("over HTTP a parameter may have the values that its page allows, and no others", () => {
  // The first operation that has it stands for the others.
  const parameters = Object.entries(parameterValues).map(([place, values]) => {
    const isThere = ({ in: where, name }: Parameter) => `${where}/${name}` === place;
    const operation = documented.operations.find((one) => one.parameters.some(isThere));
    return [place, operation?.operationId ?? "", values] as const;
  });

  test.each(parameters)("%s", async (place, operationId, { documented: edges, undocumented, refused }) => {
    const [where = "", name = ""] = place.split("/");
    const send = ({ url, headers, ...request }: ReturnType<typeof documented.request>, value: string) =>
      statusOf({
        ...request,
        headers: where === "header" ? { ...headers, [name]: value } : headers,
        url: where === "query" ? `${url}?${new URLSearchParams({ [name]: value })}` : url,
      });
    const wrong = await Promise.all(
      [...edges, ...undocumented, ...refused].map(async (value) => {
        const request = documented.request(operationId, { path: where === "path" ? { [name]: value } : {} });
        const status = await send(request, value);
        const isRefused = status === 400;
        return isRefused === refused.includes(value) ? [] : `${operationId} ${place}: ${status} for ${value}`;
      }),
    );
    expect(wrong.flat().join("\n")).toBe("");
  });
});
