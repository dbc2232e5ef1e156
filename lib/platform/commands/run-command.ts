/** Runs an operator's command; whatever stops it is printed as one clear line, without a stack, and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  // Whoever reads only the beginning (`| head`) has what they want.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
