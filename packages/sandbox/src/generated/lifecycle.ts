// Generated from spec/dist/lifecycle.json by `npm run generate`. Do not edit.
// ajv 8.20.0, esbuild 0.28.2, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe
export const lifecycle = {
  "userStates": {
    "absent": {
      "scaStatus": 404
    },
    "payer": {
      "UserCategory": "PAYER",
      "UserStatus": "ACTIVE",
      "scaStatus": 400
    },
    "owner-pending-first": {
      "UserCategory": "OWNER",
      "UserStatus": "PENDING_USER_ACTION",
      "scaStatus": {
        "IsEnrolled": false
      }
    },
    "owner-active-enrolled": {
      "UserCategory": "OWNER",
      "UserStatus": "ACTIVE",
      "scaStatus": {
        "IsEnrolled": true
      }
    },
    "owner-pending-again": {
      "UserCategory": "OWNER",
      "UserStatus": "PENDING_USER_ACTION",
      "scaStatus": {
        "IsEnrolled": true
      }
    },
    "owner-active-not-started": {
      "UserCategory": "OWNER",
      "UserStatus": "ACTIVE",
      "scaStatus": 404
    },
    "owner-active-not-completed": {
      "UserCategory": "OWNER",
      "UserStatus": "ACTIVE",
      "scaStatus": {
        "IsEnrolled": false
      }
    },
    "platform": {
      "UserCategory": "PLATFORM",
      "UserStatus": "ACTIVE",
      "scaStatus": "as-before"
    },
    "closed": {
      "UserStatus": "CLOSED",
      "scaStatus": "as-before"
    }
  },
  "sessionStates": [
    "none",
    "open",
    "validated",
    "failed",
    "expired"
  ],
  "conditions": [
    "owner",
    "becomes-owner",
    "present",
    "enrolls-later",
    "bypass",
    "contact-changes",
    "identity-changes",
    "consented",
    "wallets-empty",
    "proxy-on",
    "representative-email",
    "regular",
    "first-platform",
    "inflows-blocked",
    "outflows-blocked",
    "email-new",
    "phone-new",
    "gives-contact-information-update",
    "revokes-contact-information-update",
    "gives-recipient-registration",
    "revokes-recipient-registration",
    "gives-transfer",
    "revokes-transfer",
    "gives-view-account-information",
    "revokes-view-account-information",
    "other-type",
    "becomes-payer",
    "revokes-terms",
    "impersonal"
  ],
  "transitions": [
    {
      "id": "create-payer-natural",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createNaturalUserSca"
      },
      "when": {
        "owner": false
      },
      "to": "payer",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "create-payer-legal",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createLegalUserSca"
      },
      "when": {
        "owner": false
      },
      "to": "payer",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "create-owner-natural",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createNaturalUserSca"
      },
      "when": {
        "owner": true,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "create-owner-legal",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createLegalUserSca"
      },
      "when": {
        "owner": true,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "create-owner-natural-bypass",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createNaturalUserSca"
      },
      "when": {
        "owner": true,
        "bypass": true
      },
      "to": "owner-active-not-started",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "create-owner-legal-bypass",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createLegalUserSca"
      },
      "when": {
        "owner": true,
        "bypass": true
      },
      "to": "owner-active-not-started",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "create-owner-natural-later",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createNaturalUserSca"
      },
      "when": {
        "owner": true,
        "bypass": false,
        "present": false,
        "enrolls-later": true
      },
      "to": "owner-active-not-started",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "create-owner-legal-later",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createLegalUserSca"
      },
      "when": {
        "owner": true,
        "bypass": false,
        "present": false,
        "enrolls-later": true
      },
      "to": "owner-active-not-started",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "create-legacy-payer-natural",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createNaturalUser"
      },
      "when": {
        "owner": false
      },
      "to": "payer",
      "notifications": [],
      "pendingUserAction": "absent"
    },
    {
      "id": "create-legacy-payer-legal",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createLegalUser"
      },
      "when": {
        "owner": false
      },
      "to": "payer",
      "notifications": [],
      "pendingUserAction": "absent"
    },
    {
      "id": "create-legacy-owner-natural",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createNaturalUser"
      },
      "when": {
        "owner": true
      },
      "to": "owner-active-not-started",
      "notifications": [],
      "pendingUserAction": "absent"
    },
    {
      "id": "create-legacy-owner-legal",
      "machine": "user",
      "from": [
        "absent"
      ],
      "trigger": {
        "operation": "createLegalUser"
      },
      "when": {
        "owner": true
      },
      "to": "owner-active-not-started",
      "notifications": [],
      "pendingUserAction": "absent"
    },
    {
      "id": "categorize-natural",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "categorizeNaturalUser"
      },
      "when": {
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "categorize-legal",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "categorizeLegalUser"
      },
      "when": {
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "categorize-natural-bypass",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "categorizeNaturalUser"
      },
      "when": {
        "bypass": true
      },
      "to": "owner-active-not-started",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "categorize-natural-later",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "categorizeNaturalUser"
      },
      "when": {
        "bypass": false,
        "present": false,
        "enrolls-later": true
      },
      "to": "owner-active-not-started",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "categorize-legal-bypass",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "categorizeLegalUser"
      },
      "when": {
        "bypass": true
      },
      "to": "owner-active-not-started",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "categorize-legal-later",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "categorizeLegalUser"
      },
      "when": {
        "bypass": false,
        "present": false,
        "enrolls-later": true
      },
      "to": "owner-active-not-started",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "categorize-legacy-natural",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "updateNaturalUser"
      },
      "when": {
        "becomes-owner": true
      },
      "to": "owner-active-not-started",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "absent"
    },
    {
      "id": "categorize-legacy-legal",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "operation": "updateLegalUser"
      },
      "when": {
        "becomes-owner": true
      },
      "to": "owner-active-not-started",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ],
      "pendingUserAction": "absent"
    },
    {
      "id": "categorize-by-dashboard",
      "machine": "user",
      "from": [
        "payer"
      ],
      "trigger": {
        "outside": "dashboard"
      },
      "when": "the platform sets the category there, which uses the legacy update",
      "to": "owner-active-not-started",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_OWNER"
      ]
    },
    {
      "id": "contact-change-natural",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-again",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-and-identity-change-natural",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-again",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-change-natural-again",
      "machine": "user",
      "from": [
        "owner-pending-again"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": true
      },
      "to": "unchanged",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-and-identity-change-natural-again",
      "machine": "user",
      "from": [
        "owner-pending-again"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": true
      },
      "to": "unchanged",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-change-natural-bypass",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": true
      },
      "to": "unchanged",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "contact-and-identity-change-natural-bypass",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "kyc-downgrade-natural",
      "machine": "user",
      "from": [
        "owner-active-enrolled",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": false,
        "identity-changes": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "kyc-downgrade-legacy-natural",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUser"
      },
      "when": {
        "identity-changes": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "absent"
    },
    {
      "id": "contact-change-legal",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-again",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-and-identity-change-legal",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-again",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-change-legal-again",
      "machine": "user",
      "from": [
        "owner-pending-again"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": true
      },
      "to": "unchanged",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-and-identity-change-legal-again",
      "machine": "user",
      "from": [
        "owner-pending-again"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": true
      },
      "to": "unchanged",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-change-legal-bypass",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": true
      },
      "to": "unchanged",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "contact-and-identity-change-legal-bypass",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "kyc-downgrade-legal",
      "machine": "user",
      "from": [
        "owner-active-enrolled",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": false,
        "identity-changes": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "kyc-downgrade-legacy-legal",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUser"
      },
      "when": {
        "identity-changes": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "absent"
    },
    {
      "id": "contact-change-natural-first",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-and-identity-change-natural-first",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-change-legal-first",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-and-identity-change-legal-first",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": true
      },
      "to": "owner-pending-first",
      "opens": "enrollment",
      "notifications": [
        "USER_ACCOUNT_VALIDATION_ASKED",
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "link"
    },
    {
      "id": "contact-change-natural-by-proxy",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": false,
        "consented": true
      },
      "to": "owner-active-enrolled",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "contact-and-identity-change-natural-by-proxy",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": false,
        "consented": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "contact-change-legal-by-proxy",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": false,
        "bypass": false,
        "present": false,
        "consented": true
      },
      "to": "owner-active-enrolled",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "contact-and-identity-change-legal-by-proxy",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": true,
        "identity-changes": true,
        "bypass": false,
        "present": false,
        "consented": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "USER_KYC_LIGHT"
      ],
      "pendingUserAction": "null"
    },
    {
      "id": "update-natural-other",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUserSca"
      },
      "when": {
        "contact-changes": false,
        "identity-changes": false
      },
      "to": "unchanged",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "update-legacy-natural-other",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateNaturalUser"
      },
      "when": {
        "becomes-owner": false,
        "identity-changes": false
      },
      "to": "unchanged",
      "notifications": [],
      "pendingUserAction": "absent"
    },
    {
      "id": "update-legal-other",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUserSca"
      },
      "when": {
        "contact-changes": false,
        "identity-changes": false
      },
      "to": "unchanged",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "update-legacy-legal-other",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "updateLegalUser"
      },
      "when": {
        "becomes-owner": false,
        "identity-changes": false
      },
      "to": "unchanged",
      "notifications": [],
      "pendingUserAction": "absent"
    },
    {
      "id": "view",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled",
        "platform",
        "closed"
      ],
      "trigger": {
        "operation": "viewUserSca"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [],
      "pendingUserAction": "null"
    },
    {
      "id": "enroll",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again"
      ],
      "trigger": {
        "operation": "enrollUser"
      },
      "when": "a Legal user has a LegalRepresentative.Email",
      "given": {
        "representative-email": true
      },
      "to": "unchanged",
      "opens": "enrollment",
      "notifications": [],
      "pendingUserAction": "link"
    },
    {
      "id": "enroll-not-started",
      "machine": "user",
      "from": [
        "owner-active-not-started"
      ],
      "trigger": {
        "operation": "enrollUser"
      },
      "when": "a Legal user has a LegalRepresentative.Email",
      "given": {
        "representative-email": true
      },
      "to": "owner-active-not-completed",
      "opens": "enrollment",
      "notifications": [],
      "pendingUserAction": "link"
    },
    {
      "id": "enroll-enrolled",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "enrollUser"
      },
      "when": "a Legal user has a LegalRepresentative.Email",
      "given": {
        "representative-email": true
      },
      "to": "unchanged",
      "opens": "enrollment",
      "notifications": [],
      "pendingUserAction": "link"
    },
    {
      "id": "ask-consent",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "operation": "manageProxyConsent"
      },
      "when": "proxy management is switched on",
      "given": {
        "proxy-on": true
      },
      "to": "unchanged",
      "opens": "consent",
      "notifications": [],
      "pendingUserAction": "link"
    },
    {
      "id": "ask-consent-not-completed",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "operation": "manageProxyConsent"
      },
      "when": "proxy management is switched on",
      "given": {
        "proxy-on": true
      },
      "to": "unchanged",
      "opens": "consent",
      "notifications": [],
      "pendingUserAction": "link"
    },
    {
      "id": "guarded-call",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-active-enrolled"
      ],
      "trigger": {
        "outside": "guarded-call"
      },
      "when": "a recipient, a transfer or wallet access asks for SCA: ScaContext is USER_PRESENT and no exemption holds",
      "to": "unchanged",
      "opens": "action",
      "notifications": []
    },
    {
      "id": "guarded-call-not-started",
      "machine": "user",
      "from": [
        "owner-active-not-started"
      ],
      "trigger": {
        "outside": "guarded-call"
      },
      "when": "a recipient, a transfer or wallet access asks for SCA: ScaContext is USER_PRESENT and no exemption holds",
      "to": "owner-active-not-completed",
      "opens": "action",
      "notifications": []
    },
    {
      "id": "enrolled-first",
      "machine": "user",
      "from": [
        "owner-pending-first"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "owner-active-enrolled",
      "notifications": [
        "USER_ACCOUNT_ACTIVATED",
        "SCA_ENROLLMENT_SUCCEEDED"
      ]
    },
    {
      "id": "enrolled-again",
      "machine": "user",
      "from": [
        "owner-pending-again"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "owner-active-enrolled",
      "notifications": [
        "USER_ACCOUNT_ACTIVATED",
        "SCA_ENROLLMENT_SUCCEEDED"
      ]
    },
    {
      "id": "enrolled-while-active",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_ENROLLMENT_SUCCEEDED"
      ]
    },
    {
      "id": "enrolled-while-enrolled",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_ENROLLMENT_SUCCEEDED"
      ]
    },
    {
      "id": "enrollment-failed",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again"
      ],
      "trigger": {
        "session": "failed",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_FAILED"
      ]
    },
    {
      "id": "enrollment-failed-while-enrolled",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "failed",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_FAILED"
      ]
    },
    {
      "id": "enrollment-expired",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again"
      ],
      "trigger": {
        "session": "expired",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_EXPIRED"
      ]
    },
    {
      "id": "enrollment-expired-while-enrolled",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "expired",
        "purpose": "enrollment"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_EXPIRED"
      ]
    },
    {
      "id": "enrolled-by-action",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "action"
      },
      "when": "always",
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_ENROLLMENT_SUCCEEDED"
      ]
    },
    {
      "id": "enrollment-by-action-failed",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "session": "failed",
        "purpose": "action"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_FAILED"
      ]
    },
    {
      "id": "enrollment-by-action-expired",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "session": "expired",
        "purpose": "action"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_EXPIRED"
      ]
    },
    {
      "id": "action-authenticated",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "action"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": []
    },
    {
      "id": "action-failed",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "failed",
        "purpose": "action"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": []
    },
    {
      "id": "action-expired",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "expired",
        "purpose": "action"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": []
    },
    {
      "id": "email-verified",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "the e-mail factor was enrolled or changed",
      "given": {
        "email-new": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_EMAIL_VERIFIED"
      ]
    },
    {
      "id": "phone-verified",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "the phone factor was enrolled or changed",
      "given": {
        "phone-new": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_PHONE_NUMBER_VERIFIED"
      ]
    },
    {
      "id": "consent-given-contact-information-update",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "ContactInformationUpdate was ticked",
      "given": {
        "gives-contact-information-update": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_GIVEN"
      ]
    },
    {
      "id": "consent-revoked-contact-information-update",
      "machine": "user",
      "from": [
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "ContactInformationUpdate was unticked",
      "given": {
        "revokes-contact-information-update": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_CONTACT_INFORMATION_UPDATE_CONSENT_REVOKED"
      ]
    },
    {
      "id": "consent-given-recipient-registration",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "RecipientRegistration was ticked",
      "given": {
        "gives-recipient-registration": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_RECIPIENT_REGISTRATION_CONSENT_GIVEN"
      ]
    },
    {
      "id": "consent-revoked-recipient-registration",
      "machine": "user",
      "from": [
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "RecipientRegistration was unticked",
      "given": {
        "revokes-recipient-registration": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_RECIPIENT_REGISTRATION_CONSENT_REVOKED"
      ]
    },
    {
      "id": "consent-given-transfer",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "Transfer was ticked",
      "given": {
        "gives-transfer": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_TRANSFER_CONSENT_GIVEN"
      ]
    },
    {
      "id": "consent-revoked-transfer",
      "machine": "user",
      "from": [
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "Transfer was unticked",
      "given": {
        "revokes-transfer": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_TRANSFER_CONSENT_REVOKED"
      ]
    },
    {
      "id": "consent-given-view-account-information",
      "machine": "user",
      "from": [
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "ViewAccountInformation was ticked",
      "given": {
        "gives-view-account-information": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_GIVEN"
      ]
    },
    {
      "id": "consent-revoked-view-account-information",
      "machine": "user",
      "from": [
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "any"
      },
      "when": "ViewAccountInformation was unticked",
      "given": {
        "revokes-view-account-information": true
      },
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_VIEW_ACCOUNT_INFORMATION_CONSENT_REVOKED"
      ]
    },
    {
      "id": "consent-completed",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "consent"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": []
    },
    {
      "id": "consent-failed",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "failed",
        "purpose": "consent"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": []
    },
    {
      "id": "consent-expired",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "session": "expired",
        "purpose": "consent"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": []
    },
    {
      "id": "enrolled-by-consent",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "session": "validated",
        "purpose": "consent"
      },
      "when": "always",
      "to": "owner-active-enrolled",
      "notifications": [
        "SCA_ENROLLMENT_SUCCEEDED"
      ]
    },
    {
      "id": "enrollment-by-consent-failed",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "session": "failed",
        "purpose": "consent"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_FAILED"
      ]
    },
    {
      "id": "enrollment-by-consent-expired",
      "machine": "user",
      "from": [
        "owner-active-not-completed"
      ],
      "trigger": {
        "session": "expired",
        "purpose": "consent"
      },
      "when": "always",
      "to": "unchanged",
      "notifications": [
        "SCA_ENROLLMENT_EXPIRED"
      ]
    },
    {
      "id": "consent-revoked-by-mangopay",
      "machine": "user",
      "from": [
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "consent-revoked"
      },
      "when": "the user asked Mangopay itself to revoke consent",
      "to": "unchanged",
      "notifications": []
    },
    {
      "id": "close-natural",
      "machine": "user",
      "from": [
        "payer",
        "owner-pending-first",
        "owner-active-enrolled",
        "owner-pending-again",
        "owner-active-not-started",
        "owner-active-not-completed"
      ],
      "trigger": {
        "operation": "closeNaturalUser"
      },
      "when": "all wallets are empty",
      "given": {
        "wallets-empty": true
      },
      "to": "closed",
      "notifications": [
        "USER_ACCOUNT_CLOSED",
        "USER_INFLOWS_BLOCKED",
        "USER_OUTFLOWS_BLOCKED"
      ],
      "pendingUserAction": "absent"
    },
    {
      "id": "close-legal",
      "machine": "user",
      "from": [
        "payer",
        "owner-pending-first",
        "owner-active-enrolled",
        "owner-pending-again",
        "owner-active-not-started",
        "owner-active-not-completed"
      ],
      "trigger": {
        "operation": "closeLegalUser"
      },
      "when": "all wallets are empty",
      "given": {
        "wallets-empty": true
      },
      "to": "closed",
      "notifications": [
        "USER_ACCOUNT_CLOSED",
        "USER_INFLOWS_BLOCKED",
        "USER_OUTFLOWS_BLOCKED"
      ],
      "pendingUserAction": "absent"
    },
    {
      "id": "close-by-mangopay",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "account-closed"
      },
      "when": "by the procedure of the terms and conditions; all wallets are empty",
      "given": {
        "wallets-empty": true
      },
      "to": "closed",
      "notifications": [
        "USER_ACCOUNT_CLOSED",
        "USER_INFLOWS_BLOCKED",
        "USER_OUTFLOWS_BLOCKED"
      ]
    },
    {
      "id": "category-to-payer",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "category-set-to-payer"
      },
      "when": "the platform was told in advance, for instance of an inactive account",
      "to": "payer",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_PAYER"
      ]
    },
    {
      "id": "category-to-platform",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "category-set-to-platform"
      },
      "when": "the approved workflow of the platform needs such a user, KYCLevel is REGULAR, and the ClientId has none yet",
      "given": {
        "regular": true,
        "first-platform": true
      },
      "to": "platform",
      "notifications": [
        "USER_CATEGORY_UPDATED_TO_PLATFORM"
      ]
    },
    {
      "id": "inflows-blocked",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "inflows-blocked"
      },
      "when": "Mangopay suspects fraud or sees a risk of non-compliance",
      "to": "unchanged",
      "notifications": [
        "USER_INFLOWS_BLOCKED"
      ]
    },
    {
      "id": "inflows-unblocked",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "inflows-unblocked"
      },
      "when": "the user was blocked, and Mangopay lifts the block",
      "given": {
        "inflows-blocked": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_INFLOWS_UNBLOCKED"
      ]
    },
    {
      "id": "outflows-blocked",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "outflows-blocked"
      },
      "when": "Mangopay suspects fraud or sees a risk of non-compliance",
      "to": "unchanged",
      "notifications": [
        "USER_OUTFLOWS_BLOCKED"
      ]
    },
    {
      "id": "outflows-unblocked",
      "machine": "user",
      "from": [
        "payer",
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "outflows-unblocked"
      },
      "when": "the user was blocked, and Mangopay lifts the block",
      "given": {
        "outflows-blocked": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_OUTFLOWS_UNBLOCKED"
      ]
    },
    {
      "id": "kyc-verified",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "identity-verified"
      },
      "when": "KYCLevel is LIGHT and the verification succeeds",
      "given": {
        "regular": false
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_REGULAR"
      ]
    },
    {
      "id": "kyc-renewal-due",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "renewal-due"
      },
      "when": "KYCLevel is REGULAR and KycRenewalDeadline is 90 days off",
      "given": {
        "regular": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_RENEWAL_REQUIRED"
      ]
    },
    {
      "id": "kyc-renewed",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "renewal-completed"
      },
      "when": "the verification succeeds before the deadline; KYCLevel stays REGULAR",
      "given": {
        "regular": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_RENEWED"
      ]
    },
    {
      "id": "kyc-renewal-missed",
      "machine": "user",
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "trigger": {
        "mangopay": "renewal-missed"
      },
      "when": "the day after the deadline, from 2026-12-01; KYCLevel falls to LIGHT",
      "given": {
        "regular": true
      },
      "to": "unchanged",
      "notifications": [
        "USER_KYC_LIGHT"
      ]
    },
    {
      "id": "session-opened",
      "machine": "session",
      "from": [
        "none"
      ],
      "trigger": {
        "link": "returned"
      },
      "when": "an operation returned a link",
      "to": "open",
      "notifications": []
    },
    {
      "id": "session-validated",
      "machine": "session",
      "from": [
        "open"
      ],
      "trigger": {
        "person": "completes"
      },
      "when": "within 10 minutes",
      "to": "validated",
      "notifications": []
    },
    {
      "id": "session-failed",
      "machine": "session",
      "from": [
        "open"
      ],
      "trigger": {
        "person": "exceeds-attempts"
      },
      "when": "within 10 minutes",
      "to": "failed",
      "notifications": []
    },
    {
      "id": "session-expired",
      "machine": "session",
      "from": [
        "open"
      ],
      "trigger": {
        "afterSeconds": 600
      },
      "when": "it is still open",
      "to": "expired",
      "notifications": []
    }
  ],
  "refusals": [
    {
      "id": "unknown",
      "operations": [
        "updateNaturalUserSca",
        "updateLegalUserSca",
        "categorizeNaturalUser",
        "categorizeLegalUser",
        "viewUserSca",
        "viewNaturalUserSca",
        "viewLegalUserSca",
        "enrollUser",
        "viewUserScaStatus",
        "manageProxyConsent",
        "closeNaturalUser",
        "closeLegalUser",
        "updateNaturalUser",
        "updateLegalUser",
        "viewUser",
        "viewNaturalUser",
        "viewLegalUser"
      ],
      "from": [
        "absent"
      ],
      "error": "ressource_not_found"
    },
    {
      "id": "of-other-type",
      "operations": [
        "updateNaturalUserSca",
        "updateLegalUserSca",
        "categorizeNaturalUser",
        "categorizeLegalUser",
        "viewNaturalUserSca",
        "viewLegalUserSca",
        "closeNaturalUser",
        "closeLegalUser",
        "updateNaturalUser",
        "updateLegalUser",
        "viewNaturalUser",
        "viewLegalUser"
      ],
      "given": {
        "other-type": true
      },
      "error": "ressource_not_found"
    },
    {
      "id": "closed-already",
      "operations": [
        "closeNaturalUser",
        "closeLegalUser"
      ],
      "from": [
        "closed"
      ],
      "error": "user_closure_failed"
    },
    {
      "id": "wallets-not-empty",
      "operations": [
        "closeNaturalUser",
        "closeLegalUser"
      ],
      "given": {
        "wallets-empty": false
      },
      "error": "user_closure_not_possible"
    },
    {
      "id": "closed-for-good",
      "operations": [
        "updateNaturalUserSca",
        "updateLegalUserSca",
        "categorizeNaturalUser",
        "categorizeLegalUser",
        "enrollUser",
        "manageProxyConsent",
        "updateNaturalUser",
        "updateLegalUser"
      ],
      "from": [
        "closed"
      ],
      "error": "user_closed"
    },
    {
      "id": "owner-already",
      "operations": [
        "categorizeNaturalUser",
        "categorizeLegalUser"
      ],
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again",
        "owner-active-enrolled"
      ],
      "error": "not_allowed_for_user_category_owner"
    },
    {
      "id": "payer-has-no-sca",
      "operations": [
        "enrollUser",
        "manageProxyConsent"
      ],
      "from": [
        "payer"
      ],
      "error": "not_allowed_for_user_category_payer"
    },
    {
      "id": "platform-is-mangopays",
      "operations": [
        "updateNaturalUserSca",
        "updateLegalUserSca",
        "categorizeNaturalUser",
        "categorizeLegalUser",
        "enrollUser",
        "manageProxyConsent",
        "closeNaturalUser",
        "closeLegalUser",
        "updateNaturalUser",
        "updateLegalUser"
      ],
      "from": [
        "platform"
      ],
      "error": "forbidden_ressource"
    },
    {
      "id": "terms-accepted-for-good",
      "operations": [
        "updateNaturalUser",
        "updateLegalUser"
      ],
      "given": {
        "revokes-terms": true
      },
      "error": "invalid_action"
    },
    {
      "id": "owner-for-good",
      "operations": [
        "updateNaturalUserSca",
        "updateLegalUserSca",
        "updateNaturalUser",
        "updateLegalUser"
      ],
      "given": {
        "becomes-payer": true
      },
      "error": "param_error",
      "errors": {
        "UserCategory": "A User OWNER can't be modified to a user PAYER"
      }
    },
    {
      "id": "no-person",
      "operations": [
        "createNaturalUserSca",
        "updateNaturalUserSca",
        "categorizeNaturalUser",
        "createNaturalUser",
        "updateNaturalUser"
      ],
      "given": {
        "impersonal": true
      },
      "error": "fraud_policy"
    },
    {
      "id": "representative-without-email",
      "operations": [
        "categorizeLegalUser",
        "enrollUser"
      ],
      "given": {
        "representative-email": false
      },
      "error": "param_error",
      "errors": {
        "LegalRepresentative.Email": "'Email' must not be empty."
      }
    },
    {
      "id": "later-not-allowed",
      "operations": [
        "createNaturalUserSca",
        "createLegalUserSca"
      ],
      "given": {
        "owner": true,
        "bypass": false,
        "present": false,
        "enrolls-later": false
      },
      "error": "sca_proxy_missing"
    },
    {
      "id": "later-not-allowed-for-payer",
      "operations": [
        "categorizeNaturalUser",
        "categorizeLegalUser"
      ],
      "given": {
        "bypass": false,
        "present": false,
        "enrolls-later": false
      },
      "error": "sca_proxy_missing"
    },
    {
      "id": "not-consented",
      "operations": [
        "updateNaturalUserSca",
        "updateLegalUserSca"
      ],
      "given": {
        "contact-changes": true,
        "bypass": false,
        "present": false,
        "consented": false
      },
      "error": "sca_proxy_missing"
    },
    {
      "id": "not-enrolled-for-proxy",
      "operations": [
        "updateNaturalUserSca",
        "updateLegalUserSca"
      ],
      "from": [
        "owner-active-not-started",
        "owner-active-not-completed",
        "owner-pending-first",
        "owner-pending-again"
      ],
      "given": {
        "contact-changes": true,
        "bypass": false,
        "present": false
      },
      "error": "sca_proxy_missing"
    },
    {
      "id": "proxy-off",
      "operations": [
        "manageProxyConsent"
      ],
      "given": {
        "proxy-on": false
      },
      "error": "param_error",
      "errors": {
        "Invalid SCA request": "Consent cannot be given when no proxy is required by the client."
      }
    },
    {
      "id": "consent-before-enrollment",
      "operations": [
        "manageProxyConsent"
      ],
      "from": [
        "owner-active-not-started",
        "owner-pending-first",
        "owner-pending-again"
      ],
      "error": "param_error",
      "errors": {
        "Invalid SCA request": "The user has to be enrolled and ACTIVE."
      }
    }
  ]
} as const;
