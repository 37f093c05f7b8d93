import { describe, expect, test } from "vitest";
import type { ErrorEntry, TestValuePart, Transition } from "../data-files.ts";
import { checkDocuments } from "./check-documents.ts";
import type { Documents } from "./documents.ts";

const error: ErrorEntry = {
  meaning: "m",
  cause: "c",
  remedy: "r",
  retry: "never",
  status: 429,
  example: "view/429.limit",
};
const transition: Transition = {
  id: "view",
  machine: "user",
  from: ["here"],
  to: "unchanged",
  trigger: { operation: "view" },
  when: { asked: true },
  notifications: ["SEEN"],
};
const limit = { Type: "rate_limit" };

/** Small documents that agree with one another; each test breaks them in one place. */
const sound = (): Documents => ({
  spec: {
    openapi: "3.1.1",
    info: { title: "A spec", version: "1" },
    paths: {
      "/a~b": {
        get: {
          operationId: "view",
          responses: {
            "429": { content: { "application/json": { schema: {}, examples: { limit: { value: limit } } } } },
          },
        },
        post: {
          operationId: "viewUserScaStatus",
          responses: {
            "200": {
              content: { "application/json": { schema: {}, examples: { enrolled: { value: { IsEnrolled: true } } } } },
            },
            "404": {},
          },
        },
      },
    },
    components: {
      schemas: {
        ScaEventType: { anyOf: [{ $ref: "#/components/schemas/Family" }] },
        Family: { enum: ["SEEN"] },
        Word: { type: "string", minLength: 7 },
      },
      responses: {},
    },
  },
  errors: {
    errors: { rate_limit: { ...error } },
    oauth: { locked: { ...error, status: 400, example: "locked", where: "x" } },
  },
  lifecycle: {
    states: {
      user: { here: { meaning: "m", scaStatus: 404 }, there: { meaning: "m", scaStatus: { IsEnrolled: true } } },
      session: { open: { meaning: "m" } },
    } as never,
    conditions: { asked: "m" },
    transitions: [structuredClone(transition)],
  },
  sources: {
    documents: { page: { title: "t", address: "https://example.com", form: "f" } },
    conflicts: {
      C1: {
        about: "a",
        sides: [
          { says: "this", documents: ["page"] },
          { says: "that", documents: ["page"] },
        ],
        reading: "r",
        because: "b",
        at: ["/paths/~1a~0b/get"],
      },
    } as never,
    openQuestions: { Q1: { question: "q", reading: "r", because: "b", at: ["/components"] } } as never,
    closedQuestions: { Q2: { question: "q", outcome: "o", at: ["/components"] } } as never,
  },
  testValues: {
    testValues: {
      word: {
        send: [{ match: "contains", values: ["accept"], at: ["/components/schemas/Word"], examples: ["accept@x"] }],
        effect: "e",
        documents: ["page"],
      },
    },
  },
  example: (path) => (path === "locked" ? { error: "locked" } : path === "view/429.limit" ? limit : undefined),
});

type Break = (documents: Documents) => unknown;
const firstError = ({ errors }: Documents) => errors.errors.rate_limit as unknown as Record<string, unknown>;
const here = ({ lifecycle }: Documents) => lifecycle.states.user.here as { scaStatus: unknown; assumption?: string };
const word = ({ testValues }: Documents) => testValues.testValues.word?.send[0] as TestValuePart;
const row = ({ lifecycle }: Documents) => lifecycle.transitions[0] as Transition;

test("documents that agree have no problems", () => {
  expect(checkDocuments(sound())).toEqual([]);
});

describe("each disagreement is one problem that names the file and the entry", () => {
  test.each<[string, Break, RegExp]>([
    ["an error without a remedy", (d) => delete firstError(d).remedy, /^errors\.yaml: \/errors\/rate_limit .*remedy/],
    ["an example that is not there", (d) => (firstError(d).example = "gone"), /rate_limit names the example gone/],
    ["an example of another error", (d) => (firstError(d).example = "locked"), /is of locked/],
    ["another status than the example's", (d) => (firstError(d).status = 400), /has status 400, and examples with 429/],
    [
      "an error that no operation answers",
      (d) => delete (d.errors.oauth.locked as { where?: string }).where,
      /no operation has an example of locked/,
    ],
    ["an unknown operation", (d) => (row(d).trigger = { operation: "look" }), /view is triggered by look/],
    ["an unknown event type", (d) => row(d).notifications.push("HEARD"), /view sends HEARD/],
    [
      "an event type that nothing sends",
      (d) => (row(d).notifications = []),
      /^lifecycle\.yaml: no transition sends SEEN/,
    ],
    ["an unknown state", (d) => (row(d).to = "gone"), /view names gone/],
    [
      "a session without an end",
      ({ lifecycle: { transitions } }) => {
        const when = { asked: false };
        transitions.push({ ...transition, id: "enroll", when, opens: "enrollment" });
        for (const session of ["validated", "expired"]) {
          const trigger = { session, purpose: "enrollment" };
          transitions.push({ ...transition, id: session, when: "always", trigger });
        }
      },
      /enroll opens a session for enrollment, and in here none can be failed/,
    ],
    [
      "an id twice",
      (d) => d.lifecycle.transitions.push({ ...row(d), from: ["there"] }),
      /view is the id of two transitions/,
    ],
    [
      "a condition that is not explained",
      (d) => (row(d).when = { asked: true, heard: true }),
      /view asks for heard, which is not a condition/,
    ],
    ["a condition that nothing asks for", (d) => (d.lifecycle.conditions.heard = "m"), /no transition asks for heard/],
    [
      "two outcomes of one call",
      (d) => {
        d.lifecycle.conditions.heard = "m";
        const when = { heard: true };
        d.lifecycle.transitions.push({ ...transition, id: "listen", from: ["there", "here"], when });
      },
      /view and listen can answer the same call in here;/,
    ],
    [
      "two outcomes of one call, one of them at any time",
      (d) => d.lifecycle.transitions.push({ ...transition, id: "listen", when: "always" }),
      /view and listen can answer the same call in here;/,
    ],
    ["an unknown question", (d) => (row(d).assumption = "Q7"), /view rests on Q7/],
    ["a question that is closed", (d) => (row(d).assumption = "Q2"), /view rests on Q2/],
    ["an unknown conflict", (d) => (row(d).conflict = "C7"), /view follows the reading of C7/],
    ["a state without an SCA status", (d) => delete here(d).scaStatus, /\/states\/user\/here .*scaStatus/],
    ["an SCA status that is not documented", (d) => (here(d).scaStatus = 400), /here has scaStatus 400/],
    [
      "an SCA status that no example shows",
      (d) => (here(d).scaStatus = { IsEnrolled: false }),
      /here has IsEnrolled false/,
    ],
    ["a state with an unknown question", (d) => (here(d).assumption = "Q7"), /here rests on Q7/],
    ["an unknown document", (d) => d.sources.conflicts.C1?.sides[0]?.documents.push("book"), /C1 cites book/],
    ["a pointer to nothing", (d) => d.sources.conflicts.C1?.at.push("/paths/~1c"), /C1 points to \/paths\/~1c/],
    ["a question's pointer to nothing", (d) => d.sources.openQuestions.Q1?.at.push("/x"), /Q1 points to \/x/],
    ["a closed question's pointer to nothing", (d) => d.sources.closedQuestions.Q2?.at.push("/x"), /Q2 points to \/x/],
    [
      "a question both open and closed",
      (d) => (d.sources.closedQuestions.Q1 = { question: "q", outcome: "o", at: ["/components"] } as never),
      /Q1 is both open and closed/,
    ],
    [
      "a test value that cites nothing",
      (d) => delete (d.testValues.testValues.word as { documents?: string[] }).documents,
      /^test-values\.yaml: \/testValues\/word .*documents/,
    ],
    [
      "a test value from an unknown document",
      (d) => d.testValues.testValues.word?.documents.push("book"),
      /word cites book/,
    ],
    ["an example without its value", (d) => word(d).examples?.push("excepted"), /word has the example excepted/],
    ["a test value for no member", (d) => word(d).at?.push("/x"), /word goes into \/x/],
    [
      "a test value that its member refuses",
      (d) => delete word(d).examples,
      /word has "accept", which \/components\/schemas\/Word/,
    ],
  ])("%s", (_, breakIt, problem) => {
    const documents = sound();
    breakIt(documents);
    const problems = checkDocuments(documents);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe("what fits none of several forms is reported where it stands", () => {
  test.each<[string, Break, RegExp]>([
    [
      "a reason of Mangopay in two words",
      (d) => (row(d).trigger = { mangopay: "it closes" } as never),
      /\/trigger\/mangopay/,
    ],
    ["an SCA status in words", (d) => (here(d).scaStatus = "none"), /\/states\/user\/here\/scaStatus/],
    ["a test value that goes nowhere", (d) => delete word(d).at, /\/testValues\/word\/send\/0/],
  ])("%s", (_, breakIt, problem) => {
    const documents = sound();
    breakIt(documents);
    expect(checkDocuments(documents)).toContainEqual(expect.stringMatching(problem));
  });
});
