/** What a page needs to know that sends its readers on. */
export interface Redirect {
  /** Language of the site that the page belongs to. */
  readonly language: string;
  readonly title: string;
  /** Address to go to, without the origin, so that a preview stays on its own host. */
  readonly path: string;
  /** The same with the public origin, for search engines. */
  readonly canonical: string;
}

// The same text on every page, so that one hash in a content security policy allows them all.
const FOLLOW_LINK =
  "location.replace(document.querySelector('a').href+location.search+location.hash)";

/**
 * Writes the HTML of a page that leads to another one. The query and the anchor come along where
 * scripts run; elsewhere the browser still goes on by itself, and a link is there in any case.
 */
export function redirectPage({language, title, path, canonical}: Redirect): string {
  const [to, url] = [escapeHtml(path), escapeHtml(canonical)];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="canonical" href="${url}">
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body>
<main><p>→ <a href="${to}">${url}</a></p></main>
<script>${FOLLOW_LINK}</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
