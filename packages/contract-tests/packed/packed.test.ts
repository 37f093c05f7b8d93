import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A project that has the packages as npm would install them: from their tarballs, with nothing of the workspace. */
let project: string;

beforeAll(async () => {
  mkdirSync(here("../reports"), { recursive: true });
  project = realpathSync(mkdtempSync(here("../reports/packed a é#%20-")));
  for (const name of ["types", "client"]) {
    const folder = join(project, "node_modules/@mangopay-sca", name);
    mkdirSync(folder, { recursive: true });
    const packed = await run("npm", ["pack", "--json", "--pack-destination", project], { cwd: here(`../../${name}`) });
    const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
    await run("tar", ["-xzf", join(project, filename), "--strip-components=1", "-C", folder]);
  }
  symlinkSync(here("../../client/node_modules/openapi-fetch"), join(project, "node_modules/openapi-fetch"));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true }));

const program = `
const client = async ({ createScaClient, ScaAnswerLostError, ScaError, ScaRequestError }, baseUrl) => {
  const sca = createScaClient({ clientId: "any", apiKey: "any", baseUrl });
  const { PendingUserAction } = await sca.users.enroll("user_1");
  const { IsEnrolled } = await sca.users.waitForEnrollment("user_1");
  const { items } = await sca.users.list().page();
  const params = { path: { UserId: "user_1" } };
  const { data } = await sca.http.GET("/v2.01/{ClientId}/sca/users/{UserId}/sca-status", { params });
  const refused = await sca.users.list({ perPage: 0 }).page().catch((error) => error instanceof ScaRequestError);
  const fetch = async (request) => {
    if (request.url.endsWith("/token")) return Response.json({ access_token: "token", expires_in: 900 });
    return request.method === "POST" ? new Response("", { status: 502 }) : Response.json({}, { status: 404 });
  };
  const unlucky = createScaClient({ clientId: "any", apiKey: "any", fetch });
  const lost = await unlucky.users.enroll("user_1").catch((error) => error);
  console.log(JSON.stringify([
    PendingUserAction !== undefined, IsEnrolled, items.length > 0, data.IsEnrolled, refused,
    lost instanceof ScaAnswerLostError, lost instanceof ScaError,
  ]));
};`;

describe("the client as npm installs it", () => {
  test.each([
    ["import", "program.mjs", `import * as sca from "@mangopay-sca/client";\nimport "@mangopay-sca/client/validate";`],
    [
      "require",
      "program.cjs",
      `const sca = require("@mangopay-sca/client");\nrequire("@mangopay-sca/client/validate");`,
    ],
  ])("works with %s, and what it loads later has its classes", async (_, file, load) => {
    const mock = await startMock();
    writeFileSync(join(project, file), `${load}\n${program}\nclient(sca, process.argv[2]);\n`);
    const { stdout } = await run(process.execPath, [join(project, file), mock.url], { timeout: 240_000 }).finally(() =>
      mock.close(),
    );
    expect(JSON.parse(stdout)).toEqual([true, true, true, true, true, true, true]);
  });

  test.each(["nodenext", "bundler"])(
    "has declarations that compile, checked, with moduleResolution %s",
    async (resolution) => {
      writeFileSync(
        join(project, "program.ts"),
        `import { createScaClient, type ScaError } from "@mangopay-sca/client";
import { checkAnswers } from "@mangopay-sca/client/validate";
import type { ScaStatus } from "@mangopay-sca/types";
const sca = createScaClient({ clientId: "any", apiKey: "any", checkAnswer: checkAnswers() });
export const status: Promise<ScaStatus> = sca.users.scaStatus("user_1");
export const failed = (error: ScaError) => error.message;
`,
      );
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        types: [],
        module: resolution === "nodenext" ? "nodenext" : "esnext",
        moduleResolution: resolution,
      };
      writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["program.ts"] }));
      const { stdout } = await run("tsc", ["-p", project], { timeout: 240_000 }).catch((error) => error);
      expect(stdout).toBe("");
    },
  );
});
