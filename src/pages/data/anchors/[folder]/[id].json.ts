import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../content.ts';
import { writeLedger } from '../../../../library/anchors/record.ts';
import type { EntryLedger } from '../../../../library/anchors/ledger.ts';

export const getStaticPaths = () => [...getLibrary().ledgers].map(([name, ledger]) => {
  const [folder, id] = name.split('/');
  return { params: { folder, id }, props: { ledger } };
});

export const GET: APIRoute<{ ledger: EntryLedger }> = ({ props: { ledger } }) => new Response(writeLedger(ledger), { headers: { 'content-type': 'application/json; charset=utf-8' } });
