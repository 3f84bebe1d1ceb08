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

const fonts = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-serif-sc');

/** A folder for conversions with a profile of its own, so that a LibreOffice somebody has open is left alone. */
export class Conversions {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  private readonly program: string;

  constructor(program: string) {
    this.program = program;
    // Chinese is set in the same face on every machine, whatever fonts it has.
    writeFileSync(path.join(this.folder, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${this.folder}/fontconfig</cachedir><include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`);
  }

  /** What LibreOffice makes of a document: `pdf`, `odt`, `docx` (written anew) or `html`. Throws when it makes nothing. */
  convert(name: string, bytes: Uint8Array, format: 'pdf' | 'odt' | 'docx' | 'html', from: 'docx' | 'pptx' = 'docx'): Uint8Array {
    const document = path.join(this.folder, `${name}.${from}`);
    const out = path.join(this.folder, format);
    writeFileSync(document, bytes);
    execFileSync(this.program, [`-env:UserInstallation=${pathToFileURL(path.join(this.folder, 'profile')).href}`, '--headless', '--convert-to', format, '--outdir', out, document], { stdio: 'ignore', timeout: 180_000, env: { ...process.env, FONTCONFIG_FILE: path.join(this.folder, 'fonts.conf') } });
    return new Uint8Array(readFileSync(path.join(out, `${name}.${format}`)));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
