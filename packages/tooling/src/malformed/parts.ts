import type { Random } from "./random.ts";
import {
  accepts,
  authorizations,
  contentTypes,
  others,
  paths,
  prefers,
  queries,
  segments,
  texts,
  wholes,
} from "./values.ts";

export function path(random: Random): string {
  if (random.oneIn(5)) return random.pick(wholes);
  const valid = random.pick(paths);
  if (random.oneIn(3)) return valid;
  if (random.oneIn(3)) return valid + random.pick(queries);
  const parts = valid.split("/");
  parts[random.int(parts.length)] = random.pick(segments);
  return parts.join("/");
}

export function headers(random: Random): string[] {
  const lines = ["Host: 127.0.0.1", `Authorization: ${random.oneIn(4) ? random.pick(authorizations) : "Bearer any"}`];
  if (!random.oneIn(3)) lines.push(`Content-Type: ${random.oneIn(2) ? "application/json" : random.pick(contentTypes)}`);
  if (random.oneIn(4)) lines.push(`Accept: ${random.pick(accepts)}`);
  if (random.oneIn(3)) lines.push(`Prefer: ${random.pick(prefers)}`);
  while (random.oneIn(3)) lines.push(random.pick(others));
  return lines;
}

export function body(random: Random): Buffer {
  if (random.oneIn(6)) return random.bytes(random.int(200));
  if (random.oneIn(20)) return Buffer.from(`${'{"Tag":'.repeat(8_000)}1${"}".repeat(8_000)}`);
  if (random.oneIn(20)) return Buffer.from(`${"[".repeat(100_000)}`);
  if (random.oneIn(200)) return Buffer.alloc(1_100_000, "a");
  if (random.oneIn(10)) return Buffer.from(random.pick(texts), "utf16le");
  return Buffer.from(random.pick(texts));
}
