import type {ReactNode} from 'react';
import type {ConflictContent} from '../render/answerContent';
import {formatDay} from '../render/formatDay';
import type {Wording} from '../render/types';
import shared from './Chooser.module.css';
import {useChooser} from './ChooserContext';
import {SourceNames} from './SourceList';

type ConflictsProps = {
  readonly conflicts: readonly ConflictContent[];
  readonly wording: Wording;
};

/** Where sources disagree: both statements, what this site makes of them, and their dates. */
export function Conflicts({conflicts, wording}: ConflictsProps): ReactNode {
  const {t} = useChooser();
  const date = formatDay(wording.catalogue.checked, wording.locale);
  return conflicts.map(({id, positions, resolution, sources}) => {
    // The sources are links, so the sentence around them is cut where they stand.
    const [before = '', after = ''] = t('conflict.dates', {sources: '\n', date}).split('\n');
    return (
      <div key={id} className={shared.conflict}>
        <p>
          <b>{t('conflict.heading')}</b>
        </p>
        <ul>
          {positions.map((position) => (
            <li key={position}>{position}</li>
          ))}
        </ul>
        <p>{resolution}</p>
        <p className={shared.caption}>
          {before}
          <SourceNames sources={sources} />
          {after}
        </p>
      </div>
    );
  });
}
