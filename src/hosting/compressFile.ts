import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Formats that are compressed already gain nothing. */
const COMPRESSIBLE = /\.(?:html|js|css|svg|json|xml|txt|md|webmanifest)$/;

/** Below this, the answer fits in one packet anyway. */
const SMALLEST_BYTES = 1024;

/** What every reader loads: worth a second of the build for its last two per cent. */
const COMMON = /(?:^|\/)assets\/(?:css|js\/(?:runtime~)?main)\b/;

/** Programs read these, each once; a tenth of their bytes would cost a fifth of the whole time. */
const RARE = /\.(?:md|txt)$/;

/** Takes two fifths of the time that the highest quality takes. */
const GOOD_QUALITY = 10;

/** The highest quality that takes next to no time. */
const QUICK_QUALITY = 6;

/** Bytes of a file that brotli needs to look back over: the file itself, and 16 more. */
const WINDOW_MARGIN = 16;

/** A file in the two encodings that browsers accept. */
export interface CompressedFile {
  readonly br: Buffer;
  readonly gz: Buffer;
}

/**
 * Compresses a file once, so that no server has to at every request.
 *
 * @param name path of the file; its ending tells the format
 * @param content the bytes
 * @returns `undefined` where compressing is not worth it
 */
export async function compressFile(
  name: string,
  content: Buffer,
): Promise<CompressedFile | undefined> {
  if (!COMPRESSIBLE.test(name) || content.length < SMALLEST_BYTES) return undefined;
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: qualityFor(name),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGWIN]: windowBits(content.length),
  };
  const [br, gz] = await Promise.all([
    brotli(content, {params: parameters}),
    zip(content, {level: constants.Z_BEST_COMPRESSION}),
  ]);
  return br.length < content.length ? {br, gz} : undefined;
}

function qualityFor(name: string): number {
  if (COMMON.test(name)) return constants.BROTLI_MAX_QUALITY;
  return RARE.test(name) ? QUICK_QUALITY : GOOD_QUALITY;
}

/** A window wider than the file only costs memory to set up, some hundred times over. */
function windowBits(bytes: number): number {
  const bits = Math.ceil(Math.log2(bytes + WINDOW_MARGIN));
  return Math.min(
    Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_MAX_WINDOW_BITS,
  );
}
