import type {ReactNode} from 'react';
import {type LinkId, links, workflowPage} from '../model/links';
import type {OutcomeId} from '../model/outcomes';
import {type OutlineNode, outline} from '../render/outline';
import {usePageTools} from './ChooserContext';

/** Where a result is explained. */
const pageOf: Readonly<Partial<Record<OutcomeId, LinkId>>> = {
  service: 'service-create',
  pat: 'pat-create',
  'pat-then-service': 'pat-create',
};

/** All questions, answers and results as nested lists, then every workflow, for readers without JavaScript. */
export function Outline(): ReactNode {
  const tools = usePageTools();
  const {t, names, Link} = tools;
  return (
    <div>
      <p>{t('outline.intro')}</p>
      <ul>
        <Branch node={outline(tools)} />
      </ul>
      <p>
        <b>{t('outline.workflows')}</b>
      </p>
      <ul>
        {names.areas.map(({id, label}) => (
          <li key={id}>
            {label}
            <ul>
              {names.workflows
                .filter(({area}) => area === id)
                .map((workflow) => (
                  <li key={workflow.id}>
                    <Link to={`${workflowPage}#${workflow.id}`}>{workflow.title}</Link>
                    {': '}
                    {t(`outcome.${workflow.outcome}.short`)}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A question with its answers below it, or a result with its reason. */
export function Branch({node}: {readonly node: OutlineNode}): ReactNode {
  const {Link} = usePageTools();
  if ('question' in node) {
    return (
      <li>
        <b>{node.question}</b>
        <ul>
          {node.branches.map(({option, next}) => (
            <li key={option}>
              {option}
              <ul>
                <Branch node={next} />
              </ul>
            </li>
          ))}
        </ul>
      </li>
    );
  }
  return (
    <li>
      <Link to={links[pageOf[node.outcome] ?? 'token-types']}>{node.title}</Link>. {node.reason}
    </li>
  );
}
