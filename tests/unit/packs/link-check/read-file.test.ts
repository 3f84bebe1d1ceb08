import jszip from 'jszip';
import { describe, expect, test } from 'vitest';
import { checkMaterials } from '../../../../src/packs/link-check/check-materials.ts';
import { mostLinks, nearText } from '../../../../src/packs/link-check/material.ts';
import { readFile } from '../../../../src/packs/link-check/read-file.ts';
import { decodedText } from '../../../../src/packs/link-check/read-text.ts';
import { anchors } from '../../../fixtures/check-links/anchors.ts';

const file = (name: string, ...bytes: (number | string)[]) => new File(bytes.map((one) => (typeof one === 'string' ? one : new Uint8Array([one]))), name);
const fault = (given: File) => readFile(given, []).then(() => 'read', (error: { fault?: string }) => error.fault);

describe('files that are not read say why', () => {
  test('an old or locked document of Office, a PDF, a picture', async () => {
    expect(await fault(file('a.docx', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('locked-or-old');
    expect(await fault(file('a.docx', '%PDF-1.7'))).toBe('pdf');
    expect(await fault(file('a.txt', 0x89, 'PNG', 0, 0))).toBe('unsupported');
  });

  test('a broken archive, one that holds something else, one that is too large', async () => {
    expect(await fault(file('a.docx', 'PK', 3, 4, '断'))).toBe('broken');
    const sheet = await new jszip().file('xl/workbook.xml', '<x/>').generateAsync({ type: 'uint8array' });
    expect(await fault(new File([sheet as Uint8Array<ArrayBuffer>], 'a.xlsx'))).toBe('unsupported');
    expect(await readFile({ name: 'a.docx', size: 60e6, arrayBuffer: () => Promise.reject(new Error('not to be asked')) }, []).catch((error: { fault: string }) => error.fault)).toBe('too-large');
  });

  test('an empty file has no links', async () => expect(await readFile(file('a.txt'), [])).toEqual({ name: 'a.txt', links: [] }));
});

test('older Chinese files are read in their own encoding', () => {
  expect(decodedText(new Uint8Array([0xb2, 0xc4, 0xc1, 0xcf]))).toBe('材料');
  expect(decodedText(new TextEncoder().encode('材料'))).toBe('材料');
  expect(decodedText(new Uint8Array([0xff, 0xfe, 0x50, 0x67]))).toBe('材');
});

test('no more than five thousand links of a document are listed, and the rest are counted', async () => {
  const text = 'https://a.cn/cases/lianyun/ '.repeat(mostLinks + 7);
  const { links, left } = checkMaterials([await readFile(new File([text], 'a.txt'), [])], ['a.cn/'], anchors);
  expect([links.length, left]).toEqual([mostLinks, 7]);
});

test('text around a link is cut to a line', () => {
  expect(nearText('  见 这里\n。', '这里')).toBe('见 这里 。');
  expect(nearText(`${'前'.repeat(50)}这里${'后'.repeat(50)}`, '这里')).toBe(`…${'前'.repeat(24)}这里${'后'.repeat(24)}…`);
});
