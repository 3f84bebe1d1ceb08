/**
 * What the frame does with script: the two switches (大字, 夜间), copy and print buttons, and the running heads of print. Everything
 * here adds to HTML that works without it. Buttons are marked by `data-switch`, `data-copy` and `data-print`.
 */

import { setUpCopy } from './copy-button.ts';

const root = document.documentElement;

/** Keeps a setting on the device; a device without storage keeps it for this page only. */
function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows and full disks: the page still switches, only the memory is missing.
  }
}

function setUpSwitch(button: HTMLButtonElement): void {
  const name = button.dataset['switch'] === 'theme' ? 'theme' : 'size';
  const on = name === 'theme' ? 'dark' : 'large';
  const off = name === 'theme' ? 'light' : 'normal';
  const show = () => button.setAttribute('aria-pressed', String(root.getAttribute(`data-${name}`) === on));
  show();
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = root.getAttribute(`data-${name}`) === on ? off : on;
    root.setAttribute(`data-${name}`, next);
    keep(`tashan:${name}`, next);
    document.querySelectorAll<HTMLButtonElement>(`[data-switch="${name}"]`).forEach((other) => other.setAttribute('aria-pressed', String(next === on)));
  });
}

function setUpPrint(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

/** Marks in the contents the section that is being read: the last heading above the middle of the window. */
function setUpContents(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let waiting = false;
  const mark = () => {
    waiting = false;
    const here = sections.reduce((last, section, index) => (section && section.getBoundingClientRect().top < innerHeight / 2 ? index : last), -1);
    links.forEach((link, index) => (index === here ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')));
  };
  const markSoon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', markSoon, { passive: true });
  mark();
}

/** The menu of phones closes by Escape, and gives the focus back. */
function setUpMenu(menu: HTMLDetailsElement): void {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

document.querySelectorAll<HTMLElement>('.toc').forEach(setUpContents);
document.querySelectorAll<HTMLDetailsElement>('details.menu').forEach(setUpMenu);
document.querySelectorAll<HTMLButtonElement>('[data-switch]').forEach(setUpSwitch);
document.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach(setUpCopy);
document.querySelectorAll<HTMLButtonElement>('[data-print]').forEach(setUpPrint);

// Running heads of paper: title and address of this page (page margin boxes read custom properties in Chromium 131 and later).
root.style.setProperty('--doc', JSON.stringify(document.title.split('｜')[0]));
root.style.setProperty('--url', JSON.stringify(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.origin + location.pathname));

export {};
