// Values that the rules for requests put into documented bodies.

export const usAddress = { AddressLine1: "1 Main St", City: "Austin", PostalCode: "78701", Country: "US" };
export const frenchAddress = { AddressLine1: "3 rue de la Cité", City: "Paris", PostalCode: "75004", Country: "FR" };
export const person = { FirstName: "Alex", LastName: "Smith", Email: "alex.smith@example.com" };
export const ownerDetails = ["Birthday", "Nationality", "CountryOfResidence"];
export const naturalAlways = ["UserCategory", "TermsAndConditionsAccepted", "FirstName", "LastName", "Email"];
export const legalAlways = [
  "UserCategory",
  "TermsAndConditionsAccepted",
  "Name",
  "LegalPersonType",
  "Email",
  "LegalRepresentative",
];
export const nullAddress = {
  ...{ AddressLine1: null, AddressLine2: null, City: null },
  ...{ Region: null, PostalCode: null, Country: null },
};
export const localPhone = { PhoneNumber: "0611111111", PhoneNumberCountry: undefined };
