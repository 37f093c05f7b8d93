/** Why an attempt got no response from its transport. */
export class TransportFailure {
  readonly error: unknown;
  /** Whether anything may have reached the server. */
  readonly mayHaveArrived: boolean;

  constructor(error: unknown) {
    this.error = error;
    this.mayHaveArrived = !causesOf(error).some(isBeforeSending);
  }

  /** The system's reason (ECONNREFUSED and the like), which fetch hides in nested causes. */
  get reason(): string {
    const cause = causesOf(this.error).at(-1);
    if (!(cause instanceof Error)) return String(cause);
    const { code } = cause as { code?: unknown };
    return typeof code === "string" && !cause.message.includes(code)
      ? `${code} ${cause.message}`.trim()
      : cause.message;
  }
}

/** The connection never came about: the name, the address, the port, the certificate. Node's and undici's codes. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_\w+|CERT_\w+|UNABLE_TO_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|HOSTNAME_MISMATCH|INVALID_CA)$/;

function isBeforeSending(error: unknown): boolean {
  const { code, message, syscall } = (error ?? {}) as { code?: unknown; message?: unknown; syscall?: unknown };
  if (typeof code === "string") return beforeSending.test(code) || (code === "ETIMEDOUT" && syscall === "connect");
  return message === "bad port";
}

/** An error and its nested causes, the innermost last; of several that were tried (an AggregateError) the first. */
function causesOf(error: unknown): unknown[] {
  const { cause, errors } = (error ?? {}) as { cause?: unknown; errors?: unknown[] };
  const inner = cause ?? errors?.[0];
  return inner === undefined ? [error] : [error, ...causesOf(inner)];
}
