import { type CheckedExchange, createContract, describe } from "@mangopay-sca/contract";
import spec from "@mangopay-sca/spec";
import type { Sandbox } from "../src/create-sandbox.ts";

const contract = createContract(spec);

/** A sandbox's fetch with the contract's own check on both sides, as a proxy between the two would do it. */
export function checkedFetch(sandbox: Pick<Sandbox, "fetch">) {
  const exchanges: CheckedExchange[] = [];
  return {
    exchanges,
    /** What breaks the contract, and what responses have that is not documented. */
    found: () =>
      exchanges.flatMap((exchange) => [
        ...exchange.violations.map((one) => describe(exchange, one)),
        ...exchange.notes.filter(({ direction }) => direction === "response").map((one) => describe(exchange, one)),
      ]),
    async fetch(request: Request): Promise<Response> {
      const sent = request.clone();
      const body = sent.body === null ? undefined : await sent.text();
      const response = await sandbox.fetch(request);
      exchanges.push(
        contract.check({
          request: { method: sent.method, url: sent.url, headers: Object.fromEntries(sent.headers), body },
          response: {
            status: response.status,
            headers: Object.fromEntries(response.headers),
            body: response.body === null ? undefined : await response.clone().text(),
          },
        }),
      );
      return response;
    },
  };
}
