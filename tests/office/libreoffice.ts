import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice is: `$SOFFICE`, on the path, or where it is usually installed; undefined where it is not. */
export function findLibreOffice(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice'));
  return [process.env.SOFFICE, ...onPath, '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'].find((file) => file !== undefined && existsSync(file));
}

/** A folder for conversions with a profile of its own, so that a LibreOffice somebody has open is left alone. */
export class Conversions {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  private readonly program: string;

  constructor(program: string) {
    this.program = program;
  }

  /** What LibreOffice makes of a document: `pdf`, `odt`, `docx` (written anew) or `html`. Throws when it makes nothing. */
  convert(name: string, bytes: Uint8Array, format: 'pdf' | 'odt' | 'docx' | 'html'): Uint8Array {
    const document = path.join(this.folder, `${name}.docx`);
    const out = path.join(this.folder, format);
    writeFileSync(document, bytes);
    execFileSync(this.program, [`-env:UserInstallation=${pathToFileURL(path.join(this.folder, 'profile')).href}`, '--headless', '--convert-to', format, '--outdir', out, document], { stdio: 'ignore', timeout: 180_000 });
    return new Uint8Array(readFileSync(path.join(out, `${name}.${format}`)));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
