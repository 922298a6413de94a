import pc from 'picocolors';

/**
 * Runs the body of a command; a failure becomes one readable line and exit status 1.
 *
 * @param body the command's work
 */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    console.error(pc.red(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
