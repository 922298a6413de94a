import type {ReactNode} from 'react';
import styles from './Catalogue.module.css';
import {Citations} from './Citations';
import {ConfidenceMark, labelOf, SetChoices, SetNames} from './SetChoices';
import type {CatalogueTools} from './tools';
import type {WorkflowRow, WorkflowsData} from './types';

const SMALLEST_SET = '/docs/platform/manage-access/enterprise-permissions#smallest-set';

type WorkflowAnswerProps = CatalogueTools & {
  readonly row: WorkflowRow;
  readonly data: WorkflowsData;
};

/** Sets by plan; where no set applies, the plans alone. */
function PermissionFacts({row, data, Link}: WorkflowAnswerProps): ReactNode {
  const {words, options} = data;
  const planNames = (plans: readonly string[]) =>
    plans.map((plan) => labelOf(options.plan, plan)).join(', ');
  return (
    <>
      {row.permissionSets.length > 0 ? (
        <div>
          <dt>{words.permissionSets}</dt>
          {row.permissionSets.map(({plans, choices}) => (
            <dd key={plans.join()}>
              <span className={styles.plans}>{planNames(plans)}:</span>{' '}
              <SetChoices choices={choices} data={data} Link={Link} />
            </dd>
          ))}
        </div>
      ) : (
        <div>
          <dt>{words.plans}</dt>
          <dd>{row.plans.length > 0 ? planNames(row.plans) : words.planUnknown}</dd>
        </div>
      )}
      {row.setsByNeed && (
        <div>
          <dt>{words.permissionSets}</dt>
          <dd>
            {words.setsByNeed} <Link to={SMALLEST_SET}>{words.findSet}</Link>
          </dd>
        </div>
      )}
      {row.smaller.length > 0 && (
        <div>
          <dt>{words.smaller}</dt>
          <dd>
            <SetChoices choices={row.smaller} data={data} Link={Link} />
          </dd>
        </div>
      )}
      {row.person.length > 0 && (
        <div>
          <dt>{words.person}</dt>
          <dd>
            <SetNames
              sets={row.person}
              separator={` ${words.or} `}
              options={options.set}
              Link={Link}
            />
          </dd>
        </div>
      )}
    </>
  );
}

/** Other credentials, and what is left on Starter. */
function OtherWays({row, data}: WorkflowAnswerProps): ReactNode {
  const {words, options} = data;
  return (
    <>
      {row.alternatives.length > 0 && (
        <div>
          <dt>{words.alternatives}</dt>
          {row.alternatives.map(({credential, when, confidence}) => (
            <dd key={credential}>
              {labelOf(options.token, credential)}&nbsp;— {when}
              <ConfidenceMark confidence={confidence} words={words} />
            </dd>
          ))}
        </div>
      )}
      {row.starter && (
        <div>
          <dt>{words.starter}</dt>
          <dd>
            {row.starter === 'nothing' ? words.starterNothing : words.starterPat}
            <ConfidenceMark confidence="inferred" words={words} />
          </dd>
        </div>
      )}
    </>
  );
}

/** One workflow with its answer, under an address of its own. */
export function WorkflowAnswer(props: WorkflowAnswerProps): ReactNode {
  const {row, data, Heading} = props;
  const {words, options} = data;
  return (
    <article className={styles.row} data-credential={row.credential}>
      <Heading as="h3" id={row.id} className={styles.title}>
        {row.title}
      </Heading>
      <p className={styles.credential}>
        <strong>{labelOf(options.token, row.credential)}</strong>
        <ConfidenceMark confidence={row.confidence} words={words} />
      </p>
      <p className={styles.why}>{row.why}</p>
      <dl className={styles.facts}>
        <PermissionFacts {...props} />
        <OtherWays {...props} />
        {row.caveats.length > 0 && (
          <div>
            <dt>{words.caveats}</dt>
            {row.caveats.map((caveat) => (
              <dd key={caveat}>{caveat}</dd>
            ))}
          </div>
        )}
      </dl>
      <Citations
        citations={row.sources}
        sources={data.sources}
        checked={row.checked}
        days={data.days}
        words={words}
      />
    </article>
  );
}
