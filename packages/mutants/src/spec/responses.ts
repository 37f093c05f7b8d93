import {
  escapeName,
  type Header,
  type MediaType,
  type OperationObject,
  type RequestBody,
  type ResponseObject,
} from "@mangopay-sca/spec/model";
import { rename } from "../mutant.ts";
import { type Change, type Operators, set } from "./operators.ts";

/** Mistakes in the bodies that operations take. */
export const requestBodyOperators: Operators<RequestBody> = {
  "no longer require a body": (_, at) => [
    ["left out", set(at, "required", undefined)],
    ["false", set(at, "required", false)],
  ],
  "drop a body": (_, at) => [["", { pointer: at }]],
};

export const withoutBodyOperators: Operators<OperationObject> = {
  "take a body": ({ requestBody }, at) =>
    requestBody
      ? []
      : [["", set(at, "requestBody", { content: { "application/json": { schema: { type: "object" } } } })]],
};

/** Mistakes in which statuses are documented. */
export const statusOperators: Operators<OperationObject> = {
  "remove a status": ({ responses = {} }, at) =>
    Object.keys(responses).map((status) => [status, { pointer: `${at}/responses/${status}` }]),
  "change a status": ({ responses = {} }, at) =>
    Object.entries(responses).flatMap(([status, response]) =>
      (others[status] ?? [])
        .filter((other) => !(other in responses))
        .map((other): Change => [`${status} to ${other}`, ...rename(`${at}/responses`, status, other, response)]),
    ),
  "add a status": ({ responses = {} }, at) =>
    ["201", "409", "500"]
      .filter((status) => !(status in responses))
      .map((status) => [status, set(`${at}/responses`, status, responses["400"] ?? { description: "Another." })]),
  "refer to another response": ({ responses = {} }, at, spec) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const names = Object.keys(spec.components.responses ?? {}).map((name) => `#/components/responses/${name}`);
      if (!("$ref" in response)) return [];
      const other = names[(names.indexOf(response.$ref) + 1) % names.length] ?? "";
      return [[`${status} ${other}`, set(`${at}/responses/${status}`, "$ref", other)] as Change];
    }),
};

const others: Record<string, string[]> = {
  200: ["201", "204"],
  204: ["200"],
  404: ["410"],
  409: ["412"],
  400: ["422"],
};

/** Mistakes in the headers of a response. */
export const responseOperators: Operators<ResponseObject> = {
  "drop a response header": ({ headers = {} }, at) =>
    Object.keys(headers).map((name) => [name, { pointer: `${at}/headers/${name}` }]),
  "rename a response header": ({ headers = {} }, at) =>
    Object.entries(headers).map(([name, header]) => [
      name,
      ...rename(`${at}/headers`, name, name.startsWith("X-") ? name.slice(2) : `X-${name}`, header),
    ]),
  "refer to another header": ({ headers = {} }, at, spec) => {
    const names = Object.keys(spec.components.headers ?? {}).map((name) => `#/components/headers/${name}`);
    return Object.entries(headers).flatMap(([name, header]) => {
      if (!("$ref" in header)) return [];
      // One with values of another type.
      const other = names[(names.indexOf(header.$ref) + 3) % names.length] ?? "";
      return [[name, set(`${at}/headers/${name}`, "$ref", other)] as Change];
    });
  },
  "add a response header": ({ headers = {} }, at, spec) =>
    Object.keys(spec.components.headers ?? {})
      .filter((name) => name === "Link" && !(name in headers))
      .map((name) => [name, set(at, "headers", { ...headers, [name]: { $ref: `#/components/headers/${name}` } })]),
  "drop the body of a response": ({ content }, at) => (content ? [["", set(at, "content", undefined)]] : []),
};

export const headerOperators: Operators<Header> = {
  "change the example of a header": ({ example }, at) =>
    example === undefined
      ? []
      : [
          ["dropped", set(at, "example", undefined)],
          ["changed", set(at, "example", typeof example === "number" ? example + 1 : `${example}0`)],
        ],
};

/** Mistakes in media types; `at` ends with one. */
export const mediaTypeOperators: Operators<MediaType> = {
  "change a media type": (content, at) => {
    const [parent = "", mediaType = ""] = at.split("/content/");
    return ["application/json", "application/x-www-form-urlencoded", "application/problem+json", "text/plain"]
      .filter((other) => escapeName(other) !== mediaType)
      .map((other) => [other, set(parent, "content", { [other]: content })]);
  },
  "refer to another body": ({ schema }, at, spec) => {
    const names = Object.keys(spec.components.schemas ?? {}).map((name) => `#/components/schemas/${name}`);
    const index = names.indexOf(schema.$ref ?? "");
    return index < 0 ? [] : [[names[index - 1] ?? names[1], set(at, "schema", { $ref: names[index - 1] ?? names[1] })]];
  },
};
