import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, startMock } from "@mangopay-sca/mock";
import { specFolder } from "@mangopay-sca/spec/scripts/folders";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { spec } from "../src/spec.ts";
import { documentsAround } from "../src/subject.ts";
import { type Arazzo, conditionsOf } from "./arazzo.ts";
import { type RespectRun, runRespect } from "./respect.ts";
import { spoil } from "./spoil.ts";
import { type SpoilingServer, startSpoilingServer } from "./spoiling-server.ts";

const documents = Object.entries(documentsAround(spec()).workflows as Record<string, Arazzo>);
const criteria = documents
  .flatMap(([workflow, document]) =>
    (document.workflows?.[0]?.steps ?? []).flatMap((step, call) =>
      conditionsOf(step).map((condition) => ({ workflow, document, stepId: step.stepId, call, condition })),
    ),
  )
  // Each runs for a platform of its own, by which the server knows what to spoil.
  .map((one, n) => ({ ...one, clientId: `spoiled-${n}` }));
const untouched = documents.map(([workflow, document]) => ({ workflow, document, clientId: `untouched-${workflow}` }));

/** The workflow for one platform, from a folder elsewhere. */
const copyFor = ({ document, clientId }: { document: Arazzo; clientId: string }): string =>
  stringify({
    ...document,
    sourceDescriptions: [{ name: "sca", type: "openapi", url: join(specFolder, "dist", "openapi.yaml") }],
    workflows: document.workflows?.map(({ parameters = [], ...workflow }) => ({
      ...workflow,
      parameters: parameters.map((one) => (one.name === "ClientId" ? { ...one, value: clientId } : one)),
    })),
  });

const fileOf = ({ clientId }: { clientId: string }) => `${clientId}.arazzo.yaml`;
const inputs = ["token=any", "clientId=any", "userId=user_m_01JF7AP1M46TR0JH7WBGPWK7D7"];

let mock: Mock;
let server: SpoilingServer;
let folder: string;
let run: RespectRun;

beforeAll(async () => {
  mock = await startMock();
  const spoilings = criteria.map(
    ({ clientId, call, condition }) => [clientId, { call, change: spoil(condition) }] as const,
  );
  server = await startSpoilingServer(mock.url, new Map(spoilings));
  folder = await mkdtemp(join(tmpdir(), "workflows-"));
  const copies = [...untouched, ...criteria];
  await Promise.all(copies.map((copy) => writeFile(join(folder, fileOf(copy)), copyFor(copy))));
  run = await runRespect(folder, copies.map(fileOf), server.url, inputs);
});
afterAll(async () => {
  await server.close();
  await mock.close();
  await rm(folder, { recursive: true });
});

const failedIn = (copy: { clientId: string }): string | undefined =>
  run.files
    .get(fileOf(copy))
    ?.filter(({ passed }) => !passed)
    .map(({ stepId, condition }) => `${stepId}: ${condition}`)
    .join("\n");

test.each(untouched)("every criterion of $workflow holds while nothing is spoiled", (copy) => {
  expect(failedIn(copy)).toBe("");
});

describe("a criterion fails, and it alone, when the response is not what it asks for", () => {
  test.each(criteria)("$workflow $stepId: $condition", (copy) => {
    expect(failedIn(copy)).toBe(`${copy.stepId}: ${copy.condition}`);
  });
});

test("Respect ends with 1, and names every step with a criterion that failed", () => {
  expect(run.code).toBe(1);
  const named = [...run.output.matchAll(/✗ .* - step (\w+)/g)].map(([, stepId]) => stepId);
  expect(named.toSorted()).toEqual(criteria.map(({ stepId }) => stepId).toSorted());
});
