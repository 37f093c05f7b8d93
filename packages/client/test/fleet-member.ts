// node fleet-member.ts BASE_URL STORE: one process of a fleet. It keeps its token in STORE, an SQLite file or the URL of a
// Redis, through Keyv; reads one SCA status and prints it.
import KeyvRedis from "@keyv/redis";
import { createScaClient } from "@mangopay-sca/client";
import { Keyv } from "keyv";
import { SqliteStore } from "./sqlite-store.ts";

const [baseUrl = "", store = ""] = process.argv.slice(2);
const keyv = new Keyv(store.startsWith("redis:") ? new KeyvRedis(store) : new SqliteStore(store));
const sca = createScaClient({ clientId: "a-client", apiKey: "a-key", baseUrl, tokenStore: keyv });
console.log(JSON.stringify(await sca.users.scaStatus("user_1")));
await keyv.disconnect();
