import type {Recipe} from '../../config/project';
import type {Task} from '../tasks';

/** What a worker needs to know to make the same project as its parent. */
export interface Assignment {
  readonly recipe: Recipe;
  /** By collection: pages of the source, and of each locale. */
  readonly pages: readonly {
    readonly source: readonly string[];
    readonly translations: readonly (readonly [locale: string, pages: readonly string[]])[];
  }[];
}

/** Some tasks, by their index in the run. */
export type Batch = readonly (readonly [index: number, task: Task])[];

/** Their results as `writeResult` writes them. */
export type Answers = readonly (readonly [index: number, text: string])[];
