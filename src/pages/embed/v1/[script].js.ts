/** The two scripts of version 1, byte for byte: websites pin them by hash. */
import type { APIRoute } from 'astro';
import frame from '../../../embed/v1/frame.js?raw';
import resize from '../../../embed/v1/resize.js?raw';

export const getStaticPaths = () => [
  { params: { script: 'frame' }, props: { source: frame } },
  { params: { script: 'resize' }, props: { source: resize } },
];

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
