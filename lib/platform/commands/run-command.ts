/** Runs an operator's command; an error is printed as its message without a stack, with exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  // A closed pipe (`| head`) is a normal end.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
