declare module '@chooser-catalogue' {
  const catalogue: import('../../chooser/catalogue/types').ChooserCatalogue;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default catalogue;
}
