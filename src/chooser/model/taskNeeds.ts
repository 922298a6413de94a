import type {Need} from '../../facts/rights';
import type {WhenId} from './permissions';
import type {TaskId} from './tasks';

/** Rights that every choice for a task must cover. */
export const needsOfTask: Readonly<Record<TaskId, readonly Need[]>> = {
  metrics: [{right: 'semantic-layer-queries', access: 'read'}],
  metadata: [{right: 'metadata', access: 'read'}],
  'run-jobs': [
    {right: 'runs', access: 'write'},
    {right: 'jobs', access: 'read'},
  ],
  'watch-jobs': [
    {right: 'jobs', access: 'read'},
    {right: 'runs', access: 'read'},
  ],
  'edit-jobs': [{right: 'jobs', access: 'write'}],
  // Its choices are for different resources; each covers what its circumstance names.
  administer: [],
};

/** Rights that a circumstance adds. Where the permission tables have no row for it, none. */
export const needsOfWhen: Readonly<Record<WhenId, readonly Need[]>> = {
  'queries-only': [],
  'lists-metrics': [{right: 'metadata', access: 'read'}],
  'metadata-alone': [],
  'metadata-and-jobs': [
    {right: 'jobs', access: 'read'},
    {right: 'runs', access: 'read'},
  ],
  'dashboards-only': [],
  'more-than-dashboards': [],
  'jobs-only': [],
  'jobs-and-environments': [{right: 'environments', access: 'write'}],
  repositories: [{right: 'repositories', access: 'write'}],
  'warehouse-settings': [],
  deployment: [
    {right: 'jobs', access: 'write'},
    {right: 'environments', access: 'write'},
  ],
  'team-projects': [],
  people: [
    {right: 'groups', access: 'write'},
    {right: 'members', access: 'write'},
  ],
  'new-projects': [
    {right: 'projects', access: 'write'},
    {right: 'connections', access: 'write'},
  ],
  'project-resources': [],
  everything: [
    {right: 'service-tokens', access: 'write'},
    {right: 'projects', access: 'write'},
    {right: 'groups', access: 'write'},
  ],
};
