/** Assistants that take a question from their address, as their own pages document or show it. */
export const ASSISTANTS = {
  ChatGPT: 'https://chatgpt.com/?q=',
  Claude: 'https://claude.ai/new?q=',
  Perplexity: 'https://www.perplexity.ai/search?q=',
} as const;

/** The address that opens an assistant with a question. */
export function assistantUrl(address: string, question: string): string {
  return address + encodeURIComponent(question);
}
