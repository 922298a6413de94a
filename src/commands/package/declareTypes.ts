import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import ts from 'typescript';

/**
 * Writes the type declarations of the checker's public interface and of all that it names.
 *
 * @param root absolute path of the repository
 * @param folder absolute path of the folder to fill
 * @throws Error if a file can't be declared
 */
export function declareTypes(root: string, folder: string): void {
  const source = join(root, 'src/parity');
  const options: ts.CompilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    newLine: ts.NewLineKind.LineFeed,
    types: ['node'],
    rootDir: source,
    outDir: folder,
  };
  const program = ts.createProgram([join(source, 'index.ts')], options);
  const {diagnostics, emitSkipped} = program.emit(undefined, (file, text) => {
    mkdirSync(dirname(file), {recursive: true});
    const beside = resolve(source, relative(folder, dirname(file)));
    writeFileSync(file, withExtensions(text, beside));
  });
  if (emitSkipped || diagnostics.length > 0) {
    const texts = diagnostics.map(({messageText, file}) => {
      const place = file ? `${relative(root, file.fileName)}: ` : '';
      return `${place}${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    throw new Error(`The types can’t be declared:\n${texts.join('\n')}`);
  }
}

/** A user’s compiler may resolve as Node does, which asks for a file with its extension. */
function withExtensions(text: string, folder: string): string {
  return text.replace(
    /(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\2/g,
    (_, start: string, quote: string, path: string) => {
      const isFile = existsSync(resolve(folder, `${path}.ts`));
      return `${start}${quote}${path}${isFile ? '' : '/index'}.js${quote}`;
    },
  );
}
