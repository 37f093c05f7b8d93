const token = { access_token: "any", token_type: "bearer", expires_in: 3600 };

/** A fetch that responds to the calls of one operation with one body, and to any other call for a token with a token. */
export function responding(
  operationId: string,
  status: number,
  body: unknown,
): (request: Request) => Promise<Response> {
  return async ({ url }) => {
    const other = url.endsWith("/v2.01/oauth/token") && operationId !== "createOAuthToken";
    return other ? json(200, token) : json(status, body);
  };
}

function json(status: number, body: unknown): Response {
  const headers = { "Content-Type": "application/json" };
  return status === 204 ? new Response(null, { status }) : new Response(JSON.stringify(body), { status, headers });
}
