import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameOfDer } from '../../src/model/der-name.js';

it.each([
  ['300d310b3009060355040613024348', 'C=CH'],
  ['301a310b3009060355040613024348310b300906035504031302', null],
  ['301a310b3009060355040613024348310b3009060355040313026871', 'C=CH, CN=hq'],
  ['30810d310b3009060355040613024348', 'C=CH'],
  // Two names in one set, another attribute, another string, a comma, what follows, nothing.
  ['30183116300906035504061302434830090603550403130268 71'.replace(' ', ''), null],
  ['300d310b3009060355040513024348', null],
  ['300d310b300906035504060c024348', null],
  ['300d310b3009060355040613022c48', null],
  ['300d310b300906035504061302434800', null],
  ['3000', null],
  ['', null],
])('the name in %s is %j', (hex, name) => {
  expect(nameOfDer(hex)).toBe(name);
});

it('is looked for in anything', () => {
  const hex = fc.array(fc.constantFrom('30', '31', '06', '13', '03', '55', '04', '0b', '81', 'ff', '00'));
  fc.assert(
    fc.property(hex, (octets) => {
      expect(nameOfDer(octets.join(''))).not.toBe('');
    }),
  );
});
