/** For a command that takes no options: prints what it does for --help, and refuses everything else. */
export function takesNoOptions(command: string, whatItDoes: string): void {
  const [option] = process.argv.slice(2);
  if (option === undefined) return;
  if (option === "--help") {
    console.log(`${command}: ${whatItDoes} It has no options.`);
    process.exit(0);
  }
  console.error(`${command} does not take ${option}: it has no options.`);
  process.exit(1);
}
