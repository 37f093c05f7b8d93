/** An answer of the page: no script, no style but its own, no frame around it, nothing kept and nothing told to the next site. */
export async function secured(page: string, style: string, status: number): Promise<Response> {
  return new Response(page, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": [
        "default-src 'none'",
        `style-src 'sha256-${await sha256(style)}'`,
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
      ...always,
    },
  });
}

/** A redirect: to the next screen, or back to the platform. */
export const redirected = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, ...always } });

const always = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

const hashes = new Map<string, string>();

async function sha256(text: string): Promise<string> {
  const known = hashes.get(text);
  if (known) return known;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const hash = btoa(String.fromCharCode(...digest));
  hashes.set(text, hash);
  return hash;
}
