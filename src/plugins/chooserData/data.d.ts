declare module '@chooser-data/names' {
  const names: import('../../chooser/catalogue/types').ChooserNames;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default names;
}

declare module '@chooser-data/words' {
  const words: import('../../chooser/catalogue/types').ChooserWords;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default words;
}

declare module '@chooser-data/catalogue' {
  const catalogue: import('../../chooser/catalogue/types').ChooserCatalogue;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default catalogue;
}

declare module '@chooser-data/messages' {
  const messages: import('../../chooser/messages/types').CompiledMessages;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default messages;
}

declare module '@chooser-data/diagram' {
  const drawing: import('../../chooser/render/diagram').Diagram;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default drawing;
}
