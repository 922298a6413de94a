import {ConfigurationError} from '../config/configurationError';
import {reportSchema} from '../report/reportSchema';
import {toolVersion} from '../version';
import {check} from './check';
import {explain, listRules} from './explain';
import {readCommand} from './options';
import {stamp} from './stamp';
import type {Terminal} from './terminal';
import {usage} from './usage';

/**
 * Runs the program.
 *
 * @param argv the arguments after the program's name
 * @returns the exit status: 0 in step, 1 findings, 2 wrong usage or configuration
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const command = readCommand(argv);
    switch (command.kind) {
      case 'help':
        terminal.out(usage());
        return 0;
      case 'version':
        terminal.out(`${toolVersion}\n`);
        return 0;
      case 'explain':
        terminal.out(explain(command.rule));
        return 0;
      case 'rules':
        terminal.out(listRules());
        return 0;
      case 'schema':
        terminal.out(`${JSON.stringify(reportSchema, null, 2)}\n`);
        return 0;
      case 'check':
        return await check(command.options, terminal);
      case 'stamp':
        return await stamp(command.options, terminal);
    }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    terminal.error(`docs-parity: ${error.message}\nSee “docs-parity --help”.\n`);
    return 2;
  }
}
