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

const user = "user_m_01JF7AP1M46TR0JH7WBGPWK7D7";
const basic = `Basic ${btoa("a-client:a-key")}`;
const javaAccept = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2";
const rubyEncodings = "gzip;q=1.0,deflate;q=0.6,identity;q=0.3";

function request(method: string, path: string, headers: Record<string, string>, body = ""): string {
  const lines = Object.entries({ ...headers, Host: "api.sandbox.mangopay.com", Connection: "close" });
  const length = body === "" && method === "GET" ? [] : [["Content-Length", String(Buffer.byteLength(body))]];
  return `${method} ${path} HTTP/1.1\r\n${[...lines, ...length].map((line) => line.join(": ")).join("\r\n")}\r\n\r\n${body}`;
}

const ruby = {
  "Accept-Encoding": rubyEncodings,
  Accept: "*/*",
  "User-Agent": "MangoPay V2 SDK Ruby Bindings 3.14.0",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
  "Content-Type": "application/json",
  x_mangopay_client_user_agent: '{"bindings_version":"3.14.0","lang":"ruby"}',
};
const python = {
  "User-Agent": "MangoPay V2 Python/3.19.0",
  "Accept-Encoding": "gzip, deflate",
  Accept: "*/*",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
  "Content-Type": "application/json",
};
const php = {
  Accept: "*/*",
  "Content-Type": "application/json",
  "User-Agent": "Mangopay-SDK/3.50.1 (PHP/8.3.6)",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
};
/** RestSharp makes the header Accept of what MangoPaySerializer.cs accepts. */
const net = {
  Accept: "application/json, text/json, text/x-json, text/javascript, *+json",
  "User-Agent": "MangoPay V2 SDK .NET 3.55.0",
  Authorization: "bearer 094696b3724d4aa5a182eac360dcd537",
  "Content-Type": "application/json",
};

const boundary = "--------------------------c8a1d2e3f4051627";
const multipart = `--${boundary}\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nclient_credentials\r\n--${boundary}--\r\n`;

const owner = {
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

const address = {
  AddressLine1: "6 rue de la Cité",
  AddressLine2: null,
  City: "Paris",
  Region: null,
  PostalCode: "75003",
  Country: "FR",
};

const { FirstName: _first, LastName: _last, ...category } = owner;

/** The members of the .NET class for a change, none of which is set. */
const changed = {
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
const payer = {
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

export const sdkRequests: SdkRequest[] = [
  {
    sdk: "PHP",
    what: "a token: a path that ends in a slash, and curl's multipart text under the media type of a form",
    source: "Mangopay/mangopay4-php-sdk MangoPay/Libraries/ApiBase.php, ApiOAuth.php, HttpCurl.php",
    bytes: request(
      "POST",
      "/v2.01/oauth/token/",
      { Accept: "*/*", Authorization: basic, "Content-Type": "application/x-www-form-urlencoded" },
      multipart,
    ),
    status: 200,
    notes: ["path", "body"],
  },
  {
    sdk: "Python",
    what: "a token: JSON under the media type of a form",
    source: "Mangopay/mangopay2-python-sdk mangopay/api.py, auth.py",
    bytes: request(
      "POST",
      "/v2.01/oauth/token",
      { ...python, Authorization: basic, "Content-Type": "application/x-www-form-urlencoded" },
      '{"grant_type": "client_credentials"}',
    ),
    status: 200,
    notes: ["body"],
  },
  {
    sdk: "Ruby",
    what: "a token: a plain form",
    source: "Mangopay/mangopay2-ruby-sdk lib/mangopay/authorization_token.rb",
    bytes: request(
      "POST",
      "/v2.01/oauth/token",
      {
        "Accept-Encoding": rubyEncodings,
        Accept: "*/*",
        "User-Agent": "Ruby",
        Authorization: basic,
        "Content-Type": "application/x-www-form-urlencoded",
      },
      "grant_type=client_credentials",
    ),
    status: 200,
    notes: [],
  },
  {
    sdk: "Java",
    what: "a token: a form, with an Accept header that is partly invalid",
    source: "Mangopay/mangopay2-java-sdk src/main/java/com/mangopay/core/RestTool.java, over HttpURLConnection",
    bytes: request(
      "POST",
      "/v2.01/oauth/token",
      {
        Authorization: basic,
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": "Java/17.0.12",
        Accept: javaAccept,
      },
      "grant_type=client_credentials",
    ),
    status: 200,
    notes: [],
  },
  {
    sdk: "Ruby",
    what: "an enrollment with an empty object",
    source: "Mangopay/mangopay2-ruby-sdk lib/mangopay.rb: params are {} by default",
    bytes: request("POST", `/v2.01/a-client/sca/users/${user}/enrollment`, ruby, "{}"),
    status: 200,
    notes: ["body"],
  },
  {
    sdk: "Python",
    what: "an enrollment with the user's Id",
    source:
      "Mangopay/mangopay2-python-sdk mangopay/resources.py, query.py: parameters of the path are sent in the body too",
    bytes: request("POST", `/v2.01/a-client/sca/users/${user}/enrollment`, python, `{"Id": "${user}"}`),
    status: 200,
    notes: ["body"],
  },
  {
    sdk: "PHP",
    what: "an enrollment without a body",
    source: "Mangopay/mangopay4-php-sdk MangoPay/ApiUsers.php, Libraries/HttpCurl.php",
    bytes: request("POST", `/v2.01/a-client/sca/users/${user}/enrollment`, php),
    status: 200,
    notes: [],
  },
  {
    sdk: "Ruby",
    what: "consent with an empty object",
    source: "Mangopay/mangopay2-ruby-sdk lib/mangopay.rb: params are {} by default",
    bytes: request("POST", `/v2.01/a-client/sca/users/${user}/consent`, ruby, "{}"),
    status: 200,
    notes: ["body"],
  },
  {
    sdk: "Python",
    what: "consent with the user's Id",
    source: "Mangopay/mangopay2-python-sdk mangopay/query.py",
    bytes: request("POST", `/v2.01/a-client/sca/users/${user}/consent`, python, `{"Id": "${user}"}`),
    status: 200,
    notes: ["body"],
  },
  {
    sdk: "Ruby",
    what: "a GET with a body",
    source: "Mangopay/mangopay2-ruby-sdk lib/mangopay.rb: every request has a body",
    bytes: request("GET", `/v2.01/a-client/sca/users/${user}`, ruby, "{}"),
    status: 200,
    notes: ["body"],
  },
  {
    sdk: "Ruby",
    what: "a DELETE with a body",
    source: "Mangopay/mangopay2-ruby-sdk lib/mangopay.rb: every request has a body",
    bytes: request("DELETE", `/v2.01/a-client/users/natural/${user}`, ruby, "{}"),
    status: 204,
    notes: ["body"],
  },
  {
    sdk: "PHP",
    what: "a new Owner, with null in what the address lacks",
    source:
      "Mangopay/mangopay4-php-sdk MangoPay/Libraries/ApiBase.php: objects inside are encoded with their null members",
    bytes: request(
      "POST",
      "/v2.01/a-client/sca/users/natural",
      { ...php, "Idempotency-Key": "01JF7AP1M46TR0JH7WBGPWK7D7" },
      JSON.stringify({ ...owner, Address: address }),
    ),
    status: 200,
    notes: [],
  },
  {
    sdk: "Ruby",
    what: "a Payer that was read, changed and is written back with its null members",
    source: "Mangopay/mangopay2-ruby-sdk lib/mangopay/http_calls.rb, natural_user_sca.rb",
    bytes: request(
      "PUT",
      `/v2.01/a-client/sca/users/natural/${user}`,
      ruby,
      JSON.stringify({ ...payer, LastName: "Jones" }),
    ),
    status: 200,
    notes: [],
  },
  {
    sdk: "Python",
    what: "a category, with a path that ends in a slash and all that was read of the user",
    source: "Mangopay/mangopay2-python-sdk mangopay/resources.py, query.py: UpdateQuery with an empty reference",
    bytes: request(
      "PUT",
      `/v2.01/a-client/sca/users/natural/${user}/category/`,
      python,
      JSON.stringify({ ...payer, ...owner }),
    ),
    status: 200,
    notes: ["path"],
  },
  {
    sdk: ".NET",
    what: "a new Owner, with null in what was not set",
    source:
      "Mangopay/mangopay2-net-sdk MangoPay.SDK/Core/MangoPayJsonSerializer.cs, Entities/POST/UserNaturalScaOwnerPostDTO.cs",
    bytes: request(
      "POST",
      "/v2.01/a-client/sca/users/natural",
      net,
      JSON.stringify({ ...owner, Occupation: null, IncomeRange: null, Address: null, ScaContext: null, Tag: null }),
    ),
    status: 200,
    notes: ["body/ScaContext"],
  },
  {
    sdk: ".NET",
    what: "a category, with null in what was not set",
    source: "Mangopay/mangopay2-net-sdk MangoPay.SDK/Entities/PUT/CategorizeUserNaturalPutDTO.cs",
    bytes: request(
      "PUT",
      `/v2.01/a-client/sca/users/natural/${user}/category`,
      net,
      JSON.stringify({ ...category, PhoneNumber: "+33611111111", PhoneNumberCountry: null }),
    ),
    status: 200,
    notes: [],
  },
  {
    sdk: ".NET",
    what: "a changed user without the category, which its class does not have",
    source: "Mangopay/mangopay2-net-sdk MangoPay.SDK/Entities/PUT/UserNaturalScaPutDTO.cs",
    bytes: request(
      "PUT",
      `/v2.01/a-client/sca/users/natural/${user}`,
      net,
      JSON.stringify({ ...changed, LastName: "Jones", TermsAndConditionsAccepted: false }),
    ),
    status: 400,
    violations: ["body/UserCategory"],
    notes: [],
  },
];
