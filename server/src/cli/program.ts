import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { ExplainOptions } from './explainCommand.ts';
import { BARE_HOST, type Host } from './host.ts';
import type { LintOptions } from './lintCommand.ts';
import type { LintFormatName } from './lintFormats.ts';
import type { OutlineOptions } from './outlineCommand.ts';
import type { SpeakersOptions } from './speakersCommand.ts';
import { say, type Terminal } from './terminal.ts';

/** Named here as well, so that a command that prints none of them need not load them. */
const LINT_FORMATS: readonly LintFormatName[] = ['text', 'json', 'sarif', 'checkstyle', 'github', 'junit'];

/**
 * Runs the command line: `argv` without the names of Node and of the program. Gives the exit code; whatever goes wrong
 * is one line on standard error. Each command is loaded when it is called, so that none pays for the others.
 */
export async function run(argv: readonly string[], terminal: Terminal, host = BARE_HOST): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = createProgram(terminal, host, (code) => (exitCode = code));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    say(terminal, error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}

function createProgram(terminal: Terminal, host: Host, finish: (code: ExitCode) => void): Command {
  const program = new Command('dispatch')
    .description('Read archives of news-agency dispatches: who says what, and what is broken.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text) => say(terminal, text.trim().replace(/^error: /, '')),
    });

  withSources(program.command('lint'))
    .description('Say what is broken in headers and dispatches. Exit code 1 where there is an error.')
    .addOption(formatOption(LINT_FORMATS))
    .option('--config <file>', 'the configuration for all files, in place of those that lie beside them')
    .option('--max-warnings <n>', 'exit with 1 where there are more warnings than this', wholeNumber)
    .option('--quiet', 'report errors only, and no summary', false)
    .option('--baseline <file>', 'leave out the findings that this file knows (default: what the configuration names)')
    .option('--update-baseline', 'make the baseline know all that is found, and report nothing')
    .option('--cache', 'lint only files that have changed since the last run')
    .option('--cache-location <file>', 'where the results of the last run are kept', '.dispatchcache')
    .option('--fix', 'mend in the files what is certain, and report the rest')
    .addOption(
      new Option('--fix-dry-run', 'print what --fix would change as a unified diff, and change nothing').conflicts([
        'fix',
        'format',
      ]),
    )
    .action(async (paths: string[], options: LintOptions) => {
      const { lint } = await import('./lintCommand.ts');
      finish(await lint(terminal, paths, options, host));
    });

  withSources(program.command('outline'))
    .description('Say who speaks where.')
    .addOption(formatOption(['text', 'json', 'ndjson']))
    .action(async (paths: string[], options: OutlineOptions) => {
      const { outline } = await import('./outlineCommand.ts');
      finish(await outline(terminal, paths, options, host));
    });

  withSources(program.command('speakers'))
    .description('Say who speaks in the whole archive: how often, in which roles, and from when to when.')
    .addOption(formatOption(['text', 'json', 'csv']))
    .action(async (paths: string[], options: SpeakersOptions) => {
      const { speakers } = await import('./speakersCommand.ts');
      finish(await speakers(terminal, paths, options, host));
    });

  program
    .command('explain')
    .description('Say why the sentences of a line were attributed or not.')
    .argument('<file:line>', 'a file, a colon, and a line counted from 1')
    .addOption(formatOption(['text', 'json']))
    .action(async (place: string, options: ExplainOptions) => {
      const { explainLine } = await import('./explainCommand.ts');
      finish(await explainLine(terminal, place, options));
    });

  program
    .command('lsp')
    .description('Run the language server, for any editor.')
    .requiredOption('--stdio', 'speak over standard input and output')
    .action(async () => {
      // The server ends the process itself when its client tells it to, or is gone.
      await import('../main.ts');
    });

  return program;
}

function withSources(command: Command): Command {
  return command
    .argument('<path...>', 'a file, a folder, a glob in quotation marks, or - for standard input')
    .option('--ext <endings>', 'other endings to read in folders, separated by commas', commaSeparated, [])
    .option('--stdin-filename <name>', 'the name to report standard input under', '<stdin>');
}

function formatOption(formats: readonly string[]): Option {
  return new Option('--format <format>', 'how to print the results').choices(formats).default('text');
}

function commaSeparated(value: string, before: readonly string[]): string[] {
  return [...before, ...value.split(',').filter((part) => part !== '')];
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is not a whole number.');
  return Number(value);
}
