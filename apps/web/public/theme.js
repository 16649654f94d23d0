// Runs before the first paint, so that what was chosen never flashes. The strict content policy wants it in a file.
try {
  const { look } = JSON.parse(localStorage.getItem('lamplight.reading') ?? '{}');
  const root = document.documentElement;
  Object.assign(root.dataset, look?.data);
  for (const [name, value] of Object.entries(look?.style ?? {})) root.style.setProperty(name, value);
} catch {
  // Where storage is forbidden, or holds something else, the page looks as designed.
}
