// Words that stand in nearly every text about suicide or self-harm and in few others.
const mentions =
  /suicid|\bkms\b|\bunaliv|self[- ]?(?:harm|injur|mutilat)|\bnoose|\b(?:kill|kil+ing|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|stabb?(?:ed|ing)?|shoot(?:ing)?|burn(?:ing)?) (?:my ?self|yourself|your ?selves|themselves|himself|herself|oneself)\b(?! (?:off|up))|\bend(?:ing)? (?:my|your|their|his|her) (?:own )?li(?:fe|ves)|\bend(?:ing)? it all\b|\b(?:want|wan+a|wanting|wish|ready|rather) (?:to )?(?:die|be dead)\b|\btake (?:my|his|her|their) own li(?:fe|ves)|\b(?:cut|slit|slit+ing|cut+ing) (?:my|your|her|his|their) wrists?|\boverdos|\bdon'?t want to (?:live|be alive|exist)|\bbetter off (?:dead|without me)/i;
const figures: Readonly<Record<string, string>> = {
  '@': 'a',
  '!': 'i',
  '1': 'i',
  '3': 'e',
  '0': 'o',
  $: 's',
};

/** Whether a text names suicide or self-harm: a weak label for texts that nobody labelled one by one. */
export function mentionsSelfHarm(text: string): boolean {
  return mentions.test(text) || mentions.test(text.replaceAll(/[@!130$]/g, (sign) => figures[sign] ?? sign));
}
