/** What a configuration and a program of a user's own may import: `docs-parity`. */
export {ConfigurationError} from './config/configurationError';
export {defineConfig} from './config/defineConfig';
export type {
  AdviceConfig,
  Assertion,
  CollectionConfig,
  ExceptionConfig,
  GlossaryConfig,
  MarkdownConfig,
  MessagesConfig,
  ParityConfig,
  SiteConfig,
} from './config/parityConfig';
export type {PluginOptions} from './docusaurus/options';
export type {NameEntry} from './names/types';
export type {RuleId, RuleSetting, Severity} from './report/finding';
