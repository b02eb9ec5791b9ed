/** Runs the last task that it was given once it was given none for so many milliseconds. */
export function createOnceQuiet(ms: number): (task: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (task) => {
    clearTimeout(timer);
    timer = setTimeout(task, ms);
  };
}
