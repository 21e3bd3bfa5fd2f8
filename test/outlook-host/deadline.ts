/** Whether something happened before the deadline. The timer is gone either way. */
export function once(ms: number, begin: (resolve: () => void) => void): Promise<boolean> {
  return new Promise((settle) => {
    const timer = setTimeout(() => settle(false), ms);
    begin(() => {
      clearTimeout(timer);
      settle(true);
    });
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
