import { describe, expect, test } from 'vitest';
import { excerptOf, markUp, rangesOf, type Piece } from '../../../src/search/client/excerpt.ts';

const plain = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const marks = (pieces: Piece[]) => pieces.filter(({ marked }) => marked).map(({ text }) => text);
const paragraph = '西陵街道改造老旧小区，由业委会打头。社区、业委会、物业坐到一个平台上商量，街办去做，政府统筹。改什么、谁出钱、谁监督、谁维护，都拿出来反复谈。' .repeat(3) + '嘉明花园280户居民主动交纳132万元，居民出资的参与率高。两项费用合在一起，不能除以户数。';

describe('marks', () => {
  test('hold the whole phrase and nothing else', () => {
    expect(marks(markUp('居民出资共担', ['居民出资']))).toEqual(['居民出资']);
    expect(marks(excerptOf(paragraph, ['居民出资']))).toEqual(['居民出资']);
  });
  test('follow the text as it is written: quotation marks, width, case', () => {
    expect(marks(markUp('“三在”工程', ['三在工程']))).toEqual(['“三在”工程']);
    expect(marks(markUp('叫“６＋２＋Ｎ”。', ['6+2+n']))).toEqual(['６＋２＋Ｎ']);
    expect(marks(markUp('The Owners’ committee', ['owners']))).toEqual(['Owners']);
  });
  test('of overlapping phrases are one', () => {
    expect(rangesOf('业委会主任', ['业委会', '委会主任'])).toEqual([[0, 5]]);
  });
  test('do not fall on other places of the same characters', () => {
    expect(marks(markUp('委托业主开会，业委会组建', ['业委会']))).toEqual(['业委会']);
  });
  test('leave the text as it is', () => {
    for (const text of ['a<b>&"c\'', '拆\ud800违', '𠀀拆违𠀀', paragraph]) expect(plain(markUp(text, ['拆违', 'b']))).toBe(text);
  });
});

describe('an excerpt', () => {
  test('begins with the sentence of the hit', () => {
    expect(plain(excerptOf(paragraph, ['居民出资'], 120))).toMatch(/^…嘉明花园280户/);
  });
  test('begins without dots at the beginning of the paragraph, and ends without dots at its end', () => {
    expect(plain(excerptOf('业委会打头。', ['业委会']))).toBe('业委会打头。');
  });
  test('keeps to its room, and to the whole phrase however long', () => {
    expect(plain(excerptOf(paragraph, ['居民出资'], 60)).length).toBeLessThan(45);
    const long = '嘉明花园280户居民主动交纳132万元';
    expect(plain(excerptOf(paragraph, [long], 20))).toContain(long);
  });
  test('never cuts a phrase at its edge', () => {
    for (let budget = 20; budget < 200; budget++) expect(marks(excerptOf('业委会和居民商量，'.repeat(12), ['业委会'], budget)).every((mark) => mark === '业委会'), String(budget)).toBe(true);
  });
  test('shows phrases together where they stand together', () => {
    expect(marks(excerptOf(paragraph, ['280户', '132万元'], 120))).toEqual(['280户', '132万元']);
  });
  test('cuts neither words nor characters in two units', () => {
    const english = `${'The committee discussed everything again and again '.repeat(8)}before the demolition of sheds ${'followed by everybody '.repeat(10)}`;
    expect(plain(excerptOf(english, ['demolition'], 80)).replace(/^…|…$/g, '').trim().split(' ').every((word) => english.split(' ').includes(word))).toBe(true);
    const astral = '𠀀'.repeat(200);
    expect(plain(excerptOf(`${astral}拆违${astral}`, ['拆违'], 40))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  });
  test('without a hit is the beginning', () => {
    const pieces = excerptOf(paragraph, ['电梯'], 60);
    expect(marks(pieces)).toEqual([]);
    expect(plain(pieces)).toMatch(/^西陵街道/);
  });
  test('of nothing is nothing', () => {
    expect(excerptOf('', ['拆违'])).toEqual([]);
  });
});
