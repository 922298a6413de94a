import type {Severity} from '../report/finding';
import type {Form} from './groupMessages';

/** A fault in the plural forms of one message of one language. */
export interface PluralFault {
  readonly severity: Severity;
  readonly message: string;
  readonly suggestion: string | null;
  /** The form at fault; the first one where the fault is that others are lacking. */
  readonly form: Form;
}
