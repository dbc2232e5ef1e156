import { badInput } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

/** Allowed media types of a document, with the file extensions of each. */
const endings: Record<string, readonly string[]> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
};

/**
 * Returns an uploaded file's name, normalized (NFC) and trimmed: 1 to 200 characters, no path, no control characters.
 * @throws BAD_USER_INPUT
 */
export function parseFileName(raw: string): string {
  const name = raw.normalize("NFC").trim();
  if (name === "" || name.length > 200) throw badInput({ name: "A file's name has 1 to 200 characters." });
  // Control and format characters; the latter can reverse the direction of the displayed name.
  if (/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) || /^\.+$/.test(name) || !isStorable(name))
    throw badInput({ name: "A file's name has no slashes and no control characters." });
  return name;
}

/**
 * Asserts that a file's content is a PDF, JPEG or PNG and matches the extension of its name.
 * @throws BAD_USER_INPUT
 */
export function assertKindOfFile(name: string, mediaType: string | undefined): asserts mediaType is string {
  const allowed = endings[mediaType ?? ""];
  if (!allowed) throw badInput({ file: "A document is a PDF, JPEG or PNG file, by its content." });
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!allowed.includes(ending))
    throw badInput({ file: `By its content this is a .${allowed[0]} file, which its name does not say.` });
}
