/** How many elements at the beginning of broken ones can be parsed. */
export function goodBefore(text: string): number {
  let good = 0;
  for (const piece of topLevel(text)) {
    try {
      JSON.parse(piece);
    } catch {
      return good;
    }
    good += 1;
  }
  return good;
}

function* topLevel(text: string): Generator<string> {
  let depth = 0;
  let isInString = false;
  let from = 0;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (isInString) {
      if (sign === '\\') place += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '{' || sign === '[') {
      if (depth === 0) from = place;
      depth += 1;
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) yield text.slice(from, place + 1);
    }
  }
}
