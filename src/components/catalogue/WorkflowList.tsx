import {type ReactNode, useEffect, useRef} from 'react';
import styles from './Catalogue.module.css';
import {FilterForm} from './FilterForm';
import {decodeFilter} from './filterCodec';
import {filterWorkflows, type WorkflowFilter} from './filterWorkflows';
import type {CatalogueTools} from './tools';
import type {WorkflowsData} from './types';
import {WorkflowAnswer} from './WorkflowAnswer';

type WorkflowListProps = CatalogueTools & {
  /** Id of the filter. */
  readonly id: string;
  readonly data: WorkflowsData;
  /** Query string of the address; empty on the server. */
  readonly search: string;
  /** Id that the address leads to; empty where it leads to none. */
  readonly target: string;
  readonly onFilter: (filter: WorkflowFilter) => void;
};

/** All workflows that fit the filter in the address, by area, below the filter itself. */
export function WorkflowList({
  id,
  data,
  search,
  target,
  onFilter,
  ...tools
}: WorkflowListProps): ReactNode {
  const {words, options} = data;
  const {Link, Heading} = tools;
  const filter = decodeFilter(search, options);
  const rows = filterWorkflows(data.rows, filter);
  const areas = options.area
    .map((area) => ({...area, rows: rows.filter((row) => row.area === area.id)}))
    .filter((area) => area.rows.length > 0);
  const isTargetHidden =
    data.rows.some((row) => row.id === target) && !rows.some((row) => row.id === target);

  // Docusaurus does not scroll when the hash stays the same and only the filter goes.
  const wasTargetHidden = useRef(false);
  useEffect(() => {
    if (wasTargetHidden.current && !isTargetHidden) {
      document.getElementById(target)?.scrollIntoView();
    }
    wasTargetHidden.current = isTargetHidden;
  }, [isTargetHidden, target]);

  return (
    <div className={styles.catalogue}>
      <FilterForm id={id} data={data} filter={filter} onChange={onFilter} />
      <p className={styles.status} role="status">
        {Object.keys(filter).length === 0 ? data.everything : data.results[rows.length]}
      </p>
      {isTargetHidden && (
        <p>
          {words.hiddenTarget} <Link to={`?#${target}`}>{words.showAll}</Link>
        </p>
      )}
      {areas.length > 1 && (
        <nav className={styles.areas} aria-label={words.areas}>
          <ul>
            {areas.map((area) => (
              <li key={area.id}>
                <Link to={`#${area.id}`}>{area.label}</Link> <span>{area.rows.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {areas.map((area) => (
        <section key={area.id}>
          <Heading as="h2" id={area.id} className={styles.area}>
            {area.label}
          </Heading>
          {area.rows.map((row) => (
            <WorkflowAnswer key={row.id} row={row} data={data} {...tools} />
          ))}
        </section>
      ))}
    </div>
  );
}
