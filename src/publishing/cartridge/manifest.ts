import { escapeXml } from '../xml.ts';
import type { Cartridge, CartridgeItem, CartridgeResource } from './cartridge.ts';

const packaging = 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
/** Where the schemas lie that bind each namespace. */
const schemas = `${packaging} http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_imscp_v1p2_v1p0.xsd ${lom} http://www.imsglobal.org/profile/cc/ccv1p3/LOM/ccv1p3_lommanifest_v1p0.xsd`;

function itemXml(item: CartridgeItem, indent: string): string {
  const title = `${indent}  <title>${escapeXml(item.title)}</title>`;
  if ('resource' in item) return `${indent}<item identifier="${item.id}" identifierref="${item.resource}">\n${title}\n${indent}</item>`;
  return [`${indent}<item identifier="${item.id}">`, title, ...item.items.map((inner) => itemXml(inner, `${indent}  `)), `${indent}</item>`].join('\n');
}

/** Only web content has an address of its own; links and topics are known by their one file. */
function resourceXml({ id, type, file, needs }: CartridgeResource): string {
  const href = escapeXml(file.path);
  return [
    `    <resource identifier="${id}" type="${type}"${type === 'webcontent' ? ` href="${href}"` : ''}>`,
    `      <file href="${href}"/>`,
    ...needs.map((need) => `      <dependency identifierref="${need}"/>`),
    '    </resource>',
  ].join('\n');
}

/** The manifest of a cartridge, `imsmanifest.xml`. */
export function manifestXml({ id, title, description, language, updated, rights, items, resources }: Cartridge): string {
  const string = (text: string) => `<lomm:string language="${language}">${escapeXml(text)}</lomm:string>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" xmlns="${packaging}" xmlns:lomm="${lom}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schemas}">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.3.0</schemaversion>
    <lomm:lom>
      <lomm:general>
        <lomm:title>${string(title)}</lomm:title>
        <lomm:language>${language}</lomm:language>
        <lomm:description>${string(description)}</lomm:description>
      </lomm:general>
      <lomm:lifeCycle>
        <lomm:contribute><lomm:date><lomm:dateTime>${updated}</lomm:dateTime></lomm:date></lomm:contribute>
      </lomm:lifeCycle>
      <lomm:rights>
        <lomm:copyrightAndOtherRestrictions><lomm:value>yes</lomm:value></lomm:copyrightAndOtherRestrictions>
        <lomm:description>${string(rights)}</lomm:description>
      </lomm:rights>
    </lomm:lom>
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${items.map((item) => itemXml(item, '        ')).join('\n')}
      </item>
    </organization>
  </organizations>
  <resources>
${resources.map(resourceXml).join('\n')}
  </resources>
</manifest>
`;
}
