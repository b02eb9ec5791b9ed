/** Letters that those who have them on no keyboard write as two. */
const apart: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Jürgen is written Juergen too. The name itself where it has no such letter. */
export function withUmlautsApart(name: string): string {
  return name.normalize('NFC').replace(/[äöüøå]/gi, (letter) => apart[letter.toLowerCase()] ?? letter);
}

/** A surname listed as Mueller is written Müller too, which folds to `muller`; undefined where there is nothing to close. */
export function withUmlautsClosed(surname: string): string | undefined {
  const closed = surname.replace(/([aou])e(?=[bcdfghklmnprstz])/g, '$1');
  return closed === surname ? undefined : closed;
}

const iberian = new Set(
  (
    'almeida alvarez alves barbosa cabral carvalho castillo castro correia costa cruz diaz dias domingues fernandes ' +
    'fernandez ferreira flores garcia gomes gomez goncalves gonzalez guerrero gutierrez guzman hernandez herrera ' +
    'jimenez lopes lopez marques martin martins martinez matos medina mendes mendez mendoza monteiro morales moreira ' +
    'moreno munoz navarro nunes nunez oliveira ortega ortiz pereira perez pinto ramirez ramos reis reyes ribeiro rivera ' +
    'rocha rodrigues rodriguez romero ruiz sanchez santana santos silva soares sousa souza suarez tavares teixeira torres ' +
    'vargas vasquez vazquez vega vieira'
  ).split(' '),
);

/** Whether a folded surname is one of those that Spanish and Portuguese families bear two by two. */
export function isIberian(surname: string): boolean {
  return iberian.has(surname);
}
