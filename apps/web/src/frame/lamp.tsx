/** The lamp of the title. */
export function Lamp() {
  return (
    <svg className="lamp" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="lamp-flame"
        d="M16 3c4 4.500 6.200 7.600 6.200 11.200a6.200 6.200 0 0 1-12.400 0C9.800 10.600 12 7.500 16 3z"
      />
      <path
        className="lamp-heart"
        d="M16 11c1.700 2 2.600 3.400 2.600 5a2.600 2.600 0 0 1-5.200 0c0-1.600.9-3 2.600-5z"
      />
      <path className="lamp-foot" d="M8.500 24h15M11.500 28.500h9" />
    </svg>
  );
}
