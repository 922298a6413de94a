import type {ReactNode} from 'react';
import {links} from '../model/links';
import {type OutlineNode, outline} from '../render/outline';
import {useChooser} from './ChooserContext';

/** All questions, answers and results as one nested list, for readers without JavaScript. */
export function Outline(): ReactNode {
  const tools = useChooser();
  return (
    <div>
      <p>{tools.t('outline.intro')}</p>
      <ul>
        <Branch node={outline(tools)} />
      </ul>
    </div>
  );
}

function Branch({node}: {readonly node: OutlineNode}): ReactNode {
  const {Link} = useChooser();
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
  const [token] = node.tokens;
  return (
    <li>
      <Link to={links[token === 'service-token' ? 'service-create' : 'pat-create']}>
        {node.title}
      </Link>
      . {node.reason}
    </li>
  );
}
