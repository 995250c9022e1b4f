import { lazy } from '../../model/lazy.js';

/** Short options of curl that take a value, in their own word or behind the letter. */
const SHORT_WITH_VALUE = new Set('AbcCdDeEFHhKmoPQrtTuUwxXyYz');

/** Long options of curl without a value; `--no-…` never has one. All others are taken to have one. */
const longWithoutValue = lazy(
  () =>
    new Set(
      `
      anyauth append basic ca-native cert-status compressed compressed-ssh create-dirs crlf digest disable
      disable-eprt disable-epsv disallow-username-in-url doh-cert-status doh-insecure fail fail-early
      fail-with-body false-start form-escape ftp-create-dirs ftp-pasv ftp-pret ftp-skip-pasv-ip ftp-ssl-ccc
      ftp-ssl-control get globoff haproxy-protocol head http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3
      http3-only ignore-content-length include insecure ipv4 ipv6 junk-session-cookies list-only location
      location-trusted manual mail-rcpt-allowfails metalink negotiate netrc netrc-optional next ntlm ntlm-wb
      parallel parallel-immediate path-as-is post301 post302 post303 progress-bar proxy-anyauth proxy-basic
      proxy-ca-native proxy-digest proxy-http2 proxy-insecure proxy-negotiate proxy-ntlm proxy-ssl-allow-beast
      proxy-ssl-auto-client-cert proxy-tlsv1 proxytunnel raw remote-header-name remote-name remote-name-all
      remote-time remove-on-error retry-all-errors retry-connrefused sasl-ir show-error show-headers silent
      skip-existing socks5-basic socks5-gssapi socks5-gssapi-nec ssl ssl-allow-beast ssl-auto-client-cert
      ssl-no-revoke ssl-reqd ssl-revoke-best-effort sslv2 sslv3 styled-output suppress-connect-headers tcp-fastopen
      tcp-nodelay tftp-no-options tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-ids trace-time use-ascii
      verbose version xattr
      `
        .trim()
        .split(/\s+/u),
    ),
);

/** The long name of the short options that matter for what is sent. */
export const LONG_NAMES: Readonly<Record<string, string>> = {
  b: 'cookie',
  d: 'data',
  E: 'cert',
  G: 'get',
  H: 'header',
  I: 'head',
  T: 'upload-file',
  u: 'user',
  x: 'proxy',
  U: 'proxy-user',
  X: 'request',
  ':': 'next',
};

export function shortTakesValue(letter: string): boolean {
  return SHORT_WITH_VALUE.has(letter);
}

export function longTakesValue(name: string): boolean {
  return !longWithoutValue().has(name) && !name.startsWith('no-');
}
