/** Bodies as the API answers them. */

export const tokenBody = { access_token: "token-1", token_type: "bearer", expires_in: 1199 };
export const status = {
  UserStatus: "ACTIVE",
  IsEnrolled: true,
  LastEnrollmentDate: 1767102769,
  LastConsentCollectionDate: null,
  ConsentScope: {
    ContactInformationUpdate: null,
    RecipientRegistration: null,
    Transfer: null,
    ViewAccountInformation: null,
  },
};
export const link = { PendingUserAction: { RedirectUrl: "https://sca.sandbox.mangopay.com/?token=t" } };
export const problem = (Type: string, Message = "No.") => ({ Type, Message, Id: "1", Date: 1736765347, errors: null });

/** What viewApiResponse answers for a call to `path`. */
export const remembered = (path: string, statusCode: number, resource: unknown) => ({
  StatusCode: String(statusCode),
  ContentLength: "1",
  ContentType: "application/json; charset=utf-8",
  Date: "Tue, 19 Jul 2022 08:47:59 GMT",
  RequestURL: `https://api.mangopay.com/V2.01/a-client/${path}`,
  Resource: resource,
});
