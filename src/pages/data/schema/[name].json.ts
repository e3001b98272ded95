import type { APIRoute } from 'astro';
import { documentNames, jsonSchema, type DocumentName } from '../../../core/publish/documents.ts';
import { publisher } from '../../../publisher.ts';

export const getStaticPaths = () =>
  documentNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DocumentName }> = ({ props: { name } }) =>
  Response.json(jsonSchema(name, publisher.url.schema(name)));
