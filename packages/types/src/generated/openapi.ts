// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe

import type { PlainTexts } from "../plain-texts.js";
import type { ScaErrorType } from "./error-types.js";

export interface paths {
    "/v2.01/{ClientId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List events
         *
         * What happened in the last 45 days, whether or not a hook was there to be told. Use it to find notifications that were
         * missed.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List hooks
         *
         * All hooks of the platform, enabled and disabled.
         */
        get: operations["listHooks"];
        put?: never;
        /**
         * Create a hook
         *
         * Has Mangopay call an address, by GET, for every event of one type. A type can have one hook; a second one is refused.
         *
         * The receiver answers 200 within 2 seconds. A delivery that fails is repeated every 10 minutes for an hour, then every 8
         * hours for 3 days. Notifications may come more than once, and no signature is documented: read the resource again before acting.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The hook's identifier. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        /**
         * View a hook
         *
         * One hook, with its validity.
         */
        get: operations["viewHook"];
        /**
         * Update a hook
         *
         * Changes a hook's address, note or alert address, switches it on or off, or brings it back after 100 failures made it
         * `INVALID`. No way to delete a hook is documented.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The key that was sent with the call in question. */
                IdempotencyKey: components["parameters"]["IdempotencyKeyInPath"];
            };
            cookie?: never;
        };
        /**
         * View an API response
         *
         * Returns the answer that the first call with an Idempotency-Key got, for 24 hours after it, whether that call succeeded or
         * failed. This is how to learn what became of a POST whose answer was lost: a second POST with the same key is only
         * refused with 409.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View a user
         *
         * Returns a Natural or a Legal user in the SCA format; `PersonType` tells which. `PendingUserAction` is always null here:
         * `enrollUser` gives a link. The status `PENDING_USER_ACTION` shows, as it does in the legacy format.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Manage proxy consent
         *
         * Opens a session in which an enrolled user gives, extends or revokes consent to the actions that the platform may take in
         * their absence, and returns the link to it in `PendingUserAction`. Mangopay must have switched proxy management on for
         * the platform. `UserStatus` does not change.
         *
         * Nothing is sent at once. When the session is completed, each scope that changed is notified by
         * `SCA_..._CONSENT_GIVEN` or `SCA_..._CONSENT_REVOKED`, and `viewUserScaStatus` shows it. When the user has Mangopay itself
         * revoke consent, the platform is not notified.
         *
         * The guide allows the call for users only who are enrolled and `ACTIVE`; a test of the official SDK gets a link for an `ACTIVE`
         * Owner who was sent to enroll and has not done so yet. What others are answered is not documented.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enroll a user in SCA
         *
         * Opens an SCA session for an Owner and returns the link to its hosted page. Use it for Owners who
         * were created without enrolling, and to try again after a session failed or ran out its 10 minutes.
         * It works for an Owner who is enrolled as well, and by our reading in the Sandbox for one whose address contains `accept`. No exemption applies to enrolling, the first time or again.
         *
         * Every call opens a new session, even while another is under way. The call itself, and a session that fails or expires,
         * leave `UserStatus` as it is, and no `USER_ACCOUNT_VALIDATION_ASKED` notification is sent. A session that succeeds
         * turns `PENDING_USER_ACTION` into `ACTIVE`.
         *
         * Enroll existing Owners proactively, when they next use the platform. They are not restricted before that: they stay
         * `ACTIVE`, and a recipient, a transfer or wallet access opens a session in which they can enroll as well. If that
         * session fails, so does the action, which then has to be requested again. With notice, Mangopay may later restrict
         * Owners who do not enroll: remove permissions, block or close the account, or make them Payers.
         *
         * A Legal Owner needs a `LegalRepresentative.Email`: users from before SCA may lack it, and the call
         * then fails. SCA needs the address for its profile of the person's behaviour and as a backup channel; a phone number
         * can be entered in the session. To enroll a Payer, make them an Owner with the
         * category endpoints instead.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View the SCA status of a user
         *
         * Tells whether an Owner, Natural or Legal, is enrolled in SCA, and which actions they let the platform
         * take in their absence. This is where an enrolled user can be told from one who is not: both can be
         * `ACTIVE`.
         *
         * A user for whom no enrollment was ever started is answered with 404, like one that does not exist.
         * Payers are refused with 400. A closed user is answered as before, with `CLOSED` (an assumption).
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Legal user
         *
         * Registers a legal entity, as a Payer or as an Owner. SCA applies to every `LegalPersonType`, in the Sandbox as well; texts
         * that name `SOLETRADER` alone are older.
         *
         * For a Payer `PendingUserAction` is null and the status `ACTIVE`. For an Owner the status is `PENDING_USER_ACTION`,
         * `USER_ACCOUNT_VALIDATION_ASKED` is sent, and the link in `PendingUserAction` is for the individual whom
         * `LegalRepresentative` names: they enroll, with the e-mail address given there. In the Sandbox, `accept` in that address
         * skips SCA.
         *
         * Countries are checked against the blocked ones in both addresses and in the representative's nationality and residence.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View a Legal user (SCA, by type)
         *
         * The same answer as `viewUserSca` gives for a Legal user. It is in every official SDK and on no page. A
         * Natural user's Id should get an error, as from `viewLegalUser` (an assumption). Prefer `viewUserSca`.
         */
        get: operations["viewLegalUserSca"];
        /**
         * Update a Legal user
         *
         * Changes what is sent of a Legal user and leaves the rest; the category stays.
         *
         * When `LegalRepresentative.Email`, `.PhoneNumber` or `.PhoneNumberCountry` of an Owner changes, the representative has to
         * enroll again: `PENDING_USER_ACTION`, `USER_ACCOUNT_VALIDATION_ASKED`, and the link in `PendingUserAction`, which is
         * otherwise null. (One list of triggers names only Owners who are enrolled already.) The session goes as for
         * `updateNaturalUserSca`. Send only these three members to change contact data: the
         * representative's `FirstName`, `LastName`, `Birthday` or `Nationality`, or another `LegalPersonType`, lower the KYC level
         * (`USER_KYC_LIGHT`). `USER_NOT_PRESENT` needs the user's consent to `ContactInformationUpdate`.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Categorize a Legal user
         *
         * Makes a Legal Payer an Owner. `LegalRepresentative.Email` has to be known, from before or from this request; a BUSINESS
         * also needs its `CompanyNumber`.
         *
         * As for a Natural user, the status turns to `PENDING_USER_ACTION` and `PendingUserAction` holds a link, here for the
         * representative; `USER_ACCOUNT_VALIDATION_ASKED` and `USER_CATEGORY_UPDATED_TO_OWNER` are sent. Blocked countries are refused in the
         * representative's nationality and residence. (One page of the guide names the creation endpoint for this step; that is a slip.)
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Natural user
         *
         * Registers an individual, as a Payer or as an Owner. Payers too are to be registered and updated with the SCA endpoints,
         * whether or not they may become Owners.
         *
         * A Payer is `ACTIVE` at once and `PendingUserAction` is null. An Owner is `PENDING_USER_ACTION`, the notification
         * `USER_ACCOUNT_VALIDATION_ASKED` is sent, and `PendingUserAction` holds the link on which the person enrolls. In the
         * Sandbox, an Owner whose e-mail address contains `accept` gets no link. Note that the answer is 200, not 201.
         *
         * Blocked countries are refused in `Nationality`, `CountryOfResidence` and `Address.Country`.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View a Natural user (SCA, by type)
         *
         * The same answer as `viewUserSca` gives for a Natural user. Every official SDK has this call and no page documents it.
         * A Legal user's Id should be answered with an error, as `viewNaturalUser` does (an assumption). Prefer `viewUserSca`.
         */
        get: operations["viewNaturalUserSca"];
        /**
         * Update a Natural user
         *
         * Changes what is sent of a Natural user and leaves the rest; the category stays.
         *
         * When an Owner's `Email`, `PhoneNumber` or `PhoneNumberCountry` changes, they have to enroll again: the status
         * turns to `PENDING_USER_ACTION`, `USER_ACCOUNT_VALIDATION_ASKED` is sent and `PendingUserAction` holds the link. (One list of
         * triggers names only Owners who are enrolled already.) Any other change leaves it null. The session offers a new phone number for
         * the person to confirm; a new e-mail address alone is confirmed with the phone that is enrolled, which they cannot change then.
         * With `ScaContext` `USER_NOT_PRESENT` the platform makes such a change by proxy, if the user consented to
         * `ContactInformationUpdate`.
         *
         * Three things no page says, and this is how we read them. Another change sends the notification again, also when they have to
         * enroll already. One by proxy leaves the status as it is and sends nothing. So does one in the Sandbox when the e-mail address
         * contains `accept`, which skips SCA here too.
         *
         * At KYC level `REGULAR`, a new `FirstName`, `LastName`, `Birthday` or `Nationality` lowers the level to `LIGHT` (`USER_KYC_LIGHT`).
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Categorize a Natural user
         *
         * Makes a Natural Payer an Owner, whichever endpoint created them. An Owner is refused.
         *
         * The status turns to `PENDING_USER_ACTION`, `PendingUserAction` holds the link on which the person enrolls, and
         * `USER_ACCOUNT_VALIDATION_ASKED` and `USER_CATEGORY_UPDATED_TO_OWNER` are sent. In the Sandbox, `accept` in the e-mail
         * address means no link. Name and e-mail address are now held to the policy for Owners, and blocked countries are refused
         * in `Nationality` and `CountryOfResidence`.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /**
         * List users
         *
         * The key data of every user that the platform has created, a page at a time. There is one format, for it is the same with
         * and without SCA.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
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
                /** The platform's API account identifier. The API key belongs to it. */
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
         * are members of the entity here. Use `createLegalUserSca`.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View a Legal user (legacy)
         * @deprecated
         * @description A Legal user in the legacy format, with the representative's data in flat members. For a Natural
         * user's Id the answer is an error. Use `viewUserSca`.
         */
        get: operations["viewLegalUser"];
        /**
         * Update a Legal user (legacy)
         * @deprecated
         * @description Changes a Legal user without SCA, in the legacy format. An entity that becomes an Owner this way
         * (`USER_CATEGORY_UPDATED_TO_OWNER`) stays `ACTIVE`, with nobody enrolled. A change of identity data lowers the KYC level
         * (`USER_KYC_LIGHT`) as in `updateLegalUserSca`. Use that operation and `categorizeLegalUser`.
         */
        put: operations["updateLegalUser"];
        post?: never;
        /**
         * Close a Legal user
         *
         * Closes a Legal user of any kind for good, under the same condition as `closeNaturalUser`: empty wallets. It can still be
         * viewed, as `CLOSED`. Sends `USER_ACCOUNT_CLOSED`, `USER_INFLOWS_BLOCKED` and `USER_OUTFLOWS_BLOCKED`.
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
                /** The platform's API account identifier. The API key belongs to it. */
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
         * `createNaturalUserSca`; Mangopay announced the end of this endpoint for 2025-12-15.
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * View a Natural user (legacy)
         * @deprecated
         * @description A Natural user in the legacy format, without `PendingUserAction`. The Id of a Legal user is answered with an error. Use
         * `viewUserSca`.
         */
        get: operations["viewNaturalUser"];
        /**
         * Update a Natural user (legacy)
         * @deprecated
         * @description Changes a Natural user without SCA. It may make a Payer an Owner (`USER_CATEGORY_UPDATED_TO_OWNER`), who stays `ACTIVE` and
         * then has to enroll by `enrollUser`; so does the Dashboard, which uses this endpoint. New contact data leave the status as it
         * is; new identity data lower the KYC level (`USER_KYC_LIGHT`) as in `updateNaturalUserSca`. Use that operation and
         * `categorizeNaturalUser`.
         */
        put: operations["updateNaturalUser"];
        post?: never;
        /**
         * Close a Natural user
         *
         * Closes a Natural user, Payer or Owner, for good: not even Mangopay can undo it. All the user's wallets have to be empty. The
         * user stays readable, with the status `CLOSED`, and the person may be registered anew.
         *
         * `USER_ACCOUNT_CLOSED`, `USER_INFLOWS_BLOCKED` and `USER_OUTFLOWS_BLOCKED` are sent.
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
         *
         * Exchanges the ClientId and API key for the bearer token of all other calls. Ask once and reuse the
         * token until shortly before it expires: overuse of this endpoint can itself get an account limited
         * or blocked.
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
         *
         * The user gave or revoked consent to one kind of action by proxy, and completed the session.
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
         *
         * An enrollment, the first or a later one, came to an end, whichever endpoint gave the link. Not sent when an enrolled user merely authenticates.
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
         *
         * The user enrolled or changed a factor, and completed the session.
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
         *
         * The status of an account changed, of an Owner of any kind (a text that names Natural users and sole traders alone is older); closing is notified for Payers too.
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
         *
         * The category of an existing user changed; not sent when a user is created.
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
         *
         * The user may no longer, or may again, make pay-ins (inflows) or payouts (outflows). Either block also stops transfers, those
         * that the user sends and those that they would receive. Closing a user, by either side, is notified by both blocks.
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
         *
         * The level of verification (KYC or KYB) changed, is about to fall, or was renewed. The renewal events came with the release of
         * 2026-06-23; from 2026-12-01 a level that was not renewed falls.
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
        /** A parameter is missing or malformed; `errors` says which. */
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
        /** The account may not use this endpoint. */
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
        /** The Idempotency-Key was used within the last 24 hours. */
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
        /** There is no such resource. */
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
        /** What the receiver answers, within 2 seconds, so that the delivery counts as done. */
        NotificationReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** One of the four rate limit windows is full. No `Retry-After` is documented; `x-ratelimit-reset` says when to go on. */
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
        /** The bearer token is missing, expired or not valid. */
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
        /** Only events after this moment, in Unix seconds. Events are kept for 45 days. */
        AfterDate: number;
        /** Only events before this moment, in Unix seconds. */
        BeforeDate: number;
        /** The platform's API account identifier. The API key belongs to it. */
        ClientId: string;
        /** When it happened, in Unix seconds. */
        EventDate: number;
        /** Only events of this type. The page calls it required, yet its own samples leave it out. */
        EventTypeFilter: EventType;
        /** The hook's identifier. */
        HookId: string;
        /**
         * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
         * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
         * A UUID fits.
         */
        IdempotencyKey: string;
        /** The key that was sent with the call in question. */
        IdempotencyKeyInPath: string;
        /** Which page to return, counted from 1. */
        page: number;
        /** How many items a page has. */
        per_page: number;
        /** The Id of the user concerned. The misspelling is Mangopay's. */
        RessourceId: string;
        /** Oldest first or newest first. What the order is without it, no page says. */
        Sort: "CreationDate:ASC" | "CreationDate:DESC";
        /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
        UserId: string;
    };
    requestBodies: never;
    headers: {
        /** Addresses of other pages, with the relations first, prev, next and last. */
        Link: string;
        /**
         * How many items there are on all pages.
         * @example 115
         */
        NumberOfItems: number;
        /**
         * How many pages there are.
         * @example 12
         */
        NumberOfPages: number;
        /**
         * Calls made so far, as four numbers in the order 15 minutes, 30 minutes, 1 hour, 24 hours. The
         * windows slide.
         * @example 63015, 121914, 228534, 7103921
         */
        RateLimit: string;
        /**
         * Calls still allowed in each of the four windows, in the same order as `x-ratelimit`.
         * @example 436985, 878086, 1771466, 40896079
         */
        RateLimitRemaining: string;
        /**
         * When each of the four windows frees up again, as Unix seconds in the order of `x-ratelimit`.
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
                /** Only events after this moment, in Unix seconds. Events are kept for 45 days. */
                AfterDate?: components["parameters"]["AfterDate"];
                /** Only events before this moment, in Unix seconds. */
                BeforeDate?: components["parameters"]["BeforeDate"];
                /** Only events of this type. The page calls it required, yet its own samples leave it out. */
                EventType?: components["parameters"]["EventTypeFilter"];
                /** Which page to return, counted from 1. */
                page?: components["parameters"]["page"];
                /** How many items a page has. */
                per_page?: components["parameters"]["per_page"];
                /** Oldest first or newest first. What the order is without it, no page says. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the events. */
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
            /** A date lies more than 45 days back. */
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
                /** Which page to return, counted from 1. */
                page?: components["parameters"]["page"];
                /** How many items a page has. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The hooks. */
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
                 * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 * A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** An address for the events of one type. There can be one hook for each type. */
                "application/json": CreateHookRequest;
            };
        };
        responses: {
            /** The new hook. */
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
            /** There is a hook for this type already, or the address is malformed. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The hook's identifier. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The hook. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The hook's identifier. */
                HookId: components["parameters"]["HookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** What changes of a hook. */
                "application/json": UpdateHookRequest;
            };
        };
        responses: {
            /** The hook as changed. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The key that was sent with the call in question. */
                IdempotencyKey: components["parameters"]["IdempotencyKeyInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The remembered answer. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
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
                 * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 * A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link to the session for consent. */
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
            /** Proxy management is not switched on, or the user is closed. */
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
                 * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 * A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link to the session. */
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
            /** The user is a Payer or closed, or, by our reading, a Legal Owner without a `LegalRepresentative.Email`. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Enrollment and consent of the user. */
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
            /** The user is a Payer and has no SCA status. */
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
            /** No enrollment was ever started for this user, or there is no such user. */
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
                 * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 * A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** A Legal Payer or a Legal Owner, told apart by `UserCategory`. */
                "application/json": CreateLegalUserScaRequest;
            };
        };
        responses: {
            /** The new entity. */
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
            /** Some data are missing, malformed or against a policy. */
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
            /** The terms were not accepted for an Owner, or the account may not do this. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The Legal user. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * What changes of a Legal user; everything left out stays as it is. To change contact data, send no other member of
                 * `LegalRepresentative`: it may lower the KYC level.
                 */
                "application/json": UpdateLegalUserScaRequest;
            };
        };
        responses: {
            /** The entity as changed. */
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
            /** The change is malformed, against a policy, or the entity is closed. */
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
            /** The terms are not accepted, or there is no consent to the platform acting by proxy. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** What a Legal Payer lacks to be an Owner. */
                "application/json": CategorizeLegalUserRequest;
            };
        };
        responses: {
            /** The entity, now an Owner. */
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
            /** The entity is an Owner already or closed, or its representative has no e-mail address. */
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
                 * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 * A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** A Payer or an Owner, told apart by `UserCategory`. */
                "application/json": CreateNaturalUserScaRequest;
            };
        };
        responses: {
            /** The new user. */
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
            /** The data are missing, malformed or against a policy; `errors` names the fields. */
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
            /** An Owner did not accept the terms, or the account may not do this. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The Natural user. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** What changes of a Natural user; everything left out stays as it is. */
                "application/json": UpdateNaturalUserScaRequest;
            };
        };
        responses: {
            /** The user as changed. */
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
            /** The change is malformed, against a policy, or the user is closed. */
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
            /** An Owner did not accept the terms, or did not consent to the platform acting by proxy. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** What a Natural Payer lacks to be an Owner. */
                "application/json": CategorizeNaturalUserRequest;
            };
        };
        responses: {
            /** The user, now an Owner. */
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
            /** The user is an Owner already, is closed, or their data are malformed or against a policy. */
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
                /** Which page to return, counted from 1. */
                page?: components["parameters"]["page"];
                /** How many items a page has. */
                per_page?: components["parameters"]["per_page"];
                /** Oldest first or newest first. What the order is without it, no page says. */
                Sort?: components["parameters"]["Sort"];
            };
            header?: never;
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the platform's users. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user in the legacy format. */
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
                 * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 * A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** A Legal user for the legacy endpoint, which starts no SCA. */
                "application/json": CreateLegalUserRequest;
            };
        };
        responses: {
            /** The new entity in the legacy format. */
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
            /** A member is missing or malformed. The page shows nothing for made-up names and blocked countries. */
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
            /** An entity that is to be an Owner did not accept the terms, or the account may not use the endpoint. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entity. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** What changes of a Legal user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
                "application/json": UpdateLegalUserRequest;
            };
        };
        responses: {
            /** The entity as changed, in the legacy format. */
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
            /** The change is malformed, against a policy, or takes back an Owner's category or accepted terms. */
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
            /** An entity that is an Owner did not accept the terms, or the account may not call this endpoint. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entity is closed; there is no body. */
            204: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** A wallet of the entity holds money, or it is closed already. */
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
                 * Makes a lost response recoverable. A key that was used in the last 24 hours is answered with 409,
                 * whether the first call succeeded or not; the first answer can then be read back for those 24 hours.
                 * A UUID fits.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** A Natural user for the legacy endpoint, which starts no SCA. */
                "application/json": CreateNaturalUserRequest;
            };
        };
        responses: {
            /** The new user in the legacy format. */
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
            /** A member is missing or malformed, or the data are against a policy. */
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
            /** The account may not use the endpoint, or an Owner did not accept the terms. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The individual. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** What changes of a Natural user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
                "application/json": UpdateNaturalUserRequest;
            };
        };
        responses: {
            /** The individual as changed. */
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
            /** The change is malformed, against a policy, or takes back what cannot be taken back. */
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
            /** An Owner did not accept the terms, or the account may not call a legacy update. */
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
                /** The platform's API account identifier. The API key belongs to it. */
                ClientId: components["parameters"]["ClientId"];
                /** The user's identifier, case-sensitive. New ones look like `user_m_01JF7AP1M46TR0JH7WBGPWK7D7`, old ones are digits only. */
                UserId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user is closed; there is no body. */
            204: {
                headers: {
                    "X-RateLimit": components["headers"]["RateLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** A wallet holds money, or the user is closed already. */
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
                /** The form that asks for a token. */
                "application/x-www-form-urlencoded": OAuthTokenRequest;
            };
        };
        responses: {
            /** The token. */
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
            /** The account is locked for a while for security reasons. */
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
            /** The ClientId and API key do not belong together. */
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
                /** When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** Which consent was given or revoked. */
                EventType: ScaConsentEventType;
                /** The Id of the user concerned. The misspelling is Mangopay's. */
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
                /** When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** How the enrollment ended. */
                EventType: ScaEnrollmentEventType;
                /** The Id of the user concerned. The misspelling is Mangopay's. */
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
                /** When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** Which factor was verified. */
                EventType: ScaFactorEventType;
                /** The Id of the user concerned. The misspelling is Mangopay's. */
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
                /** When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** How the account changed. */
                EventType: UserAccountEventType;
                /** The Id of the user concerned. The misspelling is Mangopay's. */
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
                /** When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** Which category the user has now. */
                EventType: UserCategoryEventType;
                /** The Id of the user concerned. The misspelling is Mangopay's. */
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
                /** When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** What is blocked, or free again. */
                EventType: UserFlowsEventType;
                /** The Id of the user concerned. The misspelling is Mangopay's. */
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
                /** When it happened, in Unix seconds. */
                Date: components["parameters"]["EventDate"];
                /** What happened to the level. */
                EventType: UserKycEventType;
                /** The Id of the user concerned. The misspelling is Mangopay's. */
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
 * That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
 * @constant
 */
export type AcceptedTerms = true;
/** A postal address as it is sent. */
export type Address = {
    /** Street and number. */
    AddressLine1: string;
    /** What the first line has no room for; may be an empty string, or null as in an answer. */
    AddressLine2?: string | null;
    /** Town or city. */
    City: string;
    /** A country as ISO 3166-1 alpha-2. */
    Country: CountryCode;
    /** Letters, digits, dashes and spaces. */
    PostalCode: string;
    /** State, province or region. Required in the United States, Canada and Mexico. */
    Region?: string | null;
};
/** A postal address as it is returned. The object is always there; its members are null where nothing is known. */
export type AddressResponse = {
    /** Street and number, or null. */
    AddressLine1: string | null;
    /** Second line, or null. */
    AddressLine2: string | null;
    /** Town or city, or null. */
    City: string | null;
    /**
     * A country as it is returned: ISO 3166-1 alpha-2, or null when none is known. The page on data formats speaks of codes of
     * three letters as an exception, and a member that was never given may be empty, so answers have no pattern.
     */
    Country: AnsweredCountry;
    /** Postal code, or null. */
    PostalCode: string | null;
    /** State, province or region, or null. */
    Region: string | null;
};
/**
 * A country as it is returned: ISO 3166-1 alpha-2, or null when none is known. The page on data formats speaks of codes of
 * three letters as an exception, and a member that was never given may be empty, so answers have no pattern.
 */
export type AnsweredCountry = string | null;
/** What the API answers when it refuses a call. */
export type ApiError = {
    /** When it happened, in Unix seconds. Some endpoints write it with a fraction of `.0`. */
    Date?: number;
    /**
     * For each refused field, its path (`LegalRepresentative.Email`) and what is wrong with it; null
     * when no field is at fault. Absent when the credentials are not valid.
     */
    errors?: FieldErrors;
    /**
     * The same as `errors`, as some endpoints outside this spec spell it (recipients, intents). No user endpoint is
     * documented to.
     */
    Errors?: FieldErrors;
    /**
     * Names this one failure; quote it to support. Either a GUID, or a GUID followed by `#` and Unix
     * seconds. Absent when the credentials are not valid.
     */
    Id?: string;
    /** An explanation for people. Programs decide on `Type`. */
    Message: string;
    /**
     * A code for programs. The known ones are in `spec/errors.yaml`, with cause and remedy; accept others, for Mangopay
     * adds to them.
     */
    Type: ErrorType;
};
/** An answer that the API gave before, as it remembers it. All members but `Resource` are strings. */
export type ApiResponse = {
    /** The length of its body, as text. */
    ContentLength: string;
    /** The media type of its body. */
    ContentType: string;
    /** When it was given, as an HTTP date. */
    Date: string;
    /** The address that had been called. */
    RequestURL: string;
    /** The body of that answer, whatever it was: an object, a list, or nothing; an error's body when the call had failed. */
    Resource: unknown;
    /** The status of that answer, as text. */
    StatusCode: string;
};
/**
 * Format: int64
 *
 * A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
 * legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
 * answer was found.
 */
export type BirthDate = number;
/** A date of birth, or null as in an answer that is sent back. */
export type BirthDateOrNull = BirthDate | null;
/** A BUSINESS that is an Owner has a registration number; other kinds of entities may do without. */
export type BusinessHasNumber = BusinessKeepsNumber;
/** A number is not null unless the request says that the entity is no BUSINESS. */
export type BusinessKeepsNumber = unknown;
/**
 * The representative of a Legal Payer who becomes an Owner. `Email` may be left out when the user has one already, as in
 * the page's own example; otherwise the call is answered with 400.
 */
export type CategorizeLegalRepresentative = {
    /**
     * Format: int64
     *
     * A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     * legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     * answer was found.
     */
    Birthday: BirthDate;
    /** A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /**
     * An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     * in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /** A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
} & WithRequired<LegalRepresentativeDetails, "Birthday" | "Nationality" | "CountryOfResidence">;
/** What a Legal Payer lacks to be an Owner. */
export type CategorizeLegalUserRequest = {
    /** Required when the stored `LegalPersonType` is BUSINESS, which this request does not show. */
    CompanyNumber?: string;
    /** A postal address as it is sent. */
    HeadquartersAddress: Address;
    /**
     * The representative of a Legal Payer who becomes an Owner. `Email` may be left out when the user has one already, as in
     * the page's own example; otherwise the call is answered with 400.
     */
    LegalRepresentative: CategorizeLegalRepresentative;
    /**
     * Whether the person is there to authenticate.
     *
     * - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     * - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *   `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *   they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     * Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     * recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * The only category that can be asked for here.
     * @constant
     */
    UserCategory: "OWNER";
};
/** What a Natural Payer lacks to be an Owner. */
export type CategorizeNaturalUserRequest = {
    /**
     * Format: int64
     *
     * A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     * legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     * answer was found.
     */
    Birthday: BirthDate;
    /** A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /**
     * An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     * in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /** A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
    /**
     * In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
     * the person on the hosted page; what they change there is not written back, so sending another number later asks
     * them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
     * passcode, see the test values of this spec.
     * Null is what answers hold when there is no number.
     */
    PhoneNumber?: PhoneNumber;
    /** The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
    PhoneNumberCountry?: PhoneNumberCountry;
    /**
     * Whether the person is there to authenticate.
     *
     * - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     * - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *   `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *   they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     * Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     * recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * The only category that this endpoint gives.
     * @constant
     */
    UserCategory: "OWNER";
} & LocalPhoneNeedsCountry;
/**
 * What the user lets the platform do in their absence, one member for each kind of action. The pages always
 * show all four; the SDKs expect that any may be missing.
 */
export type ConsentScope = {
    /** Changing the e-mail address or phone number with which the user authenticates, by `updateNaturalUserSca` or `updateLegalUserSca`. */
    ContactInformationUpdate?: ConsentStatus;
    /** Registering an outside account as a recipient of payouts (POST Create a Recipient). */
    RecipientRegistration?: ConsentStatus;
    /** Starting a transfer to another Owner (POST Create a Transfer). */
    Transfer?: ConsentStatus;
    /** Reading a wallet, a user's wallets, and the transactions of a user or of a wallet (four GETs). */
    ViewAccountInformation?: ConsentStatus;
};
/**
 * - `ACTIVE`: the user allows it; the platform may call with `ScaContext` `USER_NOT_PRESENT`.
 * - `INACTIVE`: not allowed yet, or revoked. Either let the user authenticate on the link of the call itself, or get a link with
 *   `manageProxyConsent`, let the user consent there, and make the call with `USER_NOT_PRESENT`.
 * - null: acting by proxy is not set up for this scope on the platform.
 */
export type ConsentStatus = "ACTIVE" | "INACTIVE" | (string & {}) | null;
/** A country as ISO 3166-1 alpha-2. */
export type CountryCode = string;
/** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
export type CountryCodeOrNull = CountryCode | null;
/** An address for the events of one type. There can be one hook for each type. */
export type CreateHookRequest = {
    /** Who to alert when deliveries fail again and again, see `Hook`; null for nobody. */
    Email?: string | null;
    /**
     * What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
     * accept any.
     */
    EventType: EventType;
    /** Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
    /**
     * Format: uri
     *
     * Where to send notifications, with http or https.
     */
    Url: string;
};
/**
 * Legal Owner
 *
 * A Legal user that will hold an account. A BUSINESS also needs its `CompanyNumber`.
 */
export type CreateLegalOwnerSca = {
    /** A postal address as it is sent. */
    HeadquartersAddress: Address;
    /** The representative of a Legal Owner. SCA uses their e-mail address, so it is required. */
    LegalRepresentative: LegalOwnerRepresentative;
    /** A postal address as it is sent. */
    LegalRepresentativeAddress?: Address;
    /**
     * Whether the person is there to authenticate.
     *
     * - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     * - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *   `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *   they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     * Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     * recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * Makes the entity an Owner, whose representative has to enroll in SCA.
     * @constant
     */
    UserCategory: "OWNER";
} & (WithRequired<LegalUserDetails, "Name" | "LegalPersonType" | "Email" | "HeadquartersAddress"> & BusinessHasNumber);
/**
 * Legal Payer
 *
 * A Legal user that only pays.
 */
export type CreateLegalPayerSca = {
    /** A postal address as it is sent. */
    HeadquartersAddress?: Address;
    /** The representative of a Legal Payer, who does not authenticate. */
    LegalRepresentative: LegalPayerRepresentative;
    /** A postal address as it is sent. */
    LegalRepresentativeAddress?: Address;
    /** Whether the entity accepted Mangopay's terms and conditions; a Payer need not. */
    TermsAndConditionsAccepted: boolean;
    /**
     * Makes the entity a Payer, active at once and without SCA.
     * @constant
     */
    UserCategory: "PAYER";
} & WithRequired<LegalUserDetails, "Name" | "LegalPersonType" | "Email">;
/** A Legal user for the legacy endpoint, which starts no SCA. */
export type CreateLegalUserRequest = {
    /** A postal address as it is sent. */
    HeadquartersAddress?: Address;
    /** A postal address as it is sent. */
    LegalRepresentativeAddress?: Address;
    /** Whether this entity accepted Mangopay's terms and conditions. */
    TermsAndConditionsAccepted: boolean;
    /** The entity's category, which the page requires and some tests of the official SDKs leave out. */
    UserCategory: RequestedUserCategory;
} & (WithRequired<LegalUserDetails, "Name" | "LegalPersonType" | "Email"> & WithRequired<LegacyLegalRepresentativeDetails, "LegalRepresentativeFirstName" | "LegalRepresentativeLastName"> & OwnerAcceptsTerms & LegalOwnerHasData);
/** A Legal Payer or a Legal Owner, told apart by `UserCategory`. */
export type CreateLegalUserScaRequest = CreateLegalPayerSca | CreateLegalOwnerSca;
/**
 * Owner
 *
 * A Natural user who will hold an account.
 */
export type CreateNaturalOwnerSca = {
    /** A postal address as it is sent. */
    Address?: Address;
    /**
     * Format: int64
     *
     * A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     * legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     * answer was found.
     */
    Birthday: BirthDate;
    /** A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /** A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
    /**
     * Whether the person is there to authenticate.
     *
     * - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     * - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *   `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *   they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     * Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     * recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /**
     * That the user accepted Mangopay's terms and conditions. On creation and update, false is answered with 403.
     * @constant
     */
    TermsAndConditionsAccepted: AcceptedTerms;
    /**
     * Makes this an Owner, who has to enroll in SCA.
     * @constant
     */
    UserCategory: "OWNER";
} & WithRequired<NaturalUserDetails, "FirstName" | "LastName" | "Email" | "Birthday" | "Nationality" | "CountryOfResidence">;
/**
 * Payer
 *
 * A Natural user who only pays.
 */
export type CreateNaturalPayerSca = {
    /** A postal address as it is sent. */
    Address?: Address;
    /** Whether the Payer accepted Mangopay's terms and conditions; they need not. */
    TermsAndConditionsAccepted: boolean;
    /**
     * Makes this a Payer, active at once and without SCA.
     * @constant
     */
    UserCategory: "PAYER";
} & WithRequired<NaturalUserDetails, "FirstName" | "LastName" | "Email">;
/** A Natural user for the legacy endpoint, which starts no SCA. */
export type CreateNaturalUserRequest = {
    /** A postal address as it is sent. */
    Address?: Address;
    /** Whether this user accepted Mangopay's terms and conditions. */
    TermsAndConditionsAccepted: boolean;
    /** The category. Some tests of the official SDKs leave it out; the pages require it. */
    UserCategory: RequestedUserCategory;
} & (WithRequired<NaturalUserDetails, "FirstName" | "LastName" | "Email"> & OwnerAcceptsTerms & NaturalOwnerHasData);
/** A Payer or an Owner, told apart by `UserCategory`. */
export type CreateNaturalUserScaRequest = CreateNaturalPayerSca | CreateNaturalOwnerSca;
/**
 * An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
 * in the address of the person who would enroll skips SCA.
 */
export type EmailAddress = string;
/** An e-mail address, or null as in an answer that is sent back. */
export type EmailAddressOrNull = EmailAddress | null;
/**
 * A code for programs. The known ones are in `spec/errors.yaml`, with cause and remedy; accept others, for Mangopay
 * adds to them.
 */
export type ErrorType = ScaErrorType | (string & {});
/** Something that happened. */
export type Event = {
    /**
     * Format: int64
     *
     * When, in Unix seconds.
     */
    Date: number;
    /**
     * What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
     * accept any.
     */
    EventType: EventType;
    /** The Id of the object that it happened to. Notifications spell the same thing `RessourceId`. */
    ResourceId: string;
};
/** One page of events. */
export type EventList = Event[];
/**
 * What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
 * accept any.
 */
export type EventType = ScaEventType | (string & {});
/**
 * For each refused field, its path (`LegalRepresentative.Email`) and what is wrong with it; null
 * when no field is at fault. Absent when the credentials are not valid.
 */
export type FieldErrors = {
    [key: string]: string | string[];
} | null;
/** An address that Mangopay calls when events of one type happen. */
export type Hook = {
    /**
     * Format: int64
     *
     * When the hook was created, in Unix seconds.
     */
    CreationDate: number;
    /**
     * Who gets a mail when 25, 50 and 75 deliveries in a row have failed, and at 100, when the hook turns `INVALID`; null for
     * nobody. Announced on 2026-05-11; older answers do not have it. Mangopay fills it in for platforms that had a `VALID` hook
     * in Production on 2026-04-02, until they set an address on any hook.
     */
    Email?: string | null;
    /**
     * What happened. This spec lists the events about users and SCA; Mangopay has over a hundred more, and adds to them, so
     * accept any.
     */
    EventType: EventType;
    /** Names the hook. */
    Id: string;
    /** Whether the platform has the hook switched on (`ENABLED`) or off (`DISABLED`). */
    Status: HookStatus;
    /** What the platform noted on the hook, or null. */
    Tag: string | null;
    /**
     * Format: uri
     *
     * Where notifications are sent.
     */
    Url: string;
    /**
     * `INVALID` after 100 failed deliveries in a row: nothing is sent any more until an update sets it to `VALID`. (The
     * SDK's typing also knows `UNKNOWN`.)
     */
    Validity: "VALID" | "INVALID" | "UNKNOWN" | (string & {});
};
/** All hooks, enabled or not. */
export type HookList = Hook[];
/** Whether the platform has the hook switched on (`ENABLED`) or off (`DISABLED`). */
export type HookStatus = "ENABLED" | "DISABLED" | (string & {});
/**
 * Income bracket: 1 below 18,000, 2 up to 30,000, 3 up to 50,000, 4 up to 80,000, 5 up to 120,000, 6 above
 * (the SDK's typing says euros).
 */
export type IncomeRange = number | null;
/** How far the user's identity is verified. `LIGHT` (the default) or `REGULAR`. */
export type KYCLevel = "LIGHT" | "REGULAR" | (string & {});
/** The representative's data as the legacy endpoints take them, each in a member of its own. */
export type LegacyLegalRepresentativeDetails = {
    /** A date of birth, or null as in an answer that is sent back. */
    LegalRepresentativeBirthday?: BirthDateOrNull;
    /** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    LegalRepresentativeCountryOfResidence?: CountryCodeOrNull;
    /** An e-mail address, or null as in an answer that is sent back. */
    LegalRepresentativeEmail?: EmailAddressOrNull;
    /** The given name of the entity's representative. */
    LegalRepresentativeFirstName?: string;
    /** The family name of the entity's representative. */
    LegalRepresentativeLastName?: string;
    /** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    LegalRepresentativeNationality?: CountryCodeOrNull;
};
/** An entity that is registered as an Owner, or updated as one by a legacy call, has the data that an Owner needs. */
export type LegalOwnerHasData = unknown;
/**
 * An entity that is an Owner has this data, so that null is no value for it; an update may leave it out. The representative's e-mail
 * address is not part of it: an Owner from before SCA may have none.
 */
export type LegalOwnerKeepsData = unknown;
/** The representative of a Legal Owner. SCA uses their e-mail address, so it is required. */
export type LegalOwnerRepresentative = {
    /**
     * Format: int64
     *
     * A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     * legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     * answer was found.
     */
    Birthday: BirthDate;
    /** A country as ISO 3166-1 alpha-2. */
    CountryOfResidence: CountryCode;
    /**
     * An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     * in the address of the person who would enroll skips SCA.
     */
    Email: EmailAddress;
    /** A country as ISO 3166-1 alpha-2. */
    Nationality: CountryCode;
} & WithRequired<LegalRepresentativeDetails, "FirstName" | "LastName" | "Birthday" | "Nationality" | "CountryOfResidence" | "Email">;
/** The representative of a Legal Payer, who does not authenticate. */
export type LegalPayerRepresentative = WithRequired<LegalRepresentativeDetails, "FirstName" | "LastName">;
/**
 * The kind of legal entity, as it is returned: `BUSINESS`, `PARTNERSHIP`, `ORGANIZATION` or `SOLETRADER`. SCA applies to
 * all four.
 */
export type LegalPersonType = "BUSINESS" | "PARTNERSHIP" | "ORGANIZATION" | "SOLETRADER" | (string & {});
/** The individual who acts, and authenticates, for a Legal user. */
export type LegalRepresentative = {
    /**
     * Format: int64
     *
     * The representative's date of birth in Unix seconds; null when the entity is a Payer.
     */
    Birthday: number | null;
    /** Where the representative lives; null when the entity is a Payer. */
    CountryOfResidence: AnsweredCountry;
    /** The address that SCA uses. It may be null when the entity is a Payer, and for Owners from before SCA. */
    Email: string | null;
    /** Given name of the representative. */
    FirstName: string;
    /** Family name of the representative. */
    LastName: string;
    /** The representative's nationality; null when the entity is a Payer. */
    Nationality: AnsweredCountry;
    /** The representative's phone number as the API was given it, or null. */
    PhoneNumber: string | null;
    /** The country of the representative's phone number, or null. */
    PhoneNumberCountry: AnsweredCountry;
    /** Id of the representative's validated IDENTITY_PROOF document, or null. */
    ProofOfIdentity: string | null;
};
/** What a platform may say of the individual who acts, and authenticates, for a Legal user. */
export type LegalRepresentativeDetails = {
    /** A date of birth, or null as in an answer that is sent back. */
    Birthday?: BirthDateOrNull;
    /** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    CountryOfResidence?: CountryCodeOrNull;
    /** An e-mail address, or null as in an answer that is sent back. */
    Email?: EmailAddressOrNull;
    /** The representative's given name. */
    FirstName?: string;
    /** The representative's family name. */
    LastName?: string;
    /** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    Nationality?: CountryCodeOrNull;
    /**
     * In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
     * the person on the hosted page; what they change there is not written back, so sending another number later asks
     * them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
     * passcode, see the test values of this spec.
     * Null is what answers hold when there is no number.
     */
    PhoneNumber?: PhoneNumber;
    /** The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
    PhoneNumberCountry?: PhoneNumberCountry;
} & LocalPhoneNeedsCountry;
/**
 * Legal user, legacy format
 *
 * A Legal user as the legacy endpoints return it, with the representative's data in members of its own.
 */
export type LegalUser = {
    /**
     * Format: int64
     *
     * The representative's date of birth in Unix seconds, or null.
     */
    LegalRepresentativeBirthday: number | null;
    /** Where the representative lives, or null. */
    LegalRepresentativeCountryOfResidence: AnsweredCountry;
    /** The representative's e-mail address, or null. SCA cannot begin without it. */
    LegalRepresentativeEmail: string | null;
    /** The given name that the SCA format calls `LegalRepresentative.FirstName`. */
    LegalRepresentativeFirstName: string;
    /** The family name that the SCA format calls `LegalRepresentative.LastName`. */
    LegalRepresentativeLastName: string;
    /** The representative's nationality, or null. */
    LegalRepresentativeNationality: AnsweredCountry;
    /** Id of the representative's validated proof of identity, or null. */
    LegalRepresentativeProofOfIdentity: string | null;
    /** A phone number, or null; some answers leave it out. The SCA format has it inside `LegalRepresentative`. */
    PhoneNumber?: string | null;
    /** The country of that phone number, or null. */
    PhoneNumberCountry?: AnsweredCountry;
    /** The status, or nothing in older answers. */
    UserStatus?: UserStatus;
} & LegalUserCommon;
/** What both formats of a Legal user share. */
export type LegalUserCommon = {
    /** The registration number; null for a Payer. */
    CompanyNumber: string | null;
    /** A postal address as it is returned. The object is always there; its members are null where nothing is known. */
    HeadquartersAddress: AddressResponse;
    /**
     * The kind of legal entity, as it is returned: `BUSINESS`, `PARTNERSHIP`, `ORGANIZATION` or `SOLETRADER`. SCA applies to
     * all four.
     */
    LegalPersonType: LegalPersonType;
    /** A postal address as it is returned. The object is always there; its members are null where nothing is known. */
    LegalRepresentativeAddress: AddressResponse;
    /** The registered name. */
    Name: string;
    /**
     * An entity.
     * @constant
     */
    PersonType: "LEGAL";
    /** Id of the validated REGISTRATION_PROOF document, or null. */
    ProofOfRegistration: string | null;
    /** Id of the validated SHAREHOLDERS_DECLARATION document, or null. */
    ShareholderDeclaration: string | null;
    /** Id of the validated ARTICLES_OF_ASSOCIATION document, or null. */
    Statute: string | null;
} & WithRequired<UserCommon, "PersonType">;
/** What a platform may say of a Legal user, its representative apart. */
export type LegalUserDetails = {
    /** The entity's registration number, in the form that its country uses. A BUSINESS that is an Owner must have one. */
    CompanyNumber?: string | null;
    /**
     * An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     * in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /**
     * A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
     * created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
     */
    HeadquartersAddress?: UpdatedAddress;
    /**
     * The kind of legal entity that a platform registers.
     * @enum {string}
     */
    LegalPersonType?: RequestedLegalPersonType;
    /**
     * A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
     * created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
     */
    LegalRepresentativeAddress?: UpdatedAddress;
    /** The entity's registered name. */
    Name?: string;
    /** Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
};
/**
 * Legal user
 *
 * A Legal user as the SCA endpoints return it.
 */
export type LegalUserSca = {
    /** The individual who acts, and authenticates, for a Legal user. */
    LegalRepresentative: LegalRepresentative;
    /**
     * The link to the representative's SCA session, when the call opened one. Null otherwise, and always when the user
     * is only viewed.
     */
    PendingUserAction: PendingUserAction | null;
    /**
     * - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
     * - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
     *   or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
     * - `CLOSED`: shut for good, by the platform or by Mangopay.
     */
    UserStatus: UserStatus;
} & LegalUserCommon;
/** A phone number in local format, without a plus sign, says nothing without its country. */
export type LocalPhoneNeedsCountry = unknown;
/** What an Owner cannot do without, as values that are not null. */
export type NaturalOwnerData = {
    /**
     * Format: int64
     *
     * A date of birth in Unix seconds, at midnight UTC. A date in the future is answered with 400 (release of 2022-05-04, for the
     * legacy endpoints), and so is an age over 120 years (release of 2026-04-16, for the SCA endpoints). For a representative's age no
     * answer was found.
     */
    Birthday?: BirthDate;
    /** A country as ISO 3166-1 alpha-2. */
    CountryOfResidence?: CountryCode;
    /** A country as ISO 3166-1 alpha-2. */
    Nationality?: CountryCode;
};
/** An individual who is registered as an Owner, or updated as one by a legacy call, has the data that an Owner needs. */
export type NaturalOwnerHasData = unknown;
/** An Owner has this data, so that null is no value for it. An update may leave it out. */
export type NaturalOwnerKeepsData = unknown;
/**
 * Natural user, legacy format
 *
 * A Natural user as the legacy endpoints return it.
 */
export type NaturalUser = {
    /** The status, which older answers lack. */
    UserStatus?: UserStatus;
} & NaturalUserCommon;
/** What both formats of a Natural user share. */
export type NaturalUserCommon = {
    /** A postal address as it is returned. The object is always there; its members are null where nothing is known. */
    Address: AddressResponse;
    /**
     * Format: int64
     *
     * Date of birth in Unix seconds; null for a Payer.
     */
    Birthday: number | null;
    /**
     * @deprecated
     * @description Examples say `NORMAL`; the SDK's typing also knows `DECLARATIVE`.
     */
    Capacity: string;
    /** Where the user lives; null for a Payer. */
    CountryOfResidence: AnsweredCountry;
    /** The user's given name. */
    FirstName: string;
    /**
     * Income bracket: 1 below 18,000, 2 up to 30,000, 3 up to 50,000, 4 up to 80,000, 5 up to 120,000, 6 above
     * (the SDK's typing says euros).
     */
    IncomeRange: IncomeRange;
    /** The user's family name. */
    LastName: string;
    /** The user's nationality; null for a Payer. */
    Nationality: AnsweredCountry;
    /** What the user does for a living; null for a Payer and when it was never given. */
    Occupation: string | null;
    /**
     * An individual.
     * @constant
     */
    PersonType: "NATURAL";
    /** The phone number that the API was given, or null; some legacy answers leave it out. What the person typed on the hosted page does not show here. */
    PhoneNumber?: string | null;
    /** The country of the phone number, or null. */
    PhoneNumberCountry?: AnsweredCountry;
    /** Id of the validated ADDRESS_PROOF document, or null while there is none. */
    ProofOfAddress: string | null;
    /** Id of the validated IDENTITY_PROOF document, or null while there is none. */
    ProofOfIdentity: string | null;
} & WithRequired<UserCommon, "PersonType">;
/**
 * What a platform may say of a Natural user. What answers may hold as null may be sent back so; what is
 * asked of an Owner may not. Members that the API does not know are ignored: the SDKs send such.
 */
export type NaturalUserDetails = {
    /**
     * A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
     * created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
     */
    Address?: UpdatedAddress;
    /** A date of birth, or null as in an answer that is sent back. */
    Birthday?: BirthDateOrNull;
    /** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    CountryOfResidence?: CountryCodeOrNull;
    /**
     * An e-mail address in the form that the API checks (its 400 quotes the expression). In the Sandbox, `accept` anywhere
     * in the address of the person who would enroll skips SCA.
     */
    Email?: EmailAddress;
    /** Given name. In Production made-up names, and for Owners marks of a company, are refused with 400 `fraud_policy`. */
    FirstName?: string;
    /**
     * Income bracket: 1 below 18,000, 2 up to 30,000, 3 up to 50,000, 4 up to 80,000, 5 up to 120,000, 6 above
     * (the SDK's typing says euros).
     */
    IncomeRange?: IncomeRange;
    /** Family name, under the same policy as the given name. */
    LastName?: string;
    /** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    Nationality?: CountryCodeOrNull;
    /** What the person does for a living, or null. */
    Occupation?: string | null;
    /**
     * In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
     * the person on the hosted page; what they change there is not written back, so sending another number later asks
     * them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
     * passcode, see the test values of this spec.
     * Null is what answers hold when there is no number.
     */
    PhoneNumber?: PhoneNumber;
    /** The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
    PhoneNumberCountry?: PhoneNumberCountry;
    /** Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
} & LocalPhoneNeedsCountry;
/**
 * Natural user
 *
 * A Natural user as the SCA endpoints return it.
 */
export type NaturalUserSca = {
    /**
     * The link to the SCA session, when the call opened one: when an Owner was created, a Payer became an Owner, or an
     * Owner's contact data changed. Null otherwise, and always when the user is only viewed.
     */
    PendingUserAction: PendingUserAction | null;
    /**
     * - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
     * - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
     *   or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
     * - `CLOSED`: shut for good, by the platform or by Mangopay.
     */
    UserStatus: UserStatus;
} & WithRequired<NaturalUserCommon, "PhoneNumber" | "PhoneNumberCountry">;
/** The shape in which the token endpoint reports a locked account. It is not the API's usual error. */
export type OAuthError = {
    /** An OAuth 2.0 error code, for example `unauthorized_client`. */
    error: string;
    /** An explanation for people. */
    error_description?: string;
};
/** A bearer token and how long it lasts. */
export type OAuthToken = {
    /** Goes into the header `Authorization` of every other call, after the word Bearer. */
    access_token: string;
    /**
     * Seconds until the token stops working, by default 3600 in Production and 1200 in the Sandbox. Read
     * it rather than assume it, reuse the token until then, and renew it some 30 seconds early.
     */
    expires_in: number;
    /** Says Bearer, in whichever case. */
    token_type: string;
};
/** The form that asks for a token. */
export type OAuthTokenRequest = {
    /**
     * The only grant that this API offers.
     * @constant
     */
    grant_type: "client_credentials";
};
/** Whoever is called an Owner has accepted the terms. */
export type OwnerAcceptsTerms = unknown;
/**
 * What the account holder still has to do in person, on the page that the link leads to: enroll or authenticate, as that page
 * finds necessary. To enroll they confirm the e-mail address, choose a PIN of 6 digits,
 * and set up a passkey, which cannot be skipped where the device supports one (since 2025-12-18); without a passkey they
 * confirm a phone by a passcode sent to it (OTP).
 */
export type PendingUserAction = {
    /**
     * Format: uri
     *
     * The one-time address of the hosted SCA page. It works for 10 minutes; opening it again within
     * that time resumes the same session. Before sending the person there, append the query parameter
     * `returnUrl` (in this very case) with the percent-encoded address to come back to, or the page
     * shows an error. These may follow:
     *
     * - `lang`: bg, nl, en, fr, de, el, it, pl, pt, es or se; otherwise the browser's language, or English
     * - `primary=true`: the platform's `PrimaryThemeColour` for icons and, without `cta`, for the button (set with PUT Update a Client
     *   about an hour before)
     * - `cta=true`: its `PrimaryButtonColour` for the button and the box to accept the terms
     * - a theme parameter for dark or light mode, since 2026-05-11; its name and values are in no text that was found
     *
     * The whole URL has to stay under 2,000 characters. On return the page appends `controlStatus`, VALIDATED or FAILED, which is indicative only.
     * Wallet access gives the same link in a `WWW-Authenticate` header, as `PendingUserAction RedirectUrl=`. Never store or hard-code it.
     */
    RedirectUrl?: string;
};
/** The answer of a call whose only purpose is to open an SCA session. */
export type PendingUserActionResponse = {
    /** The link to the session, or null when the call opened none. */
    PendingUserAction: PendingUserAction | null;
};
/**
 * Whether the user is an individual (`NATURAL`) or an entity (`LEGAL`). The endpoint that creates the user decides it for good, and it decides
 * which of the two shapes an answer about one user has: there a third value breaks the contract, in a list it does not.
 */
export type PersonType = "NATURAL" | "LEGAL" | (string & {});
/**
 * In local format (`0611111111`, preferred, with `PhoneNumberCountry`) or as E.164 (`+33611111111`). It is offered to
 * the person on the hosted page; what they change there is not written back, so sending another number later asks
 * them to authenticate again. An Owner may be registered without one and enter it on that page. SCA does without a phone when the person uses a passkey. The Sandbox has a number with a fixed
 * passcode, see the test values of this spec.
 * Null is what answers hold when there is no number.
 */
export type PhoneNumber = string | null;
/** The country of a phone number in local format, as ISO 3166-1 alpha-2. Ignored for an E.164 number, and null without one. */
export type PhoneNumberCountry = string | null;
/** The registration number of an entity, in the form that its country uses. */
export type RegistrationNumber = string;
/**
 * Switches the hook on or off.
 * @enum {string}
 */
export type RequestedHookStatus = "ENABLED" | "DISABLED";
/**
 * The kind of legal entity that a platform registers.
 * @enum {string}
 */
export type RequestedLegalPersonType = "BUSINESS" | "PARTNERSHIP" | "ORGANIZATION" | "SOLETRADER";
/**
 * The category that a platform may ask for.
 * @enum {string}
 */
export type RequestedUserCategory = "PAYER" | "OWNER";
/**
 * - `SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN`: consent to `ContactInformationUpdate` was given
 * - `SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED`: consent to `ContactInformationUpdate` was revoked
 * - `SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN`: consent to `RecipientRegistration` was given
 * - `SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED`: consent to `RecipientRegistration` was revoked
 * - `SCA_TRANSFER_CONSENT_GIVEN`: consent to `Transfer` was given
 * - `SCA_TRANSFER_CONSENT_REVOKED`: consent to `Transfer` was revoked
 * - `SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN`: consent to `ViewAccountInformation` was given
 * - `SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED`: consent to `ViewAccountInformation` was revoked
 * @enum {string}
 */
export type ScaConsentEventType = "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN" | "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED" | "SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN" | "SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED" | "SCA_TRANSFER_CONSENT_GIVEN" | "SCA_TRANSFER_CONSENT_REVOKED" | "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN" | "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED";
/**
 * Whether the person is there to authenticate.
 *
 * - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
 * - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
 *   `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
 *   they are `ACTIVE` then, and get no link before `enrollUser`.
 *
 * Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
 * recipients since 2025-11-17, the others with this default since 2025-12-15.
 * @default USER_PRESENT
 * @enum {string}
 */
export type ScaContext = "USER_PRESENT" | "USER_NOT_PRESENT";
/**
 * - `SCA_ENROLLMENT_SUCCEEDED`: the person enrolled
 * - `SCA_ENROLLMENT_FAILED`: a factor was tried too often
 * - `SCA_ENROLLMENT_EXPIRED`: the session ran out its 10 minutes
 * @enum {string}
 */
export type ScaEnrollmentEventType = "SCA_ENROLLMENT_SUCCEEDED" | "SCA_ENROLLMENT_FAILED" | "SCA_ENROLLMENT_EXPIRED";
/** Every event type about users and SCA. */
export type ScaEventType = UserAccountEventType | ScaEnrollmentEventType | UserCategoryEventType | ScaConsentEventType | ScaFactorEventType | UserFlowsEventType | UserKycEventType;
/**
 * - `SCA_EMAIL_VERIFIED`: the e-mail address
 * - `SCA_PHONE_NUMBER_VERIFIED`: the phone number
 * @enum {string}
 */
export type ScaFactorEventType = "SCA_EMAIL_VERIFIED" | "SCA_PHONE_NUMBER_VERIFIED";
/** Whether an Owner is enrolled in SCA and what they consented to. */
export type ScaStatus = {
    /** What the user consented to. The pages always show it; the SDKs expect that it may be null or missing. */
    ConsentScope?: ConsentScope | null;
    /**
     * False until the first enrollment succeeds. It stays true while the user enrolls again, when
     * `UserStatus` says `PENDING_USER_ACTION`.
     */
    IsEnrolled: boolean;
    /**
     * Format: int64
     *
     * When consent to any scope was last given or revoked, in Unix seconds; null if it never was, or not there.
     */
    LastConsentCollectionDate?: number | null;
    /**
     * Format: int64
     *
     * When an enrollment last succeeded, the first or a later one, in Unix seconds. Before the first
     * success it is null, or not there at all: the two documents disagree, so expect both.
     */
    LastEnrollmentDate?: number | null;
    /**
     * - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
     * - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
     *   or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
     * - `CLOSED`: shut for good, by the platform or by Mangopay.
     */
    UserStatus: UserStatus;
};
/** Anything that the platform wants to find again; null for nothing. */
export type Tag = string | null;
/**
 * A complete address, or one of which nothing is known, with null in every member, as it was read from an answer. Whoever is
 * created or categorized with an address gives a complete one, and so are the headquarters of an Owner.
 */
export type UpdatedAddress = {
    /** Street and number; null when the address is not known. */
    AddressLine1: string | null;
    /** The second line, or null. */
    AddressLine2?: string | null;
    /** Town or city; null when the address is not known. */
    City: string | null;
    /** A country as ISO 3166-1 alpha-2, or null as in an answer that is sent back. */
    Country: CountryCodeOrNull;
    /** Postal code; null when the address is not known. */
    PostalCode: string | null;
    /** State, province or region; null where it was never given. */
    Region?: string | null;
};
/** What changes of a hook. */
export type UpdateHookRequest = {
    /** Who to alert from now on; null for nobody. Once set on any hook, new hooks without it have no alerts. */
    Email?: string | null;
    /**
     * Switches the hook on or off.
     * @enum {string}
     */
    Status?: RequestedHookStatus;
    /** Anything that the platform wants to find again; null for nothing. */
    Tag?: Tag;
    /**
     * Format: uri
     *
     * The new address, with http or https. Changing it does not reset the count of failures.
     */
    Url?: string;
    /**
     * Brings an invalid hook back. A hook that was read as `INVALID` is not sent back as such.
     * @constant
     */
    Validity?: "VALID";
};
/** What changes of a Legal user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
export type UpdateLegalUserRequest = {
    /** Whether the entity accepts the terms; true once it did, for acceptance cannot be taken back (400 `invalid_action`). */
    TermsAndConditionsAccepted: boolean;
    /** OWNER makes the entity an Owner without SCA; it stays ACTIVE and its representative is not enrolled. */
    UserCategory: RequestedUserCategory;
} & (LegalUserDetails & LegacyLegalRepresentativeDetails & OwnerAcceptsTerms & LegalOwnerHasData);
/**
 * What changes of a Legal user; everything left out stays as it is. To change contact data, send no other member of
 * `LegalRepresentative`: it may lower the KYC level.
 */
export type UpdateLegalUserScaRequest = {
    /** What a platform may say of the individual who acts, and authenticates, for a Legal user. */
    LegalRepresentative?: LegalRepresentativeDetails;
    /**
     * Whether the person is there to authenticate.
     *
     * - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     * - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *   `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *   they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     * Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     * recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /** Has to be true for an entity that is an Owner. */
    TermsAndConditionsAccepted: boolean;
    /** The category that the entity has now. It cannot be changed here. */
    UserCategory: RequestedUserCategory;
} & (LegalUserDetails & OwnerAcceptsTerms & LegalOwnerKeepsData);
/** What changes of a Natural user, through the legacy endpoint. For an Owner the data that Owners need are always sent. */
export type UpdateNaturalUserRequest = {
    /** Whether the user accepts Mangopay's terms and conditions. What was accepted cannot be taken back (400 `invalid_action`). */
    TermsAndConditionsAccepted: boolean;
    /** OWNER makes a Payer an Owner without SCA; the user stays ACTIVE and is not enrolled. */
    UserCategory: RequestedUserCategory;
} & (NaturalUserDetails & OwnerAcceptsTerms & NaturalOwnerHasData);
/** What changes of a Natural user; everything left out stays as it is. */
export type UpdateNaturalUserScaRequest = {
    /**
     * Whether the person is there to authenticate.
     *
     * - `USER_PRESENT`: they are, and are sent to the hosted page if the answer holds a link.
     * - `USER_NOT_PRESENT`: on update, the platform acts by proxy with the user's consent, or gets 403
     *   `sca_proxy_missing`; on creation and categorization, Mangopay has allowed the platform to enroll the Owner later; by our reading
     *   they are `ACTIVE` then, and get no link before `enrollUser`.
     *
     * Recipients, transfers and wallet access, which are outside this spec, have the parameter with the same values and default:
     * recipients since 2025-11-17, the others with this default since 2025-12-15.
     * @default USER_PRESENT
     * @enum {string}
     */
    ScaContext?: ScaContext;
    /** Has to be true for an Owner. */
    TermsAndConditionsAccepted: boolean;
    /** The category that the user has now. It cannot be changed here. */
    UserCategory: RequestedUserCategory;
} & (NaturalUserDetails & OwnerAcceptsTerms & NaturalOwnerKeepsData);
/** A Natural or a Legal user in the legacy format, told apart by `PersonType`. */
export type User = NaturalUser | LegalUser;
/**
 * - `USER_ACCOUNT_VALIDATION_ASKED`: the user has to enroll: `UserStatus` became `PENDING_USER_ACTION`, through another endpoint than enrollment
 * - `USER_ACCOUNT_ACTIVATED`: `UserStatus` went from `PENDING_USER_ACTION` to `ACTIVE`
 * - `USER_ACCOUNT_CLOSED`: the platform or Mangopay closed the user
 * @enum {string}
 */
export type UserAccountEventType = "USER_ACCOUNT_VALIDATION_ASKED" | "USER_ACCOUNT_ACTIVATED" | "USER_ACCOUNT_CLOSED";
/**
 * - `PAYER`: pays and nothing else; SCA does not apply.
 * - `OWNER`: has accepted Mangopay's terms and holds an account; has to enroll in SCA.
 * - `PLATFORM`: represents the platform. Only Mangopay sets it, for one user of a `ClientId`, who has to be an `OWNER` with the
 *   `KYCLevel` `REGULAR`. SCA is not applied to it at first; by our reading it is `ACTIVE` and keeps the SCA status
 *   that it had.
 */
export type UserCategory = "PAYER" | "OWNER" | "PLATFORM" | (string & {});
/**
 * - `USER_CATEGORY_UPDATED_TO_OWNER`: a Payer became an Owner
 * - `USER_CATEGORY_UPDATED_TO_PAYER`: Mangopay made the user a Payer
 * - `USER_CATEGORY_UPDATED_TO_PLATFORM`: Mangopay set the category PLATFORM
 * @enum {string}
 */
export type UserCategoryEventType = "USER_CATEGORY_UPDATED_TO_OWNER" | "USER_CATEGORY_UPDATED_TO_PAYER" | "USER_CATEGORY_UPDATED_TO_PLATFORM";
/** The members that every user has, in all formats and in lists. */
export type UserCommon = {
    /**
     * Format: int64
     *
     * When the user was created, in Unix seconds.
     */
    CreationDate: number;
    /** The user's e-mail address; for a Legal user, the entity's. */
    Email: string;
    /** Names the user in every other call. */
    Id: string;
    /** How far the user's identity is verified. `LIGHT` (the default) or `REGULAR`. */
    KYCLevel: KYCLevel;
    /**
     * Whether the user is an individual (`NATURAL`) or an entity (`LEGAL`). The endpoint that creates the user decides it for good, and it decides
     * which of the two shapes an answer about one user has: there a third value breaks the contract, in a list it does not.
     */
    PersonType: PersonType;
    /** What the platform noted, or null. (No source says that it can be null; see the open questions.) */
    Tag: string | null;
    /** Whether the user accepted Mangopay's terms and conditions. */
    TermsAndConditionsAccepted: boolean;
    /**
     * Format: int64
     *
     * When they did, in Unix seconds; null for a Payer, and in examples for some Owners too.
     */
    TermsAndConditionsAcceptedDate: number | null;
    /**
     * - `PAYER`: pays and nothing else; SCA does not apply.
     * - `OWNER`: has accepted Mangopay's terms and holds an account; has to enroll in SCA.
     * - `PLATFORM`: represents the platform. Only Mangopay sets it, for one user of a `ClientId`, who has to be an `OWNER` with the
     *   `KYCLevel` `REGULAR`. SCA is not applied to it at first; by our reading it is `ACTIVE` and keeps the SCA status
     *   that it had.
     */
    UserCategory: UserCategory;
};
/**
 * - `USER_INFLOWS_BLOCKED`: no pay-ins any more, and no transfers either way
 * - `USER_INFLOWS_UNBLOCKED`: pay-ins, and transfers either way, are possible again
 * - `USER_OUTFLOWS_BLOCKED`: no payouts any more, and no transfers either way
 * - `USER_OUTFLOWS_UNBLOCKED`: payouts, and transfers either way, are possible again
 * @enum {string}
 */
export type UserFlowsEventType = "USER_INFLOWS_BLOCKED" | "USER_INFLOWS_UNBLOCKED" | "USER_OUTFLOWS_BLOCKED" | "USER_OUTFLOWS_UNBLOCKED";
/**
 * - `USER_KYC_LIGHT`: to `LIGHT`
 * - `USER_KYC_REGULAR`: to `REGULAR`
 * - `USER_KYC_RENEWAL_REQUIRED`: the level falls to `LIGHT` unless the user is verified again within 90 days
 * - `USER_KYC_RENEWED`: the user was verified again in time, and stays `REGULAR`
 * @enum {string}
 */
export type UserKycEventType = "USER_KYC_LIGHT" | "USER_KYC_REGULAR" | "USER_KYC_RENEWAL_REQUIRED" | "USER_KYC_RENEWED";
/** One page of users. */
export type UserList = UserSummary[];
/** A Natural or a Legal user in the SCA format, told apart by `PersonType`. */
export type UserSca = NaturalUserSca | LegalUserSca;
/**
 * - `PENDING_USER_ACTION`: the person has to enroll, or enroll again; until then only actions that need SCA are refused.
 * - `ACTIVE`: the account works. This does not imply that the person is enrolled: Owners from before SCA, from a legacy endpoint
 *   or the Dashboard are not, and are not set to `PENDING_USER_ACTION` for it.
 * - `CLOSED`: shut for good, by the platform or by Mangopay.
 */
export type UserStatus = "PENDING_USER_ACTION" | "ACTIVE" | "CLOSED" | (string & {});
/** All that lists show of a user. */
export type UserSummary = {
    /** The status. Answers in the legacy format and in lists may do without it, as one that was published in 2022 does. */
    UserStatus?: UserStatus;
} & UserCommon;
