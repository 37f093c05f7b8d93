// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 6b2d00fb375e22881de139b1c23408507c4624be6ae1d08719f13b3bd8ace191

import type { PlainTexts } from "../plain-texts.js";
import type { ScaErrorType } from "./error-types.js";

export interface paths {
    "/v2.01/{ClientId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List events
         * @description What happened in the last 45 days, whether or not a hook was there to be told. Use it to find notifications that were
         *     missed.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List hooks
         * @description All hooks of the platform, enabled and disabled.
         */
        get: operations["listHooks"];
        put?: never;
        /**
         * Create a hook
         * @description Has Mangopay call an address, by GET, for every event of one type. A type can have one hook; a second one is refused.
         *
         *     The receiver answers 200 within 2 seconds. A delivery that fails is repeated every 10 minutes for an hour, then every 8
         *     hours for 3 days. Notifications may come more than once, and no signature is documented: read the resource again before acting.
         */
        post: operations["createHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/hooks/{HookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The hook's identifier. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        /**
         * View a hook
         * @description One hook, with its validity.
         */
        get: operations["viewHook"];
        /**
         * Update a hook
         * @description Changes a hook's address, note or alert address, switches it on or off, or brings it back after 100 failures made it
         *     `INVALID`. No way to delete a hook is documented.
         */
        put: operations["updateHook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/responses/{IdempotencyKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The key that was sent with the call in question. */
                IdempotencyKey: components["parameters"]["IdempotencyKeyInPath"];
            };
            cookie?: never;
        };
        /**
         * View an API response
         * @description Returns the answer that the first call with an Idempotency-Key got, for 24 hours after it, whether that call succeeded or
         *     failed. This is how to learn what became of a POST whose answer was lost: a second POST with the same key is only
         *     refused with 409.
         */
        get: operations["viewApiResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/{UserId}": {
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
         * View a user
         * @description Returns a Natural or a Legal user in the SCA format; `PersonType` tells which. `PendingUserAction` is always null here:
         *     `enrollUser` gives a link. The status `PENDING_USER_ACTION` shows, as it does in the legacy format.
         */
        get: operations["viewUserSca"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/{UserId}/consent": {
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
         * Manage proxy consent
         * @description Opens a session in which an enrolled user gives, extends or revokes consent to the actions that the platform may take in
         *     their absence, and returns the link to it in `PendingUserAction`. Mangopay must have switched proxy management on for
         *     the platform. `UserStatus` does not change.
         *
         *     Nothing is sent at once. When the session is completed, each scope that changed is notified by
         *     `SCA_..._CONSENT_GIVEN` or `SCA_..._CONSENT_REVOKED`, and `viewUserScaStatus` shows it. When the user has Mangopay itself
         *     revoke consent, the platform is not notified.
         *
         *     The guide allows the call for users only who are enrolled and `ACTIVE`; a test of the official SDK gets a link for an `ACTIVE`
         *     Owner who was sent to enroll and has not done so yet. What others are answered is not documented.
         */
        post: operations["manageProxyConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         *     It works for an Owner who is enrolled as well, and by our reading in the Sandbox for one whose address contains `accept`. No exemption applies to enrolling, the first time or again.
         *
         *     Every call opens a new session, even while another is under way. The call itself, and a session that fails or expires,
         *     leave `UserStatus` as it is, and no `USER_ACCOUNT_VALIDATION_ASKED` notification is sent. A session that succeeds
         *     turns `PENDING_USER_ACTION` into `ACTIVE`.
         *
         *     Enroll existing Owners proactively, when they next use the platform. They are not restricted before that: they stay
         *     `ACTIVE`, and a recipient, a transfer or wallet access opens a session in which they can enroll as well. If that
         *     session fails, so does the action, which then has to be requested again. With notice, Mangopay may later restrict
         *     Owners who do not enroll: remove permissions, block or close the account, or make them Payers.
         *
         *     A Legal Owner needs a `LegalRepresentative.Email`: users from before SCA may lack it, and the call
         *     then fails. SCA needs the address for its profile of the person's behaviour and as a backup channel; a phone number
         *     can be entered in the session. To enroll a Payer, make them an Owner with the
         *     category endpoints instead.
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
         *     take in their absence. This is where an enrolled user can be told from one who is not: both can be
         *     `ACTIVE`.
         *
         *     A user for whom no enrollment was ever started is answered with 404, like one that does not exist.
         *     Payers are refused with 400. A closed user is answered as before, with `CLOSED` (an assumption).
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
    "/v2.01/{ClientId}/sca/users/legal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Legal user
         * @description Registers a legal entity, as a Payer or as an Owner. SCA applies to every `LegalPersonType`, in the Sandbox as well; texts
         *     that name `SOLETRADER` alone are older.
         *
         *     For a Payer `PendingUserAction` is null and the status `ACTIVE`. For an Owner the status is `PENDING_USER_ACTION`,
         *     `USER_ACCOUNT_VALIDATION_ASKED` is sent, and the link in `PendingUserAction` is for the individual whom
         *     `LegalRepresentative` names: they enroll, with the e-mail address given there. In the Sandbox, `accept` in that address
         *     skips SCA.
         *
         *     Countries are checked against the blocked ones in both addresses and in the representative's nationality and residence.
         */
        post: operations["createLegalUserSca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/legal/{UserId}": {
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
         * View a Legal user (SCA, by type)
         * @description The same answer as `viewUserSca` gives for a Legal user. It is in every official SDK and on no page. A
         *     Natural user's Id should get an error, as from `viewLegalUser` (an assumption). Prefer `viewUserSca`.
         */
        get: operations["viewLegalUserSca"];
        /**
         * Update a Legal user
         * @description Changes what is sent of a Legal user and leaves the rest; the category stays.
         *
         *     When `LegalRepresentative.Email`, `.PhoneNumber` or `.PhoneNumberCountry` of an Owner changes, the representative has to
         *     enroll again: `PENDING_USER_ACTION`, `USER_ACCOUNT_VALIDATION_ASKED`, and the link in `PendingUserAction`, which is
         *     otherwise null. (One list of triggers names only Owners who are enrolled already.) The session goes as for
         *     `updateNaturalUserSca`. Send only these three members to change contact data: the
         *     representative's `FirstName`, `LastName`, `Birthday` or `Nationality`, or another `LegalPersonType`, lower the KYC level
         *     (`USER_KYC_LIGHT`). `USER_NOT_PRESENT` needs the user's consent to `ContactInformationUpdate`.
         */
        put: operations["updateLegalUserSca"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/legal/{UserId}/category": {
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
        /**
         * Categorize a Legal user
         * @description Makes a Legal Payer an Owner. `LegalRepresentative.Email` has to be known, from before or from this request; a BUSINESS
         *     also needs its `CompanyNumber`.
         *
         *     As for a Natural user, the status turns to `PENDING_USER_ACTION` and `PendingUserAction` holds a link, here for the
         *     representative; `USER_ACCOUNT_VALIDATION_ASKED` and `USER_CATEGORY_UPDATED_TO_OWNER` are sent. Blocked countries are refused in the
         *     representative's nationality and residence. (One page of the guide names the creation endpoint for this step; that is a slip.)
         */
        put: operations["categorizeLegalUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/natural": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Natural user
         * @description Registers an individual, as a Payer or as an Owner. Payers too are to be registered and updated with the SCA endpoints,
         *     whether or not they may become Owners.
         *
         *     A Payer is `ACTIVE` at once and `PendingUserAction` is null. An Owner is `PENDING_USER_ACTION`, the notification
         *     `USER_ACCOUNT_VALIDATION_ASKED` is sent, and `PendingUserAction` holds the link on which the person enrolls. In the
         *     Sandbox, an Owner whose e-mail address contains `accept` gets no link. Note that the answer is 200, not 201.
         *
         *     Blocked countries are refused in `Nationality`, `CountryOfResidence` and `Address.Country`.
         */
        post: operations["createNaturalUserSca"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/natural/{UserId}": {
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
         * View a Natural user (SCA, by type)
         * @description The same answer as `viewUserSca` gives for a Natural user. Every official SDK has this call and no page documents it.
         *     A Legal user's Id should be answered with an error, as `viewNaturalUser` does (an assumption). Prefer `viewUserSca`.
         */
        get: operations["viewNaturalUserSca"];
        /**
         * Update a Natural user
         * @description Changes what is sent of a Natural user and leaves the rest; the category stays.
         *
         *     When an Owner's `Email`, `PhoneNumber` or `PhoneNumberCountry` changes, they have to enroll again: the status
         *     turns to `PENDING_USER_ACTION`, `USER_ACCOUNT_VALIDATION_ASKED` is sent and `PendingUserAction` holds the link. (One list of
         *     triggers names only Owners who are enrolled already.) Any other change leaves it null. The session offers a new phone number for
         *     the person to confirm; a new e-mail address alone is confirmed with the phone that is enrolled, which they cannot change then.
         *     With `ScaContext` `USER_NOT_PRESENT` the platform makes such a change by proxy, if the user consented to
         *     `ContactInformationUpdate`.
         *
         *     Three things no page says, and this is how we read them. Another change sends the notification again, also when they have to
         *     enroll already. One by proxy leaves the status as it is and sends nothing. So does one in the Sandbox when the e-mail address
         *     contains `accept`, which skips SCA here too.
         *
         *     At KYC level `REGULAR`, a new `FirstName`, `LastName`, `Birthday` or `Nationality` lowers the level to `LIGHT` (`USER_KYC_LIGHT`).
         */
        put: operations["updateNaturalUserSca"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/sca/users/natural/{UserId}/category": {
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
        /**
         * Categorize a Natural user
         * @description Makes a Natural Payer an Owner, whichever endpoint created them. An Owner is refused.
         *
         *     The status turns to `PENDING_USER_ACTION`, `PendingUserAction` holds the link on which the person enrolls, and
         *     `USER_ACCOUNT_VALIDATION_ASKED` and `USER_CATEGORY_UPDATED_TO_OWNER` are sent. In the Sandbox, `accept` in the e-mail
         *     address means no link. Name and e-mail address are now held to the policy for Owners, and blocked countries are refused
         *     in `Nationality` and `CountryOfResidence`.
         */
        put: operations["categorizeNaturalUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List users
         * @description The key data of every user that the platform has created, a page at a time. There is one format, for it is the same with
         *     and without SCA.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/{UserId}": {
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
         * View a user (legacy)
         * @deprecated
         * @description Returns a Natural or a Legal user in the legacy format. It too can say `PENDING_USER_ACTION`. Use `viewUserSca`.
         */
        get: operations["viewUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/legal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Legal user (legacy)
         * @deprecated
         * @description Registers a legal entity without SCA; an Owner is `ACTIVE` and its representative not enrolled. The representative's data
         *     are members of the entity here. Use `createLegalUserSca`.
         */
        post: operations["createLegalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/legal/{UserId}": {
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
         * View a Legal user (legacy)
         * @deprecated
         * @description A Legal user in the legacy format, with the representative's data in flat members. For a Natural
         *     user's Id the answer is an error. Use `viewUserSca`.
         */
        get: operations["viewLegalUser"];
        /**
         * Update a Legal user (legacy)
         * @deprecated
         * @description Changes a Legal user without SCA, in the legacy format. An entity that becomes an Owner this way
         *     (`USER_CATEGORY_UPDATED_TO_OWNER`) stays `ACTIVE`, with nobody enrolled. A change of identity data lowers the KYC level
         *     (`USER_KYC_LIGHT`) as in `updateLegalUserSca`. Use that operation and `categorizeLegalUser`.
         */
        put: operations["updateLegalUser"];
        post?: never;
        /**
         * Close a Legal user
         * @description Closes a Legal user of any kind for good, under the same condition as `closeNaturalUser`: empty wallets. It can still be
         *     viewed, as `CLOSED`. Sends `USER_ACCOUNT_CLOSED`, `USER_INFLOWS_BLOCKED` and `USER_OUTFLOWS_BLOCKED`.
         */
        delete: operations["closeLegalUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/natural": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Natural user (legacy)
         * @deprecated
         * @description Registers an individual without SCA: an Owner is `ACTIVE` at once, is not enrolled, and no notification is sent. Use
         *     `createNaturalUserSca`; Mangopay announced the end of this endpoint for 2025-12-15.
         */
        post: operations["createNaturalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2.01/{ClientId}/users/natural/{UserId}": {
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
         * View a Natural user (legacy)
         * @deprecated
         * @description A Natural user in the legacy format, without `PendingUserAction`. The Id of a Legal user is answered with an error. Use
         *     `viewUserSca`.
         */
        get: operations["viewNaturalUser"];
        /**
         * Update a Natural user (legacy)
         * @deprecated
         * @description Changes a Natural user without SCA. It may make a Payer an Owner (`USER_CATEGORY_UPDATED_TO_OWNER`), who stays `ACTIVE` and
         *     then has to enroll by `enrollUser`; so does the Dashboard, which uses this endpoint. New contact data leave the status as it
         *     is; new identity data lower the KYC level (`USER_KYC_LIGHT`) as in `updateNaturalUserSca`. Use that operation and
         *     `categorizeNaturalUser`.
         */
        put: operations["updateNaturalUser"];
        post?: never;
        /**
         * Close a Natural user
         * @description Closes a Natural user, Payer or Owner, for good: not even Mangopay can undo it. All the user's wallets have to be empty. The
         *     user stays readable, with the status `CLOSED`, and the person may be registered anew.
         *
         *     `USER_ACCOUNT_CLOSED`, `USER_INFLOWS_BLOCKED` and `USER_OUTFLOWS_BLOCKED` are sent.
         */
        delete: operations["closeNaturalUser"];
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
export interface webhooks {
    scaConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user gave or revoked consent to one kind of action by proxy
         * @description The user gave or revoked consent to one kind of action by proxy, and completed the session.
         */
        get: operations["onScaConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    scaEnrollment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An enrollment ended
         * @description An enrollment, the first or a later one, came to an end, whichever endpoint gave the link. Not sent when an enrolled user merely authenticates.
         */
        get: operations["onScaEnrollment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    scaFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user enrolled or changed a factor
         * @description The user enrolled or changed a factor, and completed the session.
         */
        get: operations["onScaFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The status of a user's account changed
         * @description The status of an account changed, of an Owner of any kind (a text that names Natural users and sole traders alone is older); closing is notified for Payers too.
         */
        get: operations["onUserAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The category of an existing user changed
         * @description The category of an existing user changed; not sent when a user is created.
         */
        get: operations["onUserCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userFlows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A user's money flows were blocked or freed
         * @description The user may no longer, or may again, make pay-ins (inflows) or payouts (outflows). Either block also stops transfers, those
         *     that the user sends and those that they would receive. Closing a user, by either side, is notified by both blocks.
         */
        get: operations["onUserFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userKyc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The user's KYC level changed, or its renewal is due or done
         * @description The level of verification (KYC or KYB) changed, is about to fall, or was renewed. The renewal events came with the release of
         *     2026-06-23; from 2026-12-01 a level that was not renewed falls.
         */
        get: operations["onUserKyc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AcceptedTerms: AcceptedTerms;
        Address: Address;
        AddressResponse: AddressResponse;
        AnsweredCountry: AnsweredCountry;
        ApiError: ApiError;
        ApiResponse: ApiResponse;
        BirthDate: BirthDate;
        BirthDateOrNull: BirthDateOrNull;
        BusinessHasNumber: BusinessHasNumber;
        BusinessKeepsNumber: BusinessKeepsNumber;
        CategorizeLegalRepresentative: CategorizeLegalRepresentative;
        CategorizeLegalUserRequest: CategorizeLegalUserRequest;
        CategorizeNaturalUserRequest: CategorizeNaturalUserRequest;
        ConsentScope: ConsentScope;
        ConsentStatus: ConsentStatus;
        CountryCode: CountryCode;
        CountryCodeOrNull: CountryCodeOrNull;
        CreateHookRequest: CreateHookRequest;
        CreateLegalOwnerSca: CreateLegalOwnerSca;
        CreateLegalPayerSca: CreateLegalPayerSca;
        CreateLegalUserRequest: CreateLegalUserRequest;
        CreateLegalUserScaRequest: CreateLegalUserScaRequest;
        CreateNaturalOwnerSca: CreateNaturalOwnerSca;
        CreateNaturalPayerSca: CreateNaturalPayerSca;
        CreateNaturalUserRequest: CreateNaturalUserRequest;
        CreateNaturalUserScaRequest: CreateNaturalUserScaRequest;
        EmailAddress: EmailAddress;
        EmailAddressOrNull: EmailAddressOrNull;
        ErrorType: ErrorType;
        Event: Event;
        EventList: EventList;
        EventType: EventType;
        FieldErrors: FieldErrors;
        Hook: Hook;
        HookList: HookList;
        HookStatus: HookStatus;
        IncomeRange: IncomeRange;
        KYCLevel: KYCLevel;
        LegacyLegalRepresentativeDetails: LegacyLegalRepresentativeDetails;
        LegalOwnerHasData: LegalOwnerHasData;
        LegalOwnerKeepsData: LegalOwnerKeepsData;
        LegalOwnerRepresentative: LegalOwnerRepresentative;
        LegalPayerRepresentative: LegalPayerRepresentative;
        LegalPersonType: LegalPersonType;
        LegalRepresentative: LegalRepresentative;
        LegalRepresentativeDetails: LegalRepresentativeDetails;
        LegalUser: LegalUser;
        LegalUserCommon: LegalUserCommon;
        LegalUserDetails: LegalUserDetails;
        LegalUserSca: LegalUserSca;
        LocalPhoneNeedsCountry: LocalPhoneNeedsCountry;
        NaturalOwnerData: NaturalOwnerData;
        NaturalOwnerHasData: NaturalOwnerHasData;
        NaturalOwnerKeepsData: NaturalOwnerKeepsData;
        NaturalUser: NaturalUser;
        NaturalUserCommon: NaturalUserCommon;
        NaturalUserDetails: NaturalUserDetails;
        NaturalUserSca: NaturalUserSca;
        OAuthError: OAuthError;
        OAuthToken: OAuthToken;
        OAuthTokenRequest: OAuthTokenRequest;
        OwnerAcceptsTerms: OwnerAcceptsTerms;
        PendingUserAction: PendingUserAction;
        PendingUserActionResponse: PendingUserActionResponse;
        PersonType: PersonType;
        PhoneNumber: PhoneNumber;
        PhoneNumberCountry: PhoneNumberCountry;
        RegistrationNumber: RegistrationNumber;
        RequestedHookStatus: RequestedHookStatus;
        RequestedLegalPersonType: RequestedLegalPersonType;
        RequestedUserCategory: RequestedUserCategory;
        ScaConsentEventType: ScaConsentEventType;
        ScaContext: ScaContext;
        ScaEnrollmentEventType: ScaEnrollmentEventType;
        ScaEventType: ScaEventType;
        ScaFactorEventType: ScaFactorEventType;
        ScaStatus: ScaStatus;
        Tag: Tag;
        UpdatedAddress: UpdatedAddress;
        UpdateHookRequest: UpdateHookRequest;
        UpdateLegalUserRequest: UpdateLegalUserRequest;
        UpdateLegalUserScaRequest: UpdateLegalUserScaRequest;
        UpdateNaturalUserRequest: UpdateNaturalUserRequest;
        UpdateNaturalUserScaRequest: UpdateNaturalUserScaRequest;
        User: User;
        UserAccountEventType: UserAccountEventType;
        UserCategory: UserCategory;
        UserCategoryEventType: UserCategoryEventType;
        UserCommon: UserCommon;
        UserFlowsEventType: UserFlowsEventType;
        UserKycEventType: UserKycEventType;
        UserList: UserList;
        UserSca: UserSca;
        UserStatus: UserStatus;
        UserSummary: UserSummary;
    };
    responses: {
        /** @description A parameter is missing or malformed; `errors` says which. */
        BadRequest: {
            headers: {
                "X-RateLimit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainTexts<ApiError>;
            };
        };
        /** @description The account may not use this endpoint. */
        Forbidden: {
            headers: {
                "X-RateLimit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainTexts<ApiError>;
            };
        };
        /** @description The Idempotency-Key was used within the last 24 hours. */
        IdempotencyConflict: {
            headers: {
                "X-RateLimit": components["headers"]["RateLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainTexts<ApiError>;
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
                "application/json": PlainTexts<ApiError>;
            };
        };
        /** @description What the receiver answers, within 2 seconds, so that the delivery counts as done. */
        NotificationReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
                "application/json": PlainTexts<ApiError>;
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
                "application/json": PlainTexts<ApiError>;
            };
        };
    };
    parameters: {
        /** @description Only events after this moment, in Unix seconds. Events are kept for 45 days. */
        AfterDate: number;
        /** @description Only events before this moment, in Unix seconds. */
        BeforeDate: number;
        /** @description The platform's API account identifier. The API key belongs to it. */
        ClientId: string;
        /** @description When it happened, in Unix seconds. */
        EventDate: number;
        /** @description Only events of this type. The page calls it required, yet its own samples leave it out. */
        EventTypeFilter: EventType;
        /** @description The hook's identifier. */
        HookId: string;
        /**
         * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
         *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
         *     A UUID fits.
         */
        IdempotencyKey: string;
        /** @description The key that was sent with the call in question. */
        IdempotencyKeyInPath: string;
        /** @description Which page to return, counted from 1. */
        page: number;
        /** @description How many items a page has. */
        per_page: number;
        /** @description The Id of the user concerned. The misspelling is Mangopay's. */
        RessourceId: string;
        /** @description Oldest first or newest first. What the order is without it, no page says. */
        Sort: "CreationDate:ASC" | "CreationDate:DESC";
        /** @description The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
        UserId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Addresses of other pages, with the relations first, prev, next and last. */
        Link: string;
        /**
         * @description How many items there are on all pages.
         * @example 115
         */
        NumberOfItems: number;
        /**
         * @description How many pages there are.
         * @example 12
         */
        NumberOfPages: number;
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
export type $defs = Record<string, never>;
export interface operations {
    listEvents: {
        parameters: {
            query?: {
                /** @description Only events after this moment, in Unix seconds. Events are kept for 45 days. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** @description Only events before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** @description Only events of this type. The page calls it required, yet its own samples leave it out. */
                EventType?: components["parameters"]["EventTypeFilter"];
                /** @description Which page to return, counted from 1. */
                page?: components["parameters"]["page"];
                /** @description How many items a page has. */
                per_page?: components["parameters"]["per_page"];
                /** @description Oldest first or newest first. What the order is without it, no page says. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the events. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Number-Of-Items": components["headers"]["NumberOfItems"];
                    "X-Number-Of-Pages": components["headers"]["NumberOfPages"];
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<EventList>;
                };
            };
            /** @description A date lies more than 45 days back. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listHooks: {
        parameters: {
            query?: {
                /** @description Which page to return, counted from 1. */
                page?: components["parameters"]["page"];
                /** @description How many items a page has. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hooks. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Number-Of-Items": components["headers"]["NumberOfItems"];
                    "X-Number-Of-Pages": components["headers"]["NumberOfPages"];
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<HookList>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createHook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 *     A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @description An address for the events of one type. There can be one hook for each type. */
                "application/json": CreateHookRequest;
            };
        };
        responses: {
            /** @description The new hook. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<Hook>;
                };
            };
            /** @description There is a hook for this type already, or the address is malformed. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The hook's identifier. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hook. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<Hook>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The hook's identifier. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @description What changes of a hook. */
                "application/json": UpdateHookRequest;
            };
        };
        responses: {
            /** @description The hook as changed. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<Hook>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewApiResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** @description The key that was sent with the call in question. */
                IdempotencyKey: components["parameters"]["IdempotencyKeyInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remembered answer. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiResponse>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewUserSca: {
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
            /** @description The user. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<UserSca>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    manageProxyConsent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
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
            /** @description The link to the session for consent. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<PendingUserActionResponse>;
                };
            };
            /** @description Proxy management is not switched on, or the user is closed. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    enrollUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
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
                    "application/json": PlainTexts<PendingUserActionResponse>;
                };
            };
            /** @description The user is a Payer or closed, or, by our reading, a Legal Owner without a `LegalRepresentative.Email`. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                    "application/json": PlainTexts<ScaStatus>;
                };
            };
            /** @description The user is a Payer and has no SCA status. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No enrollment was ever started for this user, or there is no such user. */
            404: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createLegalUserSca: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 *     A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @description A Legal Payer or a Legal Owner, told apart by `UserCategory`. */
                "application/json": CreateLegalUserScaRequest;
            };
        };
        responses: {
            /** @description The new entity. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<LegalUserSca>;
                };
            };
            /** @description Some data are missing, malformed or against a policy. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The terms were not accepted for an Owner, or the account may not do this. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewLegalUserSca: {
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
            /** @description The Legal user. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<LegalUserSca>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateLegalUserSca: {
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
        requestBody: {
            content: {
                /**
                 * @description What changes of a Legal user; everything left out stays as it is. To change contact data, send no other member of
                 *     `LegalRepresentative`: it may lower the KYC level.
                 */
                "application/json": UpdateLegalUserScaRequest;
            };
        };
        responses: {
            /** @description The entity as changed. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<LegalUserSca>;
                };
            };
            /** @description The change is malformed, against a policy, or the entity is closed. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The terms are not accepted, or there is no consent to the platform acting by proxy. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    categorizeLegalUser: {
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
        requestBody: {
            content: {
                /** @description What a Legal Payer lacks to be an Owner. */
                "application/json": CategorizeLegalUserRequest;
            };
        };
        responses: {
            /** @description The entity, now an Owner. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<LegalUserSca>;
                };
            };
            /** @description The entity is an Owner already or closed, or its representative has no e-mail address. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createNaturalUserSca: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 *     A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @description A Payer or an Owner, told apart by `UserCategory`. */
                "application/json": CreateNaturalUserScaRequest;
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<NaturalUserSca>;
                };
            };
            /** @description The data are missing, malformed or against a policy; `errors` names the fields. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description An Owner did not accept the terms, or the account may not do this. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewNaturalUserSca: {
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
            /** @description The Natural user. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<NaturalUserSca>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateNaturalUserSca: {
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
        requestBody: {
            content: {
                /** @description What changes of a Natural user; everything left out stays as it is. */
                "application/json": UpdateNaturalUserScaRequest;
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<NaturalUserSca>;
                };
            };
            /** @description The change is malformed, against a policy, or the user is closed. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description An Owner did not accept the terms, or did not consent to the platform acting by proxy. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    categorizeNaturalUser: {
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
        requestBody: {
            content: {
                /** @description What a Natural Payer lacks to be an Owner. */
                "application/json": CategorizeNaturalUserRequest;
            };
        };
        responses: {
            /** @description The user, now an Owner. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<NaturalUserSca>;
                };
            };
            /** @description The user is an Owner already, is closed, or their data are malformed or against a policy. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Which page to return, counted from 1. */
                page?: components["parameters"]["page"];
                /** @description How many items a page has. */
                per_page?: components["parameters"]["per_page"];
                /** @description Oldest first or newest first. What the order is without it, no page says. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the platform's users. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Number-Of-Items": components["headers"]["NumberOfItems"];
                    "X-Number-Of-Pages": components["headers"]["NumberOfPages"];
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<UserList>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewUser: {
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
            /** @description The user in the legacy format. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<User>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createLegalUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 *     A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @description A Legal user for the legacy endpoint, which starts no SCA. */
                "application/json": CreateLegalUserRequest;
            };
        };
        responses: {
            /** @description The new entity in the legacy format. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<LegalUser>;
                };
            };
            /** @description A member is missing or malformed. The page shows nothing for made-up names and blocked countries. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description An entity that is to be an Owner did not accept the terms, or the account may not use the endpoint. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewLegalUser: {
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
            /** @description The entity. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<LegalUser>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateLegalUser: {
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
        requestBody: {
            content: {
                /** @description What changes of a Legal user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
                "application/json": UpdateLegalUserRequest;
            };
        };
        responses: {
            /** @description The entity as changed, in the legacy format. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<LegalUser>;
                };
            };
            /** @description The change is malformed, against a policy, or takes back an Owner's category or accepted terms. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description An entity that is an Owner did not accept the terms, or the account may not call this endpoint. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    closeLegalUser: {
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
            /** @description The entity is closed; there is no body. */
            204: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A wallet of the entity holds money, or it is closed already. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createNaturalUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 *     whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 *     A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @description A Natural user for the legacy endpoint, which starts no SCA. */
                "application/json": CreateNaturalUserRequest;
            };
        };
        responses: {
            /** @description The new user in the legacy format. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<NaturalUser>;
                };
            };
            /** @description A member is missing or malformed, or the data are against a policy. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The account may not use the endpoint, or an Owner did not accept the terms. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            409: components["responses"]["IdempotencyConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    viewNaturalUser: {
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
            /** @description The individual. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<NaturalUser>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateNaturalUser: {
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
        requestBody: {
            content: {
                /** @description What changes of a Natural user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
                "application/json": UpdateNaturalUserRequest;
            };
        };
        responses: {
            /** @description The individual as changed. */
            200: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<NaturalUser>;
                };
            };
            /** @description The change is malformed, against a policy, or takes back what cannot be taken back. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description An Owner did not accept the terms, or the account may not call a legacy update. */
            403: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    closeNaturalUser: {
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
            /** @description The user is closed; there is no body. */
            204: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A wallet holds money, or the user is closed already. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The form that asks for a token. */
                "application/x-www-form-urlencoded": OAuthTokenRequest;
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
                    "application/json": PlainTexts<OAuthToken>;
                };
            };
            /** @description The account is locked for a while for security reasons. */
            400: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<OAuthError>;
                };
            };
            /** @description The ClientId and API key do not belong together. */
            401: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainTexts<ApiError>;
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    onScaConsent: {
        parameters: {
            query: {
                /** @description When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** @description Which consent was given or revoked. */
                EventType: ScaConsentEventType;
                /** @description The Id of the user concerned. The misspelling is Mangopay's. */
                RessourceId: components["parameters"]["RessourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NotificationReceived"];
        };
    };
    onScaEnrollment: {
        parameters: {
            query: {
                /** @description When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** @description How the enrollment ended. */
                EventType: ScaEnrollmentEventType;
                /** @description The Id of the user concerned. The misspelling is Mangopay's. */
                RessourceId: components["parameters"]["RessourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NotificationReceived"];
        };
    };
    onScaFactor: {
        parameters: {
            query: {
                /** @description When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** @description Which factor was verified. */
                EventType: ScaFactorEventType;
                /** @description The Id of the user concerned. The misspelling is Mangopay's. */
                RessourceId: components["parameters"]["RessourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NotificationReceived"];
        };
    };
    onUserAccount: {
        parameters: {
            query: {
                /** @description When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** @description How the account changed. */
                EventType: UserAccountEventType;
                /** @description The Id of the user concerned. The misspelling is Mangopay's. */
                RessourceId: components["parameters"]["RessourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NotificationReceived"];
        };
    };
    onUserCategory: {
        parameters: {
            query: {
                /** @description When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** @description Which category the user has now. */
                EventType: UserCategoryEventType;
                /** @description The Id of the user concerned. The misspelling is Mangopay's. */
                RessourceId: components["parameters"]["RessourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NotificationReceived"];
        };
    };
    onUserFlows: {
        parameters: {
            query: {
                /** @description When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** @description What is blocked, or free again. */
                EventType: UserFlowsEventType;
                /** @description The Id of the user concerned. The misspelling is Mangopay's. */
                RessourceId: components["parameters"]["RessourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NotificationReceived"];
        };
    };
    onUserKyc: {
        parameters: {
            query: {
                /** @description When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** @description What happened to the level. */
                EventType: UserKycEventType;
                /** @description The Id of the user concerned. The misspelling is Mangopay's. */
                RessourceId: components["parameters"]["RessourceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NotificationReceived"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/**
 * @description That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
 * @constant
 */
export type AcceptedTerms = true;
/** @description A postal address as it is sent. */
export type Address = {
    /** @description Street and number. */
    AddressLine1: string;
    /** @description What the first line has no room for; may be an empty string, or null as in an answer. */
    AddressLine2?: string | null;
    /** @description Town or city. */
    City: string;
    /** @description A country as ISO 3166-1 alpha-2. */
    Country: CountryCode;
    /** @description Letters, digits, dashes and spaces. */
    PostalCode: string;
    /** @description State, province or region. Required in the United States, Canada and Mexico. */
    Region?: string | null;
};
/** @description A postal address as it is returned. The object is always there; its members are null where nothing is known. */
export type AddressResponse = {
    /** @description Street and number, or null. */
    AddressLine1: string | null;
    /** @description Second line, or null. */
    AddressLine2: string | null;
    /** @description Town or city, or null. */
    City: string | null;
    /**
     * @description A country as it is returned: ISO 3166-1 alpha-2, or null when none is known. The page on data formats speaks of codes of
     *     three letters as an exception, and a member that was never given may be empty, so answers have no pattern.
     */
    Country: AnsweredCountry;
    /** @description Postal code, or null. */
    PostalCode: string | null;
    /** @description State, province or region, or null. */
    Region: string | null;
};
/**
 * @description A country as it is returned: ISO 3166-1 alpha-2, or null when none is known. The page on data formats speaks of codes of
 *     three letters as an exception, and a member that was never given may be empty, so answers have no pattern.
 */
export type AnsweredCountry = string | null;
/** @description What the API answers when it refuses a call. */
export type ApiError = {
    /** @description When it happened, in Unix seconds. Some endpoints write it with a fraction of `.0`. */
    Date?: number;
    /**
     * @description For each refused field, its path (`LegalRepresentative.Email`) and what is wrong with it; null
     *     when no field is at fault. Absent when the credentials are not valid.
     */
    errors?: FieldErrors;
    /**
     * @description The same as `errors`, as some endpoints outside this spec spell it (recipients, intents). No user endpoint is
     *     documented to.
     */
    Errors?: FieldErrors;
    /**
     * @description Names this one failure; quote it to support. Either a GUID, or a GUID followed by `#` and Unix
     *     seconds. Absent when the credentials are not valid.
     */
    Id?: string;
    /** @description An explanation for people. Programs decide on `Type`. */
    Message: string;
    /**
     * @description A code for programs. The known ones are in `spec/errors.yaml`, with cause and remedy; accept others, for Mangopay
     *     adds to them.
     */
    Type: ErrorType;
};
/** @description An answer that the API gave before, as it remembers it. All members but `Resource` are strings. */
export type ApiResponse = {
    /** @description The length of its body, as text. */
    ContentLength: string;
    /** @description The media type of its body. */
    ContentType: string;
    /** @description When it was given, as an HTTP date. */
    Date: string;
    /** @description The address that had been called. */
    RequestURL: string;
    /** @description The body of that answer, whatever it was: an object, a list, or nothing; an error's body when the call had failed. */
    Resource: unknown;
    /** @description The status of that answer, as text. */
    StatusCode: string;
};
/**
 * Format: int64
 * @description A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
 *     legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
 *     answer was found.
 */
export type BirthDate = number;
/** @description A date of birth, or null as in an answer that is sent back. */
export type BirthDateOrNull = BirthDate | null;
/** @description A BUSINESS that is an Owner has a registration number; other kinds of entities may do without. */
export type BusinessHasNumber = BusinessKeepsNumber;
/** @description A number is not null unless the request says that the entity is no BUSINESS. */
export type BusinessKeepsNumber = unknown;
/**
 * @description The representative of a Legal Payer who becomes an Owner. `Email` may be left out when the user has one already, as in
 *     the page's own example; otherwise the call is answered with 400.
 */
export type CategorizeLegalRepresentative = {
    /**
     * Format: int64
     * @description A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     *     legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     *     answer was found.
     */
    Birthday: BirthDate;
    /** @description A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /**
     * @description An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     *     in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /** @description A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
} & WithRequired<LegalRepresentativeDetails, "Birthday" | "Nationality" | "CountryOfResidence">;
/** @description What a Legal Payer lacks to be an Owner. */
export type CategorizeLegalUserRequest = {
    /** @description Required when the stored `LegalPersonType` is BUSINESS, which this request does not show. */
    CompanyNumber?: string;
    /** @description A postal address as it is sent. */
    HeadquartersAddress: Address;
    /**
     * @description The representative of a Legal Payer who becomes an Owner. `Email` may be left out when the user has one already, as in
     *     the page's own example; otherwise the call is answered with 400.
     */
    LegalRepresentative: CategorizeLegalRepresentative;
    /**
     * @description Whether the person is there to authenticate.
     *
     *     - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     *     - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *       `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *       they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     *     Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     *     recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * @description That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * @description The only category that can be asked for here.
     * @constant
     */
    UserCategory: "OWNER";
};
/** @description What a Natural Payer lacks to be an Owner. */
export type CategorizeNaturalUserRequest = {
    /**
     * Format: int64
     * @description A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     *     legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     *     answer was found.
     */
    Birthday: BirthDate;
    /** @description A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /**
     * @description An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     *     in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /** @description A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
    /**
     * @description In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
     *     the person on the hosted page; what they change there is not written back, so sending another number later asks
     *     them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
     *     passcode, see the test values of this spec.
     *     Null is what answers hold when there is no number.
     */
    PhoneNumber?: PhoneNumber;
    /** @description The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
    PhoneNumberCountry?: PhoneNumberCountry;
    /**
     * @description Whether the person is there to authenticate.
     *
     *     - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     *     - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *       `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *       they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     *     Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     *     recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * @description That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * @description The only category that this endpoint gives.
     * @constant
     */
    UserCategory: "OWNER";
} & LocalPhoneNeedsCountry;
/**
 * @description What the user lets the platform do in their absence, one member for each kind of action. The pages always
 *     show all four; the SDKs expect that any may be missing.
 */
export type ConsentScope = {
    /** @description Changing the e-mail address or phone number with which the user authenticates, by `updateNaturalUserSca` or `updateLegalUserSca`. */
    ContactInformationUpdate?: ConsentStatus;
    /** @description Registering an outside account as a recipient of payouts (POST Create a Recipient). */
    RecipientRegistration?: ConsentStatus;
    /** @description Starting a transfer to another Owner (POST Create a Transfer). */
    Transfer?: ConsentStatus;
    /** @description Reading a wallet, a user's wallets, and the transactions of a user or of a wallet (four GETs). */
    ViewAccountInformation?: ConsentStatus;
};
/**
 * @description - `ACTIVE`: the user allows it; the platform may call with `ScaContext` `USER_NOT_PRESENT`.
 *     - `INACTIVE`: not allowed yet, or revoked. Either let the user authenticate on the link of the call itself, or get a link with
 *       `manageProxyConsent`, let the user consent there, and make the call with `USER_NOT_PRESENT`.
 *     - null: acting by proxy is not set up for this scope on the platform.
 */
export type ConsentStatus = "ACTIVE" | "INACTIVE" | (string & {}) | null;
/** @description A country as ISO 3166-1 alpha-2. */
export type CountryCode = string;
/** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
export type CountryCodeOrNull = CountryCode | null;
/** @description An address for the events of one type. There can be one hook for each type. */
export type CreateHookRequest = {
    /** @description Who to alert when deliveries fail again and again, see `Hook`; null for nobody. */
    Email?: string | null;
    /**
     * @description What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
     *     accept any.
     */
    EventType: EventType;
    /** @description Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
    /**
     * Format: uri
     * @description Where to send notifications, with http or https.
     */
    Url: string;
};
/**
 * Legal Owner
 * @description A Legal user that will hold an account. A BUSINESS also needs its `CompanyNumber`.
 */
export type CreateLegalOwnerSca = {
    /** @description A postal address as it is sent. */
    HeadquartersAddress: Address;
    /** @description The representative of a Legal Owner. SCA uses their e-mail address, so it is required. */
    LegalRepresentative: LegalOwnerRepresentative;
    /** @description A postal address as it is sent. */
    LegalRepresentativeAddress?: Address;
    /**
     * @description Whether the person is there to authenticate.
     *
     *     - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     *     - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *       `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *       they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     *     Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     *     recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * @description That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * @description Makes the entity an Owner, whose representative has to enroll in SCA.
     * @constant
     */
    UserCategory: "OWNER";
} & (WithRequired<LegalUserDetails, "Name" | "LegalPersonType" | "Email" | "HeadquartersAddress"> & BusinessHasNumber);
/**
 * Legal Payer
 * @description A Legal user that only pays.
 */
export type CreateLegalPayerSca = {
    /** @description A postal address as it is sent. */
    HeadquartersAddress?: Address;
    /** @description The representative of a Legal Payer, who does not authenticate. */
    LegalRepresentative: LegalPayerRepresentative;
    /** @description A postal address as it is sent. */
    LegalRepresentativeAddress?: Address;
    /** @description Whether the entity accepted Mangopay's terms and conditions; a Payer need not. */
    TermsAndConditionsAccepted: boolean;
    /**
     * @description Makes the entity a Payer, active at once and without SCA.
     * @constant
     */
    UserCategory: "PAYER";
} & WithRequired<LegalUserDetails, "Name" | "LegalPersonType" | "Email">;
/** @description A Legal user for the legacy endpoint, which starts no SCA. */
export type CreateLegalUserRequest = {
    /** @description A postal address as it is sent. */
    HeadquartersAddress?: Address;
    /** @description A postal address as it is sent. */
    LegalRepresentativeAddress?: Address;
    /** @description Whether this entity accepted Mangopay's terms and conditions. */
    TermsAndConditionsAccepted: boolean;
    /** @description The entity's category, which the page requires and some tests of the official SDKs leave out. */
    UserCategory: RequestedUserCategory;
} & (WithRequired<LegalUserDetails, "Name" | "LegalPersonType" | "Email"> & WithRequired<LegacyLegalRepresentativeDetails, "LegalRepresentativeFirstName" | "LegalRepresentativeLastName"> & OwnerAcceptsTerms & LegalOwnerHasData);
/** @description A Legal Payer or a Legal Owner, told apart by `UserCategory`. */
export type CreateLegalUserScaRequest = CreateLegalPayerSca | CreateLegalOwnerSca;
/**
 * Owner
 * @description A Natural user who will hold an account.
 */
export type CreateNaturalOwnerSca = {
    /** @description A postal address as it is sent. */
    Address?: Address;
    /**
     * Format: int64
     * @description A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     *     legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     *     answer was found.
     */
    Birthday: BirthDate;
    /** @description A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /** @description A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
    /**
     * @description Whether the person is there to authenticate.
     *
     *     - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     *     - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *       `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *       they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     *     Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     *     recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * @description That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * @description Makes this an Owner, who has to enroll in SCA.
     * @constant
     */
    UserCategory: "OWNER";
} & WithRequired<NaturalUserDetails, "FirstName" | "LastName" | "Email" | "Birthday" | "Nationality" | "CountryOfResidence">;
/**
 * Payer
 * @description A Natural user who only pays.
 */
export type CreateNaturalPayerSca = {
    /** @description A postal address as it is sent. */
    Address?: Address;
    /** @description Whether the Payer accepted Mangopay's terms and conditions; they need not. */
    TermsAndConditionsAccepted: boolean;
    /**
     * @description Makes this a Payer, active at once and without SCA.
     * @constant
     */
    UserCategory: "PAYER";
} & WithRequired<NaturalUserDetails, "FirstName" | "LastName" | "Email">;
/** @description A Natural user for the legacy endpoint, which starts no SCA. */
export type CreateNaturalUserRequest = {
    /** @description A postal address as it is sent. */
    Address?: Address;
    /** @description Whether this user accepted Mangopay's terms and conditions. */
    TermsAndConditionsAccepted: boolean;
    /** @description The category. Some tests of the official SDKs leave it out; the pages require it. */
    UserCategory: RequestedUserCategory;
} & (WithRequired<NaturalUserDetails, "FirstName" | "LastName" | "Email"> & OwnerAcceptsTerms & NaturalOwnerHasData);
/** @description A Payer or an Owner, told apart by `UserCategory`. */
export type CreateNaturalUserScaRequest = CreateNaturalPayerSca | CreateNaturalOwnerSca;
/**
 * @description An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
 *     in the address of the person who would enroll skips SCA.
 */
export type EmailAddress = string;
/** @description An e-mail address, or null as in an answer that is sent back. */
export type EmailAddressOrNull = EmailAddress | null;
/**
 * @description A code for programs. The known ones are in `spec/errors.yaml`, with cause and remedy; accept others, for Mangopay
 *     adds to them.
 */
export type ErrorType = ScaErrorType | (string & {});
/** @description Something that happened. */
export type Event = {
    /**
     * Format: int64
     * @description When, in Unix seconds.
     */
    Date: number;
    /**
     * @description What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
     *     accept any.
     */
    EventType: EventType;
    /** @description The Id of the object that it happened to. Notifications spell the same thing `RessourceId`. */
    ResourceId: string;
};
/** @description One page of events. */
export type EventList = Event[];
/**
 * @description What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
 *     accept any.
 */
export type EventType = ScaEventType | (string & {});
/**
 * @description For each refused field, its path (`LegalRepresentative.Email`) and what is wrong with it; null
 *     when no field is at fault. Absent when the credentials are not valid.
 */
export type FieldErrors = {
    [key: string]: string | string[];
} | null;
/** @description An address that Mangopay calls when events of one type happen. */
export type Hook = {
    /**
     * Format: int64
     * @description When the hook was created, in Unix seconds.
     */
    CreationDate: number;
    /**
     * @description Who gets a mail when 25, 50 and 75 deliveries in a row have failed, and at 100, when the hook turns `INVALID`; null for
     *     nobody. Announced on 2026-05-11; older answers do not have it. Mangopay fills it in for platforms that had a `VALID` hook
     *     in Production on 2026-04-02, until they set an address on any hook.
     */
    Email?: string | null;
    /**
     * @description What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
     *     accept any.
     */
    EventType: EventType;
    /** @description Names the hook. */
    Id: string;
    /** @description Whether the platform has the hook switched on (`ENABLED`) or off (`DISABLED`). */
    Status: HookStatus;
    /** @description What the platform noted on the hook, or null. */
    Tag: string | null;
    /**
     * Format: uri
     * @description Where notifications are sent.
     */
    Url: string;
    /**
     * @description `INVALID` after 100 failed deliveries in a row: nothing is sent any more until an update sets it to `VALID`. (The
     *     SDK's typing also knows `UNKNOWN`.)
     */
    Validity: "VALID" | "INVALID" | "UNKNOWN" | (string & {});
};
/** @description All hooks, enabled or not. */
export type HookList = Hook[];
/** @description Whether the platform has the hook switched on (`ENABLED`) or off (`DISABLED`). */
export type HookStatus = "ENABLED" | "DISABLED" | (string & {});
/**
 * @description Income bracket: 1 below 18,000, 2 up to 30,000, 3 up to 50,000, 4 up to 80,000, 5 up to 120,000, 6 above
 *     (the SDK's typing says euros).
 */
export type IncomeRange = number | null;
/** @description How far the user's identity is verified. `LIGHT` (the default) or `REGULAR`. */
export type KYCLevel = "LIGHT" | "REGULAR" | (string & {});
/** @description The representative's data as the legacy endpoints take them, each in a member of its own. */
export type LegacyLegalRepresentativeDetails = {
    /** @description A date of birth, or null as in an answer that is sent back. */
    LegalRepresentativeBirthday?: BirthDateOrNull;
    /** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    LegalRepresentativeCountryOfResidence?: CountryCodeOrNull;
    /** @description An e-mail address, or null as in an answer that is sent back. */
    LegalRepresentativeEmail?: EmailAddressOrNull;
    /** @description The given name of the entity's representative. */
    LegalRepresentativeFirstName?: string;
    /** @description The family name of the entity's representative. */
    LegalRepresentativeLastName?: string;
    /** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    LegalRepresentativeNationality?: CountryCodeOrNull;
};
/** @description An entity that is registered as an Owner, or updated as one by a legacy call, has the data that an Owner needs. */
export type LegalOwnerHasData = unknown;
/**
 * @description An entity that is an Owner has this data, so that null is no value for it; an update may leave it out. The representative's e-mail
 *     address is not part of it: an Owner from before SCA may have none.
 */
export type LegalOwnerKeepsData = unknown;
/** @description The representative of a Legal Owner. SCA uses their e-mail address, so it is required. */
export type LegalOwnerRepresentative = {
    /**
     * Format: int64
     * @description A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     *     legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     *     answer was found.
     */
    Birthday: BirthDate;
    /** @description A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /**
     * @description An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     *     in the address of the person who would enroll skips SCA.
     */
    Email: EmailAddress;
    /** @description A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
} & WithRequired<LegalRepresentativeDetails, "FirstName" | "LastName" | "Birthday" | "Nationality" | "CountryOfResidence" | "Email">;
/** @description The representative of a Legal Payer, who does not authenticate. */
export type LegalPayerRepresentative = WithRequired<LegalRepresentativeDetails, "FirstName" | "LastName">;
/**
 * @description The kind of legal entity, as it is returned: `BUSINESS`, `PARTNERSHIP`, `ORGANIZATION` or `SOLETRADER`. SCA applies to
 *     all four.
 */
export type LegalPersonType = "BUSINESS" | "PARTNERSHIP" | "ORGANIZATION" | "SOLETRADER" | (string & {});
/** @description The individual who acts, and authenticates, for a Legal user. */
export type LegalRepresentative = {
    /**
     * Format: int64
     * @description The representative's date of birth in Unix seconds; null when the entity is a Payer.
     */
    Birthday: number | null;
    /** @description Where the representative lives; null when the entity is a Payer. */
    CountryOfResidence: AnsweredCountry;
    /** @description The address that SCA uses. It may be null when the entity is a Payer, and for Owners from before SCA. */
    Email: string | null;
    /** @description Given name of the representative. */
    FirstName: string;
    /** @description Family name of the representative. */
    LastName: string;
    /** @description The representative's nationality; null when the entity is a Payer. */
    Nationality: AnsweredCountry;
    /** @description The representative's phone number as the API was given it, or null. */
    PhoneNumber: string | null;
    /** @description The country of the representative's phone number, or null. */
    PhoneNumberCountry: AnsweredCountry;
    /** @description Id of the representative's validated IDENTITY_PROOF document, or null. */
    ProofOfIdentity: string | null;
};
/** @description What a platform may say of the individual who acts, and authenticates, for a Legal user. */
export type LegalRepresentativeDetails = {
    /** @description A date of birth, or null as in an answer that is sent back. */
    Birthday?: BirthDateOrNull;
    /** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    CountryOfResidence?: CountryCodeOrNull;
    /** @description An e-mail address, or null as in an answer that is sent back. */
    Email?: EmailAddressOrNull;
    /** @description The representative's given name. */
    FirstName?: string;
    /** @description The representative's family name. */
    LastName?: string;
    /** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    Nationality?: CountryCodeOrNull;
    /**
     * @description In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
     *     the person on the hosted page; what they change there is not written back, so sending another number later asks
     *     them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
     *     passcode, see the test values of this spec.
     *     Null is what answers hold when there is no number.
     */
    PhoneNumber?: PhoneNumber;
    /** @description The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
    PhoneNumberCountry?: PhoneNumberCountry;
} & LocalPhoneNeedsCountry;
/**
 * Legal user, legacy format
 * @description A Legal user as the legacy endpoints return it, with the representative's data in members of its own.
 */
export type LegalUser = {
    /**
     * Format: int64
     * @description The representative's date of birth in Unix seconds, or null.
     */
    LegalRepresentativeBirthday: number | null;
    /** @description Where the representative lives, or null. */
    LegalRepresentativeCountryOfResidence: AnsweredCountry;
    /** @description The representative's e-mail address, or null. SCA cannot begin without it. */
    LegalRepresentativeEmail: string | null;
    /** @description The given name that the SCA format calls `LegalRepresentative.FirstName`. */
    LegalRepresentativeFirstName: string;
    /** @description The family name that the SCA format calls `LegalRepresentative.LastName`. */
    LegalRepresentativeLastName: string;
    /** @description The representative's nationality, or null. */
    LegalRepresentativeNationality: AnsweredCountry;
    /** @description Id of the representative's validated proof of identity, or null. */
    LegalRepresentativeProofOfIdentity: string | null;
    /** @description A phone number, or null; some answers leave it out. The SCA format has it inside `LegalRepresentative`. */
    PhoneNumber?: string | null;
    /** @description The country of that phone number, or null. */
    PhoneNumberCountry?: AnsweredCountry;
    /** @description The status, or nothing in older answers. */
    UserStatus?: UserStatus;
} & LegalUserCommon;
/** @description What both formats of a Legal user share. */
export type LegalUserCommon = {
    /** @description The registration number; null for a Payer. */
    CompanyNumber: string | null;
    /** @description A postal address as it is returned. The object is always there; its members are null where nothing is known. */
    HeadquartersAddress: AddressResponse;
    /**
     * @description The kind of legal entity, as it is returned: `BUSINESS`, `PARTNERSHIP`, `ORGANIZATION` or `SOLETRADER`. SCA applies to
     *     all four.
     */
    LegalPersonType: LegalPersonType;
    /** @description A postal address as it is returned. The object is always there; its members are null where nothing is known. */
    LegalRepresentativeAddress: AddressResponse;
    /** @description The registered name. */
    Name: string;
    /**
     * @description An entity.
     * @constant
     */
    PersonType: "LEGAL";
    /** @description Id of the validated REGISTRATION_PROOF document, or null. */
    ProofOfRegistration: string | null;
    /** @description Id of the validated SHAREHOLDERS_DECLARATION document, or null. */
    ShareholderDeclaration: string | null;
    /** @description Id of the validated ARTICLES_OF_ASSOCIATION document, or null. */
    Statute: string | null;
} & WithRequired<UserCommon, "PersonType">;
/** @description What a platform may say of a Legal user, its representative apart. */
export type LegalUserDetails = {
    /** @description The entity's registration number, in the form that its country uses. A BUSINESS that is an Owner must have one. */
    CompanyNumber?: string | null;
    /**
     * @description An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     *     in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /**
     * @description A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
     *     created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
     */
    HeadquartersAddress?: UpdatedAddress;
    /**
     * @description The kind of legal entity that a platform registers.
     * @enum {string}
     */
    LegalPersonType?: RequestedLegalPersonType;
    /**
     * @description A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
     *     created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
     */
    LegalRepresentativeAddress?: UpdatedAddress;
    /** @description The entity's registered name. */
    Name?: string;
    /** @description Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
};
/**
 * Legal user
 * @description A Legal user as the SCA endpoints return it.
 */
export type LegalUserSca = {
    /** @description The individual who acts, and authenticates, for a Legal user. */
    LegalRepresentative: LegalRepresentative;
    /**
     * @description The link to the representative's SCA session, when the call opened one. Null otherwise, and always when the user
     *     is only viewed.
     */
    PendingUserAction: PendingUserAction | null;
    /**
     * @description - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
     *     - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
     *       or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
     *     - `CLOSED`: shut for good, by the platform or by Mangopay.
     */
    UserStatus: UserStatus;
} & LegalUserCommon;
/** @description A phone number in local format, without a plus sign, says nothing without its country. */
export type LocalPhoneNeedsCountry = unknown;
/** @description What an Owner cannot do without, as values that are not null. */
export type NaturalOwnerData = {
    /**
     * Format: int64
     * @description A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     *     legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     *     answer was found.
     */
    Birthday?: BirthDate;
    /** @description A country as ISO 3166-1 alpha-2. */
    CountryOfResidence?: CountryCode;
    /** @description A country as ISO 3166-1 alpha-2. */
    Nationality?: CountryCode;
};
/** @description An individual who is registered as an Owner, or updated as one by a legacy call, has the data that an Owner needs. */
export type NaturalOwnerHasData = unknown;
/** @description An Owner has this data, so that null is no value for it. An update may leave it out. */
export type NaturalOwnerKeepsData = unknown;
/**
 * Natural user, legacy format
 * @description A Natural user as the legacy endpoints return it.
 */
export type NaturalUser = {
    /** @description The status, which older answers lack. */
    UserStatus?: UserStatus;
} & NaturalUserCommon;
/** @description What both formats of a Natural user share. */
export type NaturalUserCommon = {
    /** @description A postal address as it is returned. The object is always there; its members are null where nothing is known. */
    Address: AddressResponse;
    /**
     * Format: int64
     * @description Date of birth in Unix seconds; null for a Payer.
     */
    Birthday: number | null;
    /**
     * @deprecated
     * @description Examples say `NORMAL`; the SDK's typing also knows `DECLARATIVE`.
     */
    Capacity: string;
    /** @description Where the user lives; null for a Payer. */
    CountryOfResidence: AnsweredCountry;
    /** @description The user's given name. */
    FirstName: string;
    /**
     * @description Income bracket: 1 below 18,000, 2 up to 30,000, 3 up to 50,000, 4 up to 80,000, 5 up to 120,000, 6 above
     *     (the SDK's typing says euros).
     */
    IncomeRange: IncomeRange;
    /** @description The user's family name. */
    LastName: string;
    /** @description The user's nationality; null for a Payer. */
    Nationality: AnsweredCountry;
    /** @description What the user does for a living; null for a Payer and when it was never given. */
    Occupation: string | null;
    /**
     * @description An individual.
     * @constant
     */
    PersonType: "NATURAL";
    /** @description The phone number that the API was given, or null; some legacy answers leave it out. What the person typed on the hosted page does not show here. */
    PhoneNumber?: string | null;
    /** @description The country of the phone number, or null. */
    PhoneNumberCountry?: AnsweredCountry;
    /** @description Id of the validated ADDRESS_PROOF document, or null while there is none. */
    ProofOfAddress: string | null;
    /** @description Id of the validated IDENTITY_PROOF document, or null while there is none. */
    ProofOfIdentity: string | null;
} & WithRequired<UserCommon, "PersonType">;
/**
 * @description What a platform may say of a Natural user. What answers may hold as null may be sent back so; what is
 *     asked of an Owner may not. Members that the API does not know are ignored: the SDKs send such.
 */
export type NaturalUserDetails = {
    /**
     * @description A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
     *     created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
     */
    Address?: UpdatedAddress;
    /** @description A date of birth, or null as in an answer that is sent back. */
    Birthday?: BirthDateOrNull;
    /** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    CountryOfResidence?: CountryCodeOrNull;
    /**
     * @description An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     *     in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /** @description Given name. In Production made-up names, and for Owners marks of a company, are refused with 400 `fraud_policy`. */
    FirstName?: string;
    /**
     * @description Income bracket: 1 below 18,000, 2 up to 30,000, 3 up to 50,000, 4 up to 80,000, 5 up to 120,000, 6 above
     *     (the SDK's typing says euros).
     */
    IncomeRange?: IncomeRange;
    /** @description Family name, under the same policy as the given name. */
    LastName?: string;
    /** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    Nationality?: CountryCodeOrNull;
    /** @description What the person does for a living, or null. */
    Occupation?: string | null;
    /**
     * @description In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
     *     the person on the hosted page; what they change there is not written back, so sending another number later asks
     *     them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
     *     passcode, see the test values of this spec.
     *     Null is what answers hold when there is no number.
     */
    PhoneNumber?: PhoneNumber;
    /** @description The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
    PhoneNumberCountry?: PhoneNumberCountry;
    /** @description Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
} & LocalPhoneNeedsCountry;
/**
 * Natural user
 * @description A Natural user as the SCA endpoints return it.
 */
export type NaturalUserSca = {
    /**
     * @description The link to the SCA session, when the call opened one: when an Owner was created, a Payer became an Owner, or an
     *     Owner's contact data changed. Null otherwise, and always when the user is only viewed.
     */
    PendingUserAction: PendingUserAction | null;
    /**
     * @description - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
     *     - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
     *       or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
     *     - `CLOSED`: shut for good, by the platform or by Mangopay.
     */
    UserStatus: UserStatus;
} & WithRequired<NaturalUserCommon, "PhoneNumber" | "PhoneNumberCountry">;
/** @description The shape in which the token endpoint reports a locked account. It is not the API's usual error. */
export type OAuthError = {
    /** @description An OAuth 2.0 error code, for example `unauthorized_client`. */
    error: string;
    /** @description An explanation for people. */
    error_description?: string;
};
/** @description A bearer token and how long it lasts. */
export type OAuthToken = {
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
export type OAuthTokenRequest = {
    /**
     * @description The only grant that this API offers.
     * @constant
     */
    grant_type: "client_credentials";
};
/** @description Whoever is called an Owner has accepted the terms. */
export type OwnerAcceptsTerms = unknown;
/**
 * @description What the account holder still has to do in person, on the page that the link leads to: enroll or authenticate, as that page
 *     finds necessary. To enroll they confirm the e-mail address, choose a PIN of 6 digits,
 *     and set up a passkey, which cannot be skipped where the device supports one (since 2025-12-18); without a passkey they
 *     confirm a phone by a passcode sent to it (OTP).
 */
export type PendingUserAction = {
    /**
     * Format: uri
     * @description The one-time address of the hosted SCA page. It works for 10 minutes; opening it again within
     *     that time resumes the same session. Before sending the person there, append the query parameter
     *     `returnUrl` (in this very case) with the percent-encoded address to come back to, or the page
     *     shows an error. These may follow:
     *
     *     - `lang`: bg, nl, en, fr, de, el, it, pl, pt, es or se; otherwise the browser's language, or English
     *     - `primary=true`: the platform's `PrimaryThemeColour` for icons and, without `cta`, for the button (set with PUT Update a Client
     *       about an hour before)
     *     - `cta=true`: its `PrimaryButtonColour` for the button and the box to accept the terms
     *     - a theme parameter for dark or light mode, since 2026-05-11; its name and values are in no text that was found
     *
     *     The whole URL has to stay under 2,000 characters. On return the page appends `controlStatus`, VALIDATED or FAILED, which is indicative only.
     *     Wallet access gives the same link in a `WWW-Authenticate` header, as `PendingUserAction RedirectUrl=`. Never store or hard-code it.
     */
    RedirectUrl?: string;
};
/** @description The answer of a call whose only purpose is to open an SCA session. */
export type PendingUserActionResponse = {
    /** @description The link to the session, or null when the call opened none. */
    PendingUserAction: PendingUserAction | null;
};
/**
 * @description Whether the user is an individual (`NATURAL`) or an entity (`LEGAL`). The endpoint that creates the user decides it for good, and it decides
 *     which of the two shapes an answer about one user has: there a third value breaks the contract, in a list it does not.
 */
export type PersonType = "NATURAL" | "LEGAL" | (string & {});
/**
 * @description In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
 *     the person on the hosted page; what they change there is not written back, so sending another number later asks
 *     them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
 *     passcode, see the test values of this spec.
 *     Null is what answers hold when there is no number.
 */
export type PhoneNumber = string | null;
/** @description The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
export type PhoneNumberCountry = string | null;
/** @description The registration number of an entity, in the form that its country uses. */
export type RegistrationNumber = string;
/**
 * @description Switches the hook on or off.
 * @enum {string}
 */
export type RequestedHookStatus = "ENABLED" | "DISABLED";
/**
 * @description The kind of legal entity that a platform registers.
 * @enum {string}
 */
export type RequestedLegalPersonType = "BUSINESS" | "PARTNERSHIP" | "ORGANIZATION" | "SOLETRADER";
/**
 * @description The category that a platform may ask for.
 * @enum {string}
 */
export type RequestedUserCategory = "PAYER" | "OWNER";
/**
 * @description - `SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN`: consent to `ContactInformationUpdate` was given
 *     - `SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED`: consent to `ContactInformationUpdate` was revoked
 *     - `SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN`: consent to `RecipientRegistration` was given
 *     - `SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED`: consent to `RecipientRegistration` was revoked
 *     - `SCA_TRANSFER_CONSENT_GIVEN`: consent to `Transfer` was given
 *     - `SCA_TRANSFER_CONSENT_REVOKED`: consent to `Transfer` was revoked
 *     - `SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN`: consent to `ViewAccountInformation` was given
 *     - `SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED`: consent to `ViewAccountInformation` was revoked
 * @enum {string}
 */
export type ScaConsentEventType = "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN" | "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED" | "SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN" | "SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED" | "SCA_TRANSFER_CONSENT_GIVEN" | "SCA_TRANSFER_CONSENT_REVOKED" | "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN" | "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED";
/**
 * @description Whether the person is there to authenticate.
 *
 *     - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
 *     - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
 *       `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
 *       they are `ACTIVE` then, and get no link before `enrollUser`.
 *
 *     Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
 *     recipients since 2025-11-17, the others with this default since 2025-12-15.
 * @default USER_PRESENT
 * @enum {string}
 */
export type ScaContext = "USER_PRESENT" | "USER_NOT_PRESENT";
/**
 * @description - `SCA_ENROLLMENT_SUCCEEDED`: the person enrolled
 *     - `SCA_ENROLLMENT_FAILED`: a factor was tried too often
 *     - `SCA_ENROLLMENT_EXPIRED`: the session ran out its 10 minutes
 * @enum {string}
 */
export type ScaEnrollmentEventType = "SCA_ENROLLMENT_SUCCEEDED" | "SCA_ENROLLMENT_FAILED" | "SCA_ENROLLMENT_EXPIRED";
/** @description Every event type about users and SCA. */
export type ScaEventType = UserAccountEventType | ScaEnrollmentEventType | UserCategoryEventType | ScaConsentEventType | ScaFactorEventType | UserFlowsEventType | UserKycEventType;
/**
 * @description - `SCA_EMAIL_VERIFIED`: the e-mail address
 *     - `SCA_PHONE_NUMBER_VERIFIED`: the phone number
 * @enum {string}
 */
export type ScaFactorEventType = "SCA_EMAIL_VERIFIED" | "SCA_PHONE_NUMBER_VERIFIED";
/** @description Whether an Owner is enrolled in SCA and what they consented to. */
export type ScaStatus = {
    /** @description What the user consented to. The pages always show it; the SDKs expect that it may be null or missing. */
    ConsentScope?: ConsentScope | null;
    /**
     * @description False until the first enrollment succeeds. It stays true while the user enrolls again, when
     *     `UserStatus` says `PENDING_USER_ACTION`.
     */
    IsEnrolled: boolean;
    /**
     * Format: int64
     * @description When consent to any scope was last given or revoked, in Unix seconds; null if it never was, or not there.
     */
    LastConsentCollectionDate?: number | null;
    /**
     * Format: int64
     * @description When an enrollment last succeeded, the first or a later one, in Unix seconds. Before the first
     *     success it is null, or not there at all: the two documents disagree, so expect both.
     */
    LastEnrollmentDate?: number | null;
    /**
     * @description - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
     *     - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
     *       or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
     *     - `CLOSED`: shut for good, by the platform or by Mangopay.
     */
    UserStatus: UserStatus;
};
/** @description Anything that the platform wants to find again; null for nothing. */
export type Tag = string | null;
/**
 * @description A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
 *     created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
 */
export type UpdatedAddress = {
    /** @description Street and number; null when the address is not known. */
    AddressLine1: string | null;
    /** @description The second line, or null. */
    AddressLine2?: string | null;
    /** @description Town or city; null when the address is not known. */
    City: string | null;
    /** @description A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    Country: CountryCodeOrNull;
    /** @description Postal code; null when the address is not known. */
    PostalCode: string | null;
    /** @description State, province or region; null where it was never given. */
    Region?: string | null;
};
/** @description What changes of a hook. */
export type UpdateHookRequest = {
    /** @description Who to alert from now on; null for nobody. Once set on any hook, new hooks without it have no alerts. */
    Email?: string | null;
    /**
     * @description Switches the hook on or off.
     * @enum {string}
     */
    Status?: RequestedHookStatus;
    /** @description Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
    /**
     * Format: uri
     * @description The new address, with http or https. Changing it does not reset the count of failures.
     */
    Url?: string;
    /**
     * @description Brings an invalid hook back. A hook that was read as `INVALID` is not sent back as such.
     * @constant
     */
    Validity?: "VALID";
};
/** @description What changes of a Legal user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
export type UpdateLegalUserRequest = {
    /** @description Whether the entity accepts the terms; true once it did, for acceptance cannot be taken back (400 `invalid_action`). */
    TermsAndConditionsAccepted: boolean;
    /** @description OWNER makes the entity an Owner without SCA; it stays ACTIVE and its representative is not enrolled. */
    UserCategory: RequestedUserCategory;
} & (LegalUserDetails & LegacyLegalRepresentativeDetails & OwnerAcceptsTerms & LegalOwnerHasData);
/**
 * @description What changes of a Legal user; everything left out stays as it is. To change contact data, send no other member of
 *     `LegalRepresentative`: it may lower the KYC level.
 */
export type UpdateLegalUserScaRequest = {
    /** @description What a platform may say of the individual who acts, and authenticates, for a Legal user. */
    LegalRepresentative?: LegalRepresentativeDetails;
    /**
     * @description Whether the person is there to authenticate.
     *
     *     - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     *     - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *       `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *       they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     *     Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     *     recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /** @description Has to be true for an entity that is an Owner. */
    TermsAndConditionsAccepted: boolean;
    /** @description The category that the entity has now. It cannot be changed here. */
    UserCategory: RequestedUserCategory;
} & (LegalUserDetails & OwnerAcceptsTerms & LegalOwnerKeepsData);
/** @description What changes of a Natural user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
export type UpdateNaturalUserRequest = {
    /** @description Whether the user accepts Mangopay's terms and conditions. What was accepted cannot be taken back (400 `invalid_action`). */
    TermsAndConditionsAccepted: boolean;
    /** @description OWNER makes a Payer an Owner without SCA; the user stays ACTIVE and is not enrolled. */
    UserCategory: RequestedUserCategory;
} & (NaturalUserDetails & OwnerAcceptsTerms & NaturalOwnerHasData);
/** @description What changes of a Natural user; everything left out stays as it is. */
export type UpdateNaturalUserScaRequest = {
    /**
     * @description Whether the person is there to authenticate.
     *
     *     - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     *     - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *       `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *       they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     *     Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     *     recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /** @description Has to be true for an Owner. */
    TermsAndConditionsAccepted: boolean;
    /** @description The category that the user has now. It cannot be changed here. */
    UserCategory: RequestedUserCategory;
} & (NaturalUserDetails & OwnerAcceptsTerms & NaturalOwnerKeepsData);
/** @description A Natural or a Legal user in the legacy format, told apart by `PersonType`. */
export type User = NaturalUser | LegalUser;
/**
 * @description - `USER_ACCOUNT_VALIDATION_ASKED`: the user has to enroll: `UserStatus` became `PENDING_USER_ACTION`, through another endpoint than enrollment
 *     - `USER_ACCOUNT_ACTIVATED`: `UserStatus` went from `PENDING_USER_ACTION` to `ACTIVE`
 *     - `USER_ACCOUNT_CLOSED`: the platform or Mangopay closed the user
 * @enum {string}
 */
export type UserAccountEventType = "USER_ACCOUNT_VALIDATION_ASKED" | "USER_ACCOUNT_ACTIVATED" | "USER_ACCOUNT_CLOSED";
/**
 * @description - `PAYER`: pays and nothing else; SCA does not apply.
 *     - `OWNER`: has accepted Mangopay's terms and holds an account; has to enroll in SCA.
 *     - `PLATFORM`: represents the platform. Only Mangopay sets it, for one user of a `ClientId`, who has to be an `OWNER` with the
 *       `KYCLevel` `REGULAR`. SCA is not applied to it at first; by our reading it is `ACTIVE` and keeps the SCA status
 *       that it had.
 */
export type UserCategory = "PAYER" | "OWNER" | "PLATFORM" | (string & {});
/**
 * @description - `USER_CATEGORY_UPDATED_TO_OWNER`: a Payer became an Owner
 *     - `USER_CATEGORY_UPDATED_TO_PAYER`: Mangopay made the user a Payer
 *     - `USER_CATEGORY_UPDATED_TO_PLATFORM`: Mangopay set the category PLATFORM
 * @enum {string}
 */
export type UserCategoryEventType = "USER_CATEGORY_UPDATED_TO_OWNER" | "USER_CATEGORY_UPDATED_TO_PAYER" | "USER_CATEGORY_UPDATED_TO_PLATFORM";
/** @description The members that every user has, in all formats and in lists. */
export type UserCommon = {
    /**
     * Format: int64
     * @description When the user was created, in Unix seconds.
     */
    CreationDate: number;
    /** @description The user's e-mail address; for a Legal user, the entity's. */
    Email: string;
    /** @description Names the user in every other call. */
    Id: string;
    /** @description How far the user's identity is verified. `LIGHT` (the default) or `REGULAR`. */
    KYCLevel: KYCLevel;
    /**
     * @description Whether the user is an individual (`NATURAL`) or an entity (`LEGAL`). The endpoint that creates the user decides it for good, and it decides
     *     which of the two shapes an answer about one user has: there a third value breaks the contract, in a list it does not.
     */
    PersonType: PersonType;
    /** @description What the platform noted, or null. (No source says that it can be null; see the open questions.) */
    Tag: string | null;
    /** @description Whether the user accepted Mangopay's terms and conditions. */
    TermsAndConditionsAccepted: boolean;
    /**
     * Format: int64
     * @description When they did, in Unix seconds; null for a Payer, and in examples for some Owners too.
     */
    TermsAndConditionsAcceptedDate: number | null;
    /**
     * @description - `PAYER`: pays and nothing else; SCA does not apply.
     *     - `OWNER`: has accepted Mangopay's terms and holds an account; has to enroll in SCA.
     *     - `PLATFORM`: represents the platform. Only Mangopay sets it, for one user of a `ClientId`, who has to be an `OWNER` with the
     *       `KYCLevel` `REGULAR`. SCA is not applied to it at first; by our reading it is `ACTIVE` and keeps the SCA status
     *       that it had.
     */
    UserCategory: UserCategory;
};
/**
 * @description - `USER_INFLOWS_BLOCKED`: no pay-ins any more, and no transfers either way
 *     - `USER_INFLOWS_UNBLOCKED`: pay-ins, and transfers either way, are possible again
 *     - `USER_OUTFLOWS_BLOCKED`: no payouts any more, and no transfers either way
 *     - `USER_OUTFLOWS_UNBLOCKED`: payouts, and transfers either way, are possible again
 * @enum {string}
 */
export type UserFlowsEventType = "USER_INFLOWS_BLOCKED" | "USER_INFLOWS_UNBLOCKED" | "USER_OUTFLOWS_BLOCKED" | "USER_OUTFLOWS_UNBLOCKED";
/**
 * @description - `USER_KYC_LIGHT`: to `LIGHT`
 *     - `USER_KYC_REGULAR`: to `REGULAR`
 *     - `USER_KYC_RENEWAL_REQUIRED`: the level falls to `LIGHT` unless the user is verified again within 90 days
 *     - `USER_KYC_RENEWED`: the user was verified again in time, and stays `REGULAR`
 * @enum {string}
 */
export type UserKycEventType = "USER_KYC_LIGHT" | "USER_KYC_REGULAR" | "USER_KYC_RENEWAL_REQUIRED" | "USER_KYC_RENEWED";
/** @description One page of users. */
export type UserList = UserSummary[];
/** @description A Natural or a Legal user in the SCA format, told apart by `PersonType`. */
export type UserSca = NaturalUserSca | LegalUserSca;
/**
 * @description - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
 *     - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
 *       or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
 *     - `CLOSED`: shut for good, by the platform or by Mangopay.
 */
export type UserStatus = "PENDING_USER_ACTION" | "ACTIVE" | "CLOSED" | (string & {});
/** @description All that lists show of a user. */
export type UserSummary = {
    /** @description The status. Answers in the legacy format and in lists may do without it, as one that was published in 2022 does. */
    UserStatus?: UserStatus;
} & UserCommon;
