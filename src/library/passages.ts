import type { Locator } from '../schema/text.ts';

/** A passage taken apart: `dongcheng-visit@8,9` → the source and its locators. */
export interface Passage { source: string; at: Locator[] }

/** Reads one locator as written: digits are paragraph numbers. */
export function readLocator(written: string): Locator {
  return (/^\d+$/.test(written) ? Number(written) : written) as Locator;
}

/** Takes a passage apart. */
export function readPassage(written: string): Passage {
  const [source = '', at = ''] = written.split('@');
  return { source, at: at.split(',').filter(Boolean).map(readLocator) };
}
