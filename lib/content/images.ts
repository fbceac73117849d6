import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { imageSize } from 'image-size';
import type { Image } from 'mdast';
import type { VFile } from 'vfile';
import { isAddressName } from '@/lib/site';
import type { Folder } from './layout';
import { hasErrors, report } from './messages';
import { didYouMean } from './nearest';
import { offsetsOf } from './nodes';

/** An image beside a text. */
export interface SiteImage {
  /** Address on the site. */
  src: string;
  width: number;
  height: number;
}

/** The images of one folder, by file name; a file that is no image is known but undefined. */
export type Images = Map<string, SiteImage | undefined>;

/** Measures the images of a folder; what is no image or has a name unfit for an address is reported. */
export function imagesOf(folder: Folder, root: string): Images {
  const images: Images = new Map();
  const written = new Map<string, string>();
  for (const file of folder.images) {
    const name = basename(file.path).normalize('NFC');
    if (!isAddressName(name)) {
      report(file, {
        rule: 'image-name',
        message: 'The file name becomes an address: use a\u2013z, 0\u20139, hyphens and dots only.',
      });
    }
    const same = written.get(name.toLowerCase());
    if (same !== undefined) {
      report(file, {
        rule: 'image-name',
        message: `On many systems \u201c${same}\u201d and \u201c${name}\u201d are one file. Rename one of them.`,
      });
    }
    written.set(name.toLowerCase(), name);
    const size = hasErrors(file) ? undefined : measure(resolve(root, file.path));
    images.set(name, size && { src: `/images/${folder.slug}/${name}`, ...size });
    if (!size && !hasErrors(file))
      report(file, {
        rule: 'image-file',
        message: 'This file cannot be read as an image. Save it again as PNG, JPEG or SVG.',
      });
  }
  return images;
}

function measure(path: string): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(path));
    // From 5 on, cameras mean the picture lying on its side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

/** Points an image at its address and gives it its size; a missing file is reported. */
export function placeImage(file: VFile, node: Image, images: Images): void {
  const at = offsetsOf(node).start;
  const name = decodeOrSame(node.url).replace(/^\.\//, '');
  const image = images.get(name);
  if (!images.has(name)) {
    const message = /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(node.url)
      ? 'Pages load nothing from elsewhere. Put the image file beside the text and write its name.'
      : `There is no image \u201c${name}\u201d beside this text.${didYouMean(name, images.keys())}`;
    report(file, { rule: 'image-missing', at, message });
    return;
  }
  if (!image) return;
  node.url = image.src;
  node.data = {
    hProperties: {
      width: String(image.width),
      height: String(image.height),
      loading: 'lazy',
      decoding: 'async',
    },
  };
}

function decodeOrSame(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
