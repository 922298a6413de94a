/** Replaces the stock data, which names the page alone: see `src/components/page/ArticleData.tsx`. */
export default function DocBreadcrumbsStructuredData(): null {
  return null;
}
