import { basic, category, changed, type HandMadeRequest, javaAccept, net, owner, request, user } from "./sdk-parts.js";

/** Requests of the official SDKs that were not recorded: their sources are too many files to run. */
export const handMade: HandMadeRequest[] = [
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
