import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { rename } from "../mutant.ts";
import { type Change, leftOut, type Operators, set } from "./operators.ts";

/** What is said once for the whole of the document. */
export const documentOperators: Operators<OpenApiDocument> = {
  "drop a server": ({ servers = [] }, at) =>
    leftOut(servers).map(([{ url }, others]) => [url, set(at, "servers", others)]),
  "change a server": ({ servers = [] }, at) =>
    servers.flatMap(({ url }, n) =>
      [
        url.replace("https", "http"),
        `${url}/`,
        `${url}/v2.01`,
        url.replace(".com", ".eu"),
        url.replace("api", "www"),
      ].map((other): Change => [other, set(`${at}/servers/${n}`, "url", other)]),
    ),
  "add a server": ({ servers = [] }, at) => [
    ["", set(at, "servers", [...servers, { url: "https://api.preview.mangopay.com" }])],
  ],
  "change the security of all": (_, at) =>
    [[{ basicAuth: [] }], [{}], undefined].map((other) => [
      JSON.stringify(other) ?? "none",
      set(at, "security", other),
    ]),
  "change a security scheme": ({ components: { securitySchemes = {} } }, at) =>
    Object.entries(securitySchemes).flatMap(([name, { scheme }]): Change[] => {
      const place = `${at}/components/securitySchemes/${name}`;
      return [
        [`${name} scheme`, set(place, "scheme", scheme === "basic" ? "bearer" : "basic")],
        [`${name} digest`, set(place, "scheme", "digest")],
        [`${name} type`, set(place, "type", "apiKey")],
        [`${name} dropped`, { pointer: place }],
      ];
    }),
  "drop an unlisted status": (spec, at) =>
    leftOut(spec["x-unlisted-statuses"] ?? []).map(([status, others]) => [
      status,
      set(at, "x-unlisted-statuses", others),
    ]),
  "add an unlisted status": (spec, at) =>
    [402, 502, 503].map((status) => [
      status,
      set(at, "x-unlisted-statuses", [...(spec["x-unlisted-statuses"] ?? []), status]),
    ]),
  "remove an error type": (spec, at) =>
    errorTypes(spec).map(([type]) => [type, { pointer: `${at}/x-error-statuses/${type}` }]),
  "change an error status": (spec, at) =>
    errorTypes(spec).flatMap(([type, status]) =>
      [400, 403, 404, 409, 422]
        .filter((other) => other !== status)
        .map((other): Change => [`${type} ${other}`, set(`${at}/x-error-statuses`, type, other)]),
    ),
  "rename an error type": (spec, at) =>
    errorTypes(spec).flatMap(([type, status]) =>
      [type.slice(0, -1), type.toUpperCase()].map(
        (other): Change => [`${type} to ${other}`, ...rename(`${at}/x-error-statuses`, type, other, status)],
      ),
    ),
  "add an error type": (_, at) => [["", set(`${at}/x-error-statuses`, "sca_required", 401)]],
};

const errorTypes = (spec: OpenApiDocument) => Object.entries(spec["x-error-statuses"] ?? {});
