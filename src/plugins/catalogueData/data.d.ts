declare module '@catalogue-data/workflows' {
  const data: import('../../components/catalogue/types').WorkflowsData;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default data;
}

declare module '@catalogue-data/timeline' {
  const data: import('../../components/catalogue/types').TimelineData;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default data;
}

declare module '@catalogue-data/sets' {
  const data: import('../../components/catalogue/types').SetsData;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default data;
}
