import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../examples");
const printed: Record<string, string[]> = {
  "enrollment.mjs": [
    "Created: PENDING_USER_ACTION",
    "Notified: USER_ACCOUNT_ACTIVATED, of this user: true",
    "Now: ACTIVE",
  ],
  "time.mjs": ["409: the session is over", "1 event SCA_ENROLLMENT_EXPIRED", "A new link has a new token: true"],
  "lost-response.mjs": ["The call: fetch failed", "Its response: 200, PENDING_USER_ACTION", "Users: 1"],
};

// They run on what was built.
test.each(Object.entries(printed))("the example %s does what it says", async (name, lines) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, name)]);
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(lines);
});

test("every example is tested", () => {
  expect(readdirSync(folder).toSorted()).toEqual(["call.mjs", ...Object.keys(printed)].toSorted());
});
