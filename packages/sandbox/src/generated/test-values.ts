// Generated from spec/dist/test-values.json by `npm run generate`. Do not edit.
// ajv 8.20.0, esbuild 0.28.2, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe
export const testValues = {
  "otp-phone": [
    {
      "members": [
        "PhoneNumber"
      ],
      "match": "exact",
      "values": [
        "+33611111111"
      ]
    }
  ],
  "otp-phone-local": [
    {
      "members": [
        "PhoneNumber"
      ],
      "match": "exact",
      "values": [
        "0611111111"
      ]
    },
    {
      "members": [
        "PhoneNumberCountry"
      ],
      "match": "exact",
      "values": [
        "FR"
      ]
    }
  ],
  "otp-passcode": [
    {
      "members": [],
      "match": "exact",
      "values": [
        "702100"
      ]
    }
  ],
  "accept-natural": [
    {
      "members": [
        "Email"
      ],
      "match": "contains",
      "values": [
        "accept"
      ]
    }
  ],
  "accept-legal": [
    {
      "members": [
        "Email"
      ],
      "match": "contains",
      "values": [
        "accept"
      ]
    }
  ],
  "impersonal-address": [
    {
      "members": [
        "Email"
      ],
      "match": "before-at",
      "values": [
        "info",
        "hr"
      ]
    }
  ],
  "personal-address": [
    {
      "members": [
        "Email"
      ],
      "match": "exact",
      "values": [
        "john.doe@example.com",
        "john@doe.com"
      ]
    }
  ],
  "company-name": [
    {
      "members": [
        "FirstName",
        "LastName"
      ],
      "match": "word",
      "values": [
        "Ltd",
        "GmbH",
        "SAS"
      ]
    }
  ],
  "made-up-name": [
    {
      "members": [
        "FirstName",
        "LastName"
      ],
      "match": "word",
      "values": [
        "test",
        "undefined"
      ]
    }
  ],
  "transfer-with-sca": [
    {
      "members": [],
      "match": "exact",
      "values": [
        50001
      ]
    }
  ]
} as const;
