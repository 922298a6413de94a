import {type LineIndex, placeAt, type Range} from '../read/lineIndex';
import type {Finding, Place} from '../report/finding';
import {countFacts, describeChanges} from './describeChanges';
import {dayOf, type JudgedPage, type StaleSection} from './pageFreshness';

/** One finding a section that its source has left behind. */
export function staleFindings({pair, loaded, stale}: JudgedPage): Finding[] {
  if (!loaded) return [];
  return stale.map((section): Finding => {
    const [first] = section.facts ?? [];
    return {
      rule: 'freshness',
      severity: 'warning',
      locale: pair.locale,
      page: pair.page,
      message: messageOf(section, pair.findings, (finding) =>
        isIn(section.source, finding, loaded.source.file),
      ),
      suggestion: null,
      source: first
        ? {...first.place, value: first.after}
        : firstLine(loaded.source.file, section.source),
      translation:
        first?.evidence.translation ?? firstLine(loaded.translation.file, section.translation),
    };
  });
}

function messageOf(
  {facts, since}: StaleSection,
  findings: readonly Finding[],
  isInSection: (finding: Finding) => boolean,
): string {
  if (facts) {
    const when = since ? ` on ${dayOf(since.time)} (${since.commit.slice(0, 9)})` : '';
    return `${countFacts(facts.length)} of the source changed since this section was translated${when}: ${describeChanges(facts)}.`;
  }
  const known =
    'The source section has changed since this one was made from it; no history holds its old text';
  const differing = findings.filter((finding) => finding.source && isInSection(finding));
  if (differing.length === 0) return `${known}. No fact of it differs, so compare the sentences.`;
  return `${known}. Today ${countFacts(differing.length)} of it ${differing.length === 1 ? 'differs' : 'differ'}: see the other findings of this section.`;
}

function isIn(
  {start, end}: Range,
  {source}: Finding,
  {lines}: {readonly lines: LineIndex},
): boolean {
  if (!source) return false;
  const at = lines.offset(source.line, source.column);
  return at >= start && at < end;
}

/** Where a section begins. */
function firstLine(file: Parameters<typeof placeAt>[0], {start, end}: Range): Place {
  const skipped = /^\s*/.exec(file.text.slice(start, end))?.[0].length ?? 0;
  const at = start + skipped;
  const line = /^[^\r\n]*/.exec(file.text.slice(at, end))?.[0] ?? '';
  return placeAt(file, {start: at, end: at + line.length}, null);
}
