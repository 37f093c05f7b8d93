import spec from "@mangopay-sca/spec";
import { type Contract, createContract } from "../src/contract.ts";
import type { CheckedExchange, Exchange } from "../src/exchange.ts";

let contract: Contract | undefined;

/** The check against the spec, made by the first test that asks for it: what happens before tests is nobody's to mutation testing. */
export function check(exchange: Exchange): CheckedExchange {
  contract ??= createContract(spec);
  return contract.check(exchange);
}
