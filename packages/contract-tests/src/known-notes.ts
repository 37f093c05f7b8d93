const otherEvents = "Published with an event about something else than users and SCA; this spec lists only these.";

/** Notes on published examples, by operation, direction and pointer, each with the reason that it stays. */
export const knownNotes: Readonly<Record<string, string>> = {
  "createNaturalUser request body/PersonType":
    "The official SDK's tests send it; the path says it already, and the API ignores it.",
  "createHook request body/EventType": otherEvents,
  "createHook response body/EventType": otherEvents,
  "viewHook response body/EventType": otherEvents,
  "updateHook response body/EventType": otherEvents,
  "listHooks response body/0/EventType": otherEvents,
  "listHooks response body/1/EventType": otherEvents,
  "listEvents response body/0/EventType": otherEvents,
  "listEvents response body/1/EventType": otherEvents,
};
