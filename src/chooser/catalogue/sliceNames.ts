import {type ProductEntry, products} from '../../facts/products';
import {areas, type Workflow, workflows} from '../../facts/workflows';
import {type FactLocale, outcomeOf} from './sliceWorkflow';
import type {ChooserNames, ChooserWords} from './types';

/** Names of all workflows and areas in one language, for the first screen. */
export function sliceNames(locale: FactLocale): ChooserNames {
  return {
    areas: areas.map(({id, name}) => ({id, label: name[locale]})),
    workflows: workflows.map((workflow) => ({
      id: workflow.id,
      area: workflow.area,
      title: workflow.title[locale],
      outcome: outcomeOf(workflow),
    })),
  };
}

/** Names that dbt gave up for a product that the workflow speaks of: readers still look for them. */
function otherNames({title, search}: Workflow): string[] {
  const texts = [title.en, ...search.en].map((text) => text.toLowerCase());
  return (products as readonly ProductEntry[]).flatMap(({names, russianNames = []}) => {
    const all = [...names, ...russianNames];
    const isNamed = names.some((name) => texts.includes(name.toLowerCase()));
    return isNamed ? all : [];
  });
}

/** Words of each workflow in one language; Russian readers type English names as well. */
export function sliceWords(locale: FactLocale): ChooserWords {
  return Object.fromEntries(
    workflows.map((workflow) => {
      const {title, search} = workflow;
      const words = new Set([
        ...(locale === 'en' ? [] : [title.en]),
        ...search.en,
        ...search.ru,
        ...otherNames(workflow),
      ]);
      return [workflow.id, [...words].join(', ')];
    }),
  ) as ChooserWords;
}
