import { getProviders, signIn } from "next-auth/react";

const WRONG = "The name or the password is wrong.";
const TOO_MANY = "There are too many logins at this moment. Wait a little, then try again.";
const OUR_FAULT = "Logging in failed because of a fault on our side. Try again in a moment.";
const NO_ANSWER = "The server did not answer. Check your connection, then try again.";

/** Logs in through next-auth; returns null on success and otherwise the error message. */
export async function logIn(loginId: string | undefined, name: string, password: string): Promise<string | null> {
  try {
    // Without a server, next-auth navigates to its own error page; check first to keep the input.
    if (!(await getProviders())) return NO_ANSWER;
    const result = await (loginId === undefined
      ? signIn("account", { redirect: false, login: name, password })
      : signIn("subuser", { redirect: false, loginId, name, password }));
    if (result?.ok && !result.error) return null;
    if (result?.status === 429) return TOO_MANY;
    return result?.error === "CredentialsSignin" ? WRONG : OUR_FAULT;
  } catch (error) {
    return error instanceof TypeError ? NO_ANSWER : OUR_FAULT;
  }
}
