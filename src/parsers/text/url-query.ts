/** Where the query of a URL stands, without its question mark. */
export function queryOf(url: string): { readonly from: number; readonly to: number } {
  const fragment = url.indexOf('#');
  const to = fragment < 0 ? url.length : fragment;
  const question = url.indexOf('?');
  return { from: question < 0 || question >= to ? to : question + 1, to };
}
