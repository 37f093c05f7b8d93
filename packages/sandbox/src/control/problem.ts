const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  415: "Unsupported Media Type",
};

/** What the control API refuses; the message says what to send instead. */
export class ControlProblem extends Error {
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

/** As problem JSON (RFC 9457): it is not the API, so it does not speak as the API does. */
export const problemResponse = (status: number, detail: string): Response =>
  new Response(JSON.stringify({ title: titles[status] ?? "Internal Server Error", status, detail }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
