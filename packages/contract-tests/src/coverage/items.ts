import type { ExpectedBody } from "../../pages/expected-bodies.ts";
import type { ExpectedMember } from "../../pages/expected-members.ts";
import { listOf } from "../../pages/samples.ts";
import { isRequest } from "../spec.ts";

export const kinds = ["examples", "values", "nullableMembers", "errorTypes"] as const;
export type Kind = (typeof kinds)[number];
/** One thing that the pages have and an exchange can cover. */
export type CoverageItem = `${Kind}: ${string}`;

/** A member of requests by its operation, one of responses by its object, which several operations return. */
export const memberName = ({ operationId, part, content }: ExpectedBody, { pointer }: ExpectedMember): string =>
  `${isRequest({ part }) ? `${operationId} request` : content} ${pointer}`;

/** The values that the pages list for a member. Types of errors are a kind of their own. */
export const listedValues = ({ line: { values, known } }: ExpectedMember): readonly unknown[] =>
  values ?? (known === undefined || known === "ErrorType" ? [] : listOf(known));
