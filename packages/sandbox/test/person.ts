import type { Sandbox } from "../src/create-sandbox.ts";
import type { Answered } from "./caller.ts";

/** A person without a browser: opens a link and sends its forms. */
export function personAt(sandbox: Pick<Sandbox, "fetch">, link: string, headers: Record<string, string> = {}) {
  const read = async (response: Response) => {
    const html = await response.text();
    const [, step] = html.match(/name="step" value="([^"]+)"/) ?? [];
    return { response, html, step, location: response.headers.get("location") };
  };
  const open = async () => read(await sandbox.fetch(link, { headers }));
  return {
    open,
    /** Sends a form and opens what it leads to; the answer to the form where it leads nowhere. */
    async send(fields: Record<string, string>) {
      const sent = await read(
        await sandbox.fetch(link, { method: "POST", body: new URLSearchParams(fields), headers }),
      );
      return sent.location === null ? sent : open();
    },
  };
}

export const shop = "https://shop.example/back?order=1";

/** The link of an answer with the address to come back to, as a platform sends a person there. */
export function linkIn({ body }: Answered, more: Record<string, string> = { returnUrl: shop }): string {
  const { RedirectUrl } = body.PendingUserAction as { RedirectUrl: string };
  const rest = Object.entries(more).map(([name, text]) => `&${name}=${encodeURIComponent(text)}`);
  return RedirectUrl + rest.join("");
}
