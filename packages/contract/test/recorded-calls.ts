// Exchanges of enrollUser, for tests of the commands.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const request = {
  method: "POST",
  url: "https://api.sandbox.mangopay.com/v2.01/acme/sca/users/jane-doe-1/enrollment",
  headers: { authorization: "Bearer s3cret" },
};

/** An exchange with such a response. */
export const answeredWith = (body: unknown) => ({
  request,
  response: { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
});

export const right = answeredWith({ PendingUserAction: { RedirectUrl: "https://sca.sandbox.mangopay.com/?token=t" } });
export const noted = { ...right, request: { ...request, body: "{}" } };
/** One violation and one note. */
export const wrong = answeredWith({ PendingUserAction: { RedirectUrl: 5, Jane: "Doe" } });
export const elsewhere = { request: { method: "GET", url: "https://example.com/jane-doe-1" } };

/** Writes exchanges to a file of a folder, one on each line; returns its name. */
export function save(folder: string, name: string, ...exchanges: object[]): string {
  writeFileSync(join(folder, name), exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(""));
  return name;
}
