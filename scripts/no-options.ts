/** For a command that takes no options: tells what it does when it is asked to, and refuses everything else. */
export function takesNoOptions(command: string, whatItDoes: string): void {
  const [option] = process.argv.slice(2);
  if (option === undefined) return;
  if (option === "--help") {
    console.log(`${command}: ${whatItDoes} It takes no options.`);
    process.exit(0);
  }
  console.error(`${command} knows no ${option}: it takes no options.`);
  process.exit(1);
}
