/** Recorders that leave Authorization, Cookie and Set-Cookie out by default: Chrome and Edge, since version 130. */
const careful = "WebInspector";

/** Whether a recorder would have left an Authorization header out. With cookies it has kept what is secret. */
export const leavesCredentialsOut = (
  creator: string | null | undefined,
  sent: Record<string, string>,
  received: Record<string, string>,
): boolean => creator === careful && !("cookie" in sent) && !("set-cookie" in received);
