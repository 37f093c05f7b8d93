// 64 calls in flight over undici. In a process of its own, as in a service: one client, one transport.
import { createScaClient } from "@mangopay-sca/client";
import { undiciTransport } from "@mangopay-sca/client/undici";
import { Agent, request } from "undici";
import { compare, print, report } from "./compare.ts";

const urls = JSON.parse(process.argv[2] ?? "") as { http: string };
const transport = undiciTransport();
const sca = createScaClient({ clientId: "one", apiKey: "key", baseUrl: urls.http, fetch: transport.fetch });
const dispatcher = new Agent({ connections: 64 });
const url = `${urls.http}/v2.01/one/sca/users/user_1/sca-status`;
const options = { dispatcher, headers: { Authorization: "Bearer token-of-one" } };
const inFlight = await compare({
  rounds: 15,
  calls: 6_400,
  inFlight: 64,
  ours: () => sca.users.scaStatus("user_1"),
  peer: async () => (await request(url, options)).body.json(),
});
await Promise.all([transport.close(), dispatcher.close()]);
const holds = (ratio: number) => ratio <= 2.2;
process.exit(print([report("undici, 64 in flight, x undici.request (at most 2.2)", inFlight, holds)]) ? 0 : 1);
