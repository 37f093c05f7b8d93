import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, pack } from "./pack.ts";
import { programs } from "./programs.ts";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A project that has the packages as npm would install them: from their tarballs, with nothing of the workspace. */
let project: string;

beforeAll(async () => {
  mkdirSync(here("../reports"), { recursive: true });
  project = realpathSync(mkdtempSync(here("../reports/packed a é#%20-")));
  for (const name of ["types", "client", "spec"] as const) {
    const folder = join(project, "node_modules/@mangopay-sca", name);
    mkdirSync(folder, { recursive: true });
    await run("tar", ["-xzf", await pack(name, project), "--strip-components=1", "-C", folder]);
  }
  symlinkSync(join(folderOf("client"), "node_modules", "openapi-fetch"), join(project, "node_modules/openapi-fetch"));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true }));

describe("what npm installs", () => {
  test.each(["client.mjs", "client.cjs", "spec.mjs", "spec.cjs"] as const)(
    "works in %s, and what it loads later has its classes",
    async (file) => {
      const mock = await startMock();
      writeFileSync(join(project, file), programs[file]);
      const { stdout } = await run(process.execPath, [join(project, file), mock.url], { timeout: 240_000 }).finally(
        () => mock.close(),
      );
      const results: unknown[] = JSON.parse(stdout);
      expect(results.length).toBeGreaterThan(1);
      expect(
        results.every((result) => result === true),
        stdout,
      ).toBe(true);
    },
  );

  test.each(["nodenext", "bundler"])(
    "has declarations that compile, checked, with moduleResolution %s",
    async (resolution) => {
      writeFileSync(
        join(project, "program.ts"),
        `import { createScaClient, type ScaError } from "@mangopay-sca/client";
import { checkResponses } from "@mangopay-sca/client/validate";
import spec from "@mangopay-sca/spec";
import type { ScaStatus } from "@mangopay-sca/types";
export const paths: string[] = Object.keys(spec.paths);
const sca = createScaClient({ clientId: "any", apiKey: "any", checkResponse: checkResponses() });
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
