import { listOf, type RequestHead } from "./head.js";

/**
 * The bytes of a request's head for the upstream: as they came, but for Host, the upstream's base path, and an offer to change
 * the protocol (`Upgrade: h2c`), which holds for one connection only (RFC 9110, section 7.8).
 */
export function rewriteRequest(raw: Buffer, head: RequestHead, { host, prefix }: { host: string; prefix: string }) {
  const [startLine = "", ...lines] = raw.toString("latin1").split("\r\n");
  const target = head.target.startsWith("/") ? prefix + head.target : head.target;
  const kept = listOf(head, "upgrade").length > 0 ? withoutUpgrade(lines) : lines;
  const rewritten = kept.map((line) => (nameOf(line) === "host" ? `${line.slice(0, 5)} ${host}` : line));
  return Buffer.from([startLine.replace(head.target, () => target), ...rewritten].join("\r\n"), "latin1");
}

const nameOf = (line: string) => line.slice(0, Math.max(line.indexOf(":"), 0)).toLowerCase();

function withoutUpgrade(lines: string[]): string[] {
  const dropped = ["upgrade", "http2-settings"];
  return lines
    .filter((line) => !dropped.includes(nameOf(line)))
    .flatMap((line) => {
      if (nameOf(line) !== "connection") return [line];
      const [name = "", value = ""] = line.split(":");
      const kept = value.split(",").filter((member) => !dropped.includes(member.trim().toLowerCase()));
      return kept.length > 0 ? [`${name}:${kept.join(",")}`] : [];
    });
}

/** Why the proxy does not pass a request on, or undefined. Afterwards the connection would not be HTTP, which cannot be checked. */
export function refusalOf(head: RequestHead): string | undefined {
  if (head.method === "CONNECT") return "the proxy does not open tunnels";
  if (listOf(head, "upgrade").some((protocol) => protocol.startsWith("websocket"))) {
    return "the proxy does not pass on WebSocket connections";
  }
  return undefined;
}
