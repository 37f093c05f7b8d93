import { ScaApiError, type ScaClient, type ScaList, scaPromiseOf, type UsersApi } from "@mangopay-sca/client";
import type { UserSummary } from "@mangopay-sca/types";

/** What a user of the client has written, and tests with doubles. */
type Enroller = Pick<UsersApi, "enroll">;

// Compiles: a double of a method
export const enroller: Enroller = {
  enroll: (userId) => scaPromiseOf({ PendingUserAction: { RedirectUrl: `https://sca.mangopay.com/?user=${userId}` } }),
};

// Compiles: a double of a method that fails
export const failing: Enroller = {
  enroll: () =>
    scaPromiseOf(
      Promise.reject(new ScaApiError("POST /", Response.json({}, { status: 400 }), { Type: "x_2027", Message: "No." })),
    ),
};

// Compiles: a double of a method without data
export const closing: Pick<UsersApi, "closeNatural"> = { closeNatural: () => scaPromiseOf(undefined) };

// Compiles: a client with one method replaced by a double
export const partly = (sca: ScaClient): ScaClient => ({ ...sca, users: { ...sca.users, ...enroller } });

// Compiles: a double of a list
export const listing = (users: UserSummary[]): ScaList<UserSummary> => ({
  page: async (page = 1) => ({ items: users, page, totalItems: 1, totalPages: 1, response: Response.json(users) }),
  async *[Symbol.asyncIterator]() {
    yield* users;
  },
});

// Does not compile: a plain promise, which has no withResponse
export const plainPromise: Enroller = {
  // @ts-expect-error scaPromiseOf makes it one
  enroll: async () => ({ PendingUserAction: null }),
};

// Does not compile: a double with other data
export const otherData: Enroller = {
  // @ts-expect-error it is PendingUserAction
  enroll: () => scaPromiseOf({ RedirectUrl: "https://sca.mangopay.com/" }),
};
