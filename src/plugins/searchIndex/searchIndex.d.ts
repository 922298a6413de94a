declare module '@search-index' {
  const index: import('../../search/indexFormat').PackedIndex;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default index;
}
