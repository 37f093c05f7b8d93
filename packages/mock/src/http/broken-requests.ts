import type { Server } from "node:http";
import { refuseBrokenRequests as refuse } from "@mangopay-sca/contract/broken-requests";
import { Problem } from "./problem.js";

/** Answers requests that Node's parser refuses, and CONNECT, with problem JSON. */
export const refuseBrokenRequests = (server: Server): void =>
  refuse(server, "mock", (status, message) => new Problem(status, message).toResponse());
