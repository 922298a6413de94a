/** Replaces the tags for a hosted search service, which this site does not use. */
export default function SearchMetadata(): null {
  return null;
}
