import { createScaClient, type ScaClientOptions } from "@mangopay-sca/client";

/** Enrolls a user and reads the SCA status, and prints both answers. Rejects with the client's errors. */
export async function demonstrate(options: ScaClientOptions, userId: string): Promise<void> {
  const sca = createScaClient(options);
  console.log(`enroll(${userId})`);
  console.log(indent(await sca.users.enroll(userId)));
  console.log(`scaStatus(${userId})`);
  console.log(indent(await sca.users.scaStatus(userId)));
}

const indent = (value: unknown) => JSON.stringify(value, null, 2).replaceAll(/^/gm, "  ");
