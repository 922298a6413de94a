declare module '@translation-status' {
  const data: import('../../components/status/types').StatusData;
  // biome-ignore lint/style/noDefaultExport: what importing a JSON file gives.
  export default data;
}
