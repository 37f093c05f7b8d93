// Prints the digest of a published JSON body, for published.json: node scripts/digest.ts < body.json
import { readFileSync } from "node:fs";
import { digest } from "../src/digest.ts";

console.log(digest(JSON.parse(readFileSync(0, "utf8"))));
