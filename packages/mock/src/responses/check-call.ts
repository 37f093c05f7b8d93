import { type CheckedExchange, createContract, type Exchange } from "@mangopay-sca/contract";
import type { OpenApiDocument } from "@mangopay-sca/spec/model";

/**
 * Checks requests to the mock, which stands in for the API: a path that is no operation is checked as one of the API's server, and
 * HEAD as the GET that it is answered like (RFC 9110, 9.3.2), with the note that it is not documented.
 */
export function createCallCheck(spec: OpenApiDocument): (request: Exchange["request"]) => CheckedExchange {
  const { check } = createContract(spec, { showNames: true });
  const [server] = spec.servers ?? [];

  return (request) => {
    const checked = check({ request });
    if (checked.operationId !== undefined) return checked;
    if (request.method === "HEAD") {
      const asGet = check({ request: { ...request, method: "GET" } });
      if (asGet.operationId !== undefined)
        return { ...asGet, method: "HEAD", notes: [...asGet.notes, ...checked.notes] };
    }
    const { url } = request;
    const onServer = check({ request: { ...request, url: server && url.startsWith("/") ? server.url + url : url } });
    return onServer.operationId === undefined ? onServer : checked;
  };
}
