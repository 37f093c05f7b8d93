import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { specFolder } from "@mangopay-sca/spec/scripts/folders";
import { expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import type { Arazzo } from "../meaning/arazzo.ts";
import { runRespect } from "../meaning/respect.ts";
import { spec } from "../src/spec.ts";
import { documentsAround } from "../src/subject.ts";
import { openSandbox } from "./open-sandbox.ts";

const documents = Object.entries(documentsAround(spec()).workflows as Record<string, Arazzo>);
const clientId = "acme";

interface Answered {
  access_token?: string;
  Id?: string;
  PendingUserAction?: { RedirectUrl: string };
}

/** A copy of a workflow in another folder, about one user, without the `Prefer` header that chooses the mock's responses. */
function copyOf(document: Arazzo, userId: string): string {
  const url = join(specFolder, "dist", "openapi.yaml");
  const text = JSON.stringify(
    { ...document, sourceDescriptions: [{ name: "sca", type: "openapi", url }] },
    (name, value: unknown) =>
      name === "parameters" && Array.isArray(value) ? value.filter((one) => one.name !== "Prefer") : value,
  );
  return stringify(JSON.parse(text.replaceAll("$inputs.userId", userId)));
}

test("Redocly Respect runs every workflow against the sandbox, and the person does the rest", async () => {
  const { url, sandbox, complete } = await openSandbox();
  const post = async (path: string, headers: Record<string, string>, body: string) =>
    (await (await fetch(`${url}/v2.01/${path}`, { method: "POST", headers, body })).json()) as Answered;
  const { access_token } = await post(
    "oauth/token",
    { authorization: `Basic ${btoa(`${clientId}:key`)}`, "content-type": "application/x-www-form-urlencoded" },
    "grant_type=client_credentials",
  );
  const enrolledOwner = async (): Promise<string> => {
    const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
    const user = await post(`${clientId}/sca/users/natural`, headers, JSON.stringify(owner));
    await complete(user.PendingUserAction?.RedirectUrl ?? "");
    return user.Id ?? "";
  };

  const folder = await mkdtemp(join(tmpdir(), "workflows-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = new Map<string, string>();
  for (const [name, document] of documents) {
    const userId = await enrolledOwner();
    files.set(`${name}.arazzo.yaml`, userId);
    await writeFile(join(folder, `${name}.arazzo.yaml`), copyOf(document, userId));
  }
  // The inputs have to be there; copies name their user themselves.
  const inputs = [`token=${access_token}`, `clientId=${clientId}`, "userId=none"];
  const { code, output, files: results } = await runRespect(folder, [...files.keys()], url, inputs);

  const failed = [...results].flatMap(([file, criteria]) =>
    criteria.filter(({ passed }) => !passed).map(({ stepId, condition }) => `${file} ${stepId}: ${condition}`),
  );
  expect(failed, output).toEqual([]);
  expect(code, output).toBe(0);
  expect([...results.keys()].toSorted()).toEqual([...files.keys()].toSorted());

  // The person: consents where the workflow ended with a link for consent, and enrolls at the last link of every other.
  const { items } = await sandbox.sessions.list({ isOpen: true, clientId });
  const last = new Map(items.map(({ userId, id }) => [userId, id]));
  for (const token of last.values()) await complete(`${url}/sca/?token=${token}`, { Transfer: true });
  const states = await Promise.all([...last.keys()].map(async (id) => (await sandbox.users.get(id))?.state));
  expect(states).toEqual(documents.map(() => "owner-active-enrolled"));
  expect((await sandbox.users.get(files.get("manage-proxy-consent.arazzo.yaml") ?? ""))?.consents).toMatchObject({
    Transfer: true,
  });
});

const owner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  Birthday: 652_117_514,
  Nationality: "FR",
  CountryOfResidence: "FR",
  PhoneNumber: "0611111111",
  PhoneNumberCountry: "FR",
};
