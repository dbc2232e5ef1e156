import { z } from "zod";

import { passwordProblem } from "./password-rules";

/** A password that somebody chooses, as a field of an input; the names are those that it must not hold. */
export const newPassword = (...names: readonly string[]) =>
  z.string().superRefine((password, issues) => {
    const problem = passwordProblem(password, names);
    if (problem) issues.addIssue({ code: "custom", message: problem });
  });
