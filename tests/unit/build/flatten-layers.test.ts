import { expect, test } from 'vitest';
import { flattenLayers as flatten } from '../../../src/build/legacy-css/flatten-layers.ts';

const flattenLayers = (css: string) => flatten(css, ['base', 'components', 'utilities']);

/** How many steps a selector was raised. */
const raised = (css: string, selector: string) => {
  const rule = css.split('}').find((part) => part.includes(selector));
  return rule === undefined ? undefined : rule.split(':not(#\\#)').length - 1;
};

test('no layer is left, and no ruler', async () => {
  const css = await flattenLayers('@layer base,components,utilities;@layer base{h1{margin:0}}@layer utilities{.m-4{margin:1rem}}h1{margin:2rem}');
  expect(css).not.toMatch(/@layer|layer-ruler/);
});

test('a later layer outranks an earlier one, and what is in no layer outranks all', async () => {
  const css = await flattenLayers('@layer utilities{.m-4{margin:1rem}}@layer base{.prose h1{margin:0}}@layer components{.c{margin:3px}}.card{margin:2rem}');
  expect(['.prose', '.c', '.m-4', '.card'].map((selector) => raised(css, selector))).toEqual([0, 1, 2, 3]);
});

test('a file without layers is raised like one with them, because both meet on one page', async () => {
  expect(raised(await flattenLayers('.card{margin:2rem}'), '.card')).toBe(3);
});

test('!important turns the order round, as layers do', async () => {
  const css = await flattenLayers('@layer base{[hidden]{display:none!important}}.card{display:flex!important}');
  expect(raised(css, '[hidden]')).toBeGreaterThan(raised(css, '.card')!);
});

test('the raise comes before a pseudo-element, and conditions stay', async () => {
  const css = await flattenLayers('@media (min-width:10px){.a::before{content:"x"}}');
  expect(css).toBe('@media (min-width:10px){.a:not(#\\#):not(#\\#):not(#\\#)::before{content:"x"}}');
});

test('keyframes, fonts and registered properties are not touched', async () => {
  const css = '@font-face{font-family:x}@property --y{syntax:"*";inherits:false}@keyframes z{to{top:0}}';
  expect(await flattenLayers(css)).toBe(css);
});

test('a layer nobody placed, and an id inside a layer, stop the build', async () => {
  await expect(flattenLayers('@layer brand{a{color:red}}')).rejects.toThrow(/layer "brand"/);
  await expect(flattenLayers('@layer base{#main{color:red}}')).rejects.toThrow(/id selector/);
});

test("where no layers are in use nothing is raised, and Tailwind's initial values come out as they are", async () => {
  expect(await flatten('.a{top:0}', [])).toBe('.a{top:0}');
  expect(await flatten('@layer properties;@supports (a:b){@layer properties{*{--tw-x:0}}}.a{--tw-x:1}', [])).toBe('@supports (a:b){*{--tw-x:0}}.a{--tw-x:1}');
});
