/** Milliseconds of CPU that this process has had. */
export const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The middle one of some numbers; of an even count the upper of two. */
export const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
