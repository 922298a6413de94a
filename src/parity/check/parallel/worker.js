// The start of a worker thread: TypeScript in a clone, where the thread has to read it by itself.
import {register} from 'tsx/esm/api';

register({tsconfig: false});
await import('./serveTasks.ts');
