/** Whether what is sent to this address can be read by everybody on the way: http, and not to this machine. */
export function sentInTheClear(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const here = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  return protocol !== 'https:' && !here;
}
