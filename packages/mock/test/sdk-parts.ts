// Requests as the official SDKs of other languages write them, learnt from their public sources: which headers they set, how they
// serialize a body, and what their HTTP libraries add. The values are invented.

export interface SdkRequest {
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
export const rubyEncodings = "gzip;q=1.0,deflate;q=0.6,identity;q=0.3";

export function request(method: string, path: string, headers: Record<string, string>, body = ""): string {
  const lines = Object.entries({ ...headers, Host: "api.sandbox.mangopay.com", Connection: "close" });
  const length = body === "" && method === "GET" ? [] : [["Content-Length", String(Buffer.byteLength(body))]];
  return `${method} ${path} HTTP/1.1\r\n${[...lines, ...length].map((line) => line.join(": ")).join("\r\n")}\r\n\r\n${body}`;
}

export const ruby = {
  "Accept-Encoding": rubyEncodings,
  Accept: "*/*",
  "User-Agent": "MangoPay V2 SDK Ruby Bindings 3.14.0",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
  "Content-Type": "application/json",
  x_mangopay_client_user_agent: '{"bindings_version":"3.14.0","lang":"ruby"}',
};
export const python = {
  "User-Agent": "MangoPay V2 Python/3.19.0",
  "Accept-Encoding": "gzip, deflate",
  Accept: "*/*",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
  "Content-Type": "application/json",
};
export const php = {
  Accept: "*/*",
  "Content-Type": "application/json",
  "User-Agent": "Mangopay-SDK/3.50.1 (PHP/8.3.6)",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
};
/** RestSharp makes the header Accept of what MangoPaySerializer.cs accepts. */
export const net = {
  Accept: "application/json, text/json, text/x-json, text/javascript, *+json",
  "User-Agent": "MangoPay V2 SDK .NET 3.55.0",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
  "Content-Type": "application/json",
};

const boundary = "--------------------------c8a1d2e3f4051627";
export const multipart = `--${boundary}\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nclient_credentials\r\n--${boundary}--\r\n`;

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

export const address = {
  AddressLine1: "6 rue de la Cité",
  AddressLine2: null,
  City: "Paris",
  Region: null,
  PostalCode: "75003",
  Country: "FR",
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

/** A Payer as it is read, with null in what was never given. */
export const payer = {
  FirstName: "Alex",
  LastName: "Smith",
  Birthday: null,
  Nationality: null,
  CountryOfResidence: null,
  Occupation: null,
  IncomeRange: null,
  ProofOfIdentity: null,
  ProofOfAddress: null,
  PhoneNumber: null,
  PhoneNumberCountry: null,
  Address: { AddressLine1: null, AddressLine2: null, City: null, Region: null, PostalCode: null, Country: null },
  PendingUserAction: null,
  Id: user,
  Tag: null,
  CreationDate: 1734348365,
  PersonType: "NATURAL",
  Email: "alex.smith@example.com",
  KYCLevel: "LIGHT",
  TermsAndConditionsAccepted: false,
  TermsAndConditionsAcceptedDate: null,
  UserCategory: "PAYER",
  UserStatus: "ACTIVE",
};
