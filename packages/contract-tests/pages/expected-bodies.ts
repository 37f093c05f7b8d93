import { toPointer } from "@mangopay-sca/spec/model";
import { type Case, type ExpectedMember, membersOf, wholeOf } from "./expected-members.ts";
import { expectedOperations } from "./expected-operations.ts";
import { returned, sent, type WrittenRequest } from "./pages.ts";

/** A body that keeps all that the pages say, and what they say of each of its members. */
export interface ExpectedBody {
  operationId: string;
  /** `request`, or the status code of a response. */
  part: string;
  /** Which of several it is: the case of a request, the object of a response. Empty where there is one. */
  variant: string;
  /** Names what is expected: bodies with the same content are alike. */
  content: string;
  value: unknown;
  /** The body itself first. */
  members: ExpectedMember[];
}

function requestBodies(operationId: string, request: WrittenRequest): ExpectedBody[] {
  const cases = request.cases === undefined ? { "": {} } : (sent.cases[request.cases] ?? {});
  return Object.entries(cases).map(([variant, fixed]) => {
    const required = pointersOf(request.required, variant);
    const nullable = pointersOf(request.nullable, variant);
    const { always = [], [variant]: extra = [] } = request.extra ?? {};
    const { value, members } = membersOf(sent.sent, [request.object, always, extra].flat(), "", {
      isRequired: (pointer) => required.has(pointer),
      mayBeNull: (pointer) => nullable.has(pointer),
      fixed,
    });
    // The page of the operation comes before that of an object which several have.
    const onOwnPage = members.map((one) => ({ ...one, page: one.line.page ?? request.page }));
    return {
      ...{ operationId, part: "request", variant, content: `${operationId} ${variant}`, value },
      members: [wholeOf("object", request.page), ...onOwnPage],
    };
  });
}

/** The members of a list by case, of which a key may name the member that they stand in: `OWNER/LegalRepresentative`. */
const pointersOf = (lists: Record<string, string[]> = {}, variant: string): Set<string> =>
  new Set(
    Object.entries(lists).flatMap(([key, names]) => {
      const [name = "", ...parents] = key.split("/");
      return name === "always" || name === variant ? names.map((member) => toPointer([...parents, member])) : [];
    }),
  );

const everyResponse: Case = {
  isRequired: (_, { optional }) => !optional,
  mayBeNull: (_, { nullable }) => nullable ?? false,
  fixed: {},
};

function responseBody(operationId: string, part: string, content: string, variant = ""): ExpectedBody {
  const [, item] = /^list of (.+)$/.exec(content) ?? [];
  const name = item ?? content;
  const page = returned.returned[name]?.page ?? "";
  const { value, members } = membersOf(returned.returned, [name], item === undefined ? "" : "/0", everyResponse);
  const at = { operationId, part, variant, content };
  if (item === undefined) return { ...at, value, members: [wholeOf("object", page), ...members] };
  return { ...at, value: [value], members: [wholeOf("list", page), wholeOf("object", page, "/0"), ...members] };
}

const failureOf = (operationId: string, status: string) =>
  returned.failures[`${operationId} ${status}`] ?? returned.failures["every call"] ?? "";

/** Every body that an operation is sent or returns. */
export const expectedBodies: readonly ExpectedBody[] = [
  ...Object.entries(sent.requests).flatMap(([operationId, request]) => requestBodies(operationId, request)),
  ...Object.entries(returned.responses).flatMap(([operationId, names]) =>
    Array.isArray(names)
      ? names.map((name) => responseBody(operationId, "200", name, name))
      : [responseBody(operationId, "200", names)],
  ),
  ...expectedOperations.flatMap(({ operationId, responses }) =>
    [...responses.keys()]
      .filter((status) => !status.startsWith("2"))
      .map((status) => responseBody(operationId, status, failureOf(operationId, status))),
  ),
];
