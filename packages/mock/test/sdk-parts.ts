// Requests as the official SDKs for Java and .NET write them, learnt from their public sources: which headers they set, how they
// serialize a body, and what their HTTP libraries add. The values are invented. What other SDKs send was recorded.

export interface HandMadeRequest {
  sdk: string;
  what: string;
  /** Repository and file that it was learnt from. */
  source: string;
  bytes: string;
  status: number;
  /** What the API refuses about it, by pointer. */
  violations?: string[];
  /** What is undocumented about it, by pointer. */
  notes: string[];
}

export const user = "user_m_01JF7AP1M46TR0JH7WBGPWK7D7";
export const basic = `Basic ${btoa("a-client:a-key")}`;
export const javaAccept = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2";

export function request(method: string, path: string, headers: Record<string, string>, body = ""): string {
  const lines = Object.entries({ ...headers, Host: "api.sandbox.mangopay.com", Connection: "close" });
  const length = body === "" && method === "GET" ? [] : [["Content-Length", String(Buffer.byteLength(body))]];
  return `${method} ${path} HTTP/1.1\r\n${[...lines, ...length].map((line) => line.join(": ")).join("\r\n")}\r\n\r\n${body}`;
}

/** RestSharp makes the header Accept of what MangoPaySerializer.cs accepts. */
export const net = {
  Accept: "application/json, text/json, text/x-json, text/javascript, *+json",
  "User-Agent": "MangoPay V2 SDK .NET 3.55.0",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
  "Content-Type": "application/json",
};

export const owner = {
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  PhoneNumber: "+33611111111",
  PhoneNumberCountry: "FR",
  Birthday: 652117514,
  Nationality: "FR",
  CountryOfResidence: "FR",
};

const { FirstName: _first, LastName: _last, ...rest } = owner;
export const category = rest;

/** The members of the .NET class for a change, none of which is set. */
export const changed = {
  FirstName: null,
  LastName: null,
  Birthday: null,
  Nationality: null,
  CountryOfResidence: null,
  Occupation: null,
  IncomeRange: null,
  Tag: null,
  PhoneNumber: null,
  PhoneNumberCountry: null,
  Address: null,
  Email: null,
  ScaContext: null,
};
