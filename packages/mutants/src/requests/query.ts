import type { Sent } from "@mangopay-sca/contract-tests/src/sent-by-client";
import type { Mistake, Mistakes } from "./mistakes.ts";

type Pair = [name: string, value: string];

/** Mistakes in the query of a request. */
export const queryMistakes: Mistakes = {
  "drop a query parameter": each(() => [[]]),
  "rename a query parameter": each(([name, value]) => [
    [[`${name}s`, value]],
    [[name.toLowerCase(), value]],
    [[`${name}[]`, value]],
  ]),
  "send a query parameter twice": each((pair) => [[pair, pair]]),
  "send another value of a query parameter": each(([name, value]) =>
    ["", "all", "undefined", "-1", "2026-01-01", `${value}0`].map((other): Pair[] => [[name, other]]),
  ),
  "add a query parameter": (sent) =>
    ["page", "Comment"]
      .filter((name) => !pairsOf(sent).some(([other]) => other === name))
      .map((name) => [name, withQuery(sent, [...pairsOf(sent), [name, "1"]])]),
};

/** Puts other parameters in the place of each. */
function each(others: (pair: Pair) => Pair[][]): Mistakes[string] {
  return (sent) =>
    pairsOf(sent).flatMap((pair, n, pairs) =>
      others(pair).map((other, m): Mistake => [`${pair[0]} ${m}`, withQuery(sent, pairs.toSpliced(n, 1, ...other))]),
    );
}

const pairsOf = ({ request }: Sent): Pair[] => [...new URL(request.url).searchParams];

function withQuery({ request }: Sent, pairs: Pair[]): Mistake[1] {
  const { origin, pathname } = new URL(request.url);
  return { url: `${origin}${pathname}?${new URLSearchParams(pairs)}` };
}
