// node fleet-member.ts BASE_URL STORE: one process of a fleet. It keeps its token in STORE, an SQLite file or the URL of a
// Redis, through Keyv. It prints "ready"; then, for each line with a number on its standard input, it reads an SCA status so
// many times and prints how many were read. It ends with its standard input.
import { createInterface } from "node:readline";
import { createScaClient } from "@mangopay-sca/client";
import { Keyv } from "keyv";
import { SqliteStore } from "./sqlite-store.ts";

const [baseUrl = "", store = ""] = process.argv.slice(2);
const isRedis = store.startsWith("redis:");
const keyv = new Keyv(isRedis ? new (await import("@keyv/redis")).default(store) : new SqliteStore(store));
const sca = createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl, tokenStore: keyv });
console.log("ready");
for await (const line of createInterface(process.stdin)) {
  let read = 0;
  for (; read < Number(line); read++) await sca.users.scaStatus("user_1");
  console.log(read);
}
await keyv.disconnect();
