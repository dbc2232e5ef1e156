/** Permissions that no role opens and that a service account can be given besides its roles. */
export const grants = [
  {
    id: "engine",
    description:
      "Write what happened in calls, messages, registrations and queues, and read how an application routes: for the telephony engine.",
  },
] as const satisfies readonly { id: string; description: string }[];

export type GrantId = (typeof grants)[number]["id"];
