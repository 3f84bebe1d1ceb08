declare module 'citeproc' {
  /** A CSL style ready to set things to cite. */
  class Engine {
    constructor(system: { retrieveLocale(lang: string): string; retrieveItem(id: string): unknown }, style: string, lang: string, forceLang: boolean);
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(format: 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [unknown, string[]];
  }
  const processor: { Engine: typeof Engine };
  export default processor;
}

declare module '@citation-js/core' {
  interface Settings {
    '@csl': { styles: Map<string, string>; locales: Map<string, string> };
    '@bibtex': { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
  }
  export const plugins: {
    config: { get<P extends keyof Settings>(plugin: P): Settings[P] };
    output: {
      format(form: 'biblatex', items: unknown[]): string;
      format(form: 'ris', items: unknown[], options: { format: 'object' }): Record<string, string | string[]>[];
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
