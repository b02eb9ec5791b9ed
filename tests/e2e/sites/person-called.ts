/** One of a stand-in's people by name; a test that asks for nobody fails at once. */
export function personCalled<Person extends { name: string }>(
  people: readonly Person[],
  wanted: string,
): Person {
  const found = people.find(({ name }) => name === wanted);
  if (!found) throw new Error(`nobody is called ${wanted}`);
  return found;
}
