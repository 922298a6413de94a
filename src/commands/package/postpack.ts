import {fileURLToPath} from 'node:url';
import {takeBack} from './aside';

/** What npm runs after it has packed. */
takeBack(fileURLToPath(new URL('../../..', import.meta.url)));
