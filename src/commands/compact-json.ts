const WIDTH = 110;

/** JSON for people: what fits on a line stays on one. */
export function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat === undefined || value === null || typeof value !== 'object') return flat ?? 'null';
  const spaced = flatWithSpaces(value);
  if (indent.length + spaced.length <= WIDTH) return spaced;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((member) => `${inner}${compactJson(member, inner)}`).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${JSON.stringify(key)}: ${compactJson(member, inner)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function flatWithSpaces(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatWithSpaces).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).map(
      ([key, member]) => `${JSON.stringify(key)}: ${flatWithSpaces(member)}`,
    );
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
}
