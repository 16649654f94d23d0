/** A label: letters, numbers, what means nothing to Mermaid, line breaks, and everything else by its number. */
const label = String.raw`"(?:[\p{L}\p{M}\p{N} ,:/]|\b[._-]\b|<br/>|#\d+;)*"`;
const node = new RegExp(String.raw`^(?:subgraph )?(n\d+)\[${label}\]$`, 'u');
const arrow = /^(n\d+) (?:-->|-\.->) (n\d+)$/;
const look = /^classDef [a-z]+ [a-z-]+:[#\w]+(?:,[a-z-]+:[#\w]+)*$/;
const looks = /^class (n\d+(?:,n\d+)*) [a-z]+$/;

/** What a strict reader of the part of Mermaid that we write would not take; nothing where all is well. */
export function objectionsToMermaid(drawing: string): string[] {
  const [first, ...lines] = drawing
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
  const drawn = new Set(lines.flatMap((line) => node.exec(line)?.[1] ?? []));
  const meant = lines.flatMap(
    (line) => arrow.exec(line)?.slice(1) ?? looks.exec(line)?.[1]?.split(',') ?? [],
  );
  const open = lines.filter((line) => line.startsWith('subgraph ')).length;
  const closed = lines.filter((line) => line === 'end').length;
  return [
    ...(first === 'flowchart TB' ? [] : ['it is no flowchart']),
    ...lines.filter(
      (line) => ![node, arrow, look, looks, /^end$/, /^direction TB$/].some((form) => form.test(line)),
    ),
    ...[...new Set(meant)].filter((id) => !drawn.has(id)).map((id) => `${id} is not drawn`),
    ...(open === closed ? [] : [`${open - closed} groups are not closed`]),
  ];
}
