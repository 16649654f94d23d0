// Runs before the first paint, so that a chosen theme never flashes. The strict content policy wants it in a file.
try {
  const theme = localStorage.getItem('lamplight.theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Where storage is forbidden, the system's own choice stands.
}
