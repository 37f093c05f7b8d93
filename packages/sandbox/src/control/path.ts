/** Below it, the sandbox is controlled; nothing of the API is there. */
export const controlPath = "/__sandbox";
