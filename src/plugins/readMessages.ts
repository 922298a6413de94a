import {readFile} from 'node:fs/promises';

/**
 * Reads a catalogue of messages.
 *
 * @param path absolute path of a JSON file
 * @throws Error naming the file and the way out if it is missing, is no JSON or holds no object
 */
export async function readMessages(path: string): Promise<object> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(
      `${path} is missing. Copy the file of the default locale there and translate it.`,
    );
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not valid JSON: ${(error as Error).message}. Correct it there.`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error(`${path} must hold a JSON object with messages by key.`);
  }
  return content;
}
