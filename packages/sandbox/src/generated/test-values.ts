// Generated from spec/dist/test-values.json by `npm run generate`. Do not edit.
// ajv 8.20.0, esbuild 0.28.2, sha256 of the spec's source f8263e4adbc9caceccc79bebcadd797ad95d7fd0e3508274c19722eeb6390c98
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
