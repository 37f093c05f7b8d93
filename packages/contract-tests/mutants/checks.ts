import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Contract, createContract } from "@mangopay-sca/contract";
import { readErrors, readLifecycle, readSources, readTestValues } from "@mangopay-sca/spec/lint/data-files";
import { checkDocuments } from "@mangopay-sca/spec/lint/documents/check-documents";
import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import { parse } from "yaml";
import { pageViolations } from "../pages/page-violations.ts";
import { allowed as allowedRequests } from "../requests/allowed.ts";
import { broken } from "../requests/rules.ts";
import { allowed as allowedResponses } from "../responses/rules.ts";
import { changed } from "../src/changes.ts";
import { borrowedExampleViolations } from "../src/checks/borrowed-examples.ts";
import { countryViolations } from "../src/checks/countries.ts";
import { errorTypeViolations } from "../src/checks/error-types.ts";
import { exampleViolations } from "../src/checks/examples.ts";
import { knownValueViolations } from "../src/checks/known-values.ts";
import { eventTypeViolations, notificationsOf, notificationViolations } from "../src/checks/notifications.ts";
import { parameterViolations } from "../src/checks/parameters.ts";
import { publishedViolations } from "../src/checks/published.ts";
import { refusedRequestViolations } from "../src/checks/refused-requests.ts";
import { refusedResponseViolations } from "../src/checks/refused-responses.ts";
import { requestViolations } from "../src/checks/requests.ts";
import { keyViolations, statusViolations } from "../src/checks/statuses.ts";
import { createDocumented, type Documented } from "../src/documented.ts";
import { createSchemaChecks, type SchemaChecks } from "../src/schema-checks.ts";
import { isRequest, isResponseBody } from "../src/spec.ts";
import { sentByClient } from "./sent.ts";

interface Case {
  spec: OpenApiDocument;
  documented: Documented;
  contract: Contract;
  schemas: SchemaChecks;
}
type Check = (the: Case) => Iterable<string> | AsyncIterable<string>;

/**
 * The fast part of the contract tests, without a server, the cheapest first. The test file or the folder of that name makes each
 * of them too. The client's compiled checks are not among them: they are made from the spec, and would notice every change.
 */
const checks: Record<string, Check> = {
  "responses/known-values": ({ spec }) => knownValueViolations(spec),
  "responses/countries": ({ spec }) => countryViolations(spec),
  "examples/published": ({ documented }) => publishedViolations(documented.examples),
  "examples/statuses": ({ documented }) =>
    documented.operations.flatMap((operation) => [...statusViolations(operation), ...keyViolations(operation)]),
  "examples/borrowed": ({ spec, documented }) => [
    ...documented.operations.flatMap(borrowedExampleViolations),
    ...errorTypeViolations(spec),
  ],
  "examples/schema": function* ({ documented, contract }) {
    for (const example of documented.examples) yield* exampleViolations(documented, contract, example);
  },
  "requests/required-when": function* ({ documented, contract, schemas }) {
    for (const [name, rule, change] of broken) {
      const { schema, value } = changed(documented.examples, name, change);
      if (schemas.allowed(schema, value).length === 0) yield `${name}: accepted, though ${rule}`;
    }
    for (const [name, change] of allowedRequests) {
      yield* exampleViolations(documented, contract, changed(documented.examples, name, change));
    }
  },
  "requests/refused-values": function* ({ documented, contract, schemas }) {
    for (const example of documented.examples.filter(isRequest)) yield* refusedRequestViolations(schemas, example);
    for (const [name, change] of allowedRequests) {
      yield* refusedRequestViolations(schemas, changed(documented.examples, name, change));
    }
    for (const operation of documented.operations) yield* parameterViolations(documented, contract, operation);
  },
  "responses/allowed": function* ({ documented, contract }) {
    for (const [name, , change, notes] of allowedResponses) {
      yield* exampleViolations(documented, contract, changed(documented.examples, name, change), notes);
    }
  },
  notifications: ({ spec, schemas }) => {
    const notifications = notificationsOf(spec);
    return [
      ...notifications.flatMap((notification) => notificationViolations(schemas, notification)),
      ...eventTypeViolations(notifications),
    ];
  },
  "spec documents": ({ spec }) => checkDocuments({ spec, ...dataFiles }),
  "responses/refused-values": function* ({ documented, schemas }) {
    for (const example of documented.examples.filter(isResponseBody))
      yield* refusedResponseViolations(schemas, example);
    for (const [name, , change] of allowedResponses) {
      yield* refusedResponseViolations(schemas, changed(documented.examples, name, change));
    }
  },
  pages: ({ spec }) => pageViolations(spec),
  "requests/outgoing": async function* ({ spec, contract }) {
    for await (const { operation, input, request } of sentByClient(spec)) {
      yield* requestViolations(contract, operation, input, request);
    }
  },
};

const dataFiles = {
  errors: readErrors(),
  lifecycle: readLifecycle(),
  sources: readSources(),
  testValues: readTestValues(),
  example(path: string) {
    const file = join(examplesFolder, `${path}.yaml`);
    return existsSync(file) ? parse(readFileSync(file, "utf8")).value : undefined;
  },
};

export interface Result {
  /** The name of the check that found a violation; undefined when none did. */
  killedBy?: string;
  violation?: string;
}

/** The first violation that the checks find in a spec. One that cannot even be read has one as well. */
export async function checkSpec(spec: OpenApiDocument): Promise<Result> {
  const the: Case = {
    spec,
    documented: createDocumented(spec),
    contract: createContract(spec),
    schemas: createSchemaChecks(spec),
  };
  for (const [killedBy, check] of Object.entries(checks)) {
    try {
      for await (const violation of check(the)) return { killedBy, violation };
    } catch (error) {
      return { killedBy, violation: `${error}` };
    }
  }
  return {};
}
