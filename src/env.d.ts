/// <reference types="astro/client" />

/** The ready PDFs of this build, by address: language included, base path left out. */
declare module 'virtual:ready-pdfs' {
  export const readyPdfs: Record<string, { pages: number; bytes: number }>;
}

/** The slides of this build as files, by address: base path left out. */
declare module 'virtual:slide-decks' {
  export const slideDecks: Record<string, { slides: number; bytes: number }>;
}

declare namespace App {
  interface Locals {
    /** The page being read; set by `layouts` before any prose component is rendered. */
    reading?: import('./reading.ts').Reading;
  }
}
