import type { Sent } from "@mangopay-sca/contract-tests/src/sent-by-client";
import { isParameter } from "@mangopay-sca/spec/model";
import type { Mistake, Mistakes } from "./mistakes.ts";

/** Mistakes in the method, the server and the path of a request. */
export const targetMistakes: Mistakes = {
  "send another method": () => ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"].map((method) => [method, { method }]),
  "call another server": ({ request: { url } }) =>
    ["https://api.test", "http://api.test:8080", "http://api-test", "https://api.mangopay.com"].map((origin) => [
      origin,
      { url: url.replace(new URL(url).origin, origin) },
    ]),
  "change a segment": eachSegment("word", (word) => [[`${word}s`], [word.toUpperCase()], [word.slice(0, -1)]]),
  "leave out a segment": eachSegment("word", () => [[]]),
  "send a segment twice": eachSegment("word", (word) => [[word, word]]),
  "leave out a path parameter": eachSegment("parameter", () => [[], [""]]),
  "add a slash": (sent) => {
    const segments = segmentsOf(sent);
    const slashes = segments.map((_, n) => segments.toSpliced(n + 1, 0, ""));
    return slashes.map((path, n) => [`after ${n}`, withPath(sent, path)]);
  },
  "swap two path parameters": (sent) => {
    const segments = segmentsOf(sent);
    const [first, second] = [...segments.keys()].filter((n) => isOf("parameter", sent, n));
    if (first === undefined || second === undefined) return [];
    const swapped = segments.with(first, segments[second] ?? "").with(second, segments[first] ?? "");
    return [["", withPath(sent, swapped)]];
  },
  "send another path parameter": eachSegment("parameter", (value) => [
    ["undefined"],
    ["null"],
    ["158026537"],
    [`${value}%20`],
    [encodeURIComponent(decodeURIComponent(value).toUpperCase())],
  ]),
  "change the encoding": eachSegment("parameter", (value) => [
    [encodeURIComponent(value)],
    [decodeURIComponent(value)],
    [value.replaceAll("%20", "+")],
    [encodeURI(decodeURIComponent(value))],
  ]),
};

/** Puts other segments in the place of each path parameter, or of each other segment. */
function eachSegment(kind: "parameter" | "word", others: (segment: string) => string[][]): Mistakes[string] {
  return (sent) => {
    const segments = segmentsOf(sent);
    return segments.flatMap((segment, n): Mistake[] =>
      segment !== "" && isOf(kind, sent, n)
        ? others(segment).map((other, m) => [`${n} ${m}`, withPath(sent, segments.toSpliced(n, 1, ...other))])
        : [],
    );
  };
}

const segmentsOf = ({ request }: Sent): string[] => new URL(request.url).pathname.split("/");

const isOf = (kind: "parameter" | "word", { operation }: Sent, n: number): boolean =>
  isParameter(operation.path.split("/")[n] ?? "") === (kind === "parameter");

function withPath({ request }: Sent, segments: string[]): Mistake[1] {
  const { origin, search } = new URL(request.url);
  return { url: origin + segments.join("/") + search };
}
