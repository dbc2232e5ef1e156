import { badInput } from "@/lib/platform/errors";
import { isStorable } from "@/lib/platform/storable";

/** What a document's content may be, with the endings that its name may have. */
const endings: Record<string, readonly string[]> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
};

/**
 * A file's name from outside: a name alone, without a path and without characters that no name has.
 * @throws BAD_USER_INPUT
 */
export function parseFileName(raw: string): string {
  const name = raw.normalize("NFC").trim();
  if (name === "" || name.length > 200) throw badInput({ name: "A file's name has 1 to 200 characters." });
  // Control characters, and those that turn the direction of what is read.
  if (/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) || /^\.+$/.test(name) || !isStorable(name))
    throw badInput({ name: "A file's name has no slashes and no control characters." });
  return name;
}

/**
 * Whether a content may be handed in under a name.
 * @throws BAD_USER_INPUT for what is no PDF, JPEG or PNG by its content, or another than its name says
 */
export function assertKindOfFile(name: string, mediaType: string | undefined): asserts mediaType is string {
  const allowed = endings[mediaType ?? ""];
  if (!allowed) throw badInput({ file: "A document is a PDF, JPEG or PNG file, by its content." });
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!allowed.includes(ending))
    throw badInput({ file: `By its content this is a .${allowed[0]} file, which its name does not say.` });
}
