/** Calls an API as a page may. It runs in the browser, so that it can use nothing of this file. */
export async function callFromPage(api: string): Promise<void> {
  const authorization = "Bearer test";
  const json = { authorization, "content-type": "application/json" };
  // A body that the page does not read is not recorded.
  const call = async (url: string, init?: RequestInit) => (await fetch(url, init)).text();
  await call(`${api}/v2.01/oauth/token`, {
    method: "POST",
    headers: { authorization: "Basic YWNtZTp0ZXN0" },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  await call(`${api}/v2.01/acme/sca/users/user_1/sca-status`, { headers: { authorization } });
  const hook = JSON.stringify({ EventType: "USER_ACCOUNT_ACTIVATED" });
  await call(`${api}/v2.01/acme/hooks`, { method: "POST", headers: json, body: hook });

  await call(`${api}/moved`);
  await call(URL.createObjectURL(new Blob(["{}"])));
  await fetch(`${api}/dropped`).catch(() => {});
  const refused = new WebSocket(`${api.replace("http", "ws")}/socket`);
  await new Promise((resolve) => refused.addEventListener("error", resolve));
}
