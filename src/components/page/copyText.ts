/**
 * Copies the text of a file of this site.
 *
 * @param path of the file
 * @throws Error if the file cannot be loaded, or the browser keeps the clipboard
 */
export async function copyText(path: string): Promise<void> {
  const text = fetch(path).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  });
  // Safari lets a page copy only within the press of a key: the text may come later, the call not.
  if (typeof ClipboardItem === 'function') {
    const blob = text.then((content) => new Blob([content], {type: 'text/plain'}));
    await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
  } else await navigator.clipboard.writeText(await text);
}
