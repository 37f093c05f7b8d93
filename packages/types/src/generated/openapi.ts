// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 330737cf2891a7c9d2cf59e7ae53d579631f8ca76887f51566ee3e36f7766aa3

export interface paths {
    "/v2.01/{ClientId}/sca/users/{UserId}/enrollment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enroll a user in SCA
         * @description Opens an SCA session for an Owner and returns the link to its hosted page. Use it for Owners who
         *     were created without enrolling, and to try again after a session failed or ran out its 10 minutes.
         *
         *     Every call opens a new session, even while another is under way. The user's `UserStatus` stays what
         *     it is, whether the session succeeds, fails or expires, and no `USER_ACCOUNT_VALIDATION_ASKED`
         *     notification is sent.
         *
         *     A Legal Owner needs a `LegalRepresentative.Email`: users from before SCA may lack it, and the call
         *     then fails. To enroll a Payer, make them an Owner with the category endpoints instead.
         */
        post: operations["enrollUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/{UserId}/sca-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View the SCA status of a user
         * @description Tells whether an Owner, Natural or Legal, is enrolled in SCA, and which actions they let the platform
         *     take in their absence. It is the only way to tell an enrolled user from one who is not: both can be
         *     `ACTIVE`.
         *
         *     A user for whom no enrollment was ever started is answered with 404, like one that does not exist.
         *     Payers are refused with 400.
         */
        get: operations["viewUserScaStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an OAuth token
         * @description Exchanges the ClientId and API key for the bearer token of all other calls. Ask once and reuse the
         *     token until shortly before it expires: overuse of this endpoint can itself get an account limited
         *     or blocked.
         */
        post: operations["createOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the API answers when it refuses a call. */
        ApiError: {
            /** @description When it happened, in Unix seconds. Some endpoints write it with a fraction of `.0`. */
            Date?: number;
            /**
             * @description For each refused field, its path (`LegalRepresentative.Email`) and what is wrong with it; null
             *     when no field is at fault. Absent when the credentials are not valid.
             */
            errors?: {
                [key: string]: string;
            } | null;
            /**
             * @description Names this one failure; quote it to support. Either a GUID, or a GUID followed by `#` and Unix
             *     seconds. Absent when the credentials are not valid.
             */
            Id?: string;
            /** @description An explanation for people. Its wording may change; decide on `Type`. */
            Message: string;
            /** @description A code for programs. */
            Type: string;
        };
        /** @description What the user lets the platform do in their absence, one member for each kind of action. */
        ConsentScope: {
            /** @description Changing the e-mail address or phone number with which the user authenticates. */
            ContactInformationUpdate: components["schemas"]["ConsentStatus"];
            /** @description Registering an external bank or payment account as a recipient of payouts. */
            RecipientRegistration: components["schemas"]["ConsentStatus"];
            /** @description Starting a transfer to another Owner. */
            Transfer: components["schemas"]["ConsentStatus"];
            /** @description Reading wallets and lists of transactions. */
            ViewAccountInformation: components["schemas"]["ConsentStatus"];
        };
        /**
         * @description - `ACTIVE`: the user allows it; the platform may call with `ScaContext` `USER_NOT_PRESENT`.
         *     - `INACTIVE`: not allowed yet, or revoked; the platform asks for consent or lets the user authenticate.
         *     - null: acting by proxy is not set up for this scope on the platform.
         * @enum {string|null}
         */
        ConsentStatus: "ACTIVE" | "INACTIVE" | null;
        /** @description The shape in which the token endpoint reports a locked account. It is not the API's usual error. */
        OAuthError: {
            /** @description An OAuth 2.0 error code, for example `unauthorized_client`. */
            error: string;
            /** @description An explanation for people. */
            error_description?: string;
        };
        /** @description A bearer token and how long it lasts. */
        OAuthToken: {
            /** @description Goes into the header `Authorization` of every other call, after the word Bearer. */
            access_token: string;
            /**
             * @description Seconds until the token stops working, by default 3600 in Production and 1200 in the Sandbox. Read
             *     it rather than assume it, reuse the token until then, and renew it some 30 seconds early.
             */
            expires_in: number;
            /** @description Says Bearer, in whichever case. */
            token_type: string;
        };
        /** @description The form that asks for a token. */
        OAuthTokenRequest: {
            /**
             * @description The only grant that this API offers.
             * @constant
             */
            grant_type: "client_credentials";
        };
        /** @description What the account holder still has to do in person. */
        PendingUserAction: {
            /**
             * Format: uri
             * @description The one-time address of the hosted SCA page. It works for 10 minutes; opening it again within
             *     that time resumes the same session. Before sending the person there, append the query parameter
             *     `returnUrl` (in this very case) with the percent-encoded address to come back to, or the page
             *     shows an error. The whole URL has to stay under 2,000 characters. Never store or hard-code it.
             */
            RedirectUrl: string;
        };
        /** @description The answer of a call whose only purpose is to open an SCA session. */
        PendingUserActionResponse: {
            /** @description The link to the session, or null when the call opened none. */
            PendingUserAction: components["schemas"]["PendingUserAction"] | null;
        };
        /** @description Whether an Owner is enrolled in SCA and what they consented to. */
        ScaStatus: {
            ConsentScope: components["schemas"]["ConsentScope"];
            /**
             * @description False until the first enrollment succeeds. It stays true while the user enrolls again, when
             *     `UserStatus` says `PENDING_USER_ACTION`.
             */
            IsEnrolled: boolean;
            /**
             * Format: int64
             * @description When consent to any scope was last given or revoked, in Unix seconds; null if it never was.
             */
            LastConsentCollectionDate: number | null;
            /**
             * Format: int64
             * @description When an enrollment last succeeded, the first or a later one, in Unix seconds. Before the first
             *     success it is null, or not there at all: the two documents disagree, so expect both.
             */
            LastEnrollmentDate?: number | null;
            UserStatus: components["schemas"]["UserStatus"];
        };
        /**
         * @description - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
         *     - `ACTIVE`: the account works. This does not imply that the person is enrolled.
         *     - `CLOSED`: shut for good, by the platform or by Mangopay.
         * @enum {string}
         */
        UserStatus: "PENDING_USER_ACTION" | "ACTIVE" | "CLOSED";
    };
    responses: {
        /** @description The Idempotency-Key was used within the last 24 hours. */
        IdempotencyConflict: {
            headers: {
                "X-RateLimit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no such resource. */
        NotFound: {
            headers: {
                "X-RateLimit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description One of the four rate limit windows is full. No `Retry-After` is documented; `x-ratelimit-reset` says when to go on. */
        TooManyRequests: {
            headers: {
                "X-RateLimit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The bearer token is missing, expired or not valid. */
        Unauthorized: {
            headers: {
                "X-RateLimit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /** @description The platform's API account identifier. The API key belongs to it. */
        ClientId: string;
        /**
         * @description Makes a lost answer recoverable. A key that was used in the last 24 hours is answered with 409,
         *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
         *     A UUID fits.
         */
        IdempotencyKey: string;
        /** @description The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
        UserId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Calls made so far, as four numbers in the order 15 minutes, 30 minutes, 1 hour, 24 hours. The
         *     windows slide.
         * @example 63015, 121914, 228534, 7103921
         */
        RateLimit: string;
        /**
         * @description Calls still allowed in each of the four windows, in the same order as `x-ratelimit`.
         * @example 436985, 878086, 1771466, 40896079
         */
        RateLimitRemaining: string;
        /**
         * @description When each of the four windows frees up again, as Unix seconds in the order of `x-ratelimit`.
         * @example 1715241060, 1715241960, 1715243760, 1715326500
         */
        RateLimitReset: string;
    };
    pathItems: never;
}
export type ApiError = components['schemas']['ApiError'];
export type ConsentScope = components['schemas']['ConsentScope'];
export type ConsentStatus = components['schemas']['ConsentStatus'];
export type OAuthError = components['schemas']['OAuthError'];
export type OAuthToken = components['schemas']['OAuthToken'];
export type OAuthTokenRequest = components['schemas']['OAuthTokenRequest'];
export type PendingUserAction = components['schemas']['PendingUserAction'];
export type PendingUserActionResponse = components['schemas']['PendingUserActionResponse'];
export type ScaStatus = components['schemas']['ScaStatus'];
export type UserStatus = components['schemas']['UserStatus'];
export type ResponseIdempotencyConflict = components['responses']['IdempotencyConflict'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterClientId = components['parameters']['ClientId'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterUserId = components['parameters']['UserId'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type $defs = Record<string, never>;
export interface operations {
    enrollUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost answer recoverable. A key that was used in the last 24 hours is answered with 409,
                 *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 *     A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link to the session. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingUserActionResponse"];
                };
            };
            /** @description The user is a Payer. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewUserScaStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enrollment and consent of the user. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScaStatus"];
                };
            };
            /** @description The user is a Payer. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No enrollment was ever started for this user, or there is no such user. */
            404: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthToken"];
                };
            };
            /** @description The account is locked for a while for security reasons. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The ClientId and API key do not belong together. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
