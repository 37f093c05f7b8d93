// Calls the API as any HTTP client does. A real program uses @mangopay-sca/client.

export const owner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  Birthday: 652117514,
  Nationality: "FR",
  CountryOfResidence: "FR",
};

/** Gets a token, and returns a function for calls of this platform. */
export async function platform(url, clientId, apiKey) {
  const granted = await fetch(`${url}/v2.01/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${apiKey}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token } = await granted.json();
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}/v2.01/${clientId}/${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.json();
  };
}

/** Asks the control API. */
export const control = (url, path, body) =>
  fetch(`${url}/__sandbox/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).then((response) => response.json());

/** The token in the link to the hosted page. */
export const sessionOf = ({ PendingUserAction }) => new URL(PendingUserAction.RedirectUrl).searchParams.get("token");
