/** The user's input is wrong: the message is one sentence that names the place and the way out. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
