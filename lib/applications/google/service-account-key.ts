import { z } from "zod";

/** Maximum number of characters; longer than any key that Google creates. */
const MOST = 16_000;

const KeyFile = z.object({
  type: z.literal("service_account"),
  project_id: z.string().min(1).max(255),
  client_email: z.email(),
  private_key: z.string().startsWith("-----BEGIN PRIVATE KEY-----"),
});

/**
 * Schema of a Google service account's JSON key file, as Google's console provides it; parses to text and project ID.
 */
export const ServiceAccountKey = z
  .string()
  .max(MOST, `A key file has at most ${MOST} characters.`)
  .transform((text, issues) => {
    const problem = (message: string) => {
      issues.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return problem("This is no JSON. Take the whole key file as Google's console gives it.");
    }
    const file = KeyFile.safeParse(json);
    if (file.success) return { text, projectId: file.data.project_id };
    const [missing] = file.error.issues.map(({ path }) => path.join("."));
    return problem(
      `This is no key file of a service account: ${missing ? `its "${missing}" is missing or wrong` : "it is no object"}.`,
    );
  });
