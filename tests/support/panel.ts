import { readFileSync } from "node:fs";

import type { Demo } from "@/lib/platform/commands/demo-seed";
import type { RoleName } from "@/lib/policy/roles";

import { PASSWORD, unique } from "./names";

/** Returns the address of the panel that browser-server.ts started. */
export const panelUrl = (): string => process.env.PANEL_URL!;

/** Returns the demo's names and passwords. */
export const demo = (): Demo => JSON.parse(readFileSync(process.env.PANEL_DEMO_FILE!, "utf8")) as Demo;

/** Returns the header by which the panel takes a client for one at another address than all others. */
export const addressOfItsOwn = () => ({ "x-forwarded-for": `10.${random()}.${random()}.${random()}` });

/**
 * Sends one GraphQL request over HTTP, for setting a scene; the tests themselves act in the page.
 * @throws Error with the messages when the answer has errors
 */
export async function api<Data>(query: string, variables: Record<string, unknown> = {}, token?: string): Promise<Data> {
  const response = await fetch(`${panelUrl()}/api/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...addressOfItsOwn(),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join(" "));
  return data;
}

/** Creates an account over the API. */
export async function makeAccount() {
  const name = unique("acct-").slice(0, 20);
  const { signUp } = await api<{ signUp: { sessionId: string } }>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { sessionId } }`,
    { input: { accountName: name, email: `${name}@example.com`, password: PASSWORD } },
  );
  const token = signUp.sessionId;
  return {
    name,
    token,
    async addSubuser(roles: RoleName[], { mustChangePassword = false, description = "" } = {}) {
      const subuserName = unique("sub-");
      const { addSubuser } = await api<{
        addSubuser: { subuser: { id: string }; loginLink: { id: string; url: string } };
      }>(
        `mutation ($input: AddSubuserInput!) { addSubuser(input: $input) { subuser { id } loginLink { id url } } }`,
        { input: { name: subuserName, password: PASSWORD, roles, mustChangePassword, description } },
        token,
      );
      return { name: subuserName, id: addSubuser.subuser.id, loginId: addSubuser.loginLink.id };
    },
  };
}

export type Account = Awaited<ReturnType<typeof makeAccount>>;

const random = () => Math.floor(Math.random() * 255);
