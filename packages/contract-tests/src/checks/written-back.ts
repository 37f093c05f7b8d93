import { type DocumentedExample, valueAt } from "@mangopay-sca/spec/model";
import { updates, writtenBack } from "../../requests/written-back.ts";
import { check } from "../check.ts";
import { violationsOf } from "../conformance.ts";
import { replaced } from "../places.ts";
import { exampleName } from "../spec.ts";

type Body = Record<string, unknown>;

export const writeBack = check(
  "a published user or hook, read, changed in one member and written back is accepted",
  ({ documented: { examples } }) =>
    published(examples).map(([name, body]) => [`${updateFor(body)} with ${name}`, body] as const),
  (body, { documented, contract }, name) => {
    const operationId = updateFor(body);
    const pointers = Object.keys(writtenBack).map((member) => `/${member}`);
    return pointers
      .filter((pointer) => valueAt(body, pointer) !== undefined)
      .flatMap((pointer) => {
        const changed = replaced(body, pointer, writtenBack[pointer.slice(1)]);
        const checked = contract.check({ request: documented.request(operationId, { body: changed }) });
        return violationsOf(checked, operationId).map((line) => `${line} (${name}, with another ${pointer.slice(1)})`);
      });
  },
);

export const everyWriteBack = check(
  "an update has a published user or hook to write back",
  () => updates.map((operationId) => [`a body for ${operationId}`, operationId]),
  function* (operationId, { documented: { examples } }) {
    if (!published(examples).some(([, body]) => updateFor(body) === operationId))
      yield `${operationId} request body: no published response can be written back with it`;
  },
);

/** Every published user and hook; what lists show of a user is a user too. */
const published = (examples: DocumentedExample[]): [name: string, body: Body][] =>
  examples
    .filter(({ operationId, part }) => part === "200" && /User|Hook/.test(operationId))
    .flatMap((one) => [one.value].flat().map((value, n): [string, Body] => [`${exampleName(one)} ${n}`, value as Body]))
    .filter(([, body]) => "Id" in body);

function updateFor(body: Body): (typeof updates)[number] {
  if ("Url" in body) return "updateHook";
  // What lists show has neither format, and lacks what a legacy update needs of an Owner (C32 in sources.yaml).
  const isListed = !("FirstName" in body || "Name" in body);
  const isSca = isListed || "PendingUserAction" in body;
  return `update${body.PersonType === "NATURAL" ? "Natural" : "Legal"}User${isSca ? "Sca" : ""}`;
}
