/** The looks of a pack in one file: a column of reading for phones first, night by the device's setting, A4 when printed. No class names but those of the markup. */
export const singleFileStyle = `
:root{color-scheme:light dark;--paper:#F6F4EC;--sheet:#FCFBF6;--ink:#1A1C1B;--ink-2:#484A46;--hair:#C9C4B5;--rule:#1A1C1B;--cinnabar:#A92A1B;--seal:#A92A1B;--on-seal:#F6F4EC;--focus:#0B5CC4;
--sans:"PingFang SC","Microsoft YaHei","Noto Sans SC","Source Han Sans SC","Noto Sans CJK SC","Hiragino Sans GB",system-ui,sans-serif;--serif:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#11181E;--sheet:#182128;--ink:#ECE6D8;--ink-2:#C2BCAE;--hair:#3A454D;--rule:#ECE6D8;--cinnabar:#F58C76;--seal:#C8412E;--on-seal:#FBF6EC;--focus:#8FC1FF}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;line-break:strict;text-autospace:normal;text-spacing-trim:trim-start}
body{margin:0 auto;max-width:40em;padding:1.25rem;background:var(--paper);color:var(--ink);font:400 1.125rem/1.75 var(--sans);overflow-wrap:anywhere;font-synthesis:none}
:lang(en){--sans:"Segoe UI","Helvetica Neue",Roboto,"Noto Sans",Arial,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
h1,h2,h3,h4,h5,p,ul,ol,table,blockquote,figure{margin:0;padding:0}
h1,h2,h3,h4{font-family:var(--serif);font-weight:700;line-height:1.4}
h1{font-size:2rem;margin-top:1rem}h2{font-size:1.6875rem}h3{font-size:1.3125rem}h4{font-size:1.125rem}h5{font-size:1.125rem}
p,li,td,th{white-space:pre-line}
ul,ol{list-style:none}
ol.pp-list,ol.pp-sources{list-style:decimal;padding-left:1.75em}
ul.pp-list{list-style:"–  ";padding-left:1.25em}
a{color:inherit;text-decoration-color:var(--cinnabar);text-underline-offset:.25em}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px}
svg{display:block;max-width:100%}
main>*+*,section>*+*,article>*+*,.pp-box>*+*,li+li{margin-top:.75rem}
main>section,main>article,main>nav{margin-top:3rem;padding-top:1.25rem;border-top:3px double var(--rule)}
.pp-brand{display:flex;align-items:center}.pp-brand svg{width:3rem;height:3rem;margin-right:.75rem}
.pp-brand p{line-height:1.4}.pp-brand b{display:block;font:700 1.5rem/1.3 var(--serif);letter-spacing:.1em}.pp-brand span,.pp-note,.pp-cite,.pp-about,.pp-url,.pp-back,.pp-by,figcaption{font-size:.9375rem;line-height:1.6;color:var(--ink-2)}
.pp-naming{margin-top:2rem}.pp-plate{margin-top:1.5rem}
.pp-kicker{font-size:.9375rem;line-height:1.75;color:var(--ink-2)}.pp-kicker span{margin-right:.75rem}
.pp-ink{display:inline-block;padding:0 .5rem;background:var(--ink);color:var(--paper);font-weight:700;white-space:nowrap}
.pp-lead{font-size:1.1875rem}
.pp-section{margin-top:2rem;padding-top:.5rem;border-top:1px solid var(--rule)}
.pp-ref{color:var(--cinnabar);font-size:.875em;white-space:nowrap;text-decoration:none}.pp-ref.pp-long{white-space:normal}
.pp-na{color:var(--ink-2)}.pp-na::before{content:"";display:inline-block;width:.8em;height:.8em;margin:0 .3em 0 .25em;border:1px solid var(--ink-2);background:repeating-linear-gradient(135deg,var(--ink-2) 0 1px,transparent 1px 4px)}
table{width:100%;border-collapse:collapse;font-size:1rem;line-height:1.6}
.pp-scroll{overflow-x:auto}
th,td{padding:.375rem .5rem;vertical-align:top;text-align:left;font-weight:400;border-bottom:1px solid var(--hair)}
thead th{font-weight:700;border-bottom-color:var(--rule)}
.pp-record{border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}.pp-record th{width:6em;color:var(--ink-2)}
.pp-number{width:7em;white-space:nowrap}.pp-number b{font:700 1.75rem/1.2 var(--serif)}
.pp-caveat,.pp-source,.pp-about,.pp-url,.pp-back{display:block}.pp-source{font-weight:700}.pp-url{word-break:break-all}
.pp-back a{display:inline-block;min-width:1.5rem;text-align:center}
.pp-box{padding:.75rem 1rem;background:var(--sheet);border:1px solid var(--rule)}.pp-editorial,.pp-own{border-style:dashed}.pp-name{font-size:.9375rem;font-weight:700}
blockquote{padding-left:1rem;border-left:2px solid var(--rule)}
.pp-qr{width:8.5rem;margin-top:1rem}.pp-qr svg{width:8.5rem;height:8.5rem}
.pp-contents a{display:flex;flex-wrap:wrap;align-items:baseline;min-height:2.75rem;padding:.5rem 0;border-bottom:1px solid var(--hair);text-decoration:none}.pp-contents li+li{margin-top:0}
.pp-order{width:2rem;flex:none}.pp-order:empty,.pp-label:empty{display:none}.pp-label{margin-right:.75rem;font-size:.9375rem;color:var(--ink-2)}.pp-entry{font-weight:700}
.pp-checks li,.pp-asks li{position:relative;padding-left:1.75rem}
.pp-checks li::before,.pp-asks li::before{content:"";position:absolute;left:0;top:.45em;width:1em;height:1em;border:1.5px solid var(--ink)}
.pp-answer{display:flex;align-items:flex-end;flex-wrap:wrap;font-size:.9375rem;color:var(--ink-2);white-space:nowrap}
.pp-answer i{flex:1 1 4rem;height:2.25rem;border-bottom:1px solid var(--hair)}.pp-answer i:first-child{flex:0 0 100%}.pp-answer span{margin:0 .5rem 0 .75rem}.pp-answer i+span:nth-child(2){margin-left:0}
@page{size:A4;margin:18mm 16mm 18mm 26mm;@bottom-right{content:counter(page) " / " counter(pages);font:400 9pt sans-serif;color:#333}}
@media print{
:root{--paper:#fff;--sheet:#fff;--ink:#000;--ink-2:#222;--hair:#777;--rule:#000;--on-seal:#fff}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;padding:0;font-size:11.5pt;line-height:19pt}
h1{font-size:27pt}h2{font-size:19pt}h3{font-size:14pt}h4,h5{font-size:12pt}.pp-lead{font-size:12pt}
table{font-size:10pt;line-height:15pt}li{font-size:11pt;line-height:18pt}
.pp-note,.pp-cite,.pp-about,.pp-url,.pp-by,.pp-kicker,.pp-name,.pp-answer,figcaption{font-size:9.5pt;line-height:14pt}
main>section,main>article,main>nav{margin-top:0;break-before:page}
h2,h3,h4,h5,.pp-name,thead{break-after:avoid}
tr,.pp-whole,.pp-qr,.pp-asks li,.pp-sources li{break-inside:avoid}
p,li{orphans:2;widows:2}
a{text-decoration:none}.pp-back,.pp-up{display:none}.pp-scroll{overflow:visible}
.pp-contents a{min-height:0;padding:1mm 0}
@supports (content:target-counter(attr(href),page)){.pp-contents a::after{content:target-counter(attr(href),page);margin-left:auto}}
}
`;
