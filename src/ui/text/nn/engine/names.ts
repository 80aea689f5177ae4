/** Names the app gives to what the user begins with. Nynorsk by the bokmål text. */
export const names: Readonly<Record<string, string>> = {
  Sykepleier: 'Sjukepleiar',
  'Sykepleier som sekretær': 'Sjukepleiar som sekretær',
  'Overta en praksis': 'Ta over ein praksis',
  '{title} (gjenopprettet)': '{title} (gjenoppretta)',
  'Tilskudd {number}': 'Tilskot {number}',
};
