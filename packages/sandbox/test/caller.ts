import type { Sandbox } from "../src/create-sandbox.ts";

export interface Answered {
  status: number;
  headers: Headers;
  /** Null where there was no body. */
  body: Record<string, unknown>;
}

export interface Sent {
  body?: unknown;
  headers?: Record<string, string>;
}

export const origin = "https://api.sandbox.mangopay.com";

/** Calls a sandbox as one platform does, with a token of its own. */
export async function createCaller(sandbox: Pick<Sandbox, "fetch">, clientId = "acme") {
  let token = await tokenOf(sandbox, clientId);
  const call = async (method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Answered> => {
    const response = await sandbox.fetch(
      new Request(`${origin}/v2.01/${clientId}/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
  };
  return async (...sent: Parameters<typeof call>): Promise<Answered> => {
    const answered = await call(...sent);
    if (answered.status !== 401) return answered;
    // Time went on.
    token = await tokenOf(sandbox, clientId);
    return call(...sent);
  };
}

export type Caller = Awaited<ReturnType<typeof createCaller>>;

export async function tokenOf(sandbox: Pick<Sandbox, "fetch">, clientId: string, apiKey = "key"): Promise<string> {
  const response = await sandbox.fetch(
    new Request(`${origin}/v2.01/oauth/token`, {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa(`${clientId}:${apiKey}`)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials",
    }),
  );
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

/** The token in the link of an answer. */
export function sessionOf({ body }: Answered): string {
  const { RedirectUrl } = body.PendingUserAction as { RedirectUrl: string };
  return new URL(RedirectUrl).searchParams.get("token") ?? "";
}

export const naturalOwner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  Birthday: 652117514,
  Nationality: "FR",
  CountryOfResidence: "FR",
  PhoneNumber: "0611111111",
  PhoneNumberCountry: "FR",
};

export const address = { AddressLine1: "1 Rue de la Paix", City: "Paris", PostalCode: "75001", Country: "FR" };

export const legalOwner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  Name: "Alex Bakery",
  LegalPersonType: "BUSINESS",
  Email: "contact@bakery.example.com",
  CompanyNumber: "123456789",
  HeadquartersAddress: address,
  LegalRepresentative: {
    FirstName: "Alex",
    LastName: "Smith",
    Email: "alex.smith@example.com",
    Birthday: 652117514,
    Nationality: "FR",
    CountryOfResidence: "FR",
    PhoneNumber: "0611111111",
    PhoneNumberCountry: "FR",
  },
};

/** The same as `legalOwner`, for the legacy endpoints. */
export const legacyLegal = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  Name: legalOwner.Name,
  LegalPersonType: legalOwner.LegalPersonType,
  Email: legalOwner.Email,
  CompanyNumber: legalOwner.CompanyNumber,
  HeadquartersAddress: address,
  LegalRepresentativeFirstName: "Alex",
  LegalRepresentativeLastName: "Smith",
  LegalRepresentativeEmail: "alex.smith@example.com",
  LegalRepresentativeBirthday: 652117514,
  LegalRepresentativeNationality: "FR",
  LegalRepresentativeCountryOfResidence: "FR",
};
