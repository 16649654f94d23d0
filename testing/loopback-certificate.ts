/**
 * A certificate of nobody's, for servers that tests start on this machine: `localhost`, `127.0.0.1` and
 * `hook.example.org`, until the year 2126. Its key is public, so nothing may ever trust it but a test.
 */
export const loopbackCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBrTCCAVSgAwIBAgIUd19EkPEqmGgP6dtQo1Zuz53zZNUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTExNDI1NVoYDzIxMjYxMDI4
MTE0MjU1WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQP6r4snbnfwooac1IvtNNQiOuulHRbVnpd8hL8JYugMHoGKuNtNt/e
ZTChdCMTGal8KHlKlQ/xvfSOuSCtRjYqo4GBMH8wHQYDVR0OBBYEFA2vBt9q322Q
Hlz+SRZ+Ky+Fd1lcMB8GA1UdIwQYMBaAFA2vBt9q322QHlz+SRZ+Ky+Fd1lcMA8G
A1UdEwEB/wQFMAMBAf8wLAYDVR0RBCUwI4IJbG9jYWxob3N0ghBob29rLmV4YW1w
bGUub3JnhwR/AAABMAoGCCqGSM49BAMCA0cAMEQCIAK92jfsjNdx5CiYKjQEDJhB
iJoS+PsnGkQJwdCSccAzAiA/iRhw4AgR9cjeRjZ0L58zTBywnDYXjmJdNxojczgj
WA==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgleGHE5p3LrGFdCFT
0K+7mUe0gB8kKLqVIQrsq2jh4HWhRANCAAQP6r4snbnfwooac1IvtNNQiOuulHRb
Vnpd8hL8JYugMHoGKuNtNt/eZTChdCMTGal8KHlKlQ/xvfSOuSCtRjYq
-----END PRIVATE KEY-----
`,
} as const;
