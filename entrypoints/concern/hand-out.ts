/** Hands texts out as files. An address within this page is made for each; nothing is sent anywhere. */
export function createHandOut() {
  let address: string | undefined;

  /** The text would stay in the browser's memory for as long as its address does. */
  const forget = (): void => {
    if (address !== undefined) URL.revokeObjectURL(address);
    address = undefined;
  };

  return {
    forget,
    save: (text: string, name: string): void => {
      forget();
      address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
      Object.assign(document.createElement('a'), { href: address, download: name }).click();
    },
  };
}
