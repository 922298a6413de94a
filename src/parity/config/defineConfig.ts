import type {ParityConfig} from './parityConfig';

/**
 * Gives a configuration file its types: `export default defineConfig({collections: [...]})`.
 *
 * @param config returned as it is; it is validated when the checker loads it
 */
export function defineConfig(config: ParityConfig): ParityConfig {
  return config;
}
