import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  test('needs nothing: it listens on this machine alone, on port 8000', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8000, hosts: [], secure: false });
    expect(readConfig({ PORT: '', HOST: ' ', COUNTRY: '', HTTPS: '' })).toStrictEqual(readConfig({}));
  });

  test('takes what is set', () => {
    const set = {
      HOST: '::1',
      PORT: '0',
      COUNTRY: 'gb',
      HTTPS: 'yes',
      ALLOWED_HOSTS: 'a.example, b.example:81',
      RESOURCES_FILE: 'places.json',
    };
    expect(readConfig(set)).toMatchObject({
      host: '::1',
      port: 0,
      country: 'GB',
      secure: true,
      hosts: ['a.example', 'b.example:81'],
      resourcesFile: 'places.json',
    });
  });

  test.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['COUNTRY', 'GBR'],
    ['HTTPS', 'maybe'],
    ['ALLOW_OPEN', '2'],
    ['PLAYER_RATE', '-1'],
    ['NEW_PLAYER_RATE', 'many'],
    ['ADDRESS_HEADER', 'x: y'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: `));
  });

  test.each(['0.0.0.0', '::', '192.168.1.7', 'example.org', '127.0.0.1.example.org'])(
    'lets nobody in through HOST=%s unless ALLOW_OPEN says so',
    (HOST) => {
      expect(() => readConfig({ HOST })).toThrow(/ALLOW_OPEN=1/);
      expect(readConfig({ HOST, ALLOW_OPEN: '1' }).host).toBe(HOST);
    },
  );

  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1'])(
    'takes HOST=%s for this machine',
    (HOST) => {
      expect(readConfig({ HOST }).host).toBe(HOST);
    },
  );

  test('takes shares by the second, and says nothing of those that nobody set', () => {
    expect(readConfig({}).shares).toStrictEqual({});
    expect(readConfig({ PLAYER_RATE: '5', NEW_PLAYER_RATE: '0' }).shares).toStrictEqual({
      player: 5,
      newPlayers: 0,
    });
    expect(readConfig({ ADDRESS_HEADER: 'X-Forwarded-For' }).addressHeader).toBe('x-forwarded-for');
  });
});
