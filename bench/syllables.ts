/** Made into names of people whom nobody knows. */
export const syllables = [
  "ba",
  "cor",
  "del",
  "fin",
  "gar",
  "hol",
  "jas",
  "kel",
  "lom",
  "mer",
  "nor",
  "pel",
];
