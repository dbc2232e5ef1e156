import { z } from "zod";

import { passwordProblem } from "./password-rules";

/** Returns the schema of a new password, which must not contain the given names. */
export const newPassword = (...names: readonly string[]) =>
  z.string().superRefine((password, issues) => {
    const problem = passwordProblem(password, names);
    if (problem) issues.addIssue({ code: "custom", message: problem });
  });
