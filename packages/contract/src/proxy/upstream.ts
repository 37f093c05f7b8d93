import { X509Certificate } from "node:crypto";
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, createSecureContext } from "node:tls";
import { ProxyError } from "./proxy-error.js";

/** A client certificate in PEM, and the CA certificates to trust instead of Node's defaults. */
export interface TlsOptions {
  cert?: string | Buffer;
  key?: string | Buffer;
  ca?: string | Buffer;
}

export interface Upstream {
  /** Its address without a slash at the end. */
  url: string;
  /** The value of Host. */
  host: string;
  /** The path before every request's own. */
  prefix: string;
  /** Opens a connection; `connected` is called when bytes can pass. */
  connect(connected: () => void): Socket;
}

/** Throws ProxyError when there is nothing to connect to. */
export function readUpstream(text: string, tls: TlsOptions = {}): Upstream {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ProxyError(
      "--upstream must be an http(s) URL without credentials or query, such as http://127.0.0.1:4020.",
    );
  }
  const isTls = url.protocol === "https:";
  if (!isTls && Object.keys(tls).length > 0) {
    throw new ProxyError("A certificate needs TLS: give --upstream an https URL, or leave out --cert, --key and --ca.");
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const address = { host, port: Number(url.port || (isTls ? 443 : 80)), allowHalfOpen: true, noDelay: true };
  const secureContext = isTls ? readCertificate(tls) : undefined;
  const prefix = url.pathname.replace(/\/+$/, "");
  return {
    url: url.origin + prefix,
    host: url.host,
    prefix,
    connect: (connected) =>
      secureContext
        ? connectTls({ ...address, secureContext, ...(isIP(host) ? {} : { servername: host }) }, connected)
        : connectTcp(address, connected),
  };
}

function readCertificate(tls: TlsOptions) {
  // Node ignores what is not a certificate, and then trusts nobody.
  if (tls.ca !== undefined && !hasCertificate(tls.ca)) {
    throw new ProxyError("--ca has no certificate that can be read: give it a file of certificates in PEM.");
  }
  try {
    return createSecureContext(tls);
  } catch (error) {
    const { code = "unreadable" } = error as { code?: string };
    throw new ProxyError(
      `The client certificate is invalid (${code}): give --cert and --key a certificate and its key in PEM, and --ca authorities in PEM.`,
    );
  }
}

function hasCertificate(pem: string | Buffer): boolean {
  if (!pem.includes("-----BEGIN ")) return false;
  try {
    new X509Certificate(pem);
    return true;
  } catch {
    return false;
  }
}
