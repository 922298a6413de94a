import type {ReactNode} from 'react';
import styles from './Catalogue.module.css';
import {FILTER_KEYS, type FilterKey} from './filterCodec';
import type {WorkflowFilter} from './filterWorkflows';
import type {WorkflowsData} from './types';

type FilterFormProps = {
  readonly id: string;
  readonly data: WorkflowsData;
  readonly filter: WorkflowFilter;
  readonly onChange: (filter: WorkflowFilter) => void;
};

const ANY = {token: 'anyToken', plan: 'anyPlan', set: 'anySet', area: 'anyArea'} as const;

/** Native controls for each thing that workflows can be filtered by. */
export function FilterForm({id, data, filter, onChange}: FilterFormProps): ReactNode {
  const {words, options} = data;

  function change(key: FilterKey, value: string): void {
    const {[key]: _, ...rest} = filter;
    onChange(value === '' ? rest : {...rest, [key]: value});
  }

  return (
    <form
      id={id}
      className={styles.form}
      method="get"
      aria-label={words.filter}
      onSubmit={(event) => event.preventDefault()}
    >
      {FILTER_KEYS.map((key) => (
        <p key={key}>
          <label htmlFor={`${id}-${key}`}>{words[key]}</label>
          <select
            id={`${id}-${key}`}
            name={key}
            value={filter[key] ?? ''}
            onChange={({target}) => change(key, target.value)}
          >
            <option value="">{words[ANY[key]]}</option>
            {options[key].map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="button" onClick={() => onChange({})}>
        {words.showAll}
      </button>
    </form>
  );
}
