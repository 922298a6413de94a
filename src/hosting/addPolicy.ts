const CHARSET = /<meta\b[^>]*\bcharset\b[^>]*>/i;

/**
 * Puts a content security policy into the head of a page, for hosts that can't send headers. It
 * stands right after the character set, before anything that it governs.
 *
 * @param html the page as it was built
 * @param policy see `contentPolicy`
 * @throws Error when the page declares no character set
 */
export function addPolicy(html: string, policy: string): string {
  const charset = CHARSET.exec(html);
  if (!charset) throw new Error('It has no <meta charset>, after which the policy shall stand.');
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end);
}
