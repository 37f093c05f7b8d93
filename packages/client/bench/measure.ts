import { readFileSync } from "node:fs";
import { createScaClient, type ScaClientOptions } from "@mangopay-sca/client";
import { undiciTransport } from "@mangopay-sca/client/undici";
import Mangopay from "mangopay4-nodejs-sdk";
import createClient from "openapi-fetch";
import { status, tokenBody } from "../test/bodies.ts";
import { compare, print, type Row, report } from "./compare.ts";
import { importTime, typeCosts } from "./startup.ts";

const urls = JSON.parse(process.argv[2] ?? "") as { http: string; https: string };
const counts = async () => (await (await fetch(`${urls.http}/counts`)).json()) as Record<string, number>;
const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
const client = (options: Partial<ScaClientOptions> = {}) =>
  createScaClient({ clientId: "one", apiKey: "key", baseUrl: urls.http, ...options });
const sdk = (clientId: string, baseUrl: string) => new Mangopay({ clientId, clientApiKey: "key", baseUrl });
const rows: Row[] = [];

// Cold start: how many tokens do 64 first calls ask for?
await counts();
const cold = client();
await Promise.all(Array.from({ length: 64 }, (_, n) => cold.users.scaStatus(`user_${n}`)));
const ours = (await counts()).tokens;
const coldSdk = sdk("one", urls.http);
await Promise.all(Array.from({ length: 64 }, (_, n) => coldSdk.Users.getScaStatus(`user_${n}`)));
rows.push({
  what: "64 cold calls: token requests",
  ours: `${ours}`,
  peer: `${(await counts()).tokens} official SDK`,
  holds: ours === 1,
});

// Two clients side by side: is anything of one ever sent by the other?
const [one, two] = [client(), client({ clientId: "two" })];
for (let n = 0; n < 1_000; n++) await (n % 2 ? one : two).users.scaStatus("user_1");
const foreign = (await counts()).foreign;
const [sdkOne, sdkTwo] = [sdk("one", urls.http), sdk("two", urls.http)];
let sdkForeign = 0;
for (let n = 0; n < 100; n++) await (n % 2 ? sdkOne : sdkTwo).Users.getScaStatus("user_1").catch(() => sdkForeign++);
sdkForeign += (await counts()).foreign ?? 0;
rows.push({
  what: "2 clients, 1,000 calls: foreign token or path",
  ours: `${foreign}`,
  peer: `${sdkForeign} of 100 calls of the official SDK`,
  holds: foreign === 0,
});

// What the library costs, with nothing behind it.
const stub = async ({ url }: Request) => Response.json(url.endsWith("/token") ? tokenBody : status);
const stubbed = client({ fetch: stub });
const bare = createClient<Record<string, never>>({ baseUrl: urls.http, fetch: stub }) as unknown as {
  GET(path: string, init: object): Promise<unknown>;
};
const library = await compare({
  rounds: 11,
  calls: 4_000,
  ours: () => stubbed.users.scaStatus("user_1"),
  peer: () => bare.GET(path, { params: { path: { ClientId: "one", UserId: "user_1" } } }),
});
rows.push(report("library cost, x bare openapi-fetch (at most 3.2)", library, (ratio) => ratio <= 3.2));

// HTTPS, one call after the other, against the official SDK: over fetch, and over undici.
const secureTransport = undiciTransport({ tls: { ca: readFileSync(process.env.NODE_EXTRA_CA_CERTS ?? "", "utf8") } });
for (const [name, least, secure] of [
  ["fetch", 5, client({ baseUrl: urls.https })],
  ["undici", 5.5, client({ baseUrl: urls.https, fetch: secureTransport.fetch })],
] as const) {
  const secureSdk = sdk("one", urls.https);
  const https = await compare({
    rounds: 7,
    calls: 100,
    ours: () => secure.users.scaStatus("user_1"),
    peer: () => secureSdk.Users.getScaStatus("user_1"),
  });
  const what = `HTTPS sequential over ${name}, official SDK x ours (at least ${least})`;
  rows.push(report(what, { ...https, ratio: 1 / https.ratio }, (ratio) => ratio >= least));
}
await secureTransport.close();

rows.push(await importTime(), ...(await typeCosts()));

process.exit(print(rows) ? 0 : 1);
