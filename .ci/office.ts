import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every sheet as a CSV file of its own in UTF-8: text quoted, numbers unrounded and not quoted. */
const CSV_OF_ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/** Milliseconds after which a start of LibreOffice counts as hung. */
const PATIENCE = 180_000;

/** LibreOffice with a profile of its own, which computes every formula anew on loading. */
export class Office {
  private readonly profile: string;
  private conversions = 0;

  /** `work` is an empty folder to put the profile and every output in. */
  constructor(private readonly work: string) {
    this.profile = join(work, 'profile');
    mkdirSync(join(this.profile, 'user'), { recursive: true });
    copyFileSync('.ci/recalc.xcu', join(this.profile, 'user/registrymodifications.xcu'));
    this.run('--terminate_after_init');
    // The first start fills the profile; a macro put there before would be lost.
    copyFileSync('.ci/rework.xba', join(this.profile, 'user/basic/Standard/Module1.xba'));
  }

  /** The path of the file as LibreOffice saves it in another format. */
  convert(file: string, format: 'xlsx' | 'pdf'): string {
    const folder = this.convertTo(file, format);
    return existing(join(folder, `${basename(file, extname(file))}.${format}`));
  }

  /** Paths of the workbook's sheets as CSV files, by sheet name. */
  convertToCsv(file: string): Map<string, string> {
    const folder = this.convertTo(file, CSV_OF_ALL_SHEETS);
    const prefix = `${basename(file, extname(file))}-`;
    const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
    return new Map(names.map((name) => [name.slice(prefix.length, -'.csv'.length), join(folder, name)]));
  }

  /** Runs the macro of rework.xba on a form and saves the result in `target`. */
  rework(file: string, target: string): string {
    this.run(`macro:///Standard.Module1.Rework(${file},${target})`);
    return existing(target);
  }

  private convertTo(file: string, filter: string): string {
    const folder = join(this.work, `converted${++this.conversions}`);
    this.run('--convert-to', filter, '--outdir', folder, file);
    return folder;
  }

  private run(...args: readonly string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(this.profile)}`;
    const { error, stderr } = spawnSync('soffice', ['--headless', profile, ...args], {
      encoding: 'utf8',
      timeout: PATIENCE,
    });
    if (error) throw new Error(`soffice ${args.join(' ')}: ${error.message} ${stderr ?? ''}`);
  }
}

/** LibreOffice exits with 0 when it fails too: only what it left behind tells. */
function existing(path: string): string {
  if (!existsSync(path)) throw new Error(`LibreOffice made no ${basename(path)}`);
  return path;
}
