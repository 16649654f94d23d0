/** What stands above the interface description. Its shell block runs as a test. */
export const aboutTheInterface = `Text adventures, told turn by turn. The rules of the world decide what happens, the words are the author's, and a
watch reads how the player is. Where a model is connected, it may tell what has happened once more, in its own words.

Begin a story, say something, read what was told:

\`\`\`sh
id=$(curl -s -c jar http://localhost:8000/api/v1/sessions -H 'content-type: application/json' -d '{"adventure":"harrow-light"}' | grep -o '"id":"[^"]*"' | head -n 1 | cut -d '"' -f 4)
curl -s -b jar http://localhost:8000/api/v1/sessions/$id/interactions -H 'content-type: application/json' -d '{"key":"my-first-turn","text":"look"}'
curl -s -b jar http://localhost:8000/api/v1/sessions/$id/transcript
\`\`\`

- **Who you are** is the cookie \`lamplight_player\`, which the first answer sets (\`-c jar\` keeps it, \`-b jar\` sends
  it). Without it you are somebody new, and your own sessions answer 404.
- **\`key\`** names one input. When no answer came, ask again with the same key: you get the turn that was played, not a
  second one. Every new input needs a new key.
- **Errors** are problem details (RFC 9457): \`detail\` says what was wrong and what would be right, \`error_code\` is
  stable.
`;
