declare module '@locale-messages/chooser' {
  const messages: typeof import('../../../i18n/en/chooser.json');
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default messages;
}
