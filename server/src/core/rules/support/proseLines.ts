/** Whether a line that ends so ends a sentence, or leads to what is listed below it. */
export function endsSentence(line: string): boolean {
  return /[.!?:…。！？：]["'”’»)\]]*$/u.test(line) || /["”»)\]]$/u.test(line);
}
