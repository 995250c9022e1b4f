import { describe, expect, it } from 'vitest';
import { strongswanFormatOf } from '../../src/parsers/text/strongswan/format.js';

describe('what a text of strongSwan is', () => {
  it.each([
    ['connections {\n}\n', 'settings'],
    ['# x\n\nconnections\n{\n}\n', 'settings'],
    ['\u{feff}base { a = b }\nconnections : base {\n}', 'settings'],
    ['include a.conf\nsecrets {\n}', 'settings'],
    ['conn home\n  auto=add\n', 'ipsec.conf'],
    ['version 2.0\nconfig setup\n', 'ipsec.conf'],
    [': PSK "x"\n', 'ipsec.secrets'],
    ['# x\na b.example.org : PSK x\n', 'ipsec.secrets'],
    ['alice : EAP x\n', 'ipsec.secrets'],
    ['203.0.113.1 : PSK\n "x"\n', 'ipsec.secrets'],
    ['203.0.113.1 : psk "x"\n', 'ipsec.secrets'],
    ['"C=DE, O=Example" : PSK "x"\n', 'ipsec.secrets'],
    ['# x\ninclude conf.d/*.conf\n', 'includes'],
  ])('%j: %s', (text, format) => {
    expect(strongswanFormatOf(text)).toBe(format);
  });

  it.each([
    [''],
    ['# nothing'],
    ['{"connections": {}}'],
    ['peer:\n  name: a\n'],
    ['- peer:\n    name: a\n'],
    ['connections:\n  a: { b: c }\n'],
    ['secrets: {}\n'],
    ['psk : PSKey\n'],
    ['"psk": PSK x\n'],
    ['#!/bin/sh\nconn home\n'],
    ['curl -X POST https://example.org -d "{}"\nconn home\n'],
    ['# Notes\n\n```\nconn home\n```\n'],
    ['include = 3\n'],
  ])('%j: none', (text) => {
    expect(strongswanFormatOf(text)).toBeNull();
  });
});
