import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript-5.9";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const file = join(here, "hovered.ts");

/** A program of a user. What is asked about comes after a mark. */
const program = `
import type { ScaApiError, ScaClient } from "@mangopay-sca/client";
export async function program(sca: ScaClient, error: ScaApiError) {
  const /*opened*/opened = await sca.users./*enroll*/enroll("user_1");
  const body = { FirstName: "Alex", LastName: "Smith", Email: "alex@example.com", TermsAndConditionsAccepted: true };
  const /*created*/created = await sca.users.createNatural({ ...body, UserCategory: "PAYER" });
  const /*viewed*/viewed = await sca.users.view("user_1");
  const link = created./*PendingUserAction*/PendingUserAction;
  const status = created./*UserStatus*/UserStatus;
  const known = error./*type*/type === /*code*/"" || status === /*status*/"";
  for await (const event of sca.events.list({ eventType: /*eventType*/"SCA_EMAIL_VERIFIED" })) {
    return [opened, viewed, link, known, event./*EventType*/EventType];
  }
}
`;

const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    ...{
      strict: true,
      noEmit: true,
      types: [],
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
      target: ts.ScriptTarget.ES2022,
    },
    ...{ module: ts.ModuleKind.NodeNext, exactOptionalPropertyTypes: true },
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    const text = path === file ? program : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => here,
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  realpath: ts.sys.realpath ?? ((path) => path),
});

const after = (mark: string) => program.indexOf(`/*${mark}*/`) + `/*${mark}*/`.length;

/** What an editor shows after a mark: the type, and the first line of the description. */
function hover(mark: string) {
  const info = service.getQuickInfoAtPosition(file, after(mark));
  const [description] = ts.displayPartsToString(info?.documentation).split("\n", 1);
  return { type: ts.displayPartsToString(info?.displayParts), description };
}

/** What an editor offers inside the string after a mark. */
const offered = (mark: string) =>
  service.getCompletionsAtPosition(file, after(mark) + 1, undefined)?.entries.map(({ name }) => name);

test("the program has no mistake", () => {
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
});

test.each([
  ["opened", "const opened: PendingUserActionResponse"],
  ["created", "const created: NaturalUserSca"],
  ["viewed", "const viewed: UserSca"],
])("editors name the type of what a call gives: %s", (mark, type) => {
  expect(hover(mark).type).toBe(type);
});

test.each([
  {
    mark: "enroll",
    type: "(method) UsersApi.enroll(userId: string, options?: PostOptions): ScaPromise<PendingUserActionResponse>",
    description:
      "Opens an SCA session for an Owner and returns the link to it, which works for 10 minutes. A Payer is refused.",
  },
  {
    mark: "PendingUserAction",
    type: "(property) PendingUserAction: PendingUserAction | null",
    description:
      "The link to the SCA session, when the call opened one: when an Owner was created, a Payer became an Owner, or an",
  },
  {
    mark: "UserStatus",
    type: "(property) UserStatus: UserStatus",
    description:
      "- `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.",
  },
  {
    mark: "EventType",
    type: "(property) EventType: EventType",
    description:
      "What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so",
  },
  {
    mark: "type",
    type: '(property) ScaApiError.type: ErrorType | "unauthorized_client"',
    description:
      "The machine-readable code, spelled as the API spells it, for example `ressource_not_found`. The API adds codes: one that",
  },
])("editors show the type and the description of a member: $mark", ({ mark, ...expected }) => {
  expect(hover(mark)).toEqual(expected);
});

test.each([
  ["code", ["rate_limit", "ressource_not_found", "unauthorized_client"]],
  ["status", ["ACTIVE", "CLOSED", "PENDING_USER_ACTION"]],
  ["eventType", ["SCA_ENROLLMENT_SUCCEEDED", "USER_KYC_RENEWED"]],
])("editors offer the known values of an open list: %s", (mark, known) => {
  expect(offered(mark)).toEqual(expect.arrayContaining(known));
});
