// The mock of `malformed.ts`, in a process of its own.
import { startMock } from "@mangopay-sca/mock";
import { serveMalformed } from "@mangopay-sca/tooling/malformed/serve";

const { url } = await startMock();
serveMalformed(url);
