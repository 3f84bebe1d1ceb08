/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page being read; set by `layouts` before any prose component is rendered. */
    reading?: import('./reading.ts').Reading;
  }
}
